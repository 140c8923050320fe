// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/checkup.h"

#include "doctor/logging.h"

#include <QNetworkProxy>
#include <QNetworkReply>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr char plexAgent[] = "PlexMediaServer/1.43.0.10492";
constexpr qint64 mostBytes = 16 * 1024 * 1024; // of a document; 480 channels have 100 KB

std::chrono::milliseconds msecs(qint64 count)
{
    return std::chrono::milliseconds(count);
}

Answer answerOf(QNetworkReply &reply, std::chrono::milliseconds took)
{
    Answer answer;
    answer.subject = reply.url().authority() + reply.url().path();
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.tunerError = reply.rawHeader("X-HDHomeRun-Error");
    answer.took = took;
    // Begun, but not ended in time.
    if (reply.error() == QNetworkReply::OperationCanceledError)
        answer.status = 0;
    return answer;
}

} // namespace

Checkup::Checkup(const Examined &examined, QObject *parent)
    : QObject(parent)
    , m_examined(examined)
    , m_steps{&Checkup::lookAtAddresses,
              &Checkup::askDescription,
              &Checkup::askDeviceXml,
              &Checkup::askScanState,
              &Checkup::startScan,
              &Checkup::askLineup,
              &Checkup::tune,
              &Checkup::tuneWithTranscode,
              &Checkup::askVideoPort,
              &Checkup::askGuide,
              &Checkup::searchFromNetwork,
              &Checkup::searchHere,
              &Checkup::searchUpnp,
              &Checkup::searchTwin,
              &Checkup::lookAtFirewall}
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_whole.setSingleShot(true);
    connect(&m_whole, &QTimer::timeout, this, [this] {
        tell({m_current, Reason::OutOfTime, {}, {}});
        cancel();
    });
}

Checkup::~Checkup()
{
    m_isOver = true; // what ends now is not told any more
}

void Checkup::start()
{
    m_clock.start();
    m_whole.start(m_examined.limits.whole);
    qCInfo(lcDoctor) << "checkup begins";
    next();
}

void Checkup::cancel()
{
    m_isComplete = m_isOver && m_isComplete;
    finish();
}

void Checkup::next()
{
    if (m_isOver)
        return;
    if (m_steps.isEmpty()) {
        finish();
        return;
    }
    // By the event loop: a step may be done in no time, and whoever listens may want to cancel.
    const auto step = m_steps.takeFirst();
    QMetaObject::invokeMethod(
        this,
        [this, step] {
            if (!m_isOver)
                (this->*step)();
        },
        Qt::QueuedConnection);
}

void Checkup::begin(Check check)
{
    m_current = check;
    emit begun(check);
}

void Checkup::finish()
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_whole.stop();
    qCInfo(lcDoctor) << "checkup ends: to be mended" << countOf(m_findings, Verdict::Broken);
    emit finished();
}

void Checkup::tell(const Finding &finding)
{
    if (m_isOver)
        return;
    m_findings.append(finding);
    emit found(finding);
}

void Checkup::tell(const Findings &findings)
{
    for (const Finding &finding : findings)
        tell(finding);
}

QUrl Checkup::urlOf(const QString &path) const
{
    return QUrl(u"http://"_s + m_address + path);
}

void Checkup::ask(const QString &path, const Then &then)
{
    ask(Verb::Get, urlOf(path), then);
}

void Checkup::ask(Verb verb, const QUrl &url, const Then &then)
{
    QNetworkRequest request(url);
    request.setRawHeader("User-Agent", plexAgent);
    request.setRawHeader("Accept", "*/*");
    request.setRawHeader("Accept-Language", {});
    request.setTransferTimeout(int(m_examined.limits.document.count()));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    if (verb == Verb::Post)
        request.setHeader(QNetworkRequest::ContentTypeHeader,
                          QByteArrayLiteral("application/x-www-form-urlencoded"));
    QNetworkReply *reply = verb == Verb::Get ? m_network.get(request)
        : verb == Verb::Head                 ? m_network.head(request)
                                             : m_network.post(request, QByteArray());
    const qint64 began = m_clock.elapsed();
    connect(reply, &QNetworkReply::readyRead, this, [reply] {
        if (reply->bytesAvailable() > mostBytes)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, began, then] {
        reply->deleteLater();
        Answer answer = answerOf(*reply, msecs(m_clock.elapsed() - began));
        answer.body = reply->readAll();
        if (!m_isOver)
            then(answer);
    });
}

