// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/channelmodel.h"
#include "desktop/models/historymodel.h"
#include "desktop/models/logmodel.h"
#include "desktop/models/rowfilter.h"
#include "desktop/models/tunermodel.h"
#include "desktop/models/upstreammodel.h"
#include "desktop/samples.h"
#include "desktop/windows/table.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QIdentityProxyModel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Counts how often it is asked for a text.
class AskedModel : public QIdentityProxyModel {
public:
    [[nodiscard]] QVariant data(const QModelIndex &cell, int role) const override
    {
        m_asked += role == Qt::DisplayRole ? 1 : 0;
        return QIdentityProxyModel::data(cell, role);
    }
    [[nodiscard]] int takeAsked() const { return std::exchange(m_asked, 0); }

private:
    mutable int m_asked = 0;
};

/// Each second row, a piece for itself.
QItemSelection piecesOf(const QAbstractItemModel &model)
{
    QItemSelection pieces;
    for (int row = 0; row < model.rowCount(); row += 2)
        pieces.append({model.index(row, 0), model.index(row, model.columnCount() - 1)});
    return pieces;
}

} // namespace

/// What keeps tables quick that have a hundred thousand rows.
class TestLargeTables : public QObject {
    Q_OBJECT
private slots:
    void allIsSelectedInOnePiece();
    void aRowAfterManyPieces();
    void theFirstKeyFindsItsTexts();
    void onlyWhatChangedIsTold();
    void rowsAreChosenInRightToLeftLayouts();
    void titlesOfColumnsAreReadWhole();
    void lineupsOfAnyKindFollow();
    void theMenuKeyFindsTheRow();
    void modelsKeepTheirPromises();
    void widthsFollowTheFont();
};

void TestLargeTables::allIsSelectedInOnePiece()
{
    ChannelModel model;
    model.setLineup(samples::lineup(400).channels, {});
    QTableView table;
    dressTable(table);
    showRows(table, model);
    table.selectionModel()->select(piecesOf(model), QItemSelectionModel::ClearAndSelect);
    QCOMPARE(table.selectionModel()->selectedRows().size(), 200);
    QSignalSpy told(table.selectionModel(), &QItemSelectionModel::selectionChanged);
    table.selectAll();
    QCOMPARE(table.selectionModel()->selectedRows().size(), 400);
    QCOMPARE(told.last().at(0).value<QItemSelection>().size(), 1); // not the gaps between the pieces
}

void TestLargeTables::aRowAfterManyPieces()
{
    ChannelModel model;
    model.setLineup(samples::lineup(400).channels, {});
    QTableView table;
    dressTable(table);
    showRows(table, model);
    table.setCurrentIndex(model.index(7, 1));
    table.selectionModel()->select(piecesOf(model), QItemSelectionModel::ClearAndSelect);
    QSignalSpy told(table.selectionModel(), &QItemSelectionModel::selectionChanged);
    table.selectionModel()->select(model.index(3, 0),
                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QCOMPARE(table.selectionModel()->selectedRows().size(), 1);
    QCOMPARE(table.currentIndex(), model.index(7, 1)); // stays
    QItemSelection gone;
    for (const QList<QVariant> &news : told)
        gone.merge(news.at(1).value<QItemSelection>(), QItemSelectionModel::Select);
    for (int row = 0; row < 400; row += 2)
        QVERIFY(gone.contains(model.index(row, 0))); // views hear of each that is not selected any more
}

void TestLargeTables::theFirstKeyFindsItsTexts()
{
    ChannelModel channels;
    channels.setLineup(samples::lineup(9000).channels, {});
    AskedModel asked;
    asked.setSourceModel(&channels);
    RowFilter filter(&asked);
    filter.prepare();
    QTRY_VERIFY(filter.isPrepared());
    QVERIFY(asked.takeAsked() >= 9000);
    filter.setNeedle(u"news"_s);
    QCOMPARE(asked.takeAsked(), 0);
    QVERIFY(filter.rowCount() > 0 && filter.rowCount() < 9000);
}

void TestLargeTables::onlyWhatChangedIsTold()
{
    ChannelModel model;
    QList<Channel> channels = samples::lineup(100).channels;
    model.setLineup(channels, {});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setLineup(channels, {});
    QCOMPARE(changed.size(), 0);
    channels[20].enabled = !channels[20].enabled;
    channels[60].enabled = !channels[60].enabled;
    std::swap(channels[5], channels[90]); // their order is the table's affair
    model.setLineup(channels, {});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 20);
    QCOMPARE(changed.first().at(1).toModelIndex().row(), 60);
}

