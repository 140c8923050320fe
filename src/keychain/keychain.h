// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <functional>
#include <memory>

/// Where a desktop keeps the passwords of its programs; each of ours has a name. Lives on the main thread.
/// Every question is answered once, later, and not any more when it is deleted; it never blocks, whatever the
/// desktop does. A Problem's detail says in technical English why something can't be had.
class Keychain {
public:
    using Given = std::function<void(const Result<QString> &secret)>;
    using Done = std::function<void(const Problem &problem)>;

    Keychain() = default;
    virtual ~Keychain() = default;
    Keychain(const Keychain &) = delete;
    Keychain &operator=(const Keychain &) = delete;

    virtual void read(const QString &name, Given then) = 0;
    virtual void write(const QString &name, const QString &secret, Done then) = 0;
    virtual void forget(const QString &name) = 0; ///< what is not there is no problem
};

/// That of this desktop; null: this program was built without.
[[nodiscard]] std::unique_ptr<Keychain> systemKeychain();
