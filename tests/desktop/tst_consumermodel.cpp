// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/clientnames.h"
#include "desktop/models/consumermodel.h"
#include "desktop/models/roles.h"
#include "desktop/models/rowfilter.h"
#include "desktop/samples.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr WallTime now{1'756'954'607'638ms};

/// An engine's view of the world, changed at random; hands out what changed as snapshots.
class RandomWorld {
public:
    Snapshot next()
    {
        now_ += 250ms;
        Snapshot snapshot;
        snapshot.at = now_;
        snapshot.full = m_random.bounded(40) == 0;
        for (int i = m_random.bounded(4); i > 0 && !m_all.isEmpty(); --i)
            snapshot.removed.append(m_all.takeAt(m_random.bounded(int(m_all.size()))).id);
        for (Consumer &consumer : m_all) {
            if (m_random.bounded(5) == 0)
                snapshot.upserts.append(change(consumer));
        }
        for (int i = m_random.bounded(m_all.size() < 12 ? 6 : 3); i > 0; --i) {
            m_all.append(
                samples::consumer(m_born++, ConsumerState(m_random.bounded(ConsumerStateCount)), now_));
            snapshot.upserts.append(m_all.constLast());
        }
        if (snapshot.full) {
            snapshot.upserts = m_all;
            snapshot.removed.clear();
        }
        return snapshot;
    }
    [[nodiscard]] const QList<Consumer> &all() const { return m_all; }

private:
    const Consumer &change(Consumer &consumer)
    {
        consumer.state = ConsumerState(m_random.bounded(ConsumerStateCount));
        consumer.bytesSent += m_random.bounded(1'000'000);
        consumer.bitrate = m_random.bounded(9'000'000);
        return consumer;
    }
    QRandomGenerator m_random{20260101};
    QList<Consumer> m_all;
    int m_born = 0;
    WallTime now_ = now;
};

QStringList sortedIds(const QList<Consumer> &consumers)
{
    QStringList ids;
    for (const Consumer &consumer : consumers)
        ids.append(consumer.id);
    ids.sort();
    return ids;
}

Snapshot difference(const QList<Consumer> &upserts, const QStringList &removed)
{
    Snapshot snapshot;
    snapshot.upserts = upserts;
    snapshot.removed = removed;
    snapshot.at = now;
    return snapshot;
}

ConsumerFilter everything()
{
    ConsumerFilter filter;
    filter.all = true;
    return filter;
}

} // namespace

/// The table's model: correct and gentle under any order of snapshots.
class TestConsumerModel : public QObject {
    Q_OBJECT
private slots:
    void survivesTwoThousandRandomSnapshots();
    void keepsOrderWhileASortingProxyListens();
    void selectionAndScrollStay();
    void aFullSnapshotRemovesTheRest();
    void announcesEachRunBeforeTheNext();
    void tellsNothingWhenNothingChanged();
    void anIdTwiceInOneSnapshotIsOneRow();
    void sortsByValueNotByText();
    void filtersByEveryWord();
    void sinceFollowsTheClock();
    void sortsAnewOnlyAfterTheInterval();
};

void TestConsumerModel::survivesTwoThousandRandomSnapshots()
{
    const ClientNames names;
    ConsumerModel model(names);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    RowFilter filter(&model);
    const QAbstractItemModelTester proxyTester(&filter,
                                               QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.sort(ConsumerModel::Rate, Qt::DescendingOrder);
    RandomWorld world;
    for (int i = 0; i < 2000; ++i) {
        model.apply(world.next());
        model.forgetFailures(everything()); // which stay in sight when the engine has forgotten them
        QCOMPARE(model.rowCount(), int(world.all().size()));
        if (i % 50 == 0) {
            QCOMPARE(sortedIds(model.consumers()), sortedIds(world.all()));
            filter.setNeedle(i % 100 == 0 ? u"bbc"_s : QString());
        }
    }
    for (const Consumer &consumer : world.all())
        QVERIFY(model.consumers().contains(consumer));
}

// The proxy searches the other rows at each dataChanged: fails if rows change before they are announced.
void TestConsumerModel::keepsOrderWhileASortingProxyListens()
{
    const ClientNames names;
    ConsumerModel model(names);
    QSortFilterProxyModel strict;
    strict.setSortRole(SortRole);
    strict.setSourceModel(&model);
    strict.setDynamicSortFilter(true);
    strict.sort(ConsumerModel::Rate);
    RandomWorld world;
    for (int i = 0; i < 300; ++i) {
        model.apply(world.next());
        for (int row = 1; row < strict.rowCount(); ++row) {
            const auto above = strict.index(row - 1, ConsumerModel::Rate).data(SortRole).toLongLong();
            const auto below = strict.index(row, ConsumerModel::Rate).data(SortRole).toLongLong();
            QVERIFY2(above <= below, qPrintable(u"snapshot %1, row %2"_s.arg(i).arg(row)));
        }
    }
}

void TestConsumerModel::selectionAndScrollStay()
{
    const ClientNames names;
    ConsumerModel model(names);
    RowFilter filter(&model);
    QTableView view;
    view.setModel(&filter);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    model.apply(samples::crowd(200, now));
    filter.sort(ConsumerModel::Session);
    view.resize(600, 300);
    view.show();
    view.selectRow(120);
    view.scrollTo(filter.index(120, 0), QAbstractItemView::PositionAtTop);
    const QString chosen = view.selectionModel()->selectedRows().constFirst().data(IdRole).toString();
    const int scrolled = view.verticalScrollBar()->value();
    QVERIFY(scrolled > 0);

    QRandomGenerator random(7);
    QList<Consumer> all = model.consumers();
    for (int i = 0; i < 2000; ++i) {
        Consumer &changed = all[random.bounded(int(all.size()))];
        changed.bytesSent += 1000;
        changed.state = ConsumerState(random.bounded(ConsumerStateCount));
        Snapshot snapshot = difference({changed}, {});
        if (i % 100 == 99) {
            snapshot.full = true;
            snapshot.upserts = all;
        }
        model.apply(snapshot);
        if (i % 50 == 0)
            filter.sort(ConsumerModel::Session);
    }
    const QModelIndexList rows = view.selectionModel()->selectedRows();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.constFirst().data(IdRole).toString(), chosen);
    QCOMPARE(view.verticalScrollBar()->value(), scrolled);
}

