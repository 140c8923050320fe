// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QList>
#include <QObject>

#include <chrono>
#include <memory>

/// The look-up of one name, as the system does it (hosts file, DNS, mDNS). Lives on the thread of who asks.
/// The system's call blocks, so that it runs on a thread that nobody ever waits for: neither another look-up
/// nor our end. Of one name at a time there is one; a fresh answer is used again.
class NameLookup final : public QObject {
    Q_OBJECT
public:
    NameLookup(const QString &host, QObject *parent); ///< begins; `host` in its ASCII form
    ~NameLookup() override;

    /// That address answered: next time it is tried first.
    static void noteGood(const QString &host, const QHostAddress &address);
    static void forget(const QString &host); ///< none of its addresses answered
    /// Ends the threads that hang in a look-up, as far as that goes within `patience`; for the program's end.
    static void endAll(std::chrono::milliseconds patience);

signals:
    void finished(const QList<QHostAddress> &addresses); ///< best first; empty: there is no such name

private:
    class Pool;
    struct Asker;
    std::shared_ptr<Asker> m_asker;
};
