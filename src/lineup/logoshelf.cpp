// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/logoshelf.h"

#include "core/letgo.h"
#include "core/logoaddress.h"
#include "fetch/download.h"
#include "lineup/logging.h"
#include "lineup/privatefile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSaveFile>
#include <QTimer>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 FailedFor = 3600; // seconds until one is tried again
constexpr qint64 FreshFor = 30; // days
constexpr auto LongestChild = 15s;
constexpr auto LongestFetch = 20s;
constexpr qsizetype MostFailures = 20'000;
constexpr qsizetype ReadAtOnce = 5000; // channels

/// ffmpeg's reader of a kind of picture, and of nothing else: a playlist in disguise opens no files.
QString readerOf(const QByteArray &type)
{
    static const QHash<QByteArray, QString> readers{
        {"image/png", u"png_pipe"_s},   {"image/jpeg", u"jpeg_pipe"_s},   {"image/gif", u"gif_pipe"_s},
        {"image/webp", u"webp_pipe"_s}, {"image/svg+xml", u"svg_pipe"_s}, {"image/bmp", u"bmp_pipe"_s}};
    return readers.value(type);
}

/// All clients show it.
bool isPlain(const QByteArray &type)
{
    return type == "image/png" || type == "image/jpeg" || type == "image/gif";
}

bool isFresh(const QFileInfo &file)
{
    return file.isFile() && file.lastModified().daysTo(QDateTime::currentDateTime()) < FreshFor;
}

} // namespace

QByteArray typeOfPicture(QByteArrayView bytes)
{
    if (bytes.startsWith("\x89PNG\r\n"))
        return "image/png";
    if (bytes.startsWith("\xff\xd8\xff"))
        return "image/jpeg";
    if (bytes.startsWith("GIF8"))
        return "image/gif";
    if (bytes.startsWith("RIFF") && bytes.size() > 12 && bytes.sliced(8).startsWith("WEBP"))
        return "image/webp";
    if (bytes.startsWith("BM"))
        return "image/bmp";
    const QByteArray head = bytes.first(std::min<qsizetype>(bytes.size(), 1000)).toByteArray().trimmed();
    const bool isMarkup = head.startsWith("<svg") || head.startsWith("<?xml") || head.startsWith("<!--")
        || head.startsWith("\xef\xbb\xbf<");
    return isMarkup && head.contains("<svg") ? QByteArray("image/svg+xml") : QByteArray();
}

