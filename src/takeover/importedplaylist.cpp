// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "takeover/importedplaylist.h"

using namespace Qt::StringLiterals;

namespace {

QByteArray attribute(const char *name, const QString &value)
{
    if (value.isEmpty())
        return {};
    // A quotation mark ends a value, and M3U has no way to say one.
    QString safe = value;
    safe.replace(u'"', u'\'');
    return ' ' + QByteArray(name) + "=\"" + safe.toUtf8() + '"';
}

/// What looks like one more attribute would be read as one.
QByteArray title(const QString &name)
{
    QString safe = name;
    return safe.replace(u"=\""_s, u"='"_s).toUtf8();
}

QByteArray addressLine(const TakenStream &stream)
{
    QByteArrayList headers;
    for (const auto &[name, value] : stream.headers)
        headers.append(QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value));
    const QByteArray address = stream.url.toEncoded();
    return headers.isEmpty() ? address : address + '|' + headers.join('&');
}

} // namespace

QByteArray toPlaylist(const QList<TakenChannel> &channels)
{
    QByteArray text = "#EXTM3U\n";
    for (const TakenChannel &channel : channels) {
        if (channel.streams.isEmpty())
            continue;
        text += "#EXTINF:-1" + attribute("tvg-chno", channel.number) + attribute("tvg-id", channel.tvgId)
            + attribute("tvg-logo", channel.logo.toString(QUrl::FullyEncoded)) + ',' + title(channel.name)
            + '\n';
        for (qsizetype at = 1; at < channel.streams.size(); ++at)
            text += "#PLEXBRIDGE-BACKUP:" + addressLine(channel.streams.at(at)) + '\n';
        text += addressLine(channel.streams.first()) + '\n';
    }
    return text;
}
