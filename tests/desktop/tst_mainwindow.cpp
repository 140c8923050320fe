// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/channelmodel.h"
#include "desktop/models/consumermodel.h"
#include "desktop/models/roles.h"
#include "desktop/samples.h"
#include "desktop/windows/guidepage.h"
#include "desktop/windows/mainwindow.h"
#include "support/testmain.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Page = MainWindow::Page;

namespace {

constexpr WallTime now{1'756'954'607'638ms};

template <typename T> T *child(const QWidget &parent, const char *name)
{
    T *found = parent.findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("no %s", name);
    return found;
}

void click(const QWidget &parent, const char *name)
{
    auto *button = child<QAbstractButton>(parent, name);
    QVERIFY2(button->isEnabled() && button->isVisible(), name);
    QTest::mouseClick(button, Qt::LeftButton);
}

} // namespace

/// The true window, driven as a person does: by its buttons and fields.
class TestMainWindow : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void opensPagesFromTheList();
    void tellsWhetherItIsSeen();
    void emptyPageShowsTheAddressToCopy();
    void emptyPageLeadsToTheSteps();
    void stopAsksFirst();
    void keepIsTheDefault();
    void purgeOfEndedOnesAsksNothing();
    void purgeOfLiveOnesAsks();
    void keysStopAndPurge();
    void purgeDialogCountsBeforeItActs();
    void blockingAsksAndTellsTheAddress();
    void clientsCanBeNamed();
    void aFailureTellsItsReasonAndStays();
    void afterAnOutageThereIsAWayOn();
    void anUnansweredHistoryIsAskedAnew();
    void severalRowsAreStoppedTogether();
    void filterNarrowsAndTellsWhenNothingMatches();
    void selectionSurvivesHidingAndShowing();
    void columnsAreRemembered();
    void copiesTheAddress();
    void chipsTellAndLead();
    void channelsShowLineupAndProblems();
    void refreshIsToldAndBlockedMeanwhile();
    void historyIsReadPageByPage();
    void anOldHistoryAnswerIsNotMixedIn();
    void replayShowsTheStepsOfTheSelected();
    void unreadableHistoryIsSaid();
    void logFiltersByLevel();
    void channelChangesCanBeTakenBack();
    void movedTimesCanBeTakenBack();
    void logTellsWhatIsNotWritten();
    void logKeepsTheLast2000Lines();
    void devicePageShowsTunersAndAddresses();
    void closingAsksToQuitWithoutATray();
    void closingHidesWithATray();

private:
    [[nodiscard]] QWidget &page(const char *name) const { return *child<QWidget>(*m_window, name); }
    [[nodiscard]] QTableView &consumers() const { return *child<QTableView>(page("consumersPage"), "table"); }
    void selectConsumer(const QString &id, bool add = false);
    [[nodiscard]] QMessageBox *question() const
    {
        return m_window->findChild<QMessageBox *>(u"confirmation"_s);
    }

    std::unique_ptr<MapMemory> m_memory;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::initTestCase()
{
    QGuiApplication::setQuitOnLastWindowClosed(false);
    qRegisterMetaType<HistoryQuery>();
    qRegisterMetaType<ConsumerFilter>();
}

void TestMainWindow::init()
{
    m_memory = std::make_unique<MapMemory>();
    m_window = std::make_unique<MainWindow>(*m_memory);
    m_window->setDevice(samples::device());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_memory.reset();
}

void TestMainWindow::selectConsumer(const QString &id, bool add)
{
    QTableView &table = consumers();
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        if (table.model()->index(row, 0).data(IdRole).toString() != id)
            continue;
        const QRect cell = table.visualRect(table.model()->index(row, ConsumerModel::Channel));
        QTest::mouseClick(table.viewport(), Qt::LeftButton, add ? Qt::ControlModifier : Qt::NoModifier,
                          cell.center());
        return;
    }
    QFAIL(qPrintable(u"no row "_s + id));
}

