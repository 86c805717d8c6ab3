# What Doxygen reads in the headers, and which files the book has.

# What is made from all files of a kind depends on this list, as nothing else
# tells of a file that is gone.
set(inventory ${CMAKE_BINARY_DIR}/inventory.txt)
string(JOIN "\n" names ${headers} ${listings} ${twins} ${plots} ${tests}
    ${pages})
file(GENERATE OUTPUT ${inventory} CONTENT "${names}\n")

set(reference ${CMAKE_BINARY_DIR}/doxygen/xml/index.xml)
add_custom_command(OUTPUT ${reference}
    COMMAND ${CMAKE_COMMAND} -E rm -rf ${CMAKE_BINARY_DIR}/doxygen
    COMMAND ${CMAKE_COMMAND} -E env BUILD=${CMAKE_BINARY_DIR}
        ${DOXYGEN} docs/Doxyfile
    WORKING_DIRECTORY ${root}
    DEPENDS docs/Doxyfile ${headers} ${inventory})
