# What the chapters claim and what their formulas say, and whether it holds.

# The equations that name a function, as tests; what is wrong with the others.
set(equations ${BOOK}/formulas/formulas.cpp)
if(whole)
    step(${equations} press.formulas.check
        DEPENDS ${pages} ${checkers} ${reference}
        ARGUMENTS ${root} ${CMAKE_BINARY_DIR})
endif()

# The tests are compiled together and run one file at a time, so that a change
# of one is soon known. Catch2 is read once for all of them.
add_library(claims OBJECT ${tests})
target_precompile_headers(claims PRIVATE tests/catch.hpp)
add_executable(formulas ${equations})
target_compile_definitions(formulas PRIVATE
    TABLES="${BOOK}/formulas/tables/")
# A claim may take its exact values from the same tables.
set_property(SOURCE tests/03-sigmoid.cpp APPEND PROPERTY COMPILE_DEFINITIONS
    TABLES="${BOOK}/formulas/tables/")
foreach(target claims formulas)
    target_compile_options(${target} PRIVATE -O1)
    target_include_directories(${target} PRIVATE tests lab)
    target_link_libraries(${target} PRIVATE house switches
        Catch2::Catch2WithMain Eigen3::Eigen)
endforeach()
if(whole AND CMAKE_CXX_COMPILER_ID STREQUAL GNU)
    # The guards ask which functions of the book the tests have executed. To
    # count in those of Catch2 and the library too would take twice as long.
    target_compile_options(claims PRIVATE --coverage -fno-early-inlining
        "-fprofile-filter-files=/code/[^/]*/[^/]*[.]hpp$")
    set(coverage --coverage)
endif()

foreach(test IN LISTS tests)
    cmake_path(GET test STEM name)
    set(program test-${name})
    set(object "/${name}[.]cpp[.]o")
    add_executable(${program} $<FILTER:$<TARGET_OBJECTS:claims>,INCLUDE,${object}>)
    set_target_properties(${program} PROPERTIES LINKER_LANGUAGE CXX)
    target_link_libraries(${program} PRIVATE Catch2::Catch2WithMain)
    if(coverage)
        target_link_options(${program} PRIVATE ${coverage})
        # A new program would not add to the counts of the old one.
        add_custom_command(TARGET ${program} PRE_LINK COMMAND ${CMAKE_COMMAND}
            -E rm -f CMakeFiles/claims.dir/tests/${name}.cpp.gcda)
    endif()
    list(APPEND programs ${program})
endforeach()

foreach(program ${programs} formulas)
    set(told ${CMAKE_BINARY_DIR}/reports/${program}.json)
    step(${told} press.steps.test DEPENDS ${program}
        ARGUMENTS ${root} ${told} $<TARGET_FILE:${program}>)
    list(APPEND reports ${told})
endforeach()
set(report ${CMAKE_BINARY_DIR}/report.json)
step(${report} press.steps.report DEPENDS ${reports}
    ARGUMENTS ${report} ${reports})
