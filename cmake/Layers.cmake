# SPDX-FileCopyrightText: 2026 The PlexBridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
# One static library per folder of src. A layer sees the headers of the layers it links and of no other:
# every folder gets an include root of its own that holds only itself, so that a wrong include does not build.

# pb_layer(NAME SOURCES file... PUBLIC lib... [PRIVATE lib...] [PRECOMPILED set] [SEPARATE])
# PRECOMPILED: see Precompiled.cmake; default: network. SEPARATE: its files are never translated as one.
function(pb_layer name)
    cmake_parse_arguments(ARG "SEPARATE" "PRECOMPILED" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    set(root ${PROJECT_BINARY_DIR}/include/${name})
    file(MAKE_DIRECTORY ${root})
    file(CREATE_LINK ${PROJECT_SOURCE_DIR}/src/${name} ${root}/${name} SYMBOLIC)
    add_library(pb_${name} STATIC ${ARG_SOURCES})
    set_target_properties(pb_${name} PROPERTIES LINKER_LANGUAGE CXX)
    target_include_directories(pb_${name} PUBLIC ${root})
    target_link_libraries(pb_${name} PUBLIC pb_options ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
    if(NOT ARG_PRECOMPILED)
        set(ARG_PRECOMPILED network)
    endif()
    pb_precompile(pb_${name} ${ARG_PRECOMPILED})
    if(NOT ARG_SEPARATE)
        pb_unite(pb_${name} 12)
    endif()
endfunction()

# pb_unite(TARGET BATCH)   its files are translated so many at once, where that was asked for
function(pb_unite target batch)
    if(PLEXBRIDGE_UNITY)
        set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE ${batch})
    endif()
endfunction()

# pb_tests(ROOM LIBS lib... [SOURCES helper...] [LINUX tst_NAME.cpp...] [PRECOMPILED set] [SEPARATE])
# One executable, tests_ROOM, for all tests of tests/ROOM: each tst_NAME.cpp there is a test of its own for ctest
# (`ctest -R '^NAME$'`, `ctest -L ROOM`) and by hand (`tests/tests_ROOM NAME [QtTest option...]`). SOURCES are what they
# share, LINUX those that can only be built there.
function(pb_tests room)
    cmake_parse_arguments(ARG "SEPARATE" "PRECOMPILED" "SOURCES;LIBS;LINUX" ${ARGN})
    file(GLOB tests RELATIVE ${CMAKE_CURRENT_SOURCE_DIR} CONFIGURE_DEPENDS tst_*.cpp)
    if(NOT CMAKE_SYSTEM_NAME STREQUAL "Linux")
        list(REMOVE_ITEM tests ${ARG_LINUX})
    endif()
    set(program tests_${room})
    add_executable(${program} ${tests} ${ARG_SOURCES})
    if(PLEXBRIDGE_SANITIZE_THREADS) # in the program itself, so that its functions are found before Qt's
        set(handovers ${PROJECT_SOURCE_DIR}/tests/support/handovers.cpp)
        target_sources(${program} PRIVATE ${handovers})
        set_source_files_properties(${handovers} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON SKIP_PRECOMPILE_HEADERS ON)
    endif()
    target_link_libraries(${program} PRIVATE pb_options pb_testsupport pb_testmain Qt6::Test ${ARG_LIBS})
    set_target_properties(${program} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
    if(NOT ARG_PRECOMPILED)
        set(ARG_PRECOMPILED tests)
    endif()
    pb_precompile(${program} ${ARG_PRECOMPILED})
    if(NOT ARG_SEPARATE)
        pb_unite(${program} 6)
        # Translated so, a file is taken for a header, and a local hides what is another file's; which files meet differs
        # with CMake's version.
        target_compile_options(${program} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
        set_target_properties(${program} PROPERTIES PLEXBRIDGE_HIDES ${PLEXBRIDGE_UNITY})
    endif()
    foreach(source IN LISTS tests)
        string(REGEX REPLACE "^tst_(.*)\\.cpp$" "\\1" name ${source})
        add_test(NAME ${name} COMMAND ${program} ${name})
        set_tests_properties(${name} PROPERTIES
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;QTEST_FUNCTION_TIMEOUT=100000;ASAN_OPTIONS=detect_leaks=1;LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/soak/lsan.supp:print_suppressions=0;DBUS_SYSTEM_BUS_ADDRESS=unix:path=/dev/null"
            LABELS ${room})
    endforeach()
endfunction()