void Checkup::lookAtAddresses()
{
    begin(Check::Address);
    tell(judge::addresses(m_examined.addresses, m_examined.own, m_examined.publicPeersAllowed));
    m_address = judge::addressFromOutside(m_examined.addresses);
    if (m_address.isEmpty())
        m_address = m_examined.addresses.value(0);
    next();
}

void Checkup::askDescription()
{
    begin(Check::Description);
    ask(u"/discover.json"_s, [this](const Answer &answer) {
        judgeDescription(answer);
        const QString last = m_examined.addresses.value(m_examined.addresses.size() - 1);
        if (answer.status != 0 || last == m_address) {
            next();
            return;
        }
        m_address = last;
        ask(u"/discover.json"_s, [this](const Answer &here) {
            if (here.status != 0) {
                tell({Check::Description, Reason::WentOnHere, m_address, {}});
                judgeDescription(here);
            }
            next();
        });
    });
}

void Checkup::judgeDescription(const Answer &answer)
{
    tell(judge::description(answer, m_address));
    m_deviceId = judge::deviceIdIn(answer);
}

void Checkup::askDeviceXml()
{
    if (!hasDevice())
        return next();
    ask(u"/device.xml"_s, [this](const Answer &answer) {
        tell(judge::deviceXml(answer));
        next();
    });
}

void Checkup::askScanState()
{
    if (!hasDevice())
        return next();
    begin(Check::ScanState);
    ask(u"/lineup_status.json"_s, [this](const Answer &first) {
        ask(u"/lineup_status.json"_s, [this, first](const Answer &second) {
            tell(judge::scanState(first, second));
            m_scanState = second;
            next();
        });
    });
}

void Checkup::startScan()
{
    if (!hasDevice())
        return next();
    begin(Check::Scan);
    if (!judge::isScanOffered(m_scanState)) {
        tell({Check::Scan, Reason::ScanNotOffered, {}, {}});
        return next();
    }
    // Plex reads the channels before the scan, too.
    ask(u"/lineup.json"_s, [this](const Answer &) {
        ask(Verb::Post, urlOf(u"/lineup.post?scan=start&source=Antenna"_s), [this](const Answer &answer) {
            m_scanBegan = m_clock.elapsed();
            if (const auto wrong = judge::scanStart(answer)) {
                tell(*wrong);
                return next();
            }
            watchScan();
        });
    });
}

void Checkup::watchScan()
{
    ask(u"/lineup_status.json"_s, [this](const Answer &state) {
        const auto took = msecs(m_clock.elapsed() - m_scanBegan);
        if (const auto wrong = judge::refusal(Check::Scan, state)) {
            tell(*wrong);
        } else if (!judge::isScanRunning(state)) {
            tell({Check::Scan, Reason::ScanFine, QString::number(took.count()), {}});
        } else if (took > m_examined.limits.scan) {
            tell({Check::Scan, Reason::ScanLong, QString::number(took.count() / 1000), {}});
        } else {
            QTimer::singleShot(m_examined.limits.poll, this, &Checkup::watchScan);
            return;
        }
        next();
    });
}

void Checkup::askLineup()
{
    if (!hasDevice())
        return next();
    begin(Check::Lineup);
    ask(u"/lineup.json"_s, [this](const Answer &answer) {
        tell(judge::lineup(answer, m_address));
        m_channels = judge::channelsIn(answer);
        next();
    });
}
