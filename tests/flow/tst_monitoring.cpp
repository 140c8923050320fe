// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "house.h"
#include "support/testmain.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000; // milliseconds

/// One line of the answer, as a number; -1: it is not there.
double valueOf(const QByteArray &metrics, const QByteArray &series)
{
    for (const QByteArray &line : metrics.split('\n')) {
        if (line.startsWith(series + ' '))
            return line.sliced(series.size() + 1).toDouble();
    }
    return -1;
}

QSet<QString> captured(const QByteArray &text, const QString &pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    QSet<QString> found;
    for (auto match = expression.globalMatch(QString::fromUtf8(text)); match.hasNext();)
        found.insert(match.next().captured(1));
    return found;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QString directory = QStringLiteral(MONITORING);

QSet<QString> describedMetrics()
{
    return captured(contentOf(directory + u"/README.md"_s), u"`((?:plexbridge|process)_[a-z0-9_]+)`"_s);
}

} // namespace

/// `/metrics` of a whole engine: the sums outlive what they are of, and the table in packaging/monitoring
/// names them all.
class TestMonitoring : public QObject {
    Q_OBJECT
private slots:
    void sumsOutliveTheStream();
    void refusalsAreCounted();
    void lookUpsAreCounted();
    void everyMetricIsInTheTable();
    void dashboardsAndRulesNameWhatThereIs();
    void statementsUseTheirIndexes();
};

void TestMonitoring::sumsOutliveTheStream()
{
    House house;
    QVERIFY(house.start());
    house.setBroadcasting(true);
    const auto metrics = [&house] {
        return house.get(u"/metrics"_s).body;
    };
    QCOMPARE(valueOf(metrics(), "plexbridge_sent_bytes_total"), 0.0);
    const auto viewer = house.watch("/auto/v1?session=sofa");
    QTRY_VERIFY_WITH_TIMEOUT(viewer->body().size() > 188 * 100, patience);
    const double during = valueOf(metrics(), "plexbridge_sent_bytes_total");
    QVERIFY(during > 0);
    QCOMPARE(valueOf(metrics(), "plexbridge_first_byte_seconds_count"), 1.0);
    house.get(u"/Live/sofa/stop"_s);
    QTRY_COMPARE_WITH_TIMEOUT(valueOf(metrics(), "plexbridge_streams"), 0.0, patience);
    QTRY_COMPARE_WITH_TIMEOUT(valueOf(metrics(), "plexbridge_upstreams"), 0.0, patience);
    const QByteArray after = metrics();
    QVERIFY(valueOf(after, "plexbridge_sent_bytes_total") >= during);
    QCOMPARE(valueOf(after, "plexbridge_streams_sent_bytes"), 0.0);
    QVERIFY(valueOf(after, "plexbridge_received_bytes_total") > 0);
    for (const char *one :
         {"plexbridge_streams_begun_total", "plexbridge_streams_ended_total{reason=\"stopped\"}",
          "plexbridge_upstreams_opened_total", "plexbridge_sessions_begun_total",
          "plexbridge_first_byte_seconds_count", "plexbridge_store_persistent"})
        QVERIFY2(valueOf(after, one) == 1, one);
    QTRY_VERIFY(valueOf(metrics(), "plexbridge_store_commits_total") >= 1);
    QTRY_VERIFY(valueOf(metrics(), "plexbridge_store_commit_seconds_count") >= 1);
    QTRY_VERIFY(valueOf(metrics(), "plexbridge_store_save_seconds_count") >= 1);
    QTRY_VERIFY(valueOf(metrics(), "plexbridge_store_rows_written_total{table=\"history\"}") >= 1);
    for (const char *thread : {"main", "engine", "store"}) {
        const QByteArray series =
            QByteArray("plexbridge_loop_delay_seconds_count{thread=\"") + thread + "\"}";
        QTRY_VERIFY2(valueOf(metrics(), series) >= 1, thread);
    }
}

