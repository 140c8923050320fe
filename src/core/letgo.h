// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>

#include <utility>

/// Frees a value on another thread: the texts of very many channels take tens of milliseconds to go, which
/// nobody is to wait for. The pool must outlive what the value refers to.
template <typename Value> void letGo(QThreadPool &pool, Value &&value)
{
    pool.start([value = std::forward<Value>(value)] { Q_UNUSED(value) });
}
