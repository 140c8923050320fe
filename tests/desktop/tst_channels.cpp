// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/guidetext.h"
#include "desktop/models/channelmodel.h"
#include "desktop/models/channelrows.h"
#include "desktop/models/roles.h"
#include "desktop/samples.h"
#include "desktop/windows/channelspage.h"
#include "desktop/windows/noticebar.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr WallTime now{1'756'954'607'638ms};

template <typename T> T &child(const QWidget &parent, const char *name)
{
    T *found = parent.findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("no %s", name);
    return *found;
}

/// A lineup that changes as lineups do: refreshes bring, take, rename and renumber channels.
class RandomLineup {
public:
    void next()
    {
        for (int i = m_random.bounded(3); i > 0 && !m_channels.isEmpty(); --i) {
            const Channel gone = m_channels.takeAt(m_random.bounded(int(m_channels.size())));
            m_missing.append({gone.id, gone.guideNumber, gone.name, gone.group, now});
        }
        for (int i = m_random.bounded(m_missing.size() > 3 ? 6 : 3); i > 0 && !m_missing.isEmpty(); --i) {
            const MissingChannel back = m_missing.takeAt(m_random.bounded(int(m_missing.size())));
            if (m_random.bounded(2) == 0)
                m_channels.insert(m_random.bounded(int(m_channels.size()) + 1), made(back.id));
        }
        for (Channel &channel : m_channels) {
            if (m_random.bounded(6) == 0)
                channel.enabled = !channel.enabled;
            if (m_random.bounded(9) == 0)
                channel.guideNumber = QString::number(m_random.bounded(500));
        }
        for (int i = m_random.bounded(m_channels.size() < 6 ? 5 : 2); i > 0; --i)
            m_channels.append(made(u"channel-%1"_s.arg(m_born++)));
    }
    [[nodiscard]] const QList<Channel> &channels() const { return m_channels; }
    [[nodiscard]] const QList<MissingChannel> &missing() const { return m_missing; }
    [[nodiscard]] int born() const { return m_born; }

private:
    Channel made(const QString &id)
    {
        Channel channel;
        channel.id = id;
        channel.name = u"Channel %1"_s.arg(m_random.bounded(90));
        channel.guideNumber = QString::number(m_random.bounded(500));
        return channel;
    }
    QRandomGenerator m_random{20260501};
    QList<Channel> m_channels;
    QList<MissingChannel> m_missing;
    int m_born = 0;
};

QList<ChannelChange> onlyChanges(const QSignalSpy &spy)
{
    return spy.size() == 1 ? spy.at(0).at(0).value<QList<ChannelChange>>() : QList<ChannelChange>();
}

QRect cellRect(const QTableView &table, int row, int column)
{
    return table.visualRect(table.model()->index(row, column));
}

} // namespace

/// The channels page: what it shows of guide and playlists, and what editing tells.
class TestChannels : public QObject {
    Q_OBJECT
private slots:
    void survivesTwoThousandRandomLineups();
    void aMinuteResetsNothing();
    void selectionAndScrollStay();
    void showsWhatIsOn();
    void tellsCoverage_data();
    void tellsCoverage();
    void missingChannelsWait();
    void sortsByNumber();
    void choosesWhatIsShown();
    void editsInPlace();
    void numberEditorTakesOnlyNumbers();
    void boxMeansTheWholeSelection();
    void starIsClicked();
    void starWithinASelectionMeansAllOfIt();
    void filteringManySelectedOnesKeepsThem();
    void hidingManyIsToldAsOne();
    void whatIsOnIsNotSearched();
    void onlyTheTestCardOffersTheSetup();
    void saysWhyThereAreNone();
    void keysWorkOnTheSelection();
    void forgettingAsks();
    void aRefusalIsTold();
    void playlistsTellTheirRefreshes();
};