LogoShelf::LogoShelf(const QString &directory, const LogoLimits &limits, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
    , m_limits(limits)
{
    m_pool.setMaxThreadCount(1);
}

LogoShelf::~LogoShelf()
{
    m_pool.waitForDone();
    qDeleteAll(findChildren<Download *>());
    for (QProcess *child : findChildren<QProcess *>()) {
        child->disconnect(this);
        child->kill();
        child->waitForFinished(1000);
    }
}

void LogoShelf::setChannels(const QList<Channel> &channels)
{
    if (m_reading == 0 && channels.size() <= ReadAtOnce) {
        m_origins = originsOf(channels);
        return;
    }
    ++m_reading;
    m_pool.start([this, channels = QList<Channel>(channels)]() mutable {
        Origins origins = originsOf(channels);
        channels.clear(); // perhaps the last ones to hold them
        QMetaObject::invokeMethod(
            this, [this, origins = std::move(origins)]() mutable { takeOrigins(std::move(origins)); },
            Qt::QueuedConnection);
    });
}

LogoShelf::Origins LogoShelf::originsOf(const QList<Channel> &channels)
{
    Origins origins;
    for (const Channel &channel : channels) {
        if (const QString key = logoKey(channel.logo); !key.isEmpty())
            origins.insert(key, {channel.logo, channel.source.way, channel.source.userAgent});
    }
    return origins;
}

void LogoShelf::takeOrigins(Origins origins)
{
    letGo(m_pool, std::exchange(m_origins, std::move(origins)));
    if (--m_reading > 0)
        return;
    for (const auto &[key, waiter] : std::exchange(m_early, {})) {
        if (waiter.context)
            read(key, waiter.context, waiter.answer);
    }
}

std::optional<LogoShelf::Origin> LogoShelf::originOf(const QString &key) const
{
    if (const auto found = m_origins.constFind(key); found != m_origins.cend())
        return *found;
    const QUrl url = m_elsewhere ? m_elsewhere(key) : QUrl();
    if (url.isEmpty())
        return std::nullopt;
    WayOut way;
    way.origin = NetworkKind::Internet; // a guide names it: it leads nowhere into the house
    return Origin{url, way, {}};
}

QString LogoShelf::fileOf(const QString &key) const
{
    return QDir(m_directory).filePath(key);
}

Logo LogoShelf::kept(const QString &key) const
{
    QFile file(fileOf(key));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.read(m_limits.picture);
    return {bytes, typeOfPicture(bytes)};
}

void LogoShelf::read(const QString &key, QObject *context, std::function<void(const Logo &)> answer)
{
    if (m_reading > 0 && !m_origins.contains(key) && m_early.size() < m_limits.waiting) {
        m_early.append({key, {context, std::move(answer)}});
        return;
    }
    const std::optional<Origin> origin = originOf(key);
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const bool hasFailed = now - m_failed.value(key, now - FailedFor) < FailedFor;
    const bool isName = std::all_of(key.begin(), key.end(), [](QChar c) { return c.isLetterOrNumber(); });
    if (!isName || !origin || hasFailed || isFresh(QFileInfo(fileOf(key))) || m_waiting >= m_limits.waiting)
        return answer(isName ? kept(key) : Logo());
    ++m_waiting;
    QList<Waiter> &waiters = m_waiters[key];
    waiters.append({context, std::move(answer)});
    if (waiters.size() > 1)
        return;
    m_queue.append(key);
    beginNext();
}

void LogoShelf::beginNext()
{
    while (m_running < m_limits.atOnce && !m_queue.isEmpty()) {
        const QString key = m_queue.takeFirst();
        const std::optional<Origin> origin = originOf(key);
        if (!origin || !makePrivateFolder(m_directory)) {
            ++m_running;
            finish(key, {});
            continue;
        }
        ++m_running;
        FetchOrder order;
        order.url = origin->url;
        order.file = fileOf(key) + u".part"_s;
        order.userAgent = origin->userAgent;
        order.way = origin->way;
        order.limits.bytes = m_limits.picture;
        order.limits.total = LongestFetch;
        auto *download = new Download(m_downloads, order, this);
        connect(download, &Download::finished, this, [this, key, download](const FetchResult &result) {
            download->deleteLater();
            fetched(key, !result.problem);
        });
    }
}

void LogoShelf::fetched(const QString &key, bool good)
{
    QFile file(fileOf(key) + u".part"_s);
    const QByteArray picture = good && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    file.remove();
    const QByteArray type = typeOfPicture(picture);
    if (type.isEmpty() || (isPlain(type) && picture.size() <= m_limits.small))
        finish(key, type.isEmpty() ? QByteArray() : picture);
    else
        shrink(key, picture, type);
}

void LogoShelf::shrink(const QString &key, const QByteArray &picture, const QByteArray &type)
{
    auto *child = new QProcess(this);
    const QString scale =
        u"scale='min(%1,iw)':'min(%1,ih)':force_original_aspect_ratio=decrease"_s.arg(m_limits.edge);
    child->setProcessChannelMode(QProcess::SeparateChannels);
    child->setStandardErrorFile(QProcess::nullDevice());
    const auto end = [this, key, picture, child] {
        child->disconnect(this);
        child->deleteLater();
        shrunk(key, picture, *child);
    };
    connect(child, &QProcess::finished, this, end);
    connect(child, &QProcess::errorOccurred, this, [end](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end();
    });
    QTimer::singleShot(LongestChild, child, [child] { child->kill(); });
    // All of a picture is one: of SVG ffmpeg would read the first 4 KiB only.
    QStringList whole;
    if (type == "image/svg+xml")
        whole << u"-frame_size"_s << QString::number(m_limits.picture);
    child->start(u"ffmpeg"_s,
                 QStringList{u"-nostdin"_s, u"-v"_s, u"error"_s, u"-protocol_whitelist"_s, u"pipe"_s, u"-f"_s,
                             readerOf(type)}
                     + whole
                     + QStringList{u"-i"_s, u"pipe:0"_s, u"-frames:v"_s, u"1"_s, u"-vf"_s, scale, u"-c:v"_s,
                                   u"png"_s, u"-f"_s, u"image2pipe"_s, u"pipe:1"_s});
    child->write(picture);
    child->closeWriteChannel();
}

/// Where it could not be made smaller, one that all can show goes out as it came.
void LogoShelf::shrunk(const QString &key, const QByteArray &picture, QProcess &child)
{
    const bool good = child.error() != QProcess::FailedToStart && child.exitStatus() == QProcess::NormalExit
        && child.exitCode() == 0;
    const QByteArray small = good ? child.readAllStandardOutput() : QByteArray();
    if (typeOfPicture(small) == "image/png")
        finish(key, small);
    else
        finish(key, isPlain(typeOfPicture(picture)) ? picture : QByteArray());
}

/// What was kept before goes on where there is nothing new.
void LogoShelf::finish(const QString &key, const QByteArray &picture)
{
    --m_running;
    if (picture.isEmpty()) {
        if (m_failed.size() > MostFailures)
            m_failed.clear();
        m_failed.insert(key, QDateTime::currentSecsSinceEpoch());
    } else {
        QSaveFile file(fileOf(key));
        if (!file.open(QIODevice::WriteOnly) || file.write(picture) != picture.size() || !file.commit())
            qCDebug(lineupLog, "logos: one can't be kept");
        makeRoom();
    }
    const Logo logo = picture.isEmpty() ? kept(key) : Logo{picture, typeOfPicture(picture)};
    const QList<Waiter> waiters = m_waiters.take(key);
    m_waiting -= int(waiters.size());
    for (const Waiter &waiter : waiters) {
        if (waiter.context)
            waiter.answer(logo);
    }
    QTimer::singleShot(0, this, &LogoShelf::beginNext);
}

void LogoShelf::makeRoom()
{
    const QFileInfoList files = QDir(m_directory).entryInfoList(QDir::Files, QDir::Time); // newest first
    qint64 sum = 0;
    for (qsizetype at = 0; at < files.size(); ++at) {
        sum += files.at(at).size();
        if (at >= m_limits.files || sum > m_limits.bytes)
            QFile::remove(files.at(at).filePath());
    }
}
