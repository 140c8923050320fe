// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzzcorpus.h"
#include "fuzz/fuzztargets.h"

#include "fetch/rawbody.h"

#include <algorithm>

namespace {

/// Lines of `name: value` up to an empty one.
FetchHead headOf(const QByteArray &lines)
{
    FetchHead head;
    head.status = 200;
    for (const QByteArray &line : lines.split('\n').first(std::min<qsizetype>(100, lines.count('\n') + 1))) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            head.fields.append({line.first(colon).trimmed().toLower(), line.sliced(colon + 1).trimmed()});
    }
    return head;
}

/// All of `body` in pieces of that size.
QByteArray unwrapped(RawBody &reader, QByteArray body, qsizetype piece)
{
    QByteArray plain;
    for (qsizetype at = 0; at < body.size() && !reader.isOver(); at += piece) {
        const qsizetype size = std::min(piece, body.size() - at);
        const qsizetype got = reader.unwrap(body.data() + at, size);
        demand(got >= 0 && got <= size);
        plain.append(body.constData() + at, got);
    }
    return plain;
}

void checkPlain(const FetchHead &head, const QByteArray &body, const QByteArray &plain)
{
    demand(body.startsWith(plain));
    demand(plain.size() == (head.length() > 0 ? std::min<qint64>(head.length(), body.size()) : body.size()));
}

/// What was taken out of chunks is the same when it is put into one again.
void checkChunks(const FetchHead &head, const QByteArray &plain)
{
    if (plain.isEmpty())
        return;
    RawBody again(-1, head);
    const QByteArray chunk = QByteArray::number(plain.size(), 16) + "\r\n" + plain + "\r\n0\r\n\r\n";
    demand(unwrapped(again, chunk, chunk.size()) == plain);
    demand(again.isOver() && !again.isTorn() && again.error() == 0);
}

} // namespace

int fuzzAnswerBody(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const qsizetype end = bytes.indexOf("\n\n");
    const FetchHead head = headOf(end < 0 ? QByteArray() : bytes.first(end));
    const QByteArray body = end < 0 ? bytes : bytes.sliced(end + 2);
    demand(head.length() >= -1);
    (void)head.validators();
    (void)isPacked(head);
    RawBody whole(-1, head);
    const QByteArray plain = unwrapped(whole, body, std::max<qsizetype>(1, body.size()));
    for (const qsizetype piece : {qsizetype(1), body.size() / 7 + 2}) {
        RawBody parts(-1, head);
        demand(unwrapped(parts, body, piece) == plain);
        demand(parts.isOver() == whole.isOver() && parts.isTorn() == whole.isTorn()
               && parts.error() == whole.error());
    }
    if (head.value("transfer-encoding").toLower().contains("chunked"))
        checkChunks(head, plain);
    else
        checkPlain(head, body, plain);
    return 0;
}
