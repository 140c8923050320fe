// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/house.h"

#include "support/slowness.h"

#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QNetworkReply>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

extern "C" void plexbridge_fail_as(const char *folder); // support/faults.cpp

QJsonObject Answer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QByteArray Answer::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

FakeViewer::FakeViewer(const QString &base, const QByteArray &path, const QByteArray &extraHeaders)
{
    const QUrl url(base);
    m_socket.setReadBufferSize(256 * 1024);
    connect(&m_socket, &QIODevice::readyRead, this, &FakeViewer::take);
    connect(&m_socket, &QAbstractSocket::connected, this, [this, url, path, extraHeaders] {
        m_socket.write(
            "GET " + path + " HTTP/1.1\r\nHost: " + url.authority().toLatin1()
            + "\r\nUser-Agent: Lavf/60.16.100\r\nAccept: */*\r\nRange: bytes=0-\r\nConnection: close\r\n"
              "Icy-MetaData: 1\r\n"
            + extraHeaders + "\r\n");
    });
    m_socket.connectToHost(url.host(), quint16(url.port()));
}

void FakeViewer::setReading(bool reading)
{
    m_reading = reading;
    if (reading)
        take();
}

void FakeViewer::take()
{
    if (!m_reading)
        return;
    m_body += m_socket.readAll();
    if (!m_head.isEmpty())
        return;
    const qsizetype end = m_body.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    m_head = m_body.left(end + 4);
    m_body.remove(0, end + 4);
}

int FakeViewer::status() const
{
    return m_head.mid(9, 3).toInt();
}

bool FakeViewer::isContinuous() const
{
    std::array<int, 8192> last;
    last.fill(-1);
    const auto *data = reinterpret_cast<const uchar *>(m_body.constData());
    for (qsizetype at = 0; at + 188 <= m_body.size(); at += 188) {
        const uchar *packet = data + at;
        if (packet[0] != 0x47)
            return false;
        const int pid = (packet[1] & 0x1f) << 8 | packet[2];
        const bool hasPayload = packet[3] & 0x10;
        if (pid == 0x1fff || !hasPayload)
            continue;
        const int counter = packet[3] & 0x0f;
        const int before = std::exchange(last.at(size_t(pid)), counter);
        // The tables that open a stream are copies of ones sent before, so theirs may repeat.
        if (before >= 0 && counter != ((before + 1) & 0x0f) && counter != before)
            return false;
    }
    return true;
}

House::House(int channels)
{
    QByteArray playlist = "#EXTM3U\n";
    for (int i = 1; i <= channels; ++i) {
        const QByteArray number = QByteArray::number(i);
        const QString path = u"/live/anna/secret-password/%1.ts"_s.arg(i);
        provider.setReply(path, {});
        playlist += "#EXTINF:-1 tvg-id=\"c" + number + ".tv\" tvg-chno=\"" + number
            + "\" group-title=\"News\",Channel " + number + "\n" + provider.url(path).toEncoded() + "\n";
    }
    QFile file(m_directory.filePath(u"list.m3u"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(playlist) < 0)
        qFatal("can't write the playlist");
    config.dataDirectory = m_directory.filePath(u"data"_s);
    config.address = u"127.0.0.1"_s;
    config.port = 0;
    config.streamPort = 0;
    config.playlists = plainPlaylists({file.fileName()});
    config.discovery = false;
    config.testCard = false;
    config.friendlyName = u"PlexBridge"_s;
    m_pace.setInterval(20ms);
    connect(&m_pace, &QTimer::timeout, this, &House::broadcast);
}

House::~House()
{
    stop();
    plexbridge_fail_as(nullptr);
}

Faults &House::faults()
{
    if (!m_faults) {
        m_faults = std::make_unique<Faults>();
        plexbridge_fail_as(m_faults->folder().constData());
    }
    return *m_faults;
}

bool House::start(const std::function<void(Engine &)> &before)
{
    m_engine = std::make_unique<Engine>();
    if (before)
        before(*m_engine);
    m_api.clear();
    QEventLoop loop;
    connect(m_engine.get(), &Engine::ready, &loop, [this, &loop](const ReadyNotice &notice) {
        m_api = notice.apiAddress;
        m_stream = notice.streamAddress;
        loop.quit();
    });
    connect(m_engine.get(), &Engine::failed, &loop, [this, &loop](const Problem &problem) {
        m_failure = problem;
        loop.quit();
    });
    QTimer::singleShot(20s * slowness(), &loop, &QEventLoop::quit);
    m_engine->start(config);
    loop.exec();
    return !m_api.isEmpty();
}

void House::stop()
{
    m_engine.reset();
}

Answer House::ask(const QByteArray &method, const QString &pathAndQuery, const QByteArrayList &headers)
{
    QNetworkRequest request(QUrl(m_api + pathAndQuery, QUrl::StrictMode));
    request.setTransferTimeout(10000 * slowness());
    for (const QByteArray &line : headers)
        request.setRawHeader(line.left(line.indexOf(':')), line.mid(line.indexOf(':') + 1).trimmed());
    // A POST without data has its query as data, from Qt 6.11 on.
    std::unique_ptr<QNetworkReply> reply(method == "POST" ? m_network.post(request, QByteArray())
                                                          : m_network.sendCustomRequest(request, method));
    QEventLoop loop;
    connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    Answer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = reply->readAll();
    answer.headers = reply->rawHeaderPairs();
    return answer;
}

std::unique_ptr<FakeViewer> House::watch(const QByteArray &path, const QByteArray &extraHeaders)
{
    return std::make_unique<FakeViewer>(m_stream, path, extraHeaders);
}

QJsonObject House::consumer(const QString &session)
{
    const Answer answer = get(u"/consumers/"_s + QString::fromLatin1(QUrl::toPercentEncoding(session)));
    return answer.json().value(u"consumer"_s).toObject();
}

int House::count(const QString &statistic)
{
    return get(u"/consumers"_s).json().value(u"statistics"_s).toObject().value(statistic).toInt();
}

void House::setBroadcasting(bool on)
{
    if (on)
        m_pace.start();
    else
        m_pace.stop();
}

// About 0.7 Mbit/s: enough to flow, too little to hide a stall behind full buffers.
void House::broadcast()
{
    provider.send(m_maker.frames(1));
}