void TestMainWindow::opensPagesFromTheList()
{
    auto *list = child<QListWidget>(*m_window, "pageList");
    auto *pages = child<QStackedWidget>(*m_window, "pages");
    QCOMPARE(list->count(), 8);
    for (int row = 0; row < list->count(); ++row) {
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualItemRect(list->item(row)).center());
        QCOMPARE(pages->currentIndex(), row);
        QCOMPARE(child<QLabel>(*pages->currentWidget(), "title")->text(), list->item(row)->text());
    }
}

void TestMainWindow::tellsWhetherItIsSeen()
{
    QSignalSpy watched(m_window.get(), &MainWindow::watchedChanged);
    m_window->hide();
    m_window->show();
    QCOMPARE(watched.size(), 2);
    QCOMPARE(watched.at(0).at(0).toBool(), false);
    QCOMPARE(watched.at(1).at(0).toBool(), true);
}

void TestMainWindow::emptyPageShowsTheAddressToCopy()
{
    const QWidget &empty = *child<QWidget>(page("consumersPage"), "empty");
    QVERIFY(empty.isVisible());
    QCOMPARE(child<QLabel>(empty, "copyText")->text(), u"192.168.1.20:3000"_s);
    click(empty, "copyButton");
    QCOMPARE(QGuiApplication::clipboard()->text(), u"192.168.1.20:3000"_s);
}

void TestMainWindow::emptyPageLeadsToTheSteps()
{
    click(*child<QWidget>(page("consumersPage"), "empty"), "emptyAction");
    QVERIFY(page("devicePage").isVisible());
    QVERIFY(child<QLabel>(page("devicePage"), "steps")->text().contains(u"192.168.1.20:3000"_s));
}

void TestMainWindow::stopAsksFirst()
{
    m_window->apply(samples::snapshot(now));
    QSignalSpy stops(m_window.get(), &MainWindow::stopRequested);
    QVERIFY(!child<QPushButton>(page("consumersPage"), "stop")->isEnabled());
    selectConsumer(u"consumer-1"_s);
    click(page("consumersPage"), "stop");
    QVERIFY(question());
    QCOMPARE(stops.size(), 0);
    click(*question(), "yes");
    QCOMPARE(stops.size(), 1);
    QCOMPARE(stops.at(0).at(0).toStringList(),
             QStringList{samples::consumer(1, ConsumerState::Streaming, now).sessionId});
}

void TestMainWindow::keepIsTheDefault()
{
    m_window->apply(samples::snapshot(now));
    QSignalSpy stops(m_window.get(), &MainWindow::stopRequested);
    selectConsumer(u"consumer-0"_s);
    click(page("consumersPage"), "stop");
    QVERIFY(question());
    QCOMPARE(question()->defaultButton()->objectName(), u"no"_s);
    QTest::keyClick(question(), Qt::Key_Escape);
    QTRY_VERIFY(!question());
    QCOMPARE(stops.size(), 0);
}

void TestMainWindow::purgeOfEndedOnesAsksNothing()
{
    m_window->apply(samples::snapshot(now));
    QSignalSpy purges(m_window.get(), &MainWindow::purgeRequested);
    selectConsumer(u"consumer-4"_s);
    QVERIFY(!child<QPushButton>(page("consumersPage"), "stop")->isEnabled());
    child<QAction>(page("consumersPage"), "purge")->trigger();
    QVERIFY(!question());
    QCOMPARE(purges.size(), 1);
    const auto filter = purges.at(0).at(0).value<ConsumerFilter>();
    QCOMPARE(filter.sessionIds, QStringList{samples::consumer(4, ConsumerState::Stopped, now).sessionId});
    QVERIFY(filter.states.isEmpty() && !filter.all && !filter.stale);
}

void TestMainWindow::keysStopAndPurge()
{
    m_window->apply(samples::snapshot(now));
    QSignalSpy purges(m_window.get(), &MainWindow::purgeRequested);
    auto *table = child<QTableView>(page("consumersPage"), "table");
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    table->setFocus();
    selectConsumer(u"consumer-4"_s);
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(purges.size(), 1);
    selectConsumer(u"consumer-0"_s);
    QTest::keyClick(table, Qt::Key_E, Qt::ControlModifier);
    QVERIFY(question()); // which stream it would end
}

