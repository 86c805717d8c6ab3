# The solutions of the exercises, each checked once and again when it changes.

set(solving ${CMAKE_BINARY_DIR}/exercises)
set(found ${solving}/tools/tools.json)
step(${found} press.runner.verify DEPENDS press/runner/CMakeLists.txt
        ${root}/press/runner/compiler.py ${root}/tests/catch.hpp
    ARGUMENTS tools ${solving}/tools ${CMAKE_CXX_COMPILER})
file(GLOB descriptions CONFIGURE_DEPENDS exercises/*/*/exercise.toml)
file(GLOB runner CONFIGURE_DEPENDS press/runner/*.py)
foreach(description IN LISTS descriptions)
    cmake_path(GET description PARENT_PATH folder)
    file(GLOB parts CONFIGURE_DEPENDS ${folder}/solution/*)
    list(APPEND solutions ${parts})
    cmake_path(RELATIVE_PATH folder BASE_DIRECTORY ${root}/exercises
        OUTPUT_VARIABLE name)
    string(REPLACE "/" "-" name ${name})
    set(solved ${solving}/${name}.stamp)
    step(${solved} press.runner.verify DEPFILE ${solving}/${name}.d
        DEPENDS ${found} ${runner} ${style} ${description} ${folder}/test.cpp
            ${parts}
        ARGUMENTS solution ${folder} ${solved} ${solving}/tools)
    list(APPEND all_solved ${solved})
endforeach()
add_custom_target(solutions ALL DEPENDS ${all_solved})
