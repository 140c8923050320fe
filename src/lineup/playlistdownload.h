// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playlistconfig.h"
#include "core/result.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <chrono>

class QNetworkAccessManager;
class QNetworkReply;

/// What a fetch may cost.
struct DownloadLimits {
    qint64 bytes = 64 * 1024 * 1024; ///< unpacked
    std::chrono::milliseconds stall{30'000}; ///< without a byte
    std::chrono::milliseconds total{600'000}; ///< a server that drips does not hold us for ever
};

/// One playlist on its way over HTTP into memory. Lives on the engine thread, owned by LineupImporter; ends
/// with exactly one finished(), unless deleted before, which aborts it.
class PlaylistDownload : public QObject {
    Q_OBJECT
public:
    PlaylistDownload(QNetworkAccessManager &network, const PlaylistConfig &playlist,
                     const DownloadLimits &limits, QObject *parent);
    ~PlaylistDownload() override;

    [[nodiscard]] int percent() const { return m_percent; } ///< 0 while the size is unknown

signals:
    void finished(const QByteArray &text, const Problem &problem);

private:
    void takeBytes();
    void giveUp(const Problem &problem);
    void conclude();
    [[nodiscard]] Problem problemOfReply() const;

    QNetworkReply *m_reply;
    QTimer m_deadline;
    QByteArray m_text;
    QString m_subject; ///< redacted address
    qint64 m_limit;
    int m_percent = 0;
};
