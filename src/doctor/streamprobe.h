// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/answers.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

/// Tunes in as Plex's ffmpeg does, byte for byte (field-notes.md 2.4), takes the first packets and leaves.
/// One request; owned by the checkup, on its thread.
class StreamProbe : public QObject {
    Q_OBJECT
public:
    /// `target` is sent as it stands, however odd its query.
    StreamProbe(const QUrl &url, const QByteArray &target, std::chrono::milliseconds patience,
                QObject *parent = nullptr);

signals:
    void answered(const StreamAnswer &answer); ///< once

private:
    void ask();
    void read();
    void readHead();
    void finish();

    QByteArray m_request;
    QTcpSocket m_socket;
    QTimer m_patience;
    QElapsedTimer m_since;
    QByteArray m_head; ///< bounded
    bool m_hasHead = false;
    bool m_isOver = false;
    StreamAnswer m_answer;
};
