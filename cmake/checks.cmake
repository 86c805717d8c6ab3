# What `make test` asks once all is made.

file(GLOB spelled CONFIGURE_DEPENDS tests/*.hpp lab/*/*.[ch]pp
    exercises/*.hpp exercises/*/*/*.cpp exercises/*/*/*/*.[ch]pp)

function(check sentence)
    add_test(NAME ${sentence} COMMAND ${ARGN} WORKING_DIRECTORY ${root})
endfunction()

# A suite of tests passes once, until something changes that it reads.
function(suite name)
    cmake_parse_arguments(PARSE_ARGV 1 suite "" "" "TESTS;DEPENDS")
    set(passed ${CMAKE_BINARY_DIR}/suites/${name}.stamp)
    add_custom_command(OUTPUT ${passed}
        COMMAND Python3::Interpreter -I -m pytest ${suite_TESTS}
        COMMAND ${CMAKE_COMMAND} -E touch ${passed}
        DEPENDS ${suite_DEPENDS} pyproject.toml conftest.py
        WORKING_DIRECTORY ${root}
        COMMENT "Testing ${name}" VERBATIM)
    add_custom_target(suite_${name} ALL DEPENDS ${passed})
endfunction()

file(GLOB_RECURSE machinery CONFIGURE_DEPENDS press/*.py press/*.sh press/*.txt
    press/*.toml press/*.css press/*.mjs lab/*.py lab/*.[ch]pp lab/*.toml lab/*.txt)
file(GLOB typed CONFIGURE_DEPENDS README.md CONTRIBUTING.md Makefile
    docs/using.md docs/using/*)
set(typing press/tests/test_setup.py press/tests/test_using.py
    press/tests/test_writing.py)
list(TRANSFORM typing PREPEND --ignore= OUTPUT_VARIABLE others)
list(APPEND others --ignore=press/tests/runner --ignore=press/tests/editions)

# The machinery on small books of its own; then the book itself, and what it
# tells its readers to type.
suite(machinery TESTS press/tests lab/tests ${others} -m "not book"
    DEPENDS ${machinery} docs/conf.py)
suite(book TESTS press/tests lab/tests ${others} -m book
    DEPENDS ${machinery} ${book} ${typed} solutions)
suite(typing TESTS ${typing}
    DEPENDS ${machinery} ${typed} ${headers} ${listings} ${outputs} ${figures}
        ${report})

# The runner of the exercises, as a learner meets it, and what it answers.
file(GLOB running CONFIGURE_DEPENDS exercise exercises/*.hpp
    exercises/*/*/starter/* press/*.py press/runner/*.py
    press/runner/CMakeLists.txt press/formulas/*.py press/guards/exercises.py
    press/tests/runner/*.py)
list(APPEND running ${all_solved} ${style} code/02-step/step.hpp
    tests/02-step.cpp ${CMAKE_BINARY_DIR}/output/step_curve.txt)
set(running_tests press/tests/runner)
suite(learner DEPENDS ${running} TESTS ${running_tests}/test_learner.py
    ${running_tests}/test_surroundings.py)
suite(runner DEPENDS ${running} TESTS ${running_tests}/test_runner.py
    ${running_tests}/test_verify.py)

check("The claims and equations hold" Python3::Interpreter -I -m press tell
    ${report})
check("The C++ is in the house style" clang-format --dry-run -Werror
    ${headers} ${listings} ${tests} ${spelled})
check("The Python is in the house style"
    ruff format --check press lab browser docs code conftest.py)
check("The Python has no finding of ruff"
    ruff check press lab browser docs code conftest.py)
