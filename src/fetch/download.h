// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "fetch/fetchrequest.h"

#include <QFile>
#include <QObject>
#include <QString>
#include <QTimer>
#include <QUrl>

#include <chrono>

class QNetworkAccessManager;
class QNetworkReply;

/// What to fetch, and how. The address may hold an account.
struct FetchOrder {
    QUrl url;
    QString file; ///< where the document goes, readable for the owner only; replaced if it is there
    WebValidators known; ///< of the copy we have; empty: none
    QString userAgent; ///< empty: ours
    bool acceptBadCertificate = false;
    FetchLimits limits;
};

/// How a fetch ended.
struct FetchResult {
    bool unchanged = false; ///< 304: the copy we have is the newest; the file is not there
    WebValidators validators; ///< of what came
    qint64 bytes = 0; ///< in the file
    Problem problem; ///< subject: the redacted address. With one the file is not there.
};

/// One document on its way over HTTP into a file. Lives on the engine thread, owned by who orders it; ends
/// with exactly one finished(), unless deleted before, which aborts it and leaves no file.
class Download : public QObject {
    Q_OBJECT
public:
    Download(QNetworkAccessManager &network, const FetchOrder &order, QObject *parent);
    ~Download() override;

    [[nodiscard]] int percent() const { return m_percent; } ///< 0 while the size is unknown

signals:
    void finished(const FetchResult &result);

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
    int m_percent = 0;
    bool m_ended = false;
};
