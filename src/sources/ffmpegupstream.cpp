// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/ffmpegupstream.h"

#include "core/said.h"
#include "fetch/fetchpolicy.h"
#include "sources/ffmpegarguments.h"
#include "sources/logging.h"
#include "sources/refusal.h"

#include <QNetworkInterface>
#include <QSocketNotifier>
#include <QStandardPaths>

#include <csignal>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int PipeSize = 1024 * 1024;
constexpr int LinesAtInfo = 20; ///< a damaged stream has it complain about every picture
constexpr int StopTime = 2000; // ms, at our own end; SIGKILL takes a few

/// Runs in the child between fork and exec: async-signal-safe calls only.
void settleChild(int output, pid_t parent)
{
    ::setpgid(0, 0); // a Ctrl-C at our terminal is ours to act on
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != parent) // which may well be 1: we, as a container's first process
        ::_exit(1); // we were gone before the line above
    ::dup2(output, STDOUT_FILENO);
}

/// An address of the interface of that name, or that has that address; null: it is down, or there is none.
QHostAddress addressOfInterface(const QString &named)
{
    const QHostAddress asked(named);
    for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces()) {
        if (!interface.flags().testFlag(QNetworkInterface::IsUp)
            || !interface.flags().testFlag(QNetworkInterface::IsRunning))
            continue;
        for (const QNetworkAddressEntry &entry : interface.addressEntries()) {
            const bool isMeant = asked.isNull() ? interface.name() == named : entry.ip() == asked;
            if (isMeant && entry.ip().protocol() == QAbstractSocket::IPv4Protocol)
                return entry.ip();
        }
    }
    return {};
}

/// Whether a line of ffmpeg's says why.
bool means(const QString &line)
{
    return statusInSpeech(line) > 0 || speechWords(line).code != Said::Words;
}

} // namespace

FfmpegUpstream::FfmpegUpstream(const QList<QStringList> &attempts, const StreamSource &source,
                               std::unique_ptr<FfmpegInput> input, const Clock &clock, QObject *parent)
    : Upstream(clock, parent)
    , m_attempts(attempts)
    , m_source(source)
    , m_input(std::move(input))
    , m_speech(source.url)
{
}

FfmpegUpstream::~FfmpegUpstream()
{
    closePipe();
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process->kill();
    m_process->waitForFinished(StopTime);
}

void FfmpegUpstream::open()
{
    m_program = QStandardPaths::findExecutable(u"ffmpeg"_s);
    if (m_program.isEmpty())
        return fail(u"ffmpeg"_s, Said::FfmpegMissing, ProblemCode::ProgramMissing);
    if (const Saying why = prepareWay(); !why.isEmpty())
        return fail({}, why);
    const QString host = m_source.url.host(QUrl::FullyEncoded);
    if (m_input || host.isEmpty()) // our own client judges, or there is nothing to judge
        return start(m_attempts.takeFirst());
    if (const QHostAddress literal(host); !literal.isNull())
        return judge({literal});
    m_lookup = std::make_unique<NameLookup>(host, nullptr);
    connect(m_lookup.get(), &NameLookup::finished, this, [this](const QList<QHostAddress> &addresses) {
        m_lookup.release()->deleteLater();
        if (!isClosing())
            judge(addresses);
    });
}

/// Over HTTP our own client goes it. What ffmpeg can't be made to go is not gone another way.
Saying FfmpegUpstream::prepareWay()
{
    const WayOut &way = m_source.way;
    if (m_input || m_source.url.isEmpty())
        return {};
    const QString scheme = m_source.url.scheme();
    if (!way.proxy.isEmpty())
        return {Said::NotThroughProxy, {scheme}};
    if (way.interface.isEmpty())
        return {};
    if (scheme != u"udp" && scheme != u"rtp")
        return {Said::NotOnInterface, {scheme}};
    const QHostAddress local = addressOfInterface(way.interface);
    if (local.isNull())
        return {Said::InterfaceDown, {way.interface}};
    for (QStringList &arguments : m_attempts)
        arguments = ffmpegArgumentsFrom(arguments, local);
    return {};
}

/// Where ffmpeg has to look the name up again, this holds for honest names.
void FfmpegUpstream::judge(const QList<QHostAddress> &addresses)
{
    if (addresses.isEmpty())
        return fail({}, Said::ProviderUnknown);
    const QUrl &url = m_source.url;
    const LocalNetworks local = currentLocalNetworks();
    for (const QHostAddress &address : addresses) {
        // Datagrams are waited for, be it from a group: that leads nowhere.
        const bool isGroup = (address.isMulticast() || address == QHostAddress(QHostAddress::AnyIPv4))
            && (url.scheme() == u"udp" || url.scheme() == u"rtp");
        const Saying why = isGroup
            ? Saying()
            : refusalOf(address, quint16(url.port(0)), m_source.way, local, OwnPort::all());
        if (!why.isEmpty())
            return fail({}, why);
    }
    for (QStringList &arguments : m_attempts) { // of several ffmpeg has to find the one that answers
        if (addresses.size() == 1)
            arguments = ffmpegArgumentsAt(arguments, addresses.constFirst());
    }
    start(m_attempts.takeFirst());
}

