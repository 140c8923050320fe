// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QStringList>

class LogOutput;

/// The end of the program, when all is closed and stored: `main` must not return while a thread of ours runs.
/// QThread::wait() comes back when a thread has left its last function of Qt's; it then still takes down what
/// libraries keep for each thread. Were `main` to return meanwhile, its exit handlers would free the same
/// (OpenSSL's, above all), which has brought the heap into disorder about once in a thousand ends.
namespace programend {

/// The names of the threads of ours that there are now; a library's own are its own affair.
[[nodiscard]] QStringList runningThreads();

/// After the engine has stopped: waits for its threads and the pools', but not the log's. When one hangs in a
/// system call (a disk, a resolver, a bus) beyond the deadline, the process ends here and now with `code`,
/// and no destructor or exit handler meets that thread.
void settle(int code, LogOutput &log, QDeadlineTimer deadline);

/// The same for the log's, as the last call of `main`. Returns `code`.
[[nodiscard]] int end(int code);

} // namespace programend
