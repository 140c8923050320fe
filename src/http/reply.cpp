// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/reply.h"

#include "http/jsonwriter.h"
#include "http/routetally.h"

#include <array>

namespace {

struct Phrase {
    int status;
    QByteArrayView words;
};
constexpr std::array phrases{
    Phrase{200, "OK"},
    Phrase{201, "Created"},
    Phrase{202, "Accepted"},
    Phrase{204, "No Content"},
    Phrase{206, "Partial Content"},
    Phrase{301, "Moved Permanently"},
    Phrase{302, "Found"},
    Phrase{303, "See Other"},
    Phrase{304, "Not Modified"},
    Phrase{307, "Temporary Redirect"},
    Phrase{308, "Permanent Redirect"},
    Phrase{400, "Bad Request"},
    Phrase{401, "Unauthorized"},
    Phrase{403, "Forbidden"},
    Phrase{404, "Not Found"},
    Phrase{405, "Method Not Allowed"},
    Phrase{406, "Not Acceptable"},
    Phrase{408, "Request Timeout"},
    Phrase{409, "Conflict"},
    Phrase{410, "Gone"},
    Phrase{411, "Length Required"},
    Phrase{412, "Precondition Failed"},
    Phrase{413, "Content Too Large"},
    Phrase{414, "URI Too Long"},
    Phrase{415, "Unsupported Media Type"},
    Phrase{416, "Range Not Satisfiable"},
    Phrase{417, "Expectation Failed"},
    Phrase{421, "Misdirected Request"},
    Phrase{422, "Unprocessable Content"},
    Phrase{423, "Locked"},
    Phrase{425, "Too Early"},
    Phrase{426, "Upgrade Required"},
    Phrase{428, "Precondition Required"},
    Phrase{429, "Too Many Requests"},
    Phrase{431, "Request Header Fields Too Large"},
    Phrase{500, "Internal Server Error"},
    Phrase{501, "Not Implemented"},
    Phrase{502, "Bad Gateway"},
    Phrase{503, "Service Unavailable"},
    Phrase{504, "Gateway Timeout"},
    Phrase{505, "HTTP Version Not Supported"},
};

void appendField(QByteArray &head, QByteArrayView name, QByteArrayView value)
{
    head.append(name).append(": ").append(value).append("\r\n");
}

} // namespace

QByteArrayView reasonPhrase(int status)
{
    for (const Phrase &phrase : phrases) {
        if (phrase.status == status)
            return phrase.words;
    }
    constexpr std::array<QByteArrayView, 6> byClass{"Unknown",     "Continue",    "OK",
                                                    "Redirection", "Bad Request", "Internal Server Error"};
    return byClass.at(status >= 100 && status < 600 ? size_t(status / 100) : 0);
}

Reply Reply::json(QByteArray body, int status)
{
    static const QByteArray type("application/json; charset=utf-8");
    static const QList<QPair<QByteArray, QByteArray>> headers{{"Cache-Control", "no-cache"}};
    return {status, type, std::move(body), headers, false};
}

Reply Reply::error(int status, QByteArrayView code, QByteArrayView message)
{
    JsonWriter json(128);
    json.beginObject().member("success", false).key("error").beginObject();
    json.member("code", code).member("message", message).endObject().endObject();
    return Reply::json(json.take(), status);
}

Reply Reply::empty(int status)
{
    return {status, {}, {}, {}, false};
}

WireReply toWire(const Reply &reply)
{
    QByteArray head;
    head.reserve(256);
    head.append("HTTP/1.1 ").append(QByteArray::number(reply.status)).append(' ');
    head.append(reasonPhrase(reply.status)).append("\r\n");
    if (!reply.type.isEmpty())
        appendField(head, "Content-Type", reply.type);
    for (const auto &[name, value] : reply.headers)
        appendField(head, name, value);
    if (reply.status != 204 && reply.status != 304)
        appendField(head, "Content-Length", QByteArray::number(reply.body.size()));
    return {head, reply.body, reply.isKept};
}

void Responder::send(const Reply &reply) const
{
    if (!m_guard)
        return;
    if (m_tally)
        m_tally->count(reply.status, m_stopwatch.elapsed());
    m_sink->deliver(m_ticket, reply);
}