void TestMainWindow::purgeOfLiveOnesAsks()
{
    m_window->apply(samples::snapshot(now));
    QSignalSpy purges(m_window.get(), &MainWindow::purgeRequested);
    selectConsumer(u"consumer-4"_s);
    selectConsumer(u"consumer-0"_s, true);
    child<QAction>(page("consumersPage"), "purge")->trigger();
    QVERIFY(question());
    click(*question(), "no");
    QTRY_VERIFY(!question());
    QCOMPARE(purges.size(), 0);
    child<QAction>(page("consumersPage"), "purge")->trigger();
    click(*question(), "yes");
    QCOMPARE(purges.size(), 1);
    QCOMPARE(purges.at(0).at(0).value<ConsumerFilter>().sessionIds.size(), 2);
}

void TestMainWindow::purgeDialogCountsBeforeItActs()
{
    QSignalSpy purges(m_window.get(), &MainWindow::purgeRequested);
    QVERIFY(!child<QPushButton>(page("consumersPage"), "purgeMany")->isEnabled());
    m_window->apply(samples::snapshot(now));
    click(page("consumersPage"), "purgeMany");
    const auto *dialog = child<QDialog>(*m_window, "purgeDialog");
    QVERIFY(dialog);
    QVERIFY(child<QLabel>(*dialog, "count")->text().contains(u"2"_s)); // ended and failed ones
    child<QCheckBox>(*dialog, "statestreaming")->setChecked(true);
    QVERIFY(child<QLabel>(*dialog, "count")->text().contains(u"4"_s));
    QVERIFY(child<QLabel>(*dialog, "count")->text().contains(u"picture"_s)); // two of them run
    child<QLineEdit>(*dialog, "channel")->setText(u"nothing is called so"_s);
    QVERIFY(!child<QPushButton>(*dialog, "purgeThese")->isEnabled());
    child<QLineEdit>(*dialog, "channel")->clear();
    child<QCheckBox>(*dialog, "statestreaming")->setChecked(false);
    QCOMPARE(purges.size(), 0);
    click(*dialog, "purgeThese");
    QCOMPARE(purges.size(), 1);
    QCOMPARE(purges.at(0).at(0).value<ConsumerFilter>().sessionIds.size(), 2);
}

void TestMainWindow::blockingAsksAndTellsTheAddress()
{
    m_window->apply(samples::snapshot(now));
    QSignalSpy blocks(m_window.get(), &MainWindow::blockRequested);
    selectConsumer(u"consumer-1"_s);
    child<QAction>(page("consumersPage"), "block")->trigger();
    QVERIFY(question());
    QVERIFY(question()->informativeText().contains(u"192.168.1.6"_s));
    click(*question(), "yes");
    QCOMPARE(blocks.size(), 1);
    QCOMPARE(blocks.at(0).at(0).toString(), u"192.168.1.6"_s);
    QVERIFY(blocks.at(0).at(1).toBool());
    Snapshot snapshot = samples::snapshot(now);
    snapshot.blocked.insert(u"192.168.1.6"_s, now + 60min);
    m_window->apply(snapshot);
    QVERIFY(!child<QAction>(page("consumersPage"), "block")->isEnabled());
    child<QAction>(page("consumersPage"), "unblock")->trigger();
    QCOMPARE(blocks.size(), 2);
    QVERIFY(!blocks.at(1).at(1).toBool());
}

void TestMainWindow::clientsCanBeNamed()
{
    m_window->apply(samples::snapshot(now));
    selectConsumer(u"consumer-1"_s);
    child<QAction>(page("consumersPage"), "rename")->trigger();
    auto *dialog = child<QInputDialog>(*m_window, "clientName");
    QVERIFY(dialog);
    dialog->setTextValue(u"Living room TV"_s);
    dialog->accept();
    const auto cell = [this] {
        const QAbstractItemModel &model = *consumers().model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data(IdRole) == u"consumer-1"_s)
                return model.index(row, ConsumerModel::Client).data().toString();
        }
        return QString();
    };
    QCOMPARE(cell(), u"Living room TV"_s);
    m_window = std::make_unique<MainWindow>(*m_memory); // and it is kept
    m_window->apply(samples::snapshot(now));
    QCOMPARE(cell(), u"Living room TV"_s);
}

