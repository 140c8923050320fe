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
    set(CMAKE_CXX_COMPILER_LAUNCHER ${PLEXBRIDGE_CCACHE})
endif()
find_program(PLEXBRIDGE_MOLD mold)
if(PLEXBRIDGE_MOLD)
    add_link_options(-fuse-ld=mold)
endif()

add_library(pb_options INTERFACE)
target_compile_definitions(pb_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CONTEXTLESS_CONNECT QT_NO_URL_CAST_FROM_STRING
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 PLEXBRIDGE_VERSION="${PROJECT_VERSION}")
target_compile_options(pb_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast
    $<$<BOOL:${PLEXBRIDGE_WERROR}>:-Werror>
    $<$<CONFIG:Debug>:-Og>)
if(PLEXBRIDGE_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    add_link_options(-fsanitize=address,undefined)
endif()
if(PLEXBRIDGE_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    add_link_options(-fsanitize=address,undefined)
endif()
