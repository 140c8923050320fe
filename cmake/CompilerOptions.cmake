# SPDX-FileCopyrightText: 2026 The PlexBridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
# One interface target that every layer links: language level, warnings, sanitizers, Qt's own restrictions.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

find_program(PLEXBRIDGE_CCACHE ccache)
if(PLEXBRIDGE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # A precompiled header would otherwise never be found again. What a file depends on is taken from the compiler, so
    # that a first build does not preprocess everything twice.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_DEPEND=1 CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${PLEXBRIDGE_CCACHE})
endif()
find_program(PLEXBRIDGE_MOLD mold)
if(PLEXBRIDGE_MOLD)
    add_link_options(-fuse-ld=mold)
endif()

# Lines for a backtrace are enough for who only runs the tests; what a debugger needs beyond them is a quarter of the time.
if(PLEXBRIDGE_UNITY)
    set(CMAKE_CXX_FLAGS_DEBUG "-g1")
endif()
# -O3 brought the relay nothing that could be measured and costs a tenth of the build.
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")

add_library(pb_options INTERFACE)
target_compile_definitions(pb_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CONTEXTLESS_CONNECT QT_NO_URL_CAST_FROM_STRING
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 PLEXBRIDGE_VERSION="${PROJECT_VERSION}")
target_compile_options(pb_options INTERFACE
    -Wall -Wextra -Wpedantic $<$<NOT:$<BOOL:$<TARGET_PROPERTY:PLEXBRIDGE_HIDES>>>:-Wshadow>
    -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast
    $<$<CONFIG:Debug>:-Og>)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(pb_options INTERFACE -fpch-preprocess) # so that ccache may look through one
endif()
# A warning ends the build where it can be ours: with compilers that were tried. What a newer library calls deprecated
# is for CI to find, not for somebody who only wants to run the tests.
if(PLEXBRIDGE_WERROR)
    if((CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 15)
       OR (CMAKE_CXX_COMPILER_ID STREQUAL "Clang" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 15))
        target_compile_options(pb_options INTERFACE -Werror)
        if(NOT DEFINED ENV{CI})
            target_compile_options(pb_options INTERFACE -Wno-error=deprecated-declarations)
        endif()
    endif()
endif()
if(PLEXBRIDGE_SANITIZE)
    # -g1: lines for the reports; what a debugger needs beyond them is a third of the time
    add_compile_options(-fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined -g1)
    add_link_options(-fsanitize=address,undefined)
endif()
if(PLEXBRIDGE_SANITIZE_THREADS)
    add_compile_options(-fsanitize=thread -fno-omit-frame-pointer)
    add_link_options(-fsanitize=thread)
endif()
if(PLEXBRIDGE_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    add_link_options(-fsanitize=address,undefined)
endif()
