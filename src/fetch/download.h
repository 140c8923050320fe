// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "fetch/fetchrequest.h"

#include <QMetaType>
#include <QObject>
#include <QString>
#include <QUrl>

#include <memory>

class DownloadThread;

/// What to fetch, and how. The address may hold an account.
struct FetchOrder {
    QUrl url;
    QString file; ///< where the document goes, readable for the owner only; replaced if it is there
    WebValidators known; ///< of the copy we have; empty: none
    QString userAgent; ///< empty: ours
    bool acceptBadCertificate = false;
    FetchLimits limits;
    QString referrer;
    FetchHeaders headers; ///< secret, for the host of `url` only
    WayOut way;
};

/// How a fetch ended.
struct FetchResult {
    bool unchanged = false; ///< 304: the copy we have is the newest; the file is not there
    WebValidators validators; ///< of what came
    qint64 bytes = 0; ///< in the file
    Problem problem; ///< subject: the redacted address. With one the file is not there.
    NetworkKind kind = NetworkKind::Internet; ///< where it came from: what it names leads on from there
};

/// One document on its way over HTTP into a file. Lives on the engine thread, owned by who orders it; the
/// bytes are received and written on the DownloadThread, so that neither a fast line nor a slow disk is felt
/// here. Ends with exactly one finished(), unless deleted before, which aborts it and leaves no file, soon.
class Download : public QObject {
    Q_OBJECT
public:
    Download(DownloadThread &thread, const FetchOrder &order, QObject *parent);
    ~Download() override;

    [[nodiscard]] int percent() const; ///< 0 while the size is unknown

signals:
    void finished(const FetchResult &result);

private:
    friend class DownloadJob;
    struct Shared;
    std::shared_ptr<Shared> m_shared;
    QObject &m_room; ///< on the thread
};

Q_DECLARE_METATYPE(FetchResult)