void TestChannels::survivesTwoThousandRandomLineups()
{
    ChannelModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ChannelRows rows(&model);
    const QAbstractItemModelTester rowsTester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
    rows.sort(ChannelModel::Number);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    RandomLineup world;
    for (int i = 0; i < 2000; ++i) {
        world.next();
        model.setLineup(world.channels(), world.missing());
        model.setOnNow(samples::onNow(i % 11 == 0 ? world.born() : 12, now + std::chrono::minutes(i)));
        if (i % 7 == 0)
            model.setGuides(samples::guide(world.born(), now + std::chrono::minutes(i)).channels);
        model.setNow(now + std::chrono::minutes(i));
        QCOMPARE(model.rowCount(), int(world.channels().size() + world.missing().size()));
        if (i % 40 == 0)
            rows.setShow(ChannelRows::Show(i / 40 % 7));
    }
    for (const Channel &channel : world.channels())
        QCOMPARE(model.rowAt(model.rowOf(channel.id)).channel, channel);
    for (const MissingChannel &gone : world.missing())
        QVERIFY(model.rowAt(model.rowOf(gone.id)).missingSince.has_value());
    QCOMPARE(resets.size(), 0);
}

void TestChannels::aMinuteResetsNothing()
{
    ChannelModel model;
    model.setLineup(samples::lineup(6000).channels, {});
    model.setOnNow(samples::onNow(6000, now));
    model.setNow(now);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setNow(now + 10s);
    model.setOnNow(samples::onNow(6000, now));
    model.setLineup(samples::lineup(6000).channels, {});
    QCOMPARE(changes.size(), 0);
    model.setNow(now + 1min);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.at(0).at(2).value<QList<int>>(), QList<int>{ProgressRole});
    model.setOnNow(samples::onNow(6000, now + 1h));
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.at(1).at(0).toModelIndex().column(), int(ChannelModel::Now));
    QCOMPARE(resets.size(), 0);
}

void TestChannels::selectionAndScrollStay()
{
    ChannelsPage page;
    page.resize(900, 500);
    page.show();
    page.setLineup(samples::lineup(400));
    auto &table = child<QTableView>(page, "table");
    table.scrollToBottom();
    table.selectRow(395);
    const QString selected = table.currentIndex().data(IdRole).toString();
    const int scrolled = table.verticalScrollBar()->value();
    LineupSummary next = samples::lineup(400);
    next.channels.last().name = u"Renamed"_s;
    page.setLineup(next);
    page.setOnNow(samples::onNow(400, now));
    QCOMPARE(table.verticalScrollBar()->value(), scrolled);
    QCOMPARE(table.selectionModel()->selectedRows().first().data(IdRole).toString(), selected);
}

void TestChannels::showsWhatIsOn()
{
    ChannelModel model;
    model.setLineup(samples::lineup(3).channels, {});
    const Programme news{u"News"_s, {}, u"All of it."_s, now - 15min, now + 45min, false};
    model.setOnNow({{u"channel-0"_s, {news, Programme{u"Film"_s, {}, {}, now + 45min, now + 2h, false}}}});
    model.setNow(now);
    const QModelIndex cell = model.index(0, ChannelModel::Now);
    QVERIFY(cell.data().toString().contains(u"News"_s));
    QVERIFY(qAbs(cell.data(ProgressRole).toInt() - 250) < 20);
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"All of it."_s));
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"Film"_s));
    model.setNow(now + 30min);
    QVERIFY(qAbs(cell.data(ProgressRole).toInt() - 750) < 20);
    QVERIFY(!model.index(1, ChannelModel::Now).data(ProgressRole).isValid());
}

void TestChannels::tellsCoverage_data()
{
    QTest::addColumn<int>("hours"); // 0: no guide
    QTest::addColumn<bool>("placeholders");
    QTest::addColumn<QString>("words");
    QTest::newRow("days") << 24 * 6 + 5 << true << u"6 days"_s;
    QTest::newRow("hours") << 5 << true << u"5 h"_s;
    QTest::newRow("over") << -3 << true << u"over"_s;
    QTest::newRow("placeholders") << 0 << true << u"placeholders"_s;
    QTest::newRow("nothing") << 0 << false << u"–"_s;
}

