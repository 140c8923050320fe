// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/playlisttext.h"

#include <QStringDecoder>
#include <QUtf8StringView>

#include <algorithm>
#include <array>

namespace {

constexpr qsizetype MaxLabel = 200;

// 0x80 to 0x9f; the five places without a meaning stay control characters, as browsers have it.
constexpr std::array<char16_t, 32> Windows1252{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

QString fromWindows1252(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &character : text) {
        if (character.unicode() >= 0x80 && character.unicode() < 0xa0)
            character = QChar(Windows1252[character.unicode() - 0x80]);
    }
    return text;
}

bool isControl(QChar character)
{
    const char16_t code = character.unicode();
    return code < 0x20 || (code >= 0x7f && code < 0xa0) || code >= 0xfffe;
}

} // namespace

QByteArray utf8Playlist(const QByteArray &text)
{
    const auto encoding = QStringConverter::encodingForData(text);
    if (!encoding || *encoding == QStringConverter::Utf8)
        return text;
    const QString decoded = QStringDecoder(*encoding).decode(text);
    return decoded.toUtf8();
}

QString playlistText(QByteArrayView bytes)
{
    const QUtf8StringView utf8(bytes.data(), bytes.size());
    return utf8.isValidUtf8() ? utf8.toString() : fromWindows1252(bytes);
}

QString playlistLabel(QByteArrayView bytes)
{
    QString text = playlistText(bytes);
    std::replace_if(text.begin(), text.end(), isControl, u' ');
    text = std::move(text).simplified();
    if (text.size() > MaxLabel)
        text.truncate(text.at(MaxLabel - 1).isHighSurrogate() ? MaxLabel - 1 : MaxLabel);
    return text;
}
