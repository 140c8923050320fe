# SPDX-FileCopyrightText: 2026 The PlexBridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
# One static library per folder of src. A layer sees the headers of the layers it links and of no other:
# every folder gets an include root of its own that holds only itself, so that a wrong include does not build.

# pb_layer(NAME SOURCES file... PUBLIC lib... [PRIVATE lib...])
function(pb_layer name)
    cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    set(root ${PROJECT_BINARY_DIR}/include/${name})
    file(MAKE_DIRECTORY ${root})
    file(CREATE_LINK ${PROJECT_SOURCE_DIR}/src/${name} ${root}/${name} SYMBOLIC)
    add_library(pb_${name} STATIC ${ARG_SOURCES})
    set_target_properties(pb_${name} PROPERTIES LINKER_LANGUAGE CXX)
    target_include_directories(pb_${name} PUBLIC ${root})
    target_link_libraries(pb_${name} PUBLIC pb_options ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
endfunction()

# pb_test(NAME SOURCES file... LIBS lib... [GUI] [LABELS label...])   registers tests/<folder>/tst_NAME
function(pb_test name)
    cmake_parse_arguments(ARG "GUI" "TIMEOUT" "SOURCES;LIBS;LABELS" ${ARGN})
    add_executable(tst_${name} ${ARG_SOURCES})
    target_link_libraries(tst_${name} PRIVATE pb_options pb_testsupport Qt6::Test ${ARG_LIBS})
    set_target_properties(tst_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
    add_test(NAME ${name} COMMAND tst_${name})
    set_tests_properties(${name} PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;QTEST_FUNCTION_TIMEOUT=100000;ASAN_OPTIONS=detect_leaks=0;DBUS_SYSTEM_BUS_ADDRESS=unix:path=/dev/null"
        LABELS "${ARG_LABELS}")
    if(ARG_TIMEOUT)
        set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT})
    endif()
endfunction()