void TestConsumerModel::aFullSnapshotRemovesTheRest()
{
    const ClientNames names;
    ConsumerModel model(names);
    model.apply(samples::crowd(10, now));
    Snapshot fewer = samples::crowd(3, now);
    model.apply(fewer);
    QCOMPARE(model.failuresKept(), 1);
    model.forgetFailures(everything());
    QCOMPARE(sortedIds(model.consumers()), sortedIds(fewer.upserts));
}

void TestConsumerModel::announcesEachRunBeforeTheNext()
{
    const ClientNames names;
    ConsumerModel model(names);
    model.apply(samples::crowd(10, now));
    QList<Consumer> changed{model.consumerAt(1), model.consumerAt(2), model.consumerAt(7)};
    for (Consumer &consumer : changed)
        consumer.bytesSent += 5;
    QList<std::pair<int, int>> runs;
    bool lastStillOld = false;
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [&](const QModelIndex &from, const QModelIndex &to) {
                if (runs.isEmpty())
                    lastStillOld = model.consumerAt(7).bytesSent != changed.at(2).bytesSent;
                runs.append({from.row(), to.row()});
            });
    model.apply(difference(changed, {}));
    QCOMPARE(runs, (QList<std::pair<int, int>>{{1, 2}, {7, 7}}));
    QVERIFY(lastStillOld);
}

void TestConsumerModel::tellsNothingWhenNothingChanged()
{
    const ClientNames names;
    ConsumerModel model(names);
    const Snapshot crowd = samples::crowd(10, now);
    model.apply(crowd);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.apply(crowd);
    QCOMPARE(changed.size() + inserted.size() + removed.size() + reset.size(), 0);
}

void TestConsumerModel::anIdTwiceInOneSnapshotIsOneRow()
{
    const ClientNames names;
    ConsumerModel model(names);
    Consumer first = samples::consumer(1, ConsumerState::Streaming, now);
    Consumer second = first;
    second.state = ConsumerState::Paused;
    model.apply(difference({first, second}, {}));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.consumerAt(0).state, ConsumerState::Paused);
}

void TestConsumerModel::sortsByValueNotByText()
{
    const ClientNames names;
    ConsumerModel model(names);
    RowFilter filter(&model);
    Consumer small = samples::consumer(1, ConsumerState::Streaming, now);
    Consumer large = samples::consumer(2, ConsumerState::Streaming, now);
    small.bytesSent = 900LL << 20;
    large.bytesSent = 2LL << 30;
    small.guideNumber = u"2"_s;
    large.guideNumber = u"10"_s;
    model.apply(difference({large, small}, {}));
    filter.sort(ConsumerModel::Sent);
    QCOMPARE(filter.index(0, 0).data(IdRole).toString(), small.id);
    filter.sort(ConsumerModel::Channel, Qt::DescendingOrder);
    QCOMPARE(filter.index(0, 0).data(IdRole).toString(), large.id);
}

void TestConsumerModel::filtersByEveryWord()
{
    const ClientNames names;
    ConsumerModel model(names);
    RowFilter filter(&model);
    model.apply(samples::crowd(40, now));
    filter.setNeedle(u"  zdf   192.168.1.7 "_s);
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(filter.index(0, ConsumerModel::Address).data().toString(), u"192.168.1.7"_s);
    filter.setNeedle({});
    QCOMPARE(filter.rowCount(), 40);
}

void TestConsumerModel::sinceFollowsTheClock()
{
    const ClientNames names;
    ConsumerModel model(names);
    Snapshot snapshot = difference({samples::consumer(0, ConsumerState::Streaming, now)}, {});
    model.apply(snapshot);
    const QModelIndex since = model.index(0, ConsumerModel::Since);
    QCOMPARE(since.data().toString(), u"47 s"_s);
    model.setNow(now + 3min);
    QCOMPARE(since.data().toString(), u"3 min"_s);
    model.setNow(now); // a clock set back does not make people younger
    QCOMPARE(since.data().toString(), u"3 min"_s);
}

void TestConsumerModel::sortsAnewOnlyAfterTheInterval()
{
    const ClientNames names;
    ConsumerModel model(names);
    RowFilter filter(&model);
    filter.setResortInterval(50ms);
    model.apply(samples::crowd(5, now));
    filter.sort(ConsumerModel::Sent, Qt::DescendingOrder);
    Consumer grown = model.consumerAt(0);
    grown.bytesSent = 1LL << 50;
    model.apply(difference({grown}, {}));
    QVERIFY(filter.index(0, 0).data(IdRole).toString() != grown.id);
    QTRY_COMPARE(filter.index(0, 0).data(IdRole).toString(), grown.id);
}

PLEXBRIDGE_TEST(TestConsumerModel)
#include "tst_consumermodel.moc"