void TestMonitoring::refusalsAreCounted()
{
    House house;
    QVERIFY(house.start());
    const auto viewer = house.watch("/auto/v98");
    QTRY_COMPARE_WITH_TIMEOUT(viewer->status(), 404, patience);
    const QByteArray metrics = house.get(u"/metrics"_s).body;
    QCOMPARE(valueOf(metrics, "plexbridge_stream_refusals_total{code=\"801\",reason=\"unknown_channel\"}"),
             1.0);
    QCOMPARE(valueOf(metrics, "plexbridge_stream_refusals_total{code=\"805\",reason=\"all_tuners_in_use\"}"),
             0.0);
    QCOMPARE(valueOf(metrics, "plexbridge_streams_begun_total"), 0.0);
}

void TestMonitoring::lookUpsAreCounted()
{
    House house;
    QVERIFY(house.start());
    for (int i = 0; i < 3; ++i)
        QCOMPARE(house.get(u"/Live/sofa"_s).status, 200);
    QCOMPARE(house.get(u"/history"_s).status, 200);
    const auto lookups = [&house](const QByteArray &answer) {
        return valueOf(house.get(u"/metrics"_s).body,
                       "plexbridge_consumer_lookups_total{answer=\"" + answer + "\"}");
    };
    QCOMPARE(lookups("none"), 1.0);
    QCOMPARE(lookups("memory"), 2.0);
    QTRY_COMPARE(lookups("database"), 1.0);
    house.ask("DELETE", u"/consumers/sofa"_s);
    const QByteArray metrics = house.get(u"/metrics"_s).body;
    QCOMPARE(valueOf(metrics, "plexbridge_sessions_ended_total{reason=\"purged\"}"), 1.0);
    QVERIFY(valueOf(metrics, "plexbridge_http_request_seconds_count{route=\"/Live/{}\"}") == 3.0);
}

void TestMonitoring::everyMetricIsInTheTable()
{
    const QSet<QString> described = describedMetrics();
    QVERIFY(described.size() > 50);
    House house;
    QVERIFY(house.start());
    house.setBroadcasting(true);
    const auto viewer = house.watch("/auto/v1");
    QTRY_VERIFY_WITH_TIMEOUT(viewer->body().size() > 188, patience);
    const QByteArray metrics = house.get(u"/metrics"_s).body;
    const QSet<QString> told = captured(metrics, u"^# TYPE ([a-z0-9_]+) "_s);
    QCOMPARE(QStringList((described - told).values()), QStringList());
    QCOMPARE(QStringList((told - described).values()), QStringList());
    QCOMPARE(captured(metrics, u"^# HELP ([a-z0-9_]+) \\S"_s), told);
}

void TestMonitoring::dashboardsAndRulesNameWhatThereIs()
{
    const QSet<QString> described = describedMetrics();
    static const QRegularExpression partOfHistogram(u"_(bucket|sum|count)$"_s);
    int named = 0;
    QDirIterator files(directory, {u"*.json"_s, u"alerts*.yml"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        for (const QString &name : captured(contentOf(path), u"\\b((?:plexbridge|process)_[a-z0-9_]+)"_s)) {
            ++named;
            const QString whole = QString(name).remove(partOfHistogram);
            QVERIFY2(described.contains(name) || described.contains(whole), qPrintable(path + u' ' + name));
        }
    }
    QVERIFY(named > 40);
}

void TestMonitoring::statementsUseTheirIndexes()
{
    House house;
    QVERIFY(house.start());
    QTRY_VERIFY(house.get(u"/metrics"_s).body.contains("plexbridge_store_statement_uses_index{"));
    const QByteArray metrics = house.get(u"/metrics"_s).body;
    const QString series = u"^plexbridge_store_statement_uses_index\\{statement=\"([a-z_]+)\"\\} "_s;
    QVERIFY(captured(metrics, series + u'1').size() >= 8);
    // These read a whole table, and mean to.
    const QSet<QString> scans = captured(metrics, series + u'0');
    QVERIFY2((scans - QSet<QString>{u"consumers_read_all"_s, u"changes_prune_orphans"_s}).isEmpty(), metrics);
}

PLEXBRIDGE_TEST(TestMonitoring)
#include "tst_monitoring.moc"
