// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of the checkup after the lineup: video, guide, searches, and what this computer has in the way.
#include "doctor/checkup.h"
#include "doctor/searchpacket.h"
#include "doctor/searchprobe.h"
#include "doctor/streamprobe.h"

#include <QDir>
#include <QFile>
#include <QNetworkReply>
#include <QProcess>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostGuideBytes = 200 * 1024 * 1024; // larger ones are told as large without reading on
constexpr qint64 mostConfBytes = 64 * 1024;

/// Added as Plex does, also after a question mark that is there already (field-notes.md 2.4).
constexpr char brokenQuery[] = "?source=plex?transcode=internet480";

QString labelOf(const judge::OfferedChannel &channel)
{
    return channel.name.isEmpty() ? channel.number : u"%1 %2"_s.arg(channel.number, channel.name);
}

bool isUsable(const judge::OfferedChannel &channel)
{
    const QUrl url(channel.url);
    return url.scheme() == u"http" && !url.host().isEmpty();
}

} // namespace

void Checkup::tune()
{
    m_channels.removeIf([](const judge::OfferedChannel &channel) { return !isUsable(channel); });
    if (m_channels.isEmpty())
        return next();
    open(QUrl(m_channels[0].url).toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority), Check::Video);
}

void Checkup::tuneWithTranscode()
{
    const bool played = !m_findings.isEmpty() && m_findings.last().check == Check::Video
        && (m_findings.last().reason == Reason::VideoFine || m_findings.last().reason == Reason::VideoSlow);
    if (!played)
        return next();
    open(QUrl(m_channels[0].url).toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority) + brokenQuery,
         Check::Transcode);
}

void Checkup::open(const QByteArray &target, Check check)
{
    begin(check);
    auto *probe = new StreamProbe(QUrl(m_channels[0].url), target, m_examined.limits.video, this);
    connect(probe, &StreamProbe::answered, this, [this, probe, check](const StreamAnswer &answer) {
        probe->deleteLater();
        tell(judge::stream(check, answer, labelOf(m_channels[0])));
        next();
    });
}

void Checkup::askVideoPort()
{
    if (m_channels.isEmpty())
        return next();
    QUrl url = urlOf(u"/auto/v"_s + m_channels[0].number);
    url.setPort(m_examined.fallbackPort);
    ask(Verb::Head, url, [this](const Answer &answer) {
        tell(judge::videoPort(answer, m_examined.fallbackPort));
        next();
    });
}

void Checkup::askGuide()
{
    if (!hasDevice())
        return next();
    begin(Check::Guide);
    QNetworkRequest request(urlOf(u"/epg.xml"_s));
    // A guide packs 40:1 and better; how much is read is bounded below.
    request.setDecompressedSafetyCheckThreshold(-1);
    request.setTransferTimeout(int(m_examined.limits.guide.count()));
    QNetworkReply *reply = m_network.get(request);
    const auto reader = std::make_shared<GuideReader>();
    const auto bytes = std::make_shared<qint64>(0);
    connect(reply, &QNetworkReply::readyRead, this, [reply, reader, bytes] {
        const QByteArray piece = reply->readAll();
        *bytes += piece.size();
        if (*bytes < mostGuideBytes)
            reader->add(piece);
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, reader, bytes] {
        reply->deleteLater();
        Answer answer;
        answer.subject = reply->url().authority() + reply->url().path();
        if (reply->error() != QNetworkReply::OperationCanceledError)
            answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        GuideReading reading = reader->finish();
        if (*bytes >= mostGuideBytes)
            reading.errorLine = 0;
        reading.bytes = *bytes;
        QStringList numbers;
        for (const judge::OfferedChannel &channel : std::as_const(m_channels))
            numbers.append(channel.number);
        tell(judge::guide(answer, reading, numbers, QDateTime::currentDateTimeUtc()));
        next();
    });
}

void Checkup::search(Check check, const QString &host)
{
    begin(check);
    const judge::Searched searched{host, m_examined.searchPort, m_deviceId};
    auto *probe = new SearchProbe(
        {searchRequest(), {}, QHostAddress(host), searched.port, m_examined.limits.search}, this);
    probe->setEnough([](const Echoes &echoes) { return !echoes.isEmpty(); });
    connect(probe, &SearchProbe::answered, this, [this, probe, check, searched](const Echoes &echoes) {
        probe->deleteLater();
        tell(judge::search(check, echoes, searched));
        next();
    });
}

