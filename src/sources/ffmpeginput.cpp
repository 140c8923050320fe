// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/ffmpeginput.h"

#include "core/said.h"
#include "fetch/fetch.h"
#include "fetch/fetchpolicy.h"
#include "sources/inputrewrite.h"
#include "sources/logging.h"
#include "sources/playlistformat.h"
#include "sources/sourcerequest.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTcpSocket>

#include <algorithm>
#include <array>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MostUnsent = 1024 * 1024;
constexpr qint64 BlockSize = 128 * 1024;
constexpr qsizetype LongestHead = 16 * 1024;
constexpr qsizetype LongestDocument = 8 * 1024 * 1024;
constexpr int MostConnections = 32;

/// Whether a program of our own user is at the other end, as the system's table of connections has it.
bool isOurOwn(const QTcpSocket &socket)
{
    QFile table(u"/proc/self/net/tcp"_s);
    if (!table.open(QIODevice::ReadOnly))
        return false;
    const auto place = [](quint16 port) {
        return "0100007F:" + QByteArray::number(port, 16).rightJustified(4, '0').toUpper();
    };
    const QByteArray wanted = place(socket.peerPort()) + ' ' + place(socket.localPort());
    for (const QByteArray &line : table.readAll().split('\n')) {
        const QByteArrayList words = line.simplified().split(' ');
        if (words.size() > 7 && words.at(1) + ' ' + words.at(2) == wanted)
            return words.at(7).toUInt() == ::geteuid();
    }
    return false;
}

QByteArray freshToken()
{
    std::array<quint32, 4> numbers{};
    QRandomGenerator::system()->fillRange(numbers.data(), qsizetype(numbers.size()));
    return QByteArray(reinterpret_cast<const char *>(numbers.data()), sizeof numbers).toHex();
}

/// By which ffmpeg judges some formats.
QString endingOf(const QUrl &url)
{
    const QString file = url.fileName();
    const QString ending = file.contains(u'.') ? file.section(u'.', -1).toLower() : QString();
    const bool isPlain = !ending.isEmpty() && ending.size() <= 5
        && std::all_of(ending.begin(), ending.end(),
                       [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); });
    return isPlain ? u'.' + ending : QString();
}

} // namespace

/// One question of the child. Deletes itself with its socket.
class FfmpegInputConnection final : public QObject {
    Q_OBJECT
public:
    FfmpegInputConnection(FfmpegInput &input, QTcpSocket *socket)
        : QObject(&input)
        , m_input(input)
        , m_socket(socket)
    {
        socket->setParent(this);
        connect(socket, &QTcpSocket::readyRead, this, &FfmpegInputConnection::readHead);
        connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
        connect(socket, &QTcpSocket::bytesWritten, this, &FfmpegInputConnection::passOn);
    }

private:
    void readHead()
    {
        if (m_fetch)
            return void(m_socket->readAll());
        m_head += m_socket->readAll();
        if (m_head.size() > LongestHead)
            return m_socket->abort();
        if (m_head.contains("\r\n\r\n"))
            ask();
    }

    void ask()
    {
        const QByteArrayList words = m_head.first(m_head.indexOf("\r\n")).split(' ');
        m_target = words.size() == 3 && isOurOwn(*m_socket) ? m_input.targetOf(words.at(1)) : QUrl();
        if (m_target.isEmpty() || (words.at(0) != "GET" && words.at(0) != "HEAD"))
            return refuse(404);
        FetchRequest request = requestFor(m_input.m_source, m_target, FetchRequest::Kind::Piece);
        request.method = words.at(0);
        const bool isNamed = std::any_of(m_input.m_entries.begin(), m_input.m_entries.end(),
                                         [this](const auto &entry) { return entry.target == m_target; });
        request.way.origin = isNamed ? m_input.m_source.way.origin : m_input.m_origin;
        for (const QByteArray &line : m_head.split('\n')) {
            if (line.toLower().startsWith("range:"))
                request.headers.append({"Range", line.sliced(6).trimmed()});
        }
        m_fetch = std::make_unique<Fetch>(m_input.m_connections, request, nullptr);
        connect(m_fetch.get(), &Fetch::readable, this, &FfmpegInputConnection::passOn);
        connect(m_fetch.get(), &Fetch::ended, this, &FfmpegInputConnection::ended);
    }

    void passOn()
    {
        while (m_fetch && m_socket->bytesToWrite() < MostUnsent) {
            const QByteArray bytes = m_fetch->read(BlockSize);
            if (bytes.isEmpty())
                break;
            take(bytes);
        }
        if (m_isOver && m_fetch->bytesWaiting() == 0)
            m_socket->disconnectFromHost();
    }

    void take(const QByteArray &bytes)
    {
        if (!std::exchange(m_isBegun, true)) {
            m_format = formatOf(bytes);
            if (m_format == PlaylistFormat::None)
                answer(m_fetch->head().length());
        }
        if (m_format == PlaylistFormat::None) {
            m_socket->write(bytes);
        } else if (m_document.size() + bytes.size() <= LongestDocument) {
            m_document += bytes;
        }
    }

