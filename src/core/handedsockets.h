// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fcntl.h>

/// Listening TCP sockets that the service manager opened for us (socket activation), by their name there; -1:
/// none. They stay open as long as the program runs, so that an engine that starts anew finds them again: who
/// listens on one takes a copy. Plain value.
struct HandedSockets {
    int api = -1; ///< in place of the port of the settings
    int stream = -1; ///< in place of the stream port
    int http80 = -1; ///< port 80, where clients look that know no other
    int control = -1; ///< HDHomeRun control, in place of the control port over TCP
    friend bool operator==(const HandedSockets &, const HandedSockets &) = default;

    /// Belongs to the caller; below 0: there is none, or no more files may be opened.
    [[nodiscard]] static int copyOf(int socket)
    {
        return socket < 0 ? -1 : ::fcntl(socket, F_DUPFD_CLOEXEC, 0);
    }
};
