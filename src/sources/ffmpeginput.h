// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"
#include "core/result.h"
#include "fetch/fetchconnections.h"
#include "fetch/ownports.h"

#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <memory>
#include <optional>

/// Where one ffmpeg child gets what it reads over HTTP: an address of this computer, for this once, behind
/// which our own client asks the provider. So the child knows no secret (others can read its arguments), and
/// the one policy holds for it, too. Playlists are rewritten on the way. Answers programs of our own user
/// only. Engine thread, owned by an FfmpegUpstream.
class FfmpegInput final : public QObject {
    Q_OBJECT
public:
    explicit FfmpegInput(const StreamSource &source);
    ~FfmpegInput() override;

    [[nodiscard]] QUrl addressOf(const QUrl &target); ///< for the child; invalid: no port to be had
    /// The last one with the provider, as Fetch tells it.
    [[nodiscard]] const Problem &problem() const { return m_problem; }

private:
    friend class FfmpegInputConnection;
    struct Entry {
        QUrl target;
        QUrl base; ///< that answered, after redirects: what is relative is relative to it
    };
    void accept();
    [[nodiscard]] QByteArray root() const; ///< of all addresses here
    [[nodiscard]] QUrl targetOf(const QByteArray &path) const;
    void noteDocument(const QUrl &target, const QUrl &answered, NetworkKind kind);

    StreamSource m_source;
    FetchConnections m_connections;
    QTcpServer m_server;
    std::unique_ptr<OwnPort> m_port;
    QByteArray m_token;
    QList<Entry> m_entries;
    std::optional<NetworkKind> m_origin; ///< as WayOut::origin, of what a playlist names
    Problem m_problem;
};