void FfmpegUpstream::start(const QStringList &arguments)
{
    m_arguments = arguments;
    // A pipe of our own instead of QProcess's, which reads without a limit.
    int ends[2] = {-1, -1};
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return fail({}, qt_error_string(errno));
    ::fcntl(ends[0], F_SETPIPE_SZ, PipeSize);
    ::fcntl(ends[0], F_SETFL, O_NONBLOCK);
    m_readEnd = ends[0];

    m_process = std::make_unique<QProcess>();
    m_process->setStandardInputFile(QProcess::nullDevice());
    m_process->setStandardOutputFile(QProcess::nullDevice());
    m_process->setChildProcessModifier([output = ends[1], self = ::getpid()] { settleChild(output, self); });
    connect(m_process.get(), &QProcess::readyReadStandardError, this, &FfmpegUpstream::hear);
    connect(m_process.get(), &QProcess::finished, this, &FfmpegUpstream::finished);
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finished();
    });
    m_notifier = std::make_unique<QSocketNotifier>(m_readEnd, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false); // until it was read
        // What the child said of its first packets before it wrote them is heard before they are read.
        if (hasDelivered())
            readSoon();
        else
            QMetaObject::invokeMethod(this, &FfmpegUpstream::readSoon, Qt::QueuedConnection);
    });
    m_process->start(m_program, arguments);
    ::close(ends[1]);
    qCDebug(lcSources) << "ffmpeg started, process" << m_process->processId();
}

void FfmpegUpstream::shut()
{
    closePipe();
    if (m_process && m_process->state() != QProcess::NotRunning)
        m_process->kill(); // finished() tells
    else
        tellClosed();
}

void FfmpegUpstream::closePipe()
{
    if (m_notifier) {
        m_notifier->setEnabled(false);
        m_notifier.release()->deleteLater(); // this may be called from within its signal
    }
    if (m_readEnd >= 0)
        ::close(std::exchange(m_readEnd, -1));
}

qint64 FfmpegUpstream::bytesWaiting() const
{
    int waiting = 0;
    return m_readEnd >= 0 && ::ioctl(m_readEnd, FIONREAD, &waiting) == 0 ? waiting : 0;
}

qint64 FfmpegUpstream::readInto(char *room, qint64 size)
{
    if (m_readEnd < 0)
        return 0;
    const ssize_t got = ::read(m_readEnd, room, size_t(size));
    if (got == 0)
        return -1;
    if (m_notifier)
        m_notifier->setEnabled(true);
    return got > 0 ? got : 0;
}

void FfmpegUpstream::ended()
{
    // The child closed its output; why, it says on its way out.
    if (m_notifier)
        m_notifier->setEnabled(false);
}

void FfmpegUpstream::hear()
{
    note(m_speech.take(m_process->readAllStandardError()));
}

void FfmpegUpstream::note(const QStringList &lines)
{
    for (const QString &line : lines) {
        if (line.startsWith(u"[warning] ")) {
            qCDebug(lcSources).noquote() << "ffmpeg:" << line;
            if (const QString codec = foreignCodecIn(line); !codec.isEmpty())
                noteForeign(codec);
            continue;
        }
        if (line.startsWith(u"Last message repeated"))
            continue;
        if (line.contains(u"first pts and dts value must be set") && !std::exchange(m_isCounting, true))
            m_attempts.append(withTimesCounted(m_arguments));
        // Which often only repeats that something, told the line before, went wrong.
        const bool isEcho = line.endsWith(u"Input/output error") || (means(m_lastWords) && !means(line));
        if (m_lastWords.isEmpty() || !isEcho)
            m_lastWords = line;
        if (++m_linesHeard <= LinesAtInfo)
            qCInfo(lcSources).noquote() << "ffmpeg:" << line;
        else
            qCDebug(lcSources).noquote() << "ffmpeg:" << line;
    }
}

/// It comes before the first packet, which nobody could play.
void FfmpegUpstream::noteForeign(const QString &codec)
{
    if (isPictureCodec(codec))
        return fail({}, {Said::PictureNeedsConverting, {codec}});
    if (std::exchange(m_isConverting, true))
        return;
    qCInfo(lcSources) << "sound is converted from" << codec;
    m_attempts.prepend(withSoundConverted(m_arguments));
    m_beginsAnew = true;
    emit discontinued();
    closePipe();
    m_process->kill(); // finished() goes on
}

void FfmpegUpstream::finished()
{
    if (isClosing())
        return tellClosed();
    hear();
    note(m_speech.takeRest());
    readRest();
    closePipe();
    if (std::exchange(m_beginsAnew, false) || (!hasDelivered() && !m_attempts.isEmpty())) {
        m_process.release()->deleteLater(); // we are in one of its signals
        return start(m_attempts.takeFirst());
    }
    const Saying end(Said::FfmpegEnded, {m_process->exitCode()});
    if (m_input && m_input->problem()) // which ffmpeg knows in its own words only
        return fail(m_input->problem().subject, m_input->problem().detail);
    const int status = statusInSpeech(m_lastWords);
    fail(status > 0 ? QString::number(status) : QString(),
         m_lastWords.isEmpty() ? end : speechWords(m_lastWords));
}