void TestChannels::tellsCoverage()
{
    QFETCH(int, hours);
    QFETCH(bool, placeholders);
    ChannelGuide guide;
    if (hours != 0)
        guide.until = now + std::chrono::hours(hours);
    QFETCH(QString, words);
    QString said = GuideText::coverage(guide, placeholders, now);
    QCOMPARE(said.replace(u"day(s)"_s, u"days"_s), words);
    QVERIFY(!GuideText::coverageDetails(guide, placeholders).isEmpty());
}

void TestChannels::missingChannelsWait()
{
    ChannelModel model;
    const LineupSummary lineup = samples::wornLineup(4, now);
    model.setLineup(lineup.channels, lineup.missing);
    const int row = model.rowOf(u"gone-1"_s);
    QCOMPARE(row, 4);
    QVERIFY(model.index(row, ChannelModel::Now).data().toString().startsWith(u"missing since"_s));
    QVERIFY(model.index(row, ChannelModel::Name).data(Qt::ForegroundRole).isValid());
    QVERIFY(!model.index(row, ChannelModel::Name).data(Qt::CheckStateRole).isValid());
    QVERIFY(!(model.flags(model.index(row, ChannelModel::Name)) & Qt::ItemIsEditable));
    LineupSummary back = lineup;
    back.channels.append(Channel());
    back.channels.last().id = u"gone-1"_s;
    back.missing.removeFirst();
    model.setLineup(back.channels, back.missing);
    QVERIFY(!model.rowAt(model.rowOf(u"gone-1"_s)).missingSince);
}

void TestChannels::sortsByNumber()
{
    ChannelModel model;
    QList<Channel> channels;
    for (const QString &number : {u"10"_s, u"5.2"_s, u"6"_s, u"5.12"_s, u"5"_s}) {
        channels.append(Channel());
        channels.last().id = channels.last().guideNumber = number;
    }
    model.setLineup(channels, {});
    ChannelRows rows(&model);
    const auto order = [&rows] {
        QStringList numbers;
        for (int row = 0; row < rows.rowCount(); ++row)
            numbers.append(rows.index(row, ChannelModel::Number).data().toString());
        return numbers.join(u' ');
    };
    rows.sort(ChannelModel::Number);
    QCOMPARE(order(), u"5 5.2 5.12 6 10"_s);
    rows.sort(ChannelModel::Group); // all alike: then by number
    QCOMPARE(order(), u"5 5.2 5.12 6 10"_s);
}

void TestChannels::choosesWhatIsShown()
{
    ChannelsPage page;
    LineupSummary lineup = samples::wornLineup(12, now);
    lineup.channels[3].enabled = false;
    page.setLineup(lineup);
    page.setGuides(samples::guide(12, now).channels);
    auto &show = child<QComboBox>(page, "show");
    const QAbstractItemModel &rows = *child<QTableView>(page, "table").model();
    const auto count = [&](ChannelRows::Show what) {
        show.setCurrentIndex(show.findData(int(what)));
        return rows.rowCount();
    };
    QCOMPARE(count(ChannelRows::Show::All), 14);
    QCOMPARE(count(ChannelRows::Show::Favourites), 1);
    QCOMPARE(count(ChannelRows::Show::Hidden), 1);
    QCOMPARE(count(ChannelRows::Show::WithoutGuide), 2);
    QCOMPARE(count(ChannelRows::Show::Unsure), 2);
    QCOMPARE(count(ChannelRows::Show::Missing), 2);
}

