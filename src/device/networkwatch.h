// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <chrono>
#include <memory>

/// Tells when this computer's interfaces or addresses have changed: a cable, a wireless network, a new lease.
/// Engine thread, owned by EngineParts. Costs nothing while nothing changes (Linux: netlink); where the
/// system does not tell, it looks every few seconds.
class NetworkWatch : public QObject {
    Q_OBJECT
public:
    /// Changes come in flocks: they are told together, `settle` after the first.
    explicit NetworkWatch(std::chrono::milliseconds settle = std::chrono::milliseconds(500),
                          QObject *parent = nullptr);
    ~NetworkWatch() override;
    /// False: the system does not tell, and it has to be looked for.
    [[nodiscard]] bool isTold() const { return m_notifier != nullptr; }

signals:
    void changed();

private:
    [[nodiscard]] bool openNetlink();
    void readNetlink();
    void look();

    int m_netlink = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_settle;
    QTimer m_poll; ///< runs only where isTold() is false
    size_t m_seen; ///< what the interfaces were like
};
