// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consumers/identity.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Problem malformed(const QString &detail)
{
    return {ProblemCode::Malformed, u"session id"_s, detail, 0};
}

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

// QByteArray::fromPercentEncoding lets broken escapes through as they are; two ids would then mean the same.
bool hasBrokenEscape(const QByteArray &bytes)
{
    for (qsizetype i = bytes.indexOf('%'); i >= 0; i = bytes.indexOf('%', i + 3)) {
        if (i + 2 >= bytes.size() || !isHexDigit(bytes[i + 1]) || !isHexDigit(bytes[i + 2]))
            return true;
    }
    return false;
}

bool isControl(QChar c)
{
    return c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() <= 0x9f);
}

qsizetype codePoints(QStringView text)
{
    return text.size() - std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLowSurrogate(); });
}

} // namespace

Result<QString> decodeSessionId(const QByteArray &percentEncoded)
{
    if (hasBrokenEscape(percentEncoded))
        return malformed(u"has a broken percent escape"_s);
    return readSessionId(QByteArray::fromPercentEncoding(percentEncoded));
}

Result<QString> readSessionId(const QByteArray &utf8)
{
    // A byte order mark at the front belongs to the id; the decoder would drop it.
    QStringDecoder decoder(QStringConverter::Utf8,
                           QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    QString text = decoder(utf8);
    if (decoder.hasError())
        return malformed(u"is not valid UTF-8"_s);
    if (!isValidSessionId(text))
        return malformed(u"must be 1 to 256 characters without control characters"_s);
    return text;
}

bool isValidSessionId(QStringView sessionId)
{
    if (sessionId.isEmpty() || !sessionId.isValidUtf16() || codePoints(sessionId) > MaxSessionIdLength)
        return false;
    return std::none_of(sessionId.begin(), sessionId.end(), isControl);
}

ClientIdentity bounded(const ClientIdentity &client)
{
    if (client.userAgent.size() <= MaxUserAgentLength)
        return client;
    QString cut = client.userAgent.left(MaxUserAgentLength);
    if (cut.back().isHighSurrogate())
        cut.chop(1);
    return {client.address, cut};
}

bool isSameViewer(const Consumer &restored, const StreamBegin &begin)
{
    return restored.channelId == begin.channelId && restored.client == bounded(begin.client);
}
