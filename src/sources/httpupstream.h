// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"
#include "sources/chunkedbody.h"
#include "sources/httphead.h"
#include "sources/upstream.h"

#include <QTcpSocket>

#include <memory>
#include <optional>

/// A transport stream over HTTP or HTTPS, fetched in-process: follows up to five redirects (never from https
/// to http), checks certificates unless the source says otherwise, reads straight from the kernel into the
/// block that the viewers will share. Tells of an answer that is a playlist. Waits for an answer as long as
/// it is let: the limits are the feed's and the viewers'.
class HttpUpstream final : public Upstream {
    Q_OBJECT
public:
    HttpUpstream(const StreamSource &source, const Clock &clock, QObject *parent);
    ~HttpUpstream() override;

    void open() override;

private:
    void shut() override;
    [[nodiscard]] qint64 bytesWaiting() const override;
    [[nodiscard]] qint64 readInto(char *room, qint64 size) override;
    [[nodiscard]] qsizetype unwrap(char *bytes, qsizetype size) override;
    void ended() override;

    void lookUp(const QUrl &url);
    void connectTo(const QUrl &url);
    void request();
    void readable();
    void readHead();
    void judge(const HttpHead &head);
    void redirect(const HttpHead &head);
    void failAsForeign();
    void judgeOpening(QByteArrayView bytes);
    void socketFailed();
    void socketClosed();
    [[nodiscard]] bool isCertificateRefused() const;
    void dropSocket();
    [[nodiscard]] bool isSecure() const { return m_url.scheme() == u"https"; }

    StreamSource m_source;
    QUrl m_url; ///< now asked for: the source's or where it redirected to
    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_headBytes;
    QByteArray m_foreignType; ///< of a body that is no video, unless its opening says better
    QByteArray m_opening; ///< of the body, until it is known what it is
    bool m_openingKnown = false;
    std::optional<ChunkedBody> m_chunks;
    std::optional<qint64> m_left; ///< of a body whose length was told
    int m_redirects = 0;
    bool m_inBody = false;
};