/// Channels that are named twice, vanish, come back and are forgotten.
void TestLargeTables::lineupsOfAnyKindFollow()
{
    ChannelModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QList<Channel> channels = samples::lineup(300).channels;
    channels.append(channels.at(7));
    model.setLineup(channels, {});
    QCOMPARE(model.rowCount(), 300);
    MissingChannel gone;
    gone.id = channels.at(3).id;
    gone.name = channels.at(3).name;
    channels.remove(3);
    model.setLineup(channels, {gone});
    QCOMPARE(model.rowCount(), 300);
    QVERIFY(model.rowAt(model.rowOf(gone.id)).missingSince);
    QList<Channel> fewer;
    for (int i = 0; i < channels.size(); i += 2) // many scattered ones go at once
        fewer.append(channels.at(i));
    model.setLineup(fewer, {});
    QCOMPARE(model.rowOf(gone.id), -1);
    QSet<QString> ids;
    for (int row = 0; row < model.rowCount(); ++row) {
        ids.insert(model.rowAt(row).channel.id);
        QCOMPARE(model.rowOf(model.rowAt(row).channel.id), row);
    }
    for (const Channel &channel : fewer)
        QVERIFY(ids.contains(channel.id));
    QCOMPARE(ids.size(), model.rowCount());
}

/// The key tells the middle of the table, where no row may be.
void TestLargeTables::theMenuKeyFindsTheRow()
{
    ChannelModel model;
    QTableView table;
    dressTable(table);
    showRows(table, model);
    table.resize(600, 500);
    table.show();
    const QPoint middle = table.viewport()->rect().center();
    QVERIFY(!menuPlace(table, middle)); // there is no row
    model.setLineup(samples::lineup(2).channels, {});
    QVERIFY(!table.indexAt(middle).isValid());
    table.setCurrentIndex(model.index(1, 0));
    const std::optional<QPoint> place = menuPlace(table, middle);
    QVERIFY(place);
    const QRect row = table.visualRect(table.currentIndex());
    QCOMPARE(table.viewport()->mapFromGlobal(*place).y(), row.bottom());
}

/// Those that have no test of two thousand random snapshots.
void TestLargeTables::modelsKeepTheirPromises()
{
    constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
    const WallTime now(1'756'954'607'638ms);
    const Snapshot snapshot = samples::snapshot(now);
    LogModel lines;
    const QAbstractItemModelTester ofLines(&lines, fatal);
    for (int i = 0; i < LogModel::Limit + 300; i += 100)
        lines.append(QList<LogLine>(100, {now, LogLine::Level::Info, u"plexbridge.relay"_s, u"line"_s}));
    QCOMPARE(lines.rowCount(), int(LogModel::Limit)); // the oldest went
    TunerModel tuners;
    const QAbstractItemModelTester ofTuners(&tuners, fatal);
    UpstreamModel upstreams;
    const QAbstractItemModelTester ofUpstreams(&upstreams, fatal);
    HistoryModel history;
    const QAbstractItemModelTester ofHistory(&history, fatal);
    for (const bool full : {true, false, true}) {
        tuners.setTuners(full ? snapshot.tuners : snapshot.tuners.mid(1));
        upstreams.setUpstreams(full ? snapshot.upstreams : QList<UpstreamStatus>(), now);
        if (full)
            history.append(samples::history(40, 40, now).sessions);
        else
            history.clear();
    }
    QCOMPARE(tuners.rowCount(), int(snapshot.tuners.size()));
    QCOMPARE(upstreams.rowCount(), int(snapshot.upstreams.size()));
    QVERIFY(history.rowCount() > 0);
}

void TestLargeTables::widthsFollowTheFont()
{
    MapMemory memory;
    ChannelModel model;
    QTableView before;
    showRows(before, model);
    before.horizontalHeader()->resizeSection(2, 100);
    ColumnMemory(*before.horizontalHeader(), u"columns"_s, memory).save();
    QTableView after;
    QFont larger = after.font();
    larger.setPointSizeF(larger.pointSizeF() * 2);
    after.horizontalHeader()->setFont(larger);
    showRows(after, model);
    const ColumnMemory restored(*after.horizontalHeader(), u"columns"_s, memory);
    QVERIFY2(after.horizontalHeader()->sectionSize(2) >= 150,
             qPrintable(QString::number(after.horizontalHeader()->sectionSize(2))));
}

void TestLargeTables::rowsAreChosenInRightToLeftLayouts()
{
    HistoryModel model;
    QTableView table;
    dressTable(table);
    table.setModel(&model);
    model.append(samples::history(5, 5, WallTime(std::chrono::hours(500'000))).sessions);
    table.setLayoutDirection(Qt::RightToLeft);
    table.setColumnHidden(0, true);
    table.resize(2000, 300); // more than the columns take: nothing is at the far side
    table.show();
    chooseRow(table, 3);
    QVERIFY(table.selectionModel()->isRowSelected(3));
    QCOMPARE(table.currentIndex().row(), 3);
}

void TestLargeTables::titlesOfColumnsAreReadWhole()
{
    HistoryModel model;
    QTableView table;
    dressTable(table);
    table.setModel(&model);
    setColumnWidths(table, {1, 1, 0, 1}, 2); // as if it was measured for a language of short words
    for (const int column : {0, 1, 3})
        QVERIFY(table.columnWidth(column) >= table.horizontalHeader()->sectionSizeHint(column));
}

PLEXBRIDGE_TEST(TestLargeTables)
#include "tst_largetables.moc"