void TestChannels::editsInPlace()
{
    ChannelsPage page;
    page.resize(1000, 500);
    page.show();
    LineupSummary lineup = samples::lineup(5);
    lineup.channels[1].playlistName = u"DE: DAS ERSTE HD"_s;
    page.setLineup(lineup);
    QSignalSpy changes(&page, &ChannelsPage::changesWanted);
    auto &table = child<QTableView>(page, "table");
    table.selectRow(1);
    child<QAction>(page, "rename").trigger();
    auto &editor = child<QLineEdit>(table, "cellEditor");
    QCOMPARE(editor.text(), lineup.channels.at(1).name);
    QCOMPARE(editor.placeholderText(), u"DE: DAS ERSTE HD"_s);
    editor.setText(u"  Das  Erste "_s);
    QTest::keyClick(&editor, Qt::Key_Return);
    QTRY_COMPARE(changes.size(), 1);
    ChannelChange renamed;
    renamed.channelId = u"channel-1"_s;
    renamed.name = u"Das Erste"_s;
    QCOMPARE(onlyChanges(changes), QList<ChannelChange>{renamed});
    QCOMPARE(table.model()->index(1, ChannelModel::Name).data(Qt::EditRole).toString(),
             lineup.channels.at(1).name);
    changes.clear();
    const QAbstractItemModel &model = *table.model();
    QVERIFY(child<QTableView>(page, "table").model()->setData(model.index(1, ChannelModel::Number), u"12"_s));
    ChannelChange renumbered;
    renumbered.channelId = u"channel-1"_s;
    renumbered.guideNumber = u"12"_s;
    QCOMPARE(onlyChanges(changes), QList<ChannelChange>{renumbered});
    changes.clear();
    QVERIFY(!table.model()->setData(model.index(1, ChannelModel::Number), u"2"_s)); // as it is
    table.model()->setData(model.index(1, ChannelModel::Name), u"DE: DAS ERSTE HD"_s);
    QCOMPARE(onlyChanges(changes).value(0).name, std::optional(QString())); // follows the playlist
}

void TestChannels::numberEditorTakesOnlyNumbers()
{
    ChannelsPage page;
    page.resize(1000, 500);
    page.show();
    page.setLineup(samples::lineup(5));
    auto &table = child<QTableView>(page, "table");
    table.selectRow(0);
    child<QAction>(page, "renumber").trigger();
    auto &editor = child<QLineEdit>(table, "cellEditor");
    for (const auto &[typed, taken] :
         {std::pair(u"5.1"_s, true), std::pair(u"0"_s, false), std::pair(u"12a"_s, false),
          std::pair(u""_s, true), std::pair(u"123456789"_s, false)}) {
        editor.setText(typed);
        QCOMPARE(editor.hasAcceptableInput(), taken);
    }
}

void TestChannels::boxMeansTheWholeSelection()
{
    ChannelsPage page;
    page.resize(1000, 500);
    page.show();
    page.setLineup(samples::lineup(5));
    QSignalSpy changes(&page, &ChannelsPage::changesWanted);
    auto &table = child<QTableView>(page, "table");
    QAbstractItemModel &rows = *table.model();
    rows.setData(rows.index(4, ChannelModel::Name), Qt::Unchecked, Qt::CheckStateRole);
    QCOMPARE(onlyChanges(changes).size(), 1);
    changes.clear();
    table.selectAll();
    rows.setData(rows.index(2, ChannelModel::Name), Qt::Unchecked, Qt::CheckStateRole);
    QCOMPARE(onlyChanges(changes).size(), 5);
    for (const ChannelChange &change : onlyChanges(changes))
        QCOMPARE(change.enabled, std::optional(false));
}

void TestChannels::starIsClicked()
{
    ChannelsPage page;
    page.resize(1000, 500);
    page.show();
    page.setLineup(samples::lineup(5));
    QSignalSpy changes(&page, &ChannelsPage::changesWanted);
    auto &table = child<QTableView>(page, "table");
    const QPoint star = cellRect(table, 1, ChannelModel::Favourite).center();
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, star);
    ChannelChange wanted;
    wanted.channelId = u"channel-1"_s;
    wanted.favorite = false; // it was one
    QCOMPARE(onlyChanges(changes), QList<ChannelChange>{wanted});
}

void TestChannels::starWithinASelectionMeansAllOfIt()
{
    ChannelsPage page;
    page.resize(1000, 500);
    page.show();
    page.setLineup(samples::lineup(5));
    QSignalSpy changes(&page, &ChannelsPage::changesWanted);
    auto &table = child<QTableView>(page, "table");
    table.selectAll();
    const QPoint star = cellRect(table, 2, ChannelModel::Favourite).center();
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, star);
    QCOMPARE(onlyChanges(changes).size(), 4); // one is a favourite already
}