void Checkup::searchFromNetwork()
{
    if (!hasDevice())
        return next();
    if (!m_examined.discovery) {
        tell({Check::SearchFromNetwork, Reason::SearchOff, {}, {}});
        return next();
    }
    if (m_examined.searchPort != m_examined.clientsPort)
        tell({Check::SearchFromNetwork, Reason::SearchMoved, {}, QString::number(m_examined.clientsPort)});
    const QString host = judge::hostOf(m_address);
    // By IPv4 alone, as Plex does.
    const bool isAsked = QHostAddress(host).protocol() == QAbstractSocket::IPv4Protocol;
    if (judge::isThisComputer(host) || !isAsked || m_examined.searchPort == 0)
        return next();
    search(Check::SearchFromNetwork, host);
}

void Checkup::searchHere()
{
    if (!hasDevice() || !m_examined.discovery || m_examined.searchPort == 0)
        return next();
    search(Check::SearchHere, u"127.0.0.1"_s);
}

void Checkup::searchUpnp()
{
    if (!hasDevice() || !m_examined.discovery)
        return next();
    begin(Check::UpnpSearch);
    QStringList addresses = m_examined.addresses;
    addresses.append(m_address);
    const auto group = m_examined.upnpGroup;
    auto *probe = new SearchProbe({upnpRequest(group.toString(), m_examined.upnpPort),
                                   QHostAddress(judge::hostOf(m_address)), group, m_examined.upnpPort,
                                   m_examined.limits.search},
                                  this);
    probe->setEnough([addresses](const Echoes &echoes) {
        return judge::upnpSearch(echoes, addresses).verdict() == Verdict::Fine;
    });
    connect(probe, &SearchProbe::answered, this, [this, probe, addresses](const Echoes &echoes) {
        probe->deleteLater();
        tell(judge::upnpSearch(echoes, addresses));
        next();
    });
}

void Checkup::searchTwin()
{
    const QHostAddress from(judge::hostOf(m_address));
    const auto it = std::find_if(m_examined.own.begin(), m_examined.own.end(), [&](const OwnAddress &own) {
        return own.address == from && !own.broadcast.isNull();
    });
    if (!hasDevice() || !m_examined.asksNetwork || it == m_examined.own.end())
        return next();
    begin(Check::Twin);
    auto *probe = new SearchProbe(
        {searchRequest(), from, it->broadcast, m_examined.searchPort, m_examined.limits.gather}, this);
    connect(probe, &SearchProbe::answered, this, [this, probe](const Echoes &echoes) {
        probe->deleteLater();
        tell(judge::twin(echoes, m_examined.own, m_deviceId));
        next();
    });
}

void Checkup::lookAtFirewall()
{
    begin(Check::Firewall);
    auto *process = new QProcess(this);
    QTimer::singleShot(m_examined.limits.services, process, &QProcess::kill);
    connect(process, &QProcess::finished, this, [this, process] {
        process->deleteLater();
        m_servicesSeen = process->exitStatus() == QProcess::NormalExit;
        judgeServices(process->readAllStandardOutput());
    });
    connect(process, &QProcess::errorOccurred, this, [this, process](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart) // else it finishes, too
            return;
        process->deleteLater();
        m_servicesSeen = false;
        judgeServices({});
    });
    process->start(m_examined.serviceProgram, {u"is-active"_s, u"firewalld"_s, u"nftables"_s});
}

void Checkup::judgeServices(const QByteArray &active)
{
    const QByteArrayList lines = active.split('\n'); // a word for each service that was asked for
    QFile ufw(QDir(m_examined.etcDirectory).filePath(u"ufw/ufw.conf"_s));
    judge::Services services{{},
                             lines.value(0).trimmed() == "active",
                             lines.value(1).trimmed() == "active",
                             m_servicesSeen && lines.size() >= 2};
    if (ufw.open(QIODevice::ReadOnly))
        services.ufwConf = ufw.read(mostConfBytes);
    const int port = urlOf({}).port(80);
    tell(judge::firewall(services,
                         {judge::networkOf(judge::hostOf(m_address), m_examined.own),
                          {port, m_examined.streamPort, m_examined.searchPort},
                          {1900, m_examined.streamPort, m_examined.searchPort}}));
    next();
}
