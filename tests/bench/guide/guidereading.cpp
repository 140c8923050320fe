// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/guidecopies.h"
#include "guide/guidetask.h"
#include "support/turnableclock.h"
#include "support/xmltvmaker.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr auto Source = "http://guide.example/guide.xml";

double processorSeconds()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto seconds = [](const timeval &time) {
        return double(time.tv_sec) + double(time.tv_usec) / 1e6;
    };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

int make(const QString &path, qint64 megabytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    XmltvShape shape;
    shape.channels = int(std::max<qint64>(megabytes * 1'000'000 / 14 / 24 / 800, 1)); // about
    makeXmltv(shape, [&](const QByteArray &piece) {
        file.write(piece);
        return file.pos() < megabytes * 1'000'000;
    });
    return file.flush() ? 0 : 1;
}

QList<Channel> lineup(int count)
{
    QList<Channel> channels;
    for (int i = 1; i <= count; ++i) {
        Channel channel;
        channel.id = channel.guideNumber = QString::number(i);
        channel.name = u"Channel %1"_s.arg(i);
        channel.tvgId = u"ch%1.example"_s.arg(i);
        channels.append(channel);
    }
    return channels;
}

/// The whole way of a guide that was just fetched: into its database, and out as a document.
int read(const QString &path, int mapped, const QString &directory)
{
    const QTemporaryDir folder(directory + u"/guide-XXXXXX"_s);
    const QString source = QString::fromLatin1(Source);
    const TurnableClock clock;
    GuideTask task;
    task.channels = lineup(mapped);
    task.sources = {{{source, false, {}, false, {}, {}, {}}, true, true, FetchResult{}, {}}};
    task.directory = folder.path();
    task.now = clock.wall();
    task.maxGuideBytes = 4'000'000'000;
    task.maxBytes = 19'500'000;
    task.cancelled = std::make_shared<std::atomic_bool>(false);
    if (!QFile::link(path, GuideCopies(folder.path()).incomingOf(source)))
        return 1;
    const double before = processorSeconds();
    const GuideOutcome outcome = runGuideTask(task);
    const double seconds = processorSeconds() - before;
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const GuideSourceState &state = outcome.sources.first();
    std::printf("{\"seconds\": %.3f, \"bytes\": %lld, \"programmes\": %lld, \"withGuide\": %d, "
                "\"document\": %lld, \"peakKiB\": %ld, \"problem\": \"%s\"}\n",
                seconds, static_cast<long long>(state.bytes), static_cast<long long>(state.programmes),
                outcome.channelsWithGuide,
                static_cast<long long>(outcome.document ? outcome.document->text.size() : 0), used.ru_maxrss,
                qPrintable(state.problem.detail.english()));
    return state.problem ? 1 : 0;
}

} // namespace

/// bench_guidereading make FILE MEGABYTES | read FILE MAPPED-CHANNELS DIRECTORY
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == u"make")
        return make(words.value(2), words.value(3).toLongLong());
    if (words.value(1) == u"read")
        return read(words.value(2), words.value(3).toInt(), words.value(4));
    return 2;
}
