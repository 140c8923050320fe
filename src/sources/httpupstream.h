// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"
#include "fetch/fetch.h"
#include "fetch/fetchconnections.h"
#include "sources/upstream.h"

#include <memory>

/// A transport stream over HTTP or HTTPS, fetched in-process and read straight into the block that the
/// viewers will share. Tells of an answer that is a playlist, and of a redirect to what is no HTTP. Waits for
/// an answer as long as it is let: the limits are the feed's and the viewers'.
class HttpUpstream final : public Upstream {
    Q_OBJECT
public:
    HttpUpstream(const StreamSource &source, const Clock &clock, QObject *parent);
    ~HttpUpstream() override;

    void open() override;
    [[nodiscard]] bool isUnencrypted() const override;

private:
    void shut() override;
    [[nodiscard]] qint64 bytesWaiting() const override;
    [[nodiscard]] qint64 readInto(char *room, qint64 size) override;
    [[nodiscard]] qsizetype unwrap(char *bytes, qsizetype size) override;
    void ended() override;
    void foreign() override;

    void redirected(const QUrl &to);
    void judgeHead();
    void judgeOpening(QByteArrayView bytes, bool isWhole);
    void fetchEnded(const Problem &problem);

    StreamSource m_source;
    FetchConnections m_connections;
    std::unique_ptr<Fetch> m_fetch;
    QByteArray m_type; ///< Content-Type
    QByteArray m_opening; ///< of the body, until it is known what it is
    bool m_openingKnown = false;
    bool m_inBody = false;
};
