# What becomes of one file: a listing, its twin, a figure.

# Run a module of the press or the lab; what it makes is made again when the
# module changes. Nothing of the reader's own Python reaches it (-I).
function(step target module)
    cmake_parse_arguments(PARSE_ARGV 2 step "" "DEPFILE" "ARGUMENTS;DEPENDS")
    string(REPLACE . / script ${module})
    set(script ${root}/${script}.py)
    string(REPLACE press.steps. "press;" module ${module})
    if(step_DEPFILE)
        set(depfile DEPFILE ${step_DEPFILE})
    endif()
    add_custom_command(OUTPUT ${target}
        COMMAND Python3::Interpreter -I -m ${module} ${step_ARGUMENTS}
        DEPENDS ${script} ${root}/press/files.py ${step_DEPENDS}
        ${depfile} VERBATIM)
endfunction()

# Run a program, or a twin, named by the file that it was written as. It is run
# again when a record changes that its text reads.
function(run output source text program)
    cmake_path(RELATIVE_PATH source BASE_DIRECTORY ${root})
    step(${output} press.steps.run DEPENDS ${text} ${program}
        DEPFILE ${output}.d
        ARGUMENTS ${source} ${text} ${output} ${program} ${ARGN})
    set(outputs ${outputs} ${output} PARENT_SCOPE)
endfunction()

# A listing is compiled as the one file that a reader takes away, and run.
function(listing source)
    cmake_path(GET source STEM name)
    if(TARGET ${name})
        cmake_path(RELATIVE_PATH source BASE_DIRECTORY ${root})
        message(FATAL_ERROR "${source}: another listing is called ${name} too. "
            "A stem names one thing in the whole book; choose another.")
    endif()
    set(standalone ${BOOK}/standalone/${name}.cpp)
    if(whole)
        step(${standalone} press.steps.flatten DEPENDS ${source}
            DEPFILE ${standalone}.d
            ARGUMENTS ${source} ${standalone})
    endif()
    add_executable(${name} ${standalone})
    target_compile_options(${name} PRIVATE -O2)
    target_link_libraries(${name} PRIVATE house)
    # Only a listing with eigen in its name needs more than the compiler.
    if(name MATCHES eigen)
        target_link_libraries(${name} PRIVATE Eigen3::Eigen)
    endif()
    # An error is told at the author's own lines.
    set_property(TARGET ${name} PROPERTY CXX_COMPILER_LAUNCHER
        sh ${root}/cmake/compile.sh ${source} ${CMAKE_CXX_COMPILER_LAUNCHER})
    run(${CMAKE_BINARY_DIR}/output/${name}.txt ${source} ${standalone}
        $<TARGET_FILE:${name}>)
    set(outputs ${outputs} PARENT_SCOPE)
    set(standalones ${standalones} ${standalone} PARENT_SCOPE)
endfunction()

# A twin prints the same table as the listing of its name, by NumPy.
function(twin source)
    cmake_path(GET source STEM name)
    run(${CMAKE_BINARY_DIR}/output/${name}.python.txt ${source} ${source}
        ${Python3_EXECUTABLE} -I ${source})
    set(outputs ${outputs} PARENT_SCOPE)
endfunction()

# A figure draws the tables that its script names.
function(figure plot)
    cmake_path(GET plot STEM name)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${plot})
    file(READ ${plot} script)
    string(REGEX MATCHALL "[a-z0-9_]+\\.txt" tables "${script}")
    list(TRANSFORM tables PREPEND ${CMAKE_BINARY_DIR}/output/)
    foreach(table IN LISTS tables)
        if(NOT table IN_LIST outputs)
            cmake_path(GET table STEM missing)
            message(FATAL_ERROR "figures/${name}.gp draws ${missing}.txt, "
                "but code/ has no listing ${missing}.cpp that prints it.")
        endif()
    endforeach()
    set(figure ${CMAKE_BINARY_DIR}/figures/${name}.svg)
    step(${figure} press.steps.draw DEPENDS ${style} ${plot} ${tables}
        ARGUMENTS ${style} ${plot} ${CMAKE_BINARY_DIR}/output ${figure})
    set(figures ${figures} ${figure} PARENT_SCOPE)
endfunction()
