// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QObject>
#include <QString>

/// Asks who answers on a port of this computer that we wanted: perhaps a PlexBridge that runs as a service.
/// Main thread; owned by whoever asks. One question, one answer.
class OtherTuner : public QObject {
    Q_OBJECT
public:
    explicit OtherTuner(QObject *parent = nullptr);

    void ask(quint16 port);
    /// The first free port from `port` on, for the same use; 0: none of a hundred is.
    [[nodiscard]] static quint16 freePortFrom(quint16 port);

signals:
    /// `page`: where a browser looks at it; empty: it is no PlexBridge, or does not answer.
    void answered(const QString &page);

private:
    QNetworkAccessManager m_network;
};
