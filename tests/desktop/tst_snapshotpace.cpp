// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/clientnames.h"
#include "desktop/models/consumermodel.h"
#include "desktop/models/rowfilter.h"
#include "desktop/samples.h"
#include "desktop/snapshotpace.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr WallTime now{1'756'954'607'638ms};
}

/// What is shown of sessions that change all the time, and how often.
class TestSnapshotPace : public QObject {
    Q_OBJECT
private slots:
    void restsAsItCosts_data();
    void restsAsItCosts();
    void asksOnceForEach();
    void progressIsToldForItsColumns();
    void progressSortsNothingAnew();
};

void TestSnapshotPace::restsAsItCosts_data()
{
    QTest::addColumn<int>("cost");
    QTest::addColumn<int>("rest");
    QTest::newRow("nothing") << 0 << 0;
    QTest::newRow("some") << 25 << 0; // of 275 ms
    QTest::newRow("much") << 50 << 200;
    QTest::newRow("very much") << 2000 << 3000;
}

void TestSnapshotPace::restsAsItCosts()
{
    QFETCH(const int, cost);
    QFETCH(const int, rest);
    QCOMPARE(SnapshotPace::restAfter(std::chrono::milliseconds(cost)).count(), rest);
}

void TestSnapshotPace::asksOnceForEach()
{
    int shown = 0;
    SnapshotPace pace([&shown](const Snapshot &) { ++shown; });
    QSignalSpy wanted(&pace, &SnapshotPace::nextWanted);
    for (int i = 1; i <= 3; ++i) {
        pace.take(samples::snapshot(now));
        QCOMPARE(shown, i);
        QCOMPARE(wanted.size(), i - 1); // not before it is painted
        QTRY_COMPARE(wanted.size(), i);
    }
}

void TestSnapshotPace::progressIsToldForItsColumns()
{
    const ClientNames names;
    ConsumerModel model(names);
    Snapshot snapshot = samples::crowd(30, now);
    model.apply(snapshot);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    snapshot.full = false;
    for (const int row : {3, 4, 5, 9}) {
        snapshot.upserts[row].bytesSent += 1000;
        snapshot.upserts[row].lastActivity += 1s;
    }
    snapshot.upserts[9].channelName = u"Another"_s;
    model.apply(snapshot);
    QCOMPARE(changed.size(), 2);
    const auto cell = [&changed](int signal, int argument) {
        return changed.at(signal).at(argument).toModelIndex();
    };
    QCOMPARE(cell(0, 0), model.index(3, ConsumerModel::Rate));
    QCOMPARE(cell(0, 1), model.index(5, ConsumerModel::Sent));
    QCOMPARE(cell(1, 0), model.index(9, 0));
    QCOMPARE(cell(1, 1), model.index(9, ConsumerModel::ColumnCount - 1));
    QCOMPARE(model.consumerAt(4).bytesSent, snapshot.upserts.at(4).bytesSent);
}

void TestSnapshotPace::progressSortsNothingAnew()
{
    const ClientNames names;
    ConsumerModel model(names);
    RowFilter filter(&model);
    filter.setResortInterval(0ms);
    Snapshot snapshot = samples::crowd(30, now);
    model.apply(snapshot);
    filter.sort(ConsumerModel::Since);
    QCoreApplication::processEvents();
    QSignalSpy sorted(&filter, &QAbstractItemModel::layoutChanged);
    snapshot.full = false;
    snapshot.upserts[3].bytesSent += 1000;
    snapshot.at += 2s; // "Since" says something else, and is sorted as before
    model.apply(snapshot);
    QCoreApplication::processEvents();
    QCOMPARE(sorted.size(), 0);
    filter.sort(ConsumerModel::Sent, Qt::DescendingOrder);
    sorted.clear();
    snapshot.upserts[3].bytesSent += qint64(1) << 40;
    model.apply(snapshot);
    QTRY_COMPARE(sorted.size(), 1);
    QCOMPARE(filter.mapToSource(filter.index(0, 0)).row(), 3);
}

PLEXBRIDGE_TEST(TestSnapshotPace)
#include "tst_snapshotpace.moc"
