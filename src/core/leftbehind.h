// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class QThread;

/// For a thread that hangs in a system call (a disk, mostly) beyond all patience: nobody waits for it any
/// more, and deleting its object would end the program. It is kept, and deleted when it is over and another
/// one is left. Any thread may leave one.
void leaveBehind(std::unique_ptr<QThread> thread);
