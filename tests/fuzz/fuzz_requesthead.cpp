// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzzcorpus.h"
#include "fuzz/fuzztargets.h"

#include "consumers/identity.h"
#include "http/requesthead.h"

namespace {

bool isWithin(QByteArrayView part, QByteArrayView whole)
{
    return part.isEmpty()
        || (part.data() >= whole.data() && part.data() + part.size() <= whole.data() + whole.size());
}

void checkHead(QByteArrayView bytes, const RequestHead &head, const GateLimits &limits)
{
    demand(head.size > 0 && head.size <= bytes.size() && head.size <= limits.head + 4);
    demand(head.contentLength >= 0 && head.contentLength <= limits.body);
    demand(head.fields.size() <= limits.fields && head.target.size() <= limits.target);
    demand(head.path.startsWith('/') || head.path == "*");
    const QByteArrayView read = bytes.first(head.size);
    demand(isWithin(head.target, read) && isWithin(head.query, read));
    for (const HeaderField &field : head.fields) {
        const bool isAuthority = field.name == "host" && field.value.data() == head.authority.data();
        demand(!field.name.isEmpty() && (isAuthority || isWithin(field.name, read)));
        demand(isWithin(field.value, read));
        demand(!field.value.contains('\r') && !field.value.contains('\n') && !field.value.contains('\0'));
    }
}

/// The same head in pieces is the same head.
void checkPieces(QByteArrayView bytes, const RequestHead &whole, const GateLimits &limits)
{
    RequestHead head;
    for (qsizetype size = 0; size < whole.size; size += 1 + whole.size / 16)
        demand(parseRequestHead(bytes.first(size), limits, head).kind != HeadVerdict::Kind::Complete);
    demand(parseRequestHead(bytes.first(whole.size), limits, head).kind == HeadVerdict::Kind::Complete);
    demand(head.path == whole.path && head.contentLength == whole.contentLength);
}

void checkSession(const QByteArray &bytes)
{
    for (const Result<QString> &id : {decodeSessionId(bytes), readSessionId(bytes)}) {
        if (!id)
            continue;
        demand(isValidSessionId(id.value()) && !id.value().isEmpty());
        for (const QChar c : id.value())
            demand(c.category() != QChar::Other_Control);
        const Result<QString> again = decodeSessionId(id.value().toUtf8().toPercentEncoding());
        demand(again && again.value() == id.value());
    }
}

} // namespace

int fuzzRequestHead(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    const GateLimits limits;
    RequestHead head;
    const HeadVerdict verdict = parseRequestHead(bytes, limits, head);
    if (verdict.kind == HeadVerdict::Kind::Complete) {
        checkHead(bytes, head, limits);
        checkPieces(bytes, head, limits);
    }
    demand(verdict.kind != HeadVerdict::Kind::Refused || verdict.status >= 400);
    checkSession(bytes.first(std::min<qsizetype>(bytes.size(), 2000)).toByteArray());
    return 0;
}
