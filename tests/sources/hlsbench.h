// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "hlsprovider.h"
#include "sources/hlsupstream.h"
#include "support/tsmaker.h"

#include <QSignalSpy>

#include <memory>

/// An HlsUpstream before a provider, and all that it gave. Segments are made of one stream, so that its
/// continuity counters tell what is missing.
class HlsBench {
public:
    /// Opens; `source` gets the provider's address of `path`.
    void open(const QString &path, StreamSource source = {}, qint64 bitrate = 0)
    {
        source.kind = SourceKind::Hls;
        if (source.url.isEmpty())
            source.url = provider.url(path);
        upstream = new HlsUpstream(source, bitrate, clock, &m_parent);
        failed = std::make_unique<QSignalSpy>(upstream, &Upstream::failed);
        turned = std::make_unique<QSignalSpy>(upstream, &Upstream::foundPlaylist);
        closed = std::make_unique<QSignalSpy>(upstream, &Upstream::closed);
        QObject::connect(upstream, &Upstream::packetsArrived, &m_parent,
                         [this](const QByteArray &packets) { got += packets; });
        QObject::connect(upstream, &Upstream::discontinued, &m_parent, [this] { breaks.append(got.size()); });
        upstream->resumeAt(resumeAt);
        upstream->open();
    }
    /// Offers segment `number` and gives what it holds.
    QByteArray offer(int number, int frames = 5)
    {
        const QByteArray packets = m_maker.frames(frames);
        provider.set(QStringLiteral("/%1.ts").arg(number), packets);
        return packets;
    }
    void list(int first, int count, const QByteArray &more = {}, double seconds = 0.5)
    {
        provider.set(QStringLiteral("/live.m3u8"), hlsList(first, count, seconds, more));
    }

    HlsProvider provider;
    SystemClock clock;
    HlsUpstream *upstream = nullptr;
    QByteArray resumeAt; ///< for the next open()
    QByteArray got;
    QList<qsizetype> breaks; ///< where in it
    std::unique_ptr<QSignalSpy> failed, turned, closed;

private:
    TsMaker m_maker;
    QObject m_parent;
};
