// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/requesthead.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace {

constexpr std::array<QByteArrayView, 7> methodWords{"GET",    "HEAD",  "POST",   "PUT",
                                                    "DELETE", "PATCH", "OPTIONS"};
constexpr int Ok = 0;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isAlpha(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}
bool isTokenChar(char c)
{
    return isAlpha(c) || isDigit(c) || (c != 0 && std::strchr("!#$%&'*+-.^_`|~", c));
}
bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenChar);
}
bool isSame(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && a.compare(b, Qt::CaseInsensitive) == 0;
}

/// Calls `take` with each comma-separated, trimmed part.
template <typename Take> void forEachPart(QByteArrayView list, Take take)
{
    while (!list.isEmpty()) {
        const qsizetype comma = list.indexOf(',');
        take((comma < 0 ? list : list.first(comma)).trimmed());
        list = comma < 0 ? QByteArrayView() : list.sliced(comma + 1);
    }
}

int takeMethod(QByteArrayView word, RequestHead &head)
{
    if (!isToken(word))
        return 400;
    const auto *found = std::find(methodWords.begin(), methodWords.end(), word);
    if (found == methodWords.end())
        return 501;
    head.method = Method(found - methodWords.begin());
    return Ok;
}

/// A percent sign needs two hex digits; an encoded NUL ends names elsewhere and is never meant.
bool isEncodedWell(QByteArrayView path)
{
    for (qsizetype at = path.indexOf('%'); at >= 0; at = path.indexOf('%', at + 1)) {
        if (at + 2 >= path.size() || !isHex(path[at + 1]) || !isHex(path[at + 2]))
            return false;
        if (path[at + 1] == '0' && path[at + 2] == '0')
            return false;
    }
    return true;
}

bool isHostText(QByteArrayView value)
{
    return std::all_of(value.begin(), value.end(),
                       [](char c) { return isAlpha(c) || isDigit(c) || std::strchr(".-:[]_%", c); });
}

/// "host", "host:80", "[::1]:80". A port may be left empty (RFC 3986, 3.2.3).
bool isAuthority(QByteArrayView text)
{
    const qsizetype bracket = text.startsWith('[') ? text.indexOf(']') : -1;
    if (text.startsWith('[') != (bracket > 1))
        return false;
    const qsizetype colon = text.indexOf(':', std::max<qsizetype>(bracket, 0));
    const QByteArrayView host = colon < 0 ? text : text.first(colon);
    const QByteArrayView port = colon < 0 ? QByteArrayView() : text.sliced(colon + 1);
    const bool isHost = !host.isEmpty() && isHostText(host) && (bracket < 0 || bracket == host.size() - 1)
        && (bracket > 0 || (!host.contains('[') && !host.contains(']')));
    return isHost && port.size() <= 5 && std::all_of(port.begin(), port.end(), isDigit)
        && port.toUInt() <= 65535;
}

/// Absolute-form, which proxies send (RFC 9112, 3.2.2): the rest of `target` is path and query.
int takeAuthority(QByteArrayView &target, RequestHead &head)
{
    constexpr QByteArrayView scheme("http://");
    if (target.size() < scheme.size() || !isSame(target.first(scheme.size()), scheme))
        return Ok;
    target = target.sliced(scheme.size());
    const auto *end = std::find_if(target.begin(), target.end(), [](char c) { return c == '/' || c == '?'; });
    head.authority = target.first(end - target.begin());
    target = target.sliced(end - target.begin());
    return isAuthority(head.authority) ? Ok : 400;
}

/// People type "http://host:5004/" and clients add "/lineup.json"; others put one behind.
QByteArrayView withoutNeedlessSlashes(QByteArrayView path)
{
    while (path.size() > 1 && path[0] == '/' && path[1] == '/')
        path = path.sliced(1);
    // "/Live/" and "/auto/" lack what belongs behind; a document is whole without.
    const bool isWhole = path.contains('.') || path.first(path.size() - 1).lastIndexOf('/') > 0;
    while (isWhole && path.size() > 1 && path.back() == '/')
        path.chop(1);
    return path;
}

int takeTarget(QByteArrayView target, RequestHead &head)
{
    const auto isPlain = [](char c) {
        return uchar(c) > 0x20 && uchar(c) < 0x7f;
    };
    if (target.isEmpty() || !std::all_of(target.begin(), target.end(), isPlain))
        return 400;
    head.target = target;
    if (target == "*")
        return head.method == Method::Options ? (head.path = target, Ok) : 400;
    if (const int status = takeAuthority(target, head))
        return status;
    const qsizetype mark = target.indexOf('?');
    head.path = mark < 0 ? target : target.first(mark);
    if (head.path.isEmpty() && !head.authority.isNull())
        head.path = "/";
    if (!head.path.startsWith('/'))
        return 400;
    head.path = withoutNeedlessSlashes(head.path);
    head.query = mark < 0 ? QByteArrayView() : target.sliced(mark + 1);
    return isEncodedWell(head.path) ? Ok : 400;
}

int takeVersion(QByteArrayView version, RequestHead &head)
{
    if (version == "HTTP/1.1")
        return Ok;
    head.http10 = version == "HTTP/1.0";
    head.keepAlive = !head.http10;
    if (head.http10)
        return Ok;
    const bool isVersion = version.size() == 8 && version.startsWith("HTTP/") && isDigit(version[5])
        && version[6] == '.' && isDigit(version[7]);
    return isVersion ? 505 : 400;
}

