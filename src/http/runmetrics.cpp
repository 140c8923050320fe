// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/runmetrics.h"

#include <QDir>
#include <QFile>

#include <ctime>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using prometheus::MetricType;

namespace {

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The fields of /proc/self/stat from the third on: the second, a name in parentheses, may hold anything.
QByteArrayList statFields()
{
    const QByteArray stat = readAll(u"/proc/self/stat"_s);
    return stat.mid(stat.lastIndexOf(')') + 2).split(' ');
}

/// Since 1970. /proc/stat would tell it, too, but is not there for a service with ProcSubset=pid.
double bootTime()
{
    timespec wall{}, sinceBoot{};
    clock_gettime(CLOCK_REALTIME, &wall);
    clock_gettime(CLOCK_BOOTTIME, &sinceBoot);
    return double(wall.tv_sec - sinceBoot.tv_sec) + double(wall.tv_nsec - sinceBoot.tv_nsec) / 1e9;
}

} // namespace

namespace runmetrics {

void addStore(MetricFamilies &families, const StoreHealth &health, const StoreStatistics &statistics)
{
    families.gauge("plexbridge_store_persistent", "1 while changes reach the disk",
                   health.persistent ? 1 : 0);
    families.gauge("plexbridge_store_waiting", "Changes not yet on disk", health.waiting);
    families.counter("plexbridge_store_commits_total", "Commits", double(statistics.commits));
    families.counter("plexbridge_store_failed_commits_total", "Commits that failed and are tried again",
                     double(statistics.failedCommits));
    families.begin("plexbridge_store_rows_written_total", "Rows written, by table", MetricType::Counter);
    families.add(double(statistics.rowWrites), {{"table", "consumers"}});
    families.add(double(statistics.historyWrites), {{"table", "history"}});
    families.counter("plexbridge_store_dropped_total", "History lost because too much waited for the disk",
                     double(statistics.droppedHistory));
    families.begin("plexbridge_store_commit_seconds", "How long a commit took", MetricType::Histogram);
    families.addHistogram(statistics.commitTimes);
    families.begin("plexbridge_store_save_seconds",
                   "From a change to its place on disk: what a kill may cost", MetricType::Histogram);
    families.addHistogram(statistics.saveTimes);
    families.begin("plexbridge_store_statement_seconds", "How long a statement took until its first row",
                   MetricType::Histogram);
    for (const StatementTally &tally : statistics.statements)
        families.addHistogram(tally.times, {{"statement", tally.name.toStdString()}});
    families.begin("plexbridge_store_statement_uses_index", "0 where SQLite reads a whole table for it",
                   MetricType::Gauge);
    for (const StatementTally &tally : statistics.statements)
        families.add(tally.usesIndex ? 1 : 0, {{"statement", tally.name.toStdString()}});
}

void addThreads(MetricFamilies &families, const QList<ThreadTally> &threads, SteadyTime now)
{
    families.begin("plexbridge_loop_delay_seconds", "How late a thread came to what was due",
                   MetricType::Histogram);
    for (const ThreadTally &thread : threads)
        families.addHistogram(thread.delays, {{"thread", thread.name.toStdString()}});
    families.begin("plexbridge_loop_silent_seconds", "Since a thread was last heard of", MetricType::Gauge);
    for (const ThreadTally &thread : threads)
        families.add(double((now - thread.heard).count()) / 1000, {{"thread", thread.name.toStdString()}});
}

void addRequests(MetricFamilies &families, const QList<RouteTally> &routes)
{
    families.begin("plexbridge_http_requests_total", "Answers by route and status class",
                   MetricType::Counter);
    for (const RouteTally &tally : routes) {
        for (size_t i = 1; i < tally.byClass.size(); ++i) {
            if (tally.byClass[i])
                families.add(double(tally.byClass[i]),
                             {{"route", tally.route.toStdString()}, {"class", std::to_string(i) + "xx"}});
        }
    }
    families.begin("plexbridge_http_request_seconds", "From a request to its answer, by route",
                   MetricType::Histogram);
    for (const RouteTally &tally : routes) {
        if (tally.times.count())
            families.addHistogram(tally.times, {{"route", tally.route.toStdString()}});
    }
}

void addMessages(MetricFamilies &families, const MessageState &messages)
{
    families.begin("plexbridge_messages_total", "Messages to MQTT, webhook and ntfy, by outcome",
                   MetricType::Counter);
    for (const MessageTarget &target : messages.targets) {
        const std::string name = target.name.toStdString();
        families.add(double(target.sent), {{"target", name}, {"outcome", "sent"}});
        families.add(double(target.failed), {{"target", name}, {"outcome", "failed"}});
        families.add(double(target.dropped), {{"target", name}, {"outcome", "dropped"}});
    }
    families.begin("plexbridge_message_target_failing", "1 while a place in use does not take messages",
                   MetricType::Gauge);
    for (const MessageTarget &target : messages.targets)
        families.add(target.standing == MessageTarget::Standing::Failing ? 1 : 0,
                     {{"target", target.name.toStdString()}});
}

void addProcess(MetricFamilies &families)
{
    const QByteArrayList stat = statFields(); // proc(5) counts from 1, and this list begins with its third
    if (stat.size() < 22)
        return;
    const auto ticks = double(sysconf(_SC_CLK_TCK));
    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files);
    const auto open = QDir(u"/proc/self/fd"_s).entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot);
    families.counter("process_cpu_seconds_total", "Processor time of this program",
                     (stat[11].toDouble() + stat[12].toDouble()) / ticks);
    families.gauge("process_start_time_seconds", "When it began, since 1970",
                   bootTime() + stat[19].toDouble() / ticks);
    families.gauge("process_resident_memory_bytes", "Memory it has",
                   stat[21].toDouble() * double(sysconf(_SC_PAGESIZE)));
    families.gauge("process_open_fds", "Open files and sockets", double(open.size()));
    families.gauge("process_max_fds", "How many it may have", double(files.rlim_cur));
}

} // namespace runmetrics
