// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keychain/keychain.h"

#include <QHash>
#include <QObject>

#include <chrono>

class QThread;
namespace QKeychain {
class Job;
}

/// The keychain by QtKeychain: the Secret Service of GNOME and KeePassXC, or KDE's wallet. Its calls are made
/// on a thread of their own, for libraries below it wait for a bus that does not answer; one that hangs is
/// left alone when the program ends.
class SystemKeychain final : public QObject, public Keychain {
    Q_OBJECT
public:
    /// How long an answer is waited for. A person may have to unlock it first, which only reading waits for.
    struct Patience {
        std::chrono::milliseconds reading{120'000}, writing{15'000};
    };
    explicit SystemKeychain(const Patience &patience);
    ~SystemKeychain() override;

    void read(const QString &name, Given then) override;
    void write(const QString &name, const QString &secret, Done then) override;
    void forget(const QString &name) override;

private:
    using MakeJob = std::function<QKeychain::Job *()>; ///< on its thread
    void begin(const MakeJob &make, const QString &name, std::chrono::milliseconds patience, Given then);
    void answer(quint64 call, const Result<QString> &result);

    const Patience m_patience;
    QThread *m_thread; ///< may outlive us
    QObject *m_there; ///< lives on it
    QObject *m_inbox; ///< on ours: takes what comes from there
    QHash<quint64, Given> m_waiting; ///< for an answer
    quint64 m_last = 0;
};

/// Without a session bus nothing needs to be asked. Pure but for the environment.
[[nodiscard]] bool hasSessionBus();
