// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/playlistformat.h"

#include <QStringConverter>

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array HlsTypes{"application/vnd.apple.mpegurl", "application/x-mpegurl", "audio/mpegurl",
                              "audio/x-mpegurl"};

} // namespace

QByteArray listUtf8(QByteArrayView text)
{
    using namespace std::string_view_literals;
    if (text.startsWith(QByteArrayView("\xff\xfe#\0"sv)))
        return QString(QStringDecoder(QStringConverter::Utf16LE).decode(text)).toUtf8();
    if (text.startsWith(QByteArrayView("\xfe\xff\0#"sv)))
        return QString(QStringDecoder(QStringConverter::Utf16BE).decode(text)).toUtf8();
    return text.toByteArray();
}

PlaylistFormat playlistOfType(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').constFirst().trimmed().toLower();
    if (type == "application/dash+xml")
        return PlaylistFormat::Dash;
    const bool hls =
        std::any_of(HlsTypes.begin(), HlsTypes.end(), [&](const char *name) { return type == name; });
    return hls ? PlaylistFormat::Hls : PlaylistFormat::None;
}

PlaylistFormat playlistOfPath(const QUrl &url)
{
    const QString path = url.path();
    if (path.endsWith(u".m3u8"_s, Qt::CaseInsensitive))
        return PlaylistFormat::Hls;
    return path.endsWith(u".mpd"_s, Qt::CaseInsensitive) ? PlaylistFormat::Dash : PlaylistFormat::None;
}