void TestMainWindow::aFailureTellsItsReasonAndStays()
{
    Snapshot snapshot = samples::snapshot(now);
    m_window->apply(snapshot);
    const QString failed = u"consumer-5"_s;
    selectConsumer(failed);
    QVERIFY(child<QLabel>(page("consumersPage"), "details")->text().contains(u"Failed"_s));
    const int rows = consumers().model()->rowCount();
    Snapshot after;
    after.at = now + 30s;
    after.removed = {failed, u"consumer-4"_s};
    m_window->apply(after);
    QCOMPARE(consumers().model()->rowCount(), rows - 1); // the ended one goes, the failed one is still seen
    after.removed.clear();
    after.at = now + 11min;
    m_window->apply(after);
    QTRY_COMPARE(consumers().model()->rowCount(), rows - 2); // the window's own clock is far beyond
}

void TestMainWindow::afterAnOutageThereIsAWayOn()
{
    QSignalSpy retries(m_window.get(), &MainWindow::retryWanted);
    QSignalSpy settings(m_window.get(), &MainWindow::settingsWanted);
    m_window->showOutage(u"PlexBridge does not run"_s, u"Port 5004 is taken"_s);
    QVERIFY(child<QWidget>(*m_window, "outage")->isVisible());
    click(*m_window, "outageRetry");
    click(*m_window, "outageSettings");
    QCOMPARE(retries.size(), 1);
    QCOMPARE(settings.size(), 1);
    m_window->runs();
    QVERIFY(!child<QWidget>(*m_window, "outage")->isVisible());
}

void TestMainWindow::anUnansweredHistoryIsAskedAnew()
{
    QSignalSpy wanted(m_window.get(), &MainWindow::historyWanted);
    m_window->openPage(MainWindow::Page::History);
    QCOMPARE(wanted.size(), 1); // and nobody answers
    click(page("historyView"), "refresh");
    QCOMPARE(wanted.size(), 1);
    m_window->runs(); // another engine
    QCOMPARE(wanted.size(), 2);
}

void TestMainWindow::severalRowsAreStoppedTogether()
{
    m_window->apply(samples::snapshot(now));
    QSignalSpy stops(m_window.get(), &MainWindow::stopRequested);
    consumers().selectAll();
    click(page("consumersPage"), "stop");
    QVERIFY(question()->text().contains(u"4"_s));
    click(*question(), "yes");
    QCOMPARE(stops.at(0).at(0).toStringList().size(), 4); // only those that run
}

void TestMainWindow::filterNarrowsAndTellsWhenNothingMatches()
{
    m_window->apply(samples::snapshot(now));
    auto *filter = child<QLineEdit>(page("consumersPage"), "filter");
    QTest::keyClicks(filter, u"arte"_s);
    QCOMPARE(consumers().model()->rowCount(), 1);
    QTest::keyClicks(filter, u"xyz"_s);
    const QWidget &empty = *child<QWidget>(page("consumersPage"), "empty");
    QVERIFY(empty.isVisible());
    click(empty, "emptyAction");
    QCOMPARE(consumers().model()->rowCount(), 7);
    QVERIFY(consumers().isVisible());
}

void TestMainWindow::selectionSurvivesHidingAndShowing()
{
    m_window->apply(samples::snapshot(now));
    selectConsumer(u"consumer-2"_s);
    m_window->hide();
    m_window->show();
    m_window->apply(samples::snapshot(now + 5s));
    const QModelIndexList rows = consumers().selectionModel()->selectedRows();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.constFirst().data(IdRole).toString(), u"consumer-2"_s);
}