void TestChannels::filteringManySelectedOnesKeepsThem()
{
    ChannelsPage page;
    page.resize(1000, 500);
    page.show();
    page.setLineup(samples::lineup(20'000));
    auto &table = child<QTableView>(page, "table");
    table.selectAll();
    QSignalSpy removals(table.model(), &QAbstractItemModel::rowsAboutToBeRemoved);
    child<QLineEdit>(page, "filter").setText(u"news"_s);
    QVERIFY(removals.size() <= 200); // row by row it would take minutes
    const int rows = table.model()->rowCount();
    QVERIFY(rows > 5000 && rows < 8000);
    QCOMPARE(table.selectionModel()->selectedRows().size(), rows);
    child<QLineEdit>(page, "filter").clear();
    QCOMPARE(table.model()->rowCount(), 20'000);
    QCOMPARE(table.selectionModel()->selectedRows().size(), rows); // what left the filter is selected no more
}

void TestChannels::hidingManyIsToldAsOne()
{
    ChannelModel model;
    LineupSummary lineup = samples::lineup(5000);
    model.setLineup(lineup.channels, {});
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    for (int i = 0; i < lineup.channels.size(); i += 2)
        lineup.channels[i].enabled = false;
    model.setLineup(lineup.channels, {});
    QCOMPARE(changes.size(), 1);
    std::reverse(lineup.channels.begin(), lineup.channels.end());
    model.setLineup(lineup.channels, {}); // in another order, but nothing of a row has changed
    QCOMPARE(changes.size(), 1);
}

void TestChannels::whatIsOnIsNotSearched()
{
    ChannelsPage page;
    LineupSummary lineup = samples::lineup(2);
    lineup.channels[0].name = u"News 24"_s;
    lineup.channels[0].group = lineup.channels[1].group = u"TV"_s;
    lineup.channels[1].name = u"ITV"_s;
    page.setLineup(lineup);
    const OnNow on{Programme{u"News at Ten"_s, {}, {}, now - 5min, now + 55min, false}, {}};
    page.setOnNow({{lineup.channels[1].id, on}}); // must not be hidden with all that are found
    child<QLineEdit>(page, "filter").setText(u"news"_s);
    QCOMPARE(child<QTableView>(page, "table").model()->rowCount(), 1);
}

void TestChannels::onlyTheTestCardOffersTheSetup()
{
    ChannelsPage page;
    page.show();
    LineupSummary lineup;
    Channel card;
    card.id = QLatin1StringView(TestCardId);
    card.source.kind = SourceKind::TestCard;
    lineup.channels = {card};
    page.setLineup(lineup);
    QSignalSpy setups(&page, &ChannelsPage::setupWanted);
    child<QPushButton>(child<QWidget>(page, "empty"), "emptyAction").click();
    QCOMPARE(setups.size(), 1);
    page.setLineup(samples::lineup(3));
    QVERIFY(child<QTableView>(page, "table").isVisible());
}

void TestChannels::saysWhyThereAreNone()
{
    ChannelsPage page;
    page.show();
    const auto headline = [&page] {
        return child<QLabel>(page, "emptyHeadline").text();
    };
    const auto &action = child<QPushButton>(child<QWidget>(page, "empty"), "emptyAction");
    LineupSummary lineup;
    lineup.playlists = samples::wornLineup(20, now).playlists;
    lineup.importing = true;
    page.setLineup(lineup);
    QVERIFY2(headline().contains(u"being read"_s), qPrintable(headline())); // not that a filter hides them
    QVERIFY(!action.isVisible());
    lineup.importing = false;
    page.setLineup(lineup);
    QVERIFY2(headline().contains(u"No playlist"_s), qPrintable(headline()));
    QSignalSpy refreshes(&page, &ChannelsPage::refreshRequested);
    child<QPushButton>(child<QWidget>(page, "empty"), "emptyAction").click();
    QCOMPARE(refreshes.size(), 1);
    lineup.channels = samples::lineup(3).channels;
    page.setLineup(lineup);
    child<QLineEdit>(page, "filter").setText(u"nothing has this name"_s);
    QVERIFY2(headline().contains(u"filter"_s), qPrintable(headline()));
}

void TestChannels::keysWorkOnTheSelection()
{
    ChannelsPage page;
    page.resize(1000, 500);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    LineupSummary lineup = samples::lineup(6);
    lineup.channels[2].enabled = false;
    page.setLineup(lineup);
    QSignalSpy changes(&page, &ChannelsPage::changesWanted);
    auto &table = child<QTableView>(page, "table");
    table.setFocus();
    table.selectAll();
    QTest::keyClick(&table, Qt::Key_H, Qt::ControlModifier);
    QCOMPARE(onlyChanges(changes).size(), 5); // one is hidden already
    changes.clear();
    QTest::keyClick(&table, Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(onlyChanges(changes).size(), 5); // one is a favourite already
    QVERIFY(!child<QAction>(page, "rename").isEnabled());
}

void TestChannels::forgettingAsks()
{
    ChannelsPage page;
    page.resize(1000, 500);
    page.show();
    page.setLineup(samples::wornLineup(5, now));
    QSignalSpy forgotten(&page, &ChannelsPage::forgetWanted);
    auto &table = child<QTableView>(page, "table");
    table.selectAll();
    child<QAction>(page, "forget").trigger();
    QCOMPARE(forgotten.size(), 0);
    QTest::mouseClick(&child<QPushButton>(child<QMessageBox>(page, "confirmation"), "yes"), Qt::LeftButton);
    QCOMPARE(forgotten.size(), 1);
    QStringList ids = forgotten.at(0).at(0).toStringList();
    ids.sort();
    QCOMPARE(ids, (QStringList{u"gone-1"_s, u"gone-2"_s}));
}

void TestChannels::aRefusalIsTold()
{
    ChannelsPage page;
    page.show();
    page.setLineup(samples::lineup(5));
    auto &notice = child<NoticeBar>(page, "notice");
    QVERIFY(!notice.isVisible());
    page.showRefusal({ProblemCode::Duplicate, u"ZDF"_s, u"number 5 is taken by <b>ARTE</b>"_s, 0});
    QVERIFY(notice.isVisible());
    QVERIFY(notice.text().contains(u"ZDF"_s));
    QVERIFY(notice.text().contains(u"&lt;b&gt;ARTE"_s)); // names are no markup
    QVERIFY(!notice.accessibleName().isEmpty());
}

void TestChannels::playlistsTellTheirRefreshes()
{
    ChannelsPage page;
    page.resize(1000, 600);
    page.show();
    const QAbstractItemModelTester tester(child<QTableView>(page, "states").model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    page.setNow(now);
    page.setLineup(samples::wornLineup(20, now));
    const QAbstractItemModel &states = *child<QTableView>(page, "states").model();
    QCOMPARE(states.rowCount(), 3);
    const auto text = [&states](int row, PlaylistStateModel::Column column) {
        return states.index(row, column).data().toString();
    };
    QCOMPARE(text(0, PlaylistStateModel::LeftOut), u"312"_s);
    QVERIFY(text(0, PlaylistStateModel::Last).contains(u"13"_s)
            || text(0, PlaylistStateModel::Last).contains(u"14"_s));
    QVERIFY(text(1, PlaylistStateModel::Result).contains(u"spare.example"_s));
    QVERIFY(states.index(1, PlaylistStateModel::Result).data(Qt::ToolTipRole).toString().contains(u"503"_s));
    QCOMPARE(text(2, PlaylistStateModel::Result), u"Switched off"_s);
    page.setLineup(samples::lineup(20));
    QVERIFY(!child<QTableView>(page, "states").isVisible());
}

PLEXBRIDGE_TEST(TestChannels)
#include "tst_channels.moc"
