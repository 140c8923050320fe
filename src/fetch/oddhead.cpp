// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/oddhead.h"

#include "fetch/chunkedbody.h"

#include <algorithm>
#include <array>

namespace {

constexpr qsizetype MostOddFields = 100;

/// Bytes up to and with the empty line; 0: it is not here.
qsizetype lengthOfHead(QByteArrayView bytes)
{
    qsizetype begin = 0;
    for (qsizetype end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n', begin)) {
        const QByteArrayView line = bytes.sliced(begin, end - begin);
        begin = end + 1;
        if (line.isEmpty() || line == "\r")
            return begin;
    }
    return 0;
}

/// Between the first blanks: three digits. 0: there are none.
int statusIn(QByteArrayView firstLine)
{
    const qsizetype blank = firstLine.indexOf(' ');
    const QByteArrayView rest = blank < 0 ? QByteArrayView() : firstLine.sliced(blank).trimmed();
    bool isNumber = false;
    const int status = rest.size() >= 3 ? rest.first(3).toInt(&isNumber) : 0;
    const bool isWhole = rest.size() <= 3 || rest[3] < '0' || rest[3] > '9';
    return isNumber && isWhole && status >= 100 ? status : 0;
}

bool isKnownVersion(QByteArrayView firstLine)
{
    static constexpr std::array known{"1.0", "1.1", "2", "2.0", "3", "3.0"};
    const QByteArrayView version =
        firstLine.sliced(5).first(std::max<qsizetype>(firstLine.indexOf(' ') - 5, 0));
    return std::any_of(known.begin(), known.end(), [&](const char *one) { return version == one; });
}

bool isKnownEncoding(const QByteArray &encodings)
{
    static constexpr std::array known{"chunked", "identity", "gzip", "x-gzip",
                                      "deflate", "compress", "br",   "zstd"};
    const QByteArrayList names = encodings.toLower().split(',');
    return std::all_of(names.begin(), names.end(), [&](const QByteArray &name) {
        return std::any_of(known.begin(), known.end(),
                           [&](const char *one) { return name.trimmed() == one; });
    });
}

QByteArray valueOf(const FetchHeaders &fields, QByteArrayView name)
{
    const auto field =
        std::find_if(fields.begin(), fields.end(), [&](const auto &each) { return each.first == name; });
    return field == fields.end() ? QByteArray() : field->second;
}

/// Who has nothing to say names no length of it, and no type but the one that scripts name anyway.
bool announcesBody(const FetchHeaders &fields)
{
    const QByteArray length = valueOf(fields, "content-length"), type = valueOf(fields, "content-type");
    return (!type.isEmpty() && !type.toLower().startsWith("text/")) || (!length.isEmpty() && length != "0");
}

} // namespace

std::optional<OddHead> readOddHead(QByteArrayView bytes, bool isVideo)
{
    if (bytes.first(std::min<qsizetype>(bytes.size(), 5)).compare("HTTP/", Qt::CaseInsensitive) != 0)
        return std::nullopt;
    OddHead head;
    head.length = lengthOfHead(bytes);
    QList<QByteArray> lines = bytes.first(head.length).toByteArray().split('\n');
    const QByteArray first = lines.takeFirst().trimmed();
    head.status = statusIn(first);
    if (head.length == 0 || head.status < 200)
        return std::nullopt;
    bool isOdd = !isKnownVersion(first);
    for (const QByteArray &line : std::as_const(lines)) {
        const bool isFolded = line.startsWith(' ') || line.startsWith('\t');
        const qsizetype colon = line.indexOf(':');
        isOdd = isOdd || line.contains('\0') || (colon < 0 && !isFolded && !line.trimmed().isEmpty());
        if (colon > 0 && !isFolded && head.fields.size() < MostOddFields)
            head.fields.append({line.first(colon).trimmed().toLower(), line.sliced(colon + 1).trimmed()});
    }
    const QByteArray encoding = valueOf(head.fields, "transfer-encoding");
    const bool isNoContent = head.status == 204 || head.status == 205;
    const QByteArrayView body = bytes.sliced(head.length);
    const bool isAnnounced = isVideo && (!encoding.isEmpty() || announcesBody(head.fields));
    isOdd = isOdd || (!encoding.isEmpty() && !isKnownEncoding(encoding))
        || (isNoContent && (isAnnounced || !body.isEmpty()));
    if (encoding.toLower().contains("chunked") && head.status < 300)
        isOdd = isOdd || (body.isEmpty() ? isVideo : !mayBeginAChunk(body.front()));
    return isOdd ? std::optional(head) : std::nullopt;
}