int takeRequestLine(QByteArrayView line, RequestHead &head)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first <= 0 || last <= first)
        return 400;
    if (const int status = takeMethod(line.first(first), head))
        return status;
    if (const int status = takeTarget(line.sliced(first + 1, last - first - 1), head))
        return status;
    return takeVersion(line.sliced(last + 1), head);
}

int takeContentLength(QByteArrayView value, qint64 atMost, RequestHead &head)
{
    if (value.isEmpty() || !std::all_of(value.begin(), value.end(), isDigit))
        return 400;
    if (value.size() > 18)
        return 413;
    head.contentLength = value.toLongLong();
    return head.contentLength > atMost ? 413 : Ok;
}

/// Reads the lines after the request line and keeps what several of them say together.
class FieldReader {
public:
    FieldReader(const GateLimits &limits, RequestHead &head)
        : m_limits(limits)
        , m_head(head)
    {
    }
    int take(QByteArrayView line);
    [[nodiscard]] int finish();

private:
    int takeMeaning(QByteArrayView name, QByteArrayView value);
    void takeConnection(QByteArrayView value);
    void putAuthority();

    const GateLimits &m_limits;
    RequestHead &m_head;
    bool m_hasHost = false;
    bool m_hasLength = false;
    bool m_connectionUpgrades = false;
};

int FieldReader::take(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || !isToken(line.first(colon))) // a folded line begins with a blank: refused here too
        return 400;
    if (m_head.fields.size() >= m_limits.fields)
        return 431;
    const QByteArrayView name = line.first(colon);
    const QByteArrayView value = line.sliced(colon + 1).trimmed();
    const auto isControl = [](char c) {
        return (uchar(c) < 0x20 && c != '\t') || c == 0x7f;
    };
    if (std::any_of(value.begin(), value.end(), isControl))
        return 400;
    m_head.fields.append({name, value});
    return takeMeaning(name, value);
}

int FieldReader::takeMeaning(QByteArrayView name, QByteArrayView value)
{
    switch (name.size()) {
    case 4:
        if (isSame(name, "host"))
            return std::exchange(m_hasHost, true) || !isHostText(value) ? 400 : Ok;
        break;
    case 6:
        if (isSame(name, "expect")) {
            m_head.expectsContinue = isSame(value, "100-continue");
            return m_head.expectsContinue ? Ok : 417;
        }
        break;
    case 7:
        m_head.webSocket = m_head.webSocket || (isSame(name, "upgrade") && isSame(value, "websocket"));
        break;
    case 10:
        if (isSame(name, "connection"))
            takeConnection(value);
        break;
    case 14:
        if (isSame(name, "content-length"))
            return std::exchange(m_hasLength, true) ? 400 : takeContentLength(value, m_limits.body, m_head);
        break;
    case 17:
        if (isSame(name, "transfer-encoding")) // nothing we offer needs chunked uploads
            return 411;
        break;
    }
    return Ok;
}

void FieldReader::takeConnection(QByteArrayView value)
{
    forEachPart(value, [this](QByteArrayView part) {
        if (isSame(part, "close"))
            m_head.keepAlive = false;
        m_connectionUpgrades = m_connectionUpgrades || isSame(part, "upgrade");
    });
}

/// What an absolute target names goes before Host (RFC 9112, 3.2.2), so that nobody is judged by another
/// name than the one they asked for.
void FieldReader::putAuthority()
{
    if (m_head.authority.isNull())
        return;
    for (HeaderField &field : m_head.fields) {
        if (isSame(field.name, "host"))
            field.value = m_head.authority;
    }
    if (!m_hasHost)
        m_head.fields.append({"host", m_head.authority});
}

int FieldReader::finish()
{
    if (!m_hasHost && !m_head.http10)
        return 400;
    putAuthority();
    m_head.webSocket = m_head.webSocket && m_connectionUpgrades;
    if (m_head.webSocket && (m_head.method != Method::Get || m_head.contentLength > 0 || m_head.http10))
        return 400;
    return Ok;
}

HeadVerdict refused(int status)
{
    return {HeadVerdict::Kind::Refused, status};
}

} // namespace

QByteArrayView toWord(Method method)
{
    return methodWords.at(size_t(method));
}

QByteArrayView RequestHead::value(QByteArrayView name) const
{
    for (const HeaderField &field : fields) {
        if (isSame(field.name, name))
            return field.value;
    }
    return {};
}

HeadVerdict parseRequestHead(QByteArrayView bytes, const GateLimits &limits, RequestHead &head)
{
    constexpr qsizetype aroundTarget = 24; // the longest method, two blanks, the version, CR
    head = {};
    if (!bytes.isEmpty() && (bytes[0] < 'A' || bytes[0] > 'Z')) // a TLS hello, binary junk
        return refused(400);
    FieldReader fields(limits, head);
    for (qsizetype from = 0; from < bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', from);
        if (from == 0 && (end < 0 ? bytes.size() : end) > limits.target + aroundTarget)
            return refused(414);
        if ((end < 0 ? bytes.size() : end + 1) > limits.head)
            return refused(431);
        if (end < 0)
            break;
        if (end == from || bytes[end - 1] != '\r')
            return refused(400);
        const QByteArrayView line = bytes.sliced(from, end - 1 - from);
        if (line.isEmpty() && from > 0) {
            head.size = end + 1;
            const int status = fields.finish();
            return status ? refused(status) : HeadVerdict{HeadVerdict::Kind::Complete, 0};
        }
        const int status = from == 0 ? takeRequestLine(line, head) : fields.take(line);
        if (status)
            return refused(status);
        from = end + 1;
    }
    return {};
}
