// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "takeover/takenchannels.h"

#include "core/said.h"
#include "takeover/noderow.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

using Kind = TakeoverItem::Kind;

constexpr qsizetype MaxHeaders = 20;
constexpr qsizetype MaxHeaderText = 1000;
constexpr qsizetype MaxAddress = 8000;
constexpr qsizetype MaxStreams = 21; // a channel's own and 20 backups
// What the playlist reader plays; files and programs of this computer are none of it.
constexpr std::array Played{"http"_L1, "https"_L1, "rtsp"_L1, "rtsps"_L1, "rtmp"_L1, "rtmps"_L1,
                            "udp"_L1,  "rtp"_L1,   "srt"_L1,  "mms"_L1,   "mmsh"_L1};

bool isPlayed(const QUrl &url)
{
    const bool known = std::find(Played.begin(), Played.end(), url.scheme()) != Played.end();
    return known && url.isValid() && !url.host().isEmpty();
}

QUrl addressOf(const QString &text)
{
    if (text.size() > MaxAddress)
        return {};
    const QUrl url(text.trimmed(), QUrl::TolerantMode);
    return isPlayed(url) ? url : QUrl();
}

bool isOneLine(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c < u' ' || c == QChar(0x7f); });
}

class Channels {
public:
    Channels(const NodeTables &tables, Takeover &takeover)
        : m_tables(tables)
        , m_takeover(takeover)
    {
    }

    void take()
    {
        for (const NodeTables::Row &row : m_tables.streams) {
            const QString id = row.value(u"channel_id"_s).toString();
            if (!id.isEmpty())
                m_streams[id].append(&row);
            else
                ++m_orphans;
        }
        for (const NodeTables::Row &row : m_tables.channels)
            takeChannel(row);
        for (const auto &left : std::as_const(m_streams))
            m_orphans += left.size();
        tellSums();
    }

private:
    void takeChannel(const NodeTables::Row &row)
    {
        TakenChannel channel;
        channel.number = labelOf(row, u"number"_s, 20);
        channel.name = labelOf(row, u"name"_s);
        if (channel.name.isEmpty())
            channel.name = u"Channel %1"_s.arg(channel.number);
        channel.tvgId = labelOf(row, u"epg_id"_s);
        channel.logo = logoOf(row);
        const QList<const NodeTables::Row *> all = m_streams.take(row.value(u"id"_s).toString());
        QList<const NodeTables::Row *> used;
        std::copy_if(all.begin(), all.end(), std::back_inserter(used),
                     [](const NodeTables::Row *stream) { return flagOf(*stream, u"enabled"_s, true); });
        // One whose streams are all off was not offered there either.
        channel.enabled = flagOf(row, u"enabled"_s, true) && !used.isEmpty();
        if (used.isEmpty())
            used = all;
        else
            m_off += all.size() - used.size();
        for (const NodeTables::Row *stream : std::as_const(used))
            takeStream(channel, *stream);
        if (all.isEmpty())
            m_takeover.report.leave(Kind::Channels, channel.name, Said::HasNoStream);
        else if (channel.streams.isEmpty())
            m_takeover.report.leave(Kind::Channels, channel.name, Said::NoPlayableStream);
        else
            m_takeover.channels.append(channel);
    }

    static QUrl logoOf(const NodeTables::Row &row)
    {
        const QUrl logo = addressOf(row.value(u"logo"_s).toString());
        return logo.scheme() == "http"_L1 || logo.scheme() == "https"_L1 ? logo : QUrl();
    }

    void takeStream(TakenChannel &channel, const NodeTables::Row &row)
    {
        if (!objectOf(row, u"protocol_options"_s).isEmpty())
            ++m_options;
        TakenStream common;
        common.headers = headersOf(channel, row);
        QStringList addresses{row.value(u"url"_s).toString()};
        addresses += listOf(row, u"backup_urls"_s);
        for (const QString &address : std::as_const(addresses)) {
            TakenStream stream = common;
            stream.url = addressOf(address);
            if (stream.url.isEmpty()) {
                m_takeover.report.leave(Kind::Streams, channel.name, Said::NotNetworkStream);
                continue;
            }
            addAccount(channel, row, stream);
            if (channel.streams.size() >= MaxStreams)
                m_takeover.report.leave(Kind::Backups, channel.name, Said::TooManyOfIt);
            else if (!channel.streams.contains(stream))
                channel.streams.append(stream);
        }
    }

    QList<QPair<QString, QString>> headersOf(const TakenChannel &channel, const NodeTables::Row &row)
    {
        QList<QPair<QString, QString>> headers;
        const QVariantMap given = objectOf(row, u"headers"_s);
        for (auto it = given.begin(); it != given.end(); ++it) {
            const QString value = it->toString().trimmed();
            if (value.isEmpty() || it.key().trimmed().isEmpty())
                continue;
            const bool fits = headers.size() < MaxHeaders && it.key().size() <= 64
                && value.size() <= MaxHeaderText && isOneLine(it.key() + value);
            if (fits)
                headers.append({it.key().trimmed(), value});
            else
                m_takeover.report.leave(Kind::Streams, channel.name, Said::ComesWithoutHeader);
        }
        return headers;
    }

    /// The user name and the password that stand beside an address.
    void addAccount(const TakenChannel &channel, const NodeTables::Row &row, TakenStream &stream)
    {
        const QString user = row.value(u"auth_username"_s).toString();
        const QString password = row.value(u"auth_password"_s).toString();
        if (user.isEmpty() && password.isEmpty())
            return;
        if (password == "[REDACTED]"_L1) { // made without "include passwords"
            m_takeover.report.leave(Kind::Streams, channel.name, Said::ComesWithoutLogin);
            return;
        }
        const bool isWeb = stream.url.scheme() == "http"_L1 || stream.url.scheme() == "https"_L1;
        if (!isWeb) {
            stream.url.setUserName(user, QUrl::DecodedMode);
            stream.url.setPassword(password, QUrl::DecodedMode);
            return;
        }
        const bool hasOne = std::any_of(stream.headers.begin(), stream.headers.end(), [](const auto &header) {
            return header.first.compare("authorization"_L1, Qt::CaseInsensitive) == 0;
        });
        if (!hasOne)
            stream.headers.append(
                {u"Authorization"_s,
                 u"Basic "_s + QString::fromLatin1((user + u':' + password).toUtf8().toBase64())});
    }

    void tellSums()
    {
        if (m_orphans > 0)
            m_takeover.report.leave(Kind::Streams, {}, Said::NoChannelHasThem, m_orphans);
        if (m_off > 0)
            m_takeover.report.leave(Kind::Streams, {}, Said::OffBesideOthers, m_off);
        if (m_options > 0)
            m_takeover.report.leave(Kind::Streams, {}, Said::ProtocolOptions, m_options);
    }

    const NodeTables &m_tables;
    Takeover &m_takeover;
    QHash<QString, QList<const NodeTables::Row *>> m_streams; ///< by channel_id, in order; not yet taken
    qint64 m_orphans = 0, m_off = 0, m_options = 0;
};

} // namespace

void takeChannels(const NodeTables &tables, Takeover &takeover)
{
    Channels(tables, takeover).take();
}