void TestMainWindow::columnsAreRemembered()
{
    QHeaderView *header = consumers().horizontalHeader();
    header->resizeSection(ConsumerModel::Client, 321);
    header->moveSection(header->visualIndex(ConsumerModel::Address), 0);
    consumers().sortByColumn(ConsumerModel::Sent, Qt::DescendingOrder);
    m_window->openPage(Page::Log);
    m_window->hide();
    MainWindow again(*m_memory);
    const QHeaderView *restored =
        child<QTableView>(*child<QWidget>(again, "consumersPage"), "table")->horizontalHeader();
    QCOMPARE(restored->sectionSize(ConsumerModel::Client), 321);
    QCOMPARE(restored->visualIndex(ConsumerModel::Address), 0);
    QCOMPARE(restored->sortIndicatorSection(), int(ConsumerModel::Sent));
    QCOMPARE(child<QStackedWidget>(again, "pages")->currentIndex(), int(Page::Log));
}

void TestMainWindow::copiesTheAddress()
{
    m_window->apply(samples::snapshot(now));
    selectConsumer(u"consumer-3"_s);
    child<QAction>(page("consumersPage"), "address")->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"192.168.1.8"_s);
}

void TestMainWindow::chipsTellAndLead()
{
    QVERIFY(!child<QToolButton>(*m_window, "tunersChip")->isVisible());
    Snapshot snapshot = samples::snapshot(now);
    snapshot.store = {false, 2, {ProblemCode::DatabaseFull, {}, {}, 0}};
    m_window->apply(snapshot);
    QVERIFY(child<QToolButton>(*m_window, "tunersChip")->text().startsWith(u"3 of 4"_s));
    QCOMPARE(child<QToolButton>(*m_window, "databaseChip")->text(), u"Not saved"_s);
    QVERIFY(child<QToolButton>(*m_window, "databaseChip")->toolTip().contains(u"The disk is full"_s));
    click(*m_window, "databaseChip");
    QVERIFY(page("historyView").isVisible());
    click(*m_window, "tunersChip");
    QVERIFY(page("devicePage").isVisible());
    click(*m_window, "rateChip");
    QVERIFY(page("activityPage").isVisible());
    click(*m_window, "discoveryChip");
    QVERIFY(page("devicePage").isVisible());
}

void TestMainWindow::channelsShowLineupAndProblems()
{
    m_window->openPage(Page::Channels);
    QVERIFY(child<QWidget>(page("channelsPage"), "empty")->isVisible());
    m_window->setLineup(samples::lineup(12));
    auto *table = child<QTableView>(page("channelsPage"), "table");
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 12);
    QCOMPARE(table->model()->index(9, 0).data().toString(), u"10"_s); // by number, not by text
    auto *problems = child<QListWidget>(page("channelsPage"), "problems");
    QCOMPARE(problems->count(), 3);
    QVERIFY(problems->item(0)->text().contains(u"17"_s));
    QTest::keyClicks(child<QLineEdit>(page("channelsPage"), "filter"), u"bbc"_s);
    QCOMPARE(table->model()->rowCount(), 2);
}

void TestMainWindow::refreshIsToldAndBlockedMeanwhile()
{
    m_window->openPage(Page::Channels);
    QSignalSpy refreshes(m_window.get(), &MainWindow::refreshRequested);
    click(page("channelsPage"), "refresh");
    QCOMPARE(refreshes.size(), 1);
    LineupSummary importing = samples::lineup(3);
    importing.importing = true;
    m_window->setLineup(importing);
    QVERIFY(!child<QPushButton>(page("channelsPage"), "refresh")->isEnabled());
    QVERIFY(child<QWidget>(page("channelsPage"), "progress")->isVisible());
}

void TestMainWindow::historyIsReadPageByPage()
{
    QSignalSpy asked(m_window.get(), &MainWindow::historyWanted);
    m_window->openPage(Page::History);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).value<HistoryQuery>().offset, 0);
    const HistoryPage all = samples::history(150, 150, now);
    m_window->showHistory({all.sessions.first(100), 150, true});
    auto *table = child<QTableView>(page("historyView"), "table");
    QCOMPARE(table->model()->rowCount(), 100);
    click(page("historyView"), "more");
    QCOMPARE(asked.at(1).at(0).value<HistoryQuery>().offset, 100);
    m_window->showHistory({all.sessions.mid(98), 152, true}); // two ended meanwhile and shifted the rest
    QCOMPARE(table->model()->rowCount(), 150);
    QVERIFY(!child<QPushButton>(page("historyView"), "more")->isVisible());
}

