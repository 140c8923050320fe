// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leftbehind.h"

#include <QThread>

#include <mutex>
#include <vector>

void leaveBehind(std::unique_ptr<QThread> thread)
{
    static std::mutex guard;
    static auto *const left =
        new std::vector<std::unique_ptr<QThread>>; // never destroyed: they may outlive main
    const std::scoped_lock lock(guard);
    std::erase_if(*left, [](const std::unique_ptr<QThread> &one) { return one->isFinished(); });
    left->push_back(std::move(thread));
}
