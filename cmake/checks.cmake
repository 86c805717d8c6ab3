# What `make test` asks once all is made.

file(GLOB spelled CONFIGURE_DEPENDS tests/*.hpp lab/*/*.[ch]pp
    exercises/*.hpp exercises/*/*/*.cpp exercises/*/*/*/*.[ch]pp)

function(check sentence)
    add_test(NAME ${sentence} COMMAND ${ARGN} WORKING_DIRECTORY ${root})
endfunction()

set(python Python3::Interpreter -I -m)
set(typed press/tests/test_setup.py press/tests/test_using.py
    press/tests/test_writing.py)
list(TRANSFORM typed PREPEND --ignore= OUTPUT_VARIABLE others)
check("The claims and equations hold" ${python} press tell ${report})
check("The guards hold" ${python} pytest press/tests lab/tests ${others}
    --ignore press/tests/runner --ignore press/tests/editions)
check("What the book tells its readers to type works"
    ${python} pytest ${typed})
check("The C++ is in the house style" clang-format --dry-run -Werror
    ${headers} ${listings} ${tests} ${spelled})
check("The Python is in the house style"
    ruff format --check press lab browser docs code)
check("The Python has no finding of ruff"
    ruff check press lab browser docs code)
