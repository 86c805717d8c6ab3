# What `make sweep` runs: every float function at every float.

# Those of chapter 10 have a file and flags of their own, as they are used for
# speed, and so with fused operations; the claims are tested without them.
set(swept ${CMAKE_BINARY_DIR}/sweep/functions.cpp)
set(swept_fast ${CMAKE_BINARY_DIR}/sweep/fast.cpp)
foreach(calls IN ITEMS ${swept} ${swept_fast})
    step(${calls} lab.sweep.functions DEPENDS ${checkers} ${reference}
        ARGUMENTS ${root} ${CMAKE_BINARY_DIR} ${calls})
endforeach()
set_source_files_properties(${swept_fast} PROPERTIES COMPILE_OPTIONS
    "-O3;-march=native;-fno-trapping-math;-fno-math-errno")
add_executable(sweep EXCLUDE_FROM_ALL lab/sweep/sweep.cpp ${swept}
    ${swept_fast})
add_executable(sweep_trial lab/sweep/sweep.cpp lab/sweep/trial.cpp)
foreach(target sweep sweep_trial)
    target_compile_options(${target} PRIVATE -O2)
    target_include_directories(${target} PRIVATE tests lab)
    target_link_libraries(${target} PRIVATE house switches)
endforeach()

# What `make records` runs for many seeds: too long for a build, which only
# sees to it that it compiles.
foreach(many IN ITEMS curves digits)
    add_executable(${many} lab/seeds/${many}.cpp)
    target_compile_options(${many} PRIVATE -O2)
    target_link_libraries(${many} PRIVATE house)
endforeach()
