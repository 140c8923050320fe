// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tests of the windows.
#pragma once

#include "desktop.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
