// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "guide/guidecopies.h"

#include <QFile>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <chrono>

class QNetworkAccessManager;
class QNetworkReply;

/// What fetching a guide may cost.
struct GuideLimits {
    qint64 bytes = 1024LL * 1024 * 1024; ///< on disk, and again unpacked
    std::chrono::milliseconds stall{30'000}; ///< without a byte
    std::chrono::milliseconds total{1'800'000};
};

/// How a fetch ended.
struct GuideFetch {
    bool unchanged = false; ///< the copy we have is the newest
    WebValidators validators; ///< of what came
    Problem problem;
};

/// One guide on its way over HTTP into a file. Lives on the engine thread, owned by Guide; ends with exactly
/// one finished(), unless deleted before, which aborts it.
class GuideDownload : public QObject {
    Q_OBJECT
public:
    GuideDownload(QNetworkAccessManager &network, const QUrl &url, const QString &file,
                  const WebValidators &known, const GuideLimits &limits, QObject *parent);
    ~GuideDownload() override;

signals:
    void finished(const GuideFetch &result);

private:
    void takeBytes();
    void giveUp(ProblemCode code, const QString &detail);
    void conclude();
    [[nodiscard]] Problem problemOfReply() const;

    QNetworkReply *m_reply;
    QTimer m_deadline;
    QFile m_file;
    QString m_subject; ///< redacted address
    qint64 m_limit;
    bool m_gaveUp = false;
};