void TestMainWindow::anOldHistoryAnswerIsNotMixedIn()
{
    m_window->openPage(Page::History);
    QSignalSpy asked(m_window.get(), &MainWindow::historyWanted);
    click(page("historyView"), "emptyAction"); // everything, while the first question is still open
    QCOMPARE(asked.size(), 0);
    m_window->showHistory(samples::history(5, 5, now));
    QCOMPARE(asked.size(), 1);
    QVERIFY(!asked.at(0).at(0).value<HistoryQuery>().from.has_value());
    QCOMPARE(child<QTableView>(page("historyView"), "table")->model()->rowCount(), 0);
}

void TestMainWindow::replayShowsTheStepsOfTheSelected()
{
    m_window->openPage(Page::History);
    const HistoryPage history = samples::history(5, 5, now);
    m_window->showHistory(history);
    QSignalSpy asked(m_window.get(), &MainWindow::replayWanted);
    child<QTableView>(page("historyView"), "table")->selectRow(2);
    QCOMPARE(asked.size(), 1);
    const QString id = asked.at(0).at(0).toString();
    auto *steps = child<QTableView>(page("historyView"), "replay");
    for (const EndedConsumer &session : history.sessions) {
        if (session.consumer.id != id) {
            m_window->showReplay(samples::replay(session)); // late answer to an earlier selection
            QCOMPARE(steps->model()->rowCount(), 0);
        }
    }
    for (const EndedConsumer &session : history.sessions) {
        if (session.consumer.id == id)
            m_window->showReplay(samples::replay(session));
    }
    QCOMPARE(steps->model()->rowCount(), 5);
    QCOMPARE(steps->model()->index(1, 2).data().toString(), u"First video arrived"_s);
}

void TestMainWindow::unreadableHistoryIsSaid()
{
    m_window->openPage(Page::History);
    m_window->showHistory({{}, 0, false});
    const QWidget &empty = *child<QWidget>(page("historyView"), "empty");
    QVERIFY(empty.isVisible());
    QVERIFY(child<QLabel>(empty, "emptyHeadline")->text().contains(u"can't be read"_s));
}

void TestMainWindow::logFiltersByLevel()
{
    m_window->openPage(Page::Log);
    for (const auto level :
         {LogLine::Level::Debug, LogLine::Level::Info, LogLine::Level::Warning, LogLine::Level::Error})
        m_window->addLogLine({now, level, u"plexbridge.relay"_s, u"line"_s});
    const QAbstractItemModel *model = child<QTableView>(page("logPage"), "table")->model();
    QTRY_COMPARE(model->rowCount(), 3);
    child<QComboBox>(page("logPage"), "level")->setCurrentIndex(3);
    QCOMPARE(model->rowCount(), 1);
    click(page("logPage"), "copy");
    QVERIFY(QGuiApplication::clipboard()->text().endsWith(u"error plexbridge.relay: line\n"_s));
}

void TestMainWindow::channelChangesCanBeTakenBack()
{
    LineupSummary lineup = samples::lineup(5);
    lineup.channels[2].playlistName = lineup.channels[2].name;
    m_window->setLineup(lineup);
    m_window->openPage(Page::Channels);
    QSignalSpy changes(m_window.get(), &MainWindow::changesWanted);
    const auto last = [&changes] {
        return changes.last().at(0).value<QList<ChannelChange>>();
    };
    auto *table = child<QTableView>(page("channelsPage"), "table");
    table->selectAll();
    child<QAction>(page("channelsPage"), "disable")->trigger();
    QCOMPARE(last().size(), 5);
    QCOMPARE(last().first().enabled, std::optional(false));
    for (Channel &channel : lineup.channels)
        channel.enabled = false;
    m_window->setLineup(lineup); // as the engine answers
    child<QAction>(*m_window, "undo")->trigger();
    QCOMPARE(last().size(), 5);
    QCOMPARE(last().first().enabled, std::optional(true));
    child<QAction>(*m_window, "redo")->trigger();
    QCOMPARE(last().first().enabled, std::optional(false));
    QAbstractItemModel &rows = *table->model();
    rows.setData(rows.index(2, ChannelModel::Name), u"Mine"_s, Qt::EditRole);
    child<QAction>(*m_window, "undo")->trigger();
    QCOMPARE(last().first().name, std::optional(QString())); // follows the playlist again
}

