# SPDX-FileCopyrightText: 2026 The PlexBridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Headers that are translated once and read by many: half of a build was reading Qt's headers again for each file.
# One set each for core, network, desktop, tests and desktoptests; a target takes one of them by pb_precompile.
option(PLEXBRIDGE_PCH "Translate the headers of Qt and of the language once" ON)

# Qt6::Test defines them for each folder anew, and what was translated with one value is of no use with another.
set(PB_SAME_IN_ALL_TESTS -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)

# pb_precompiled(SET LIB...)   the target that holds a set, made at its first use
function(pb_precompiled set)
    set(holder pb_precompiled_${set})
    if(TARGET ${holder})
        return()
    endif()
    add_library(${holder} OBJECT ${PROJECT_SOURCE_DIR}/cmake/precompiled/precompiled.cpp)
    set_target_properties(${holder} PROPERTIES AUTOMOC OFF AUTOUIC OFF)
    target_link_libraries(${holder} PRIVATE pb_options ${ARGN})
    if(set MATCHES "tests$")
        target_compile_options(${holder} PRIVATE ${PB_SAME_IN_ALL_TESTS})
    endif()
    target_precompile_headers(${holder} PRIVATE ${PROJECT_SOURCE_DIR}/cmake/precompiled/${set}.h)
endfunction()

# pb_precompile(TARGET SET)
function(pb_precompile target set)
    if(NOT PLEXBRIDGE_PCH)
        return()
    endif()
    if(set STREQUAL "core")
        pb_precompiled(core Qt6::Core)
    elseif(set STREQUAL "network")
        pb_precompiled(network Qt6::Network)
    elseif(set STREQUAL "desktop")
        pb_precompiled(desktop Qt6::Widgets)
    elseif(set STREQUAL "tests")
        pb_precompiled(tests Qt6::Network Qt6::Test)
    elseif(set STREQUAL "desktoptests")
        pb_precompiled(desktoptests Qt6::Widgets Qt6::Network Qt6::Test)
    endif()
    if(set MATCHES "tests$")
        target_compile_options(${target} PRIVATE ${PB_SAME_IN_ALL_TESTS})
    endif()
    # A program's own -fPIE is another setting than the holder's -fPIC, and newer compilers would not take the header.
    get_target_property(type ${target} TYPE)
    if(type STREQUAL "EXECUTABLE")
        set_target_properties(${target} PROPERTIES POSITION_INDEPENDENT_CODE OFF)
        target_compile_options(${target} PRIVATE -fPIC)
    endif()
    target_precompile_headers(${target} REUSE_FROM pb_precompiled_${set})
endfunction()
