# The pages, typeset from all that was made before.

file(GLOB makers CONFIGURE_DEPENDS docs/conf.py press/pages.py press/table.py
    press/sphinx/* press/guards/*.py docs/static/* docs/templates/*)
set(book ${CMAKE_BINARY_DIR}/book.stamp)
step(${book} press.steps.typeset
    ARGUMENTS ${root} ${CMAKE_BINARY_DIR}
    DEPENDS ${inventory} ${pages} ${makers} ${headers} ${listings} ${plots}
        ${tests} ${twins} ${outputs} ${standalones} ${figures} ${report}
        ${reference} ${descriptions} ${solutions} press/runner/collection.py)

add_custom_target(figures DEPENDS ${figures}
    COMMAND Python3::Interpreter -I -m press picture
        ${root} ${CMAKE_BINARY_DIR})
add_custom_target(material
    DEPENDS ${outputs} ${standalones} ${figures} ${report} ${reference})
add_custom_target(book ALL DEPENDS ${book})

# For editors alone: the listings where they stand, in compile_commands.json.
add_library(in_place OBJECT EXCLUDE_FROM_ALL ${listings})
target_link_libraries(in_place PRIVATE house Eigen3::Eigen)