void TestMainWindow::movedTimesCanBeTakenBack()
{
    using Shift = std::optional<GuideShift>;
    m_window->setLineup(samples::lineup(5));
    m_window->openPage(Page::Guide);
    QSignalSpy wanted(m_window.get(), &MainWindow::shiftWanted);
    const Shift before = GuideShift{60min, {}}, after = GuideShift{0min, "Europe/Berlin"};
    emit child<GuidePage>(*m_window, "guidePage")->shiftWanted(u"channel-3"_s, after, before);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(1).value<Shift>(), after);
    child<QAction>(*m_window, "undo")->trigger();
    QCOMPARE(wanted.at(1).at(0).toString(), u"channel-3"_s);
    QCOMPARE(wanted.at(1).at(1).value<Shift>(), before);
    child<QAction>(*m_window, "redo")->trigger();
    QCOMPARE(wanted.at(2).at(1).value<Shift>(), after);
}

void TestMainWindow::logTellsWhatIsNotWritten()
{
    m_window->openPage(Page::Log);
    QSignalSpy wanted(m_window.get(), &MainWindow::logLevelWanted);
    auto *hint = child<QWidget>(page("logPage"), "hint");
    QVERIFY(!hint->isVisible());
    child<QComboBox>(page("logPage"), "level")->setCurrentIndex(0); // debug
    QVERIFY(hint->isVisible());
    hint->findChild<QPushButton *>()->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(0).toString(), u"debug"_s);
    m_window->setLogLevel(u"debug"_s);
    QVERIFY(!hint->isVisible());
}

void TestMainWindow::logKeepsTheLast2000Lines()
{
    for (int i = 0; i < 2100; ++i)
        m_window->addLogLine({now, LogLine::Level::Info, u"plexbridge.http"_s, QString::number(i)});
    const QAbstractItemModel *model = child<QTableView>(page("logPage"), "table")->model();
    QCOMPARE(model->rowCount(), 0); // nothing is worked at while nobody looks
    m_window->openPage(Page::Log);
    QCOMPARE(model->rowCount(), 2000);
    QCOMPARE(model->index(0, 3).data().toString(), u"100"_s);
    QCOMPARE(model->index(1999, 3).data().toString(), u"2099"_s);
}

void TestMainWindow::devicePageShowsTunersAndAddresses()
{
    m_window->apply(samples::snapshot(now));
    m_window->openPage(Page::Device);
    const QWidget &device = page("devicePage");
    QCOMPARE(child<QTableView>(device, "tuners")->model()->rowCount(), 4);
    QCOMPARE(child<QTableView>(device, "upstreams")->model()->rowCount(), 3);
    QCOMPARE(child<QLabel>(*child<QWidget>(device, "plexAddresses"), "copyText")->text(),
             u"192.168.1.20:3000"_s);
    QCOMPARE(child<QLabel>(*child<QWidget>(device, "guideAddresses"), "copyText")->text(),
             u"http://192.168.1.20:3000/epg.xml"_s);
    QSignalSpy settings(m_window.get(), &MainWindow::settingsWanted);
    click(device, "settings");
    QCOMPARE(settings.size(), 1);
}

void TestMainWindow::closingAsksToQuitWithoutATray()
{
    QSignalSpy quits(m_window.get(), &MainWindow::quitWanted);
    m_window->close();
    QCOMPARE(quits.size(), 1);
    QVERIFY(m_window->isVisible());
}

void TestMainWindow::closingHidesWithATray()
{
    m_window->setHidesOnClose([] { return true; });
    QSignalSpy quits(m_window.get(), &MainWindow::quitWanted);
    m_window->close();
    QCOMPARE(quits.size(), 0);
    QVERIFY(!m_window->isVisible());
}

PLEXBRIDGE_TEST(TestMainWindow)
#include "tst_mainwindow.moc"