    [[nodiscard]] PlaylistFormat formatOf(const QByteArray &opening) const
    {
        if (opening.startsWith("#EXTM3U") || opening.startsWith("\xef\xbb\xbf#EXTM3U"))
            return PlaylistFormat::Hls;
        const bool isXml = opening.trimmed().startsWith("<") || opening.startsWith("\xef\xbb\xbf<");
        return isXml && opening.contains("<MPD") ? PlaylistFormat::Dash : PlaylistFormat::None;
    }

    void answer(qint64 length)
    {
        const FetchHead &head = m_fetch->head();
        QByteArray text = "HTTP/1.1 " + QByteArray::number(head.status) + " OK\r\nConnection: close\r\n";
        const bool isPacked = !head.value("content-encoding").isEmpty();
        if (length >= 0 && !(isPacked && m_format == PlaylistFormat::None))
            text += "Content-Length: " + QByteArray::number(length) + "\r\n";
        for (const char *const name : {"content-type", "content-range", "accept-ranges"}) {
            if (const QByteArray value = head.value(name); !value.isEmpty())
                text += QByteArray(name) + ": " + value + "\r\n";
        }
        m_socket->write(text + "\r\n");
    }

    void ended(const Problem &problem)
    {
        if (problem) {
            m_input.m_problem = problem;
            m_input.m_problem.detail = saidOfProvider(problem.detail);
            if (!m_isBegun) {
                const int status = m_fetch->head().status;
                return refuse(status >= 400 ? status : 502);
            }
        }
        passOn();
        if (!m_isBegun)
            answer(m_fetch->head().length());
        if (m_format != PlaylistFormat::None)
            answerDocument();
        m_isOver = true;
        passOn();
    }

    void answerDocument()
    {
        const FetchHead &head = m_fetch->head();
        m_input.noteDocument(m_target, head.url, head.kind);
        if (m_format == PlaylistFormat::Dash && m_document.contains("ContentProtection")) {
            m_input.m_problem = {ProblemCode::UpstreamRefused, {}, {Said::EncryptedForPlayer, {u"DASH"_s}}};
            return refuse(403);
        }
        const QByteArray text = m_format == PlaylistFormat::Hls
            ? rewrittenHls(m_document, head.url, m_input.root())
            : rewrittenDash(m_document, head.url, m_input.root());
        answer(text.size());
        m_socket->write(text);
    }

    void refuse(int status)
    {
        m_socket->write("HTTP/1.1 " + QByteArray::number(status) + " Refused\r\nConnection: close\r\n"
                        + "Content-Length: 0\r\n\r\n");
        m_socket->disconnectFromHost();
    }

    FfmpegInput &m_input;
    QTcpSocket *m_socket;
    std::unique_ptr<Fetch> m_fetch;
    QUrl m_target;
    QByteArray m_head, m_document;
    PlaylistFormat m_format = PlaylistFormat::None;
    bool m_isBegun = false, m_isOver = false;
};

FfmpegInput::FfmpegInput(const StreamSource &source)
    : m_source(source)
    , m_token(freshToken())
    , m_origin(source.way.origin)
{
    connect(&m_server, &QTcpServer::newConnection, this, &FfmpegInput::accept);
    if (m_server.listen(QHostAddress(QHostAddress::LocalHost)))
        m_port = std::make_unique<OwnPort>(m_server.serverPort());
    else
        qCWarning(lcSources) << "no port for ffmpeg:" << m_server.errorString();
}

FfmpegInput::~FfmpegInput()
{
    // Before the connections to the provider, which they use.
    qDeleteAll(findChildren<FfmpegInputConnection *>(Qt::FindDirectChildrenOnly));
}

QUrl FfmpegInput::addressOf(const QUrl &target)
{
    if (!m_port)
        return {};
    m_entries.append({target, target});
    return QUrl::fromEncoded(root() + '~' + QByteArray::number(m_entries.size() - 1) + "/input"
                             + endingOf(target).toLatin1());
}

QByteArray FfmpegInput::root() const
{
    return "http://127.0.0.1:" + QByteArray::number(m_server.serverPort()) + '/' + m_token + '/';
}

QUrl FfmpegInput::targetOf(const QByteArray &path) const
{
    const QByteArray begin = '/' + m_token + '/';
    if (!path.startsWith(begin))
        return {};
    const QByteArray rest = path.sliced(begin.size());
    if (!rest.startsWith('~'))
        return inputTarget(rest);
    const qsizetype slash = rest.indexOf('/');
    const int number = slash > 0 ? rest.sliced(1, slash - 1).toInt() : -1;
    if (number < 0 || number >= m_entries.size())
        return {};
    const Entry &entry = m_entries.at(number);
    const QByteArray name = rest.sliced(slash + 1);
    if (name == "input" + endingOf(entry.target).toLatin1())
        return entry.target;
    return entry.base.resolved(QUrl::fromEncoded(name, QUrl::TolerantMode));
}

void FfmpegInput::noteDocument(const QUrl &target, const QUrl &answered, NetworkKind kind)
{
    for (Entry &entry : m_entries) {
        if (entry.target == target)
            entry.base = answered;
    }
    m_origin = widened(m_source.way.origin, kind);
}

void FfmpegInput::accept()
{
    while (QTcpSocket *const socket = m_server.nextPendingConnection()) {
        if (findChildren<FfmpegInputConnection *>(Qt::FindDirectChildrenOnly).size() >= MostConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        new FfmpegInputConnection(*this, socket);
    }
}

#include "ffmpeginput.moc"
