// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/said.h"
#include "desktop/clientnames.h"
#include "desktop/companiontext.h"
#include "desktop/models/consumermodel.h"
#include "desktop/models/historymodel.h"
#include "desktop/models/roles.h"
#include "desktop/samples.h"
#include "desktop/text.h"
#include "desktop/traypanel.h"
#include "desktop/traystatus.h"
#include "desktop/windows/consumerspage.h"
#include "desktop/windows/serverchanges.h"
#include "desktop/windows/serverdialog.h"
#include "desktop/windows/serverlist.h"
#include "desktop/windows/signrow.h"
#include "support/testmain.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Standing = CompanionServer::Standing;

namespace {

constexpr WallTime then{1'756'954'607'638ms};

CompanionState stateOf(Standing standing, const QList<CompanionStep> &steps = {})
{
    CompanionState state;
    state.servers = {{u"Plex"_s, u"http://192.168.1.5:32400"_s, standing, {}, then}};
    state.steps = steps;
    state.setupAddress = u"192.168.1.20:3000"_s;
    return state;
}

CompanionStep step(const QString &kind, bool done = false, const Problem &problem = {})
{
    CompanionStep made;
    made.kind = kind;
    made.value = u"192.168.1.20:3000"_s;
    made.count = 3;
    made.of = 12;
    made.isDone = done;
    made.problem = problem;
    made.isByHand = kind == u"other_guide" || kind == u"switched_off";
    return made;
}

Consumer watched(const Behind &behind)
{
    Consumer consumer = samples::consumer(0, ConsumerState::Streaming, then);
    consumer.behind = behind;
    return consumer;
}

void keepsNothing(const QString &, const QString &, const ServerDialog::Kept &answer)
{
    answer({});
}

const QStringList &stepKinds()
{
    static const QStringList kinds{u"register"_s,    u"enable"_s,        u"follow"_s,       u"create_dvr"_s,
                                   u"join"_s,        u"leave"_s,         u"attach_guide"_s, u"detach_guide"_s,
                                   u"set_refresh"_s, u"read_guide"_s,    u"scan"_s,         u"map"_s,
                                   u"other_guide"_s, u"other_address"_s, u"switched_off"_s, u"no_channels"_s};
    return kinds;
}

} // namespace

/// Media servers on the desktop: the way to set one up, how they stand, who they say watches.
class TestServers : public QObject {
    Q_OBJECT

private slots:
    void addressesAreRead_data();
    void aStatusIsToldOnce();
    void addressesAreRead();
    void eachStepHasWords();
    void looksBeforeItActs();
    void failuresSayWhatToDo();
    void aRefusedTokenIsTold();
    void wantsAnAddressAndAToken();
    void foundServersCanBeChosen();
    void signsInWithACode_data();
    void signsInWithACode();
    void whatIsNotKeptStays();
    void saysWhereTheTokenIsAndWaitsForTheKeychain();
    void theListTellsHowTheyStand();
    void changesCanBeTakenBack();
    void rowsSayWhoWatches_data();
    void rowsSayWhoWatches();
    void ghostsAreAmber();
    void ghostsAreEndedByOneClick();
    void theTrayTellsOfTooFewTuners();
};

void TestServers::addressesAreRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<ServerKind>("kind");
    QTest::addColumn<QString>("address");
    const auto plex = ServerKind::Plex, jellyfin = ServerKind::Jellyfin;
    QTest::newRow("a number") << u"192.168.1.5"_s << plex << u"http://192.168.1.5:32400"_s;
    QTest::newRow("a name, a port") << u" nas.lan:32401 "_s << plex << u"http://nas.lan:32401"_s;
    QTest::newRow("from a browser") << u"http://nas:32400/web/index.html#!/settings"_s << plex
                                    << u"http://nas:32400"_s;
    QTest::newRow("https") << u"https://plex.example"_s << plex << u"https://plex.example"_s;
    QTest::newRow("Jellyfin") << u"nas"_s << jellyfin << u"http://nas:8096"_s;
    QTest::newRow("Jellyfin below a path")
        << u"https://home.example/jellyfin/"_s << jellyfin << u"https://home.example/jellyfin"_s;
    QTest::newRow("IPv6") << u"[fd00::5]"_s << plex << u"http://[fd00::5]:32400"_s;
    QTest::newRow("empty") << u"  "_s << plex << QString();
    QTest::newRow("words") << u"my server"_s << plex << QString();
    QTest::newRow("another scheme") << u"ftp://nas"_s << plex << QString();
    QTest::newRow("with a password") << u"http://me:secret@nas"_s << plex << QString();
}

void TestServers::addressesAreRead()
{
    QFETCH(const QString, typed);
    QFETCH(const ServerKind, kind);
    QTEST(ServerDialog::addressFrom(typed, kind), "address");
}

void TestServers::eachStepHasWords()
{
    QSet<QString> words;
    for (const QString &kind : stepKinds()) {
        const QString text = CompanionText::toDo(step(kind));
        QVERIFY2(!text.isEmpty() && text != kind, qPrintable(kind));
        words.insert(text);
    }
    QCOMPARE(words.size(), stepKinds().size());
    for (const QString &kind : stepKinds().first(12)) {
        CompanionChange change;
        change.kind = kind;
        if (kind != u"read_guide" && kind != u"scan")
            QVERIFY2(CompanionText::done(change) != kind, qPrintable(kind));
    }
}

void TestServers::looksBeforeItActs()
{
    QString kept;
    ServerDialog dialog(ServerKind::Plex, {u"http://192.168.1.5:32400"_s, u"in the keychain"_s, false},
                        [&](const QString &address, const QString &secret, const ServerDialog::Kept &answer) {
                            kept = address + u'|' + secret;
                            answer({});
                        });
    QSignalSpy wanted(&dialog, &ServerDialog::setUpWanted);
    dialog.show();
    auto *next = dialog.findChild<QPushButton *>(u"next"_s);
    auto *summary = dialog.findChild<QLabel *>(u"summary"_s);
    QVERIFY(next->isEnabled()); // a token is kept already
    next->click();
    QCOMPARE(kept, u"http://192.168.1.5:32400|"_s);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.takeFirst().first().toBool(), false);
    QVERIFY(!next->isEnabled());
    CompanionState state = stateOf(Standing::Wrong, {step(u"register"_s), step(u"map"_s)});
    state.isRunning = true;
    dialog.showState(state);
    QVERIFY(dialog.findChildren<SignRow *>().isEmpty()); // of the run before, perhaps
    state.isRunning = false;
    dialog.showState(state);
    dialog.showLooked({});
    QCOMPARE(dialog.findChildren<SignRow *>().size(), 2);
    QCOMPARE(dialog.findChildren<SignRow *>().first()->sign(), SignRow::Sign::ToDo);
    QVERIFY2(summary->text().contains(u"2"_s), qPrintable(summary->text()));
    QVERIFY(next->isEnabled());
    next->click();
    QCOMPARE(wanted.takeFirst().first().toBool(), true);
    state.steps = {step(u"register"_s, true), step(u"map"_s, true)};
    state.servers.first().standing = Standing::Right;
    dialog.showState(state);
    dialog.showLooked({});
    QCOMPARE(dialog.findChildren<SignRow *>().last()->sign(), SignRow::Sign::Done);
    QVERIFY(!next->isEnabled());
    QCOMPARE(summary->text(), ServerDialog::tr("Plex is set up."));
}

void TestServers::failuresSayWhatToDo()
{
    ServerDialog dialog(ServerKind::Plex, {u"http://nas:32400"_s, u"in the keychain"_s, false}, keepsNothing);
    dialog.show();
    auto *next = dialog.findChild<QPushButton *>(u"next"_s);
    next->click();
    CompanionState state = stateOf(Standing::Wrong, {step(u"register"_s)});
    dialog.showState(state);
    dialog.showLooked({});
    next->click();
    state.steps = {step(u"register"_s, false, {ProblemCode::UpstreamRefused, u"500"_s, u"no"_s}),
                   step(u"switched_off"_s)};
    dialog.showState(state);
    dialog.showLooked({});
    const auto rows = dialog.findChildren<SignRow *>();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.first()->sign(), SignRow::Sign::Failed);
    QVERIFY(rows.first()->accessibleDescription().contains(u"500"_s));
    QVERIFY(rows.first()->accessibleDescription().contains(u"192.168.1.20:3000"_s)); // what to type
    QCOMPARE(rows.last()->sign(), SignRow::Sign::Note);
    QVERIFY(next->isEnabled()); // again
}

void TestServers::aRefusedTokenIsTold()
{
    ServerDialog dialog(ServerKind::Plex, {u"http://nas:32400"_s, u"in the keychain"_s, false}, keepsNothing);
    dialog.show();
    dialog.findChild<QPushButton *>(u"next"_s)->click();
    CompanionState state = stateOf(Standing::Refused);
    state.servers.first().problem = {ProblemCode::UpstreamRefused, u"401"_s, {}};
    dialog.showState(state);
    dialog.showLooked({});
    const QString told = dialog.findChild<QLabel *>(u"summary"_s)->text();
    QVERIFY2(told.contains(CompanionText::why(state.servers.first().problem)), qPrintable(told));
    QVERIFY(!dialog.findChild<QPushButton *>(u"next"_s)->isEnabled());
    dialog.findChild<QPushButton *>(u"back"_s)->click();
    QVERIFY(dialog.findChild<QLineEdit *>(u"secret"_s)->isVisible());
}

void TestServers::wantsAnAddressAndAToken()
{
    ServerDialog dialog(ServerKind::Jellyfin, {}, keepsNothing);
    dialog.show();
    auto *next = dialog.findChild<QPushButton *>(u"next"_s);
    auto *address = dialog.findChild<QComboBox *>(u"address"_s);
    QVERIFY(!next->isEnabled());
    address->setEditText(u"nas"_s);
    QVERIFY(!next->isEnabled());
    dialog.findChild<QLineEdit *>(u"secret"_s)->setText(u"key"_s);
    QVERIFY(next->isEnabled());
    address->setEditText(u"my server"_s);
    QVERIFY(!next->isEnabled());
    QVERIFY(!dialog.findChild<QPushButton *>(u"signIn"_s)->isVisible()); // Plex alone has it
}

void TestServers::foundServersCanBeChosen()
{
    QString kept;
    ServerDialog dialog(ServerKind::Plex, {QString(), u"in the keychain"_s, false},
                        [&](const QString &address, const QString &, const ServerDialog::Kept &answer) {
                            kept = address;
                            answer({});
                        });
    dialog.show();
    dialog.search();
    dialog.showFound({{u"Attic"_s, u"a"_s, QUrl(u"http://192.168.1.5:32400"_s)},
                      {u"Cellar"_s, u"b"_s, QUrl(u"http://192.168.1.6:32400"_s)}});
    dialog.findChild<QComboBox *>(u"address"_s)->setCurrentIndex(1);
    dialog.findChild<QPushButton *>(u"next"_s)->click();
    QCOMPARE(kept, u"http://192.168.1.6:32400"_s);
}

void TestServers::signsInWithACode_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isFixed");
    QTest::addColumn<QList<AccountServer>>("servers");
    QTest::addColumn<QString>("machine"); // that is asked by itself
    const AccountServer den{u"den"_s, u"Den"_s, {u"http://192.168.1.5:32400"_s}, true, true};
    const AccountServer attic{u"attic"_s, u"Attic"_s, {u"http://192.168.1.6:32400"_s}, true, true};
    const AccountServer foreign{u"friend"_s, u"Friend"_s, {u"http://192.168.1.7:32400"_s}, false, true};
    const QString none;
    QTest::newRow("one") << none << false << QList{den, foreign} << u"den"_s;
    QTest::newRow("another name") << u"http://nas:32400"_s << false << QList{den} << u"den"_s;
    QTest::newRow("the typed one") << u"http://192.168.1.6:32400"_s << false << QList{den, attic}
                                   << u"attic"_s;
    QTest::newRow("two") << none << false << QList{den, attic} << none;
    QTest::newRow("none of theirs") << none << false << QList{foreign} << none;
    QTest::newRow("fixed elsewhere") << u"http://192.168.1.9:32400"_s << true << QList{den} << none;
}

void TestServers::signsInWithACode()
{
    QFETCH(const QString, address);
    QFETCH(const bool, isFixed);
    QFETCH(const QList<AccountServer>, servers);
    QFETCH(const QString, machine);
    ServerDialog dialog(ServerKind::Plex, {address, {}, isFixed}, keepsNothing);
    QSignalSpy wanted(&dialog, &ServerDialog::signInWanted), asked(&dialog, &ServerDialog::serverTaken);
    dialog.show();
    dialog.findChild<QPushButton *>(u"signIn"_s)->click();
    QCOMPARE(wanted.takeFirst().first().toBool(), true);
    SignInState state;
    state.step = SignInState::Step::Waiting;
    state.code = u"AB12"_s;
    dialog.showSignIn(state);
    QVERIFY(dialog.findChild<QLabel *>(u"signInState"_s)->text().contains(u"AB12"_s));
    state.step = SignInState::Step::Done;
    state.servers = servers;
    dialog.showSignIn(state);
    QCOMPARE(asked.count(), machine.isEmpty() ? 0 : 1);
    auto *choice = dialog.findChild<QComboBox *>(u"address"_s);
    QCOMPARE(choice->findText(u"Friend"_s, Qt::MatchStartsWith), -1); // whose owner alone can set it up
    if (machine.isEmpty() && !isFixed && choice->count() > 0) { // a person says which
        choice->setCurrentIndex(choice->count() - 1);
        emit choice->activated(choice->count() - 1);
    }
    if (asked.isEmpty())
        return;
    QCOMPARE(asked.first().first().toString(), machine.isEmpty() ? servers.last().machine : machine);
    dialog.showTaken(u"http://192.168.1.5:32400"_s, u"token"_s);
    QCOMPARE(choice->currentText(), isFixed ? address : u"http://192.168.1.5:32400"_s);
    QCOMPARE(dialog.findChild<QLineEdit *>(u"secret"_s)->text(), u"token"_s);
    QVERIFY(dialog.findChild<QPushButton *>(u"next"_s)->isEnabled());
    dialog.close();
    QCOMPARE(wanted.takeFirst().first().toBool(), false); // nobody waits for it any more
}

void TestServers::whatIsNotKeptStays()
{
    ServerDialog dialog(ServerKind::Plex, {u"http://nas:32400"_s, u"in the keychain"_s, false},
                        [](const QString &, const QString &, const ServerDialog::Kept &answer) {
                            answer({ProblemCode::DataDirectoryUnusable, u"/nowhere"_s, {}});
                        });
    QSignalSpy wanted(&dialog, &ServerDialog::setUpWanted);
    dialog.show();
    dialog.findChild<QPushButton *>(u"next"_s)->click();
    QCOMPARE(wanted.size(), 0);
    QVERIFY(dialog.findChild<QLabel *>(u"failure"_s)->text().contains(u"/nowhere"_s));
}

void TestServers::saysWhereTheTokenIsAndWaitsForTheKeychain()
{
    ServerDialog::Kept kept;
    ServerDialog dialog(
        ServerKind::Plex, {u"http://nas:32400"_s, u"in the keychain"_s, false},
        [&](const QString &, const QString &, const ServerDialog::Kept &answer) { kept = answer; });
    QSignalSpy wanted(&dialog, &ServerDialog::setUpWanted);
    dialog.show();
    QVERIFY(dialog.findChild<QLabel *>(u"secretHint"_s)->text().contains(u"in the keychain"_s));
    auto *next = dialog.findChild<QPushButton *>(u"next"_s);
    next->click();
    QVERIFY(!next->isEnabled()); // a person is asked to unlock it
    QCOMPARE(wanted.size(), 0);
    kept({});
    QCOMPARE(wanted.size(), 1);
}

void TestServers::theListTellsHowTheyStand()
{
    ServerList list;
    list.show();
    auto *changes = list.findChild<QPushButton *>(u"serverChanges"_s);
    QVERIFY(!changes->isVisible());
    QSignalSpy wanted(&list, &ServerList::serverWanted);
    list.findChild<QPushButton *>(u"setUpPlex"_s)->click();
    list.findChild<QPushButton *>(u"setUpJellyfin"_s)->click();
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted.first().first().value<ServerKind>(), ServerKind::Plex);
    QCOMPARE(wanted.last().first().value<ServerKind>(), ServerKind::Jellyfin);
    CompanionState state = stateOf(Standing::Away);
    state.servers.first().problem = {ProblemCode::SourceUnreachable, {}, u"the server can't be reached"_s};
    state.changes = {CompanionChange()};
    list.setState(state);
    QCOMPARE(list.findChild<SignRow *>()->sign(), SignRow::Sign::Failed);
    QVERIFY(list.findChild<SignRow *>()->accessibleDescription().contains(u"192.168.1.5"_s));
    QVERIFY(changes->isVisible());
    state.servers.first().standing = Standing::Right;
    list.setState(state);
    QCOMPARE(list.findChild<SignRow *>()->sign(), SignRow::Sign::Done);
}

void TestServers::changesCanBeTakenBack()
{
    ServerChanges dialog;
    dialog.show();
    CompanionState state;
    state.changes = {{u"b"_s, then, u"map"_s, {}, 12, true, false},
                     {u"a"_s, then, u"register"_s, {}, 0, false, false}};
    dialog.setState(state);
    auto *table = dialog.findChild<QTableWidget *>(u"changes"_s);
    auto *undo = dialog.findChild<QPushButton *>(u"undoChange"_s);
    QCOMPARE(table->rowCount(), 2);
    QVERIFY(!undo->isEnabled());
    table->selectRow(1);
    QVERIFY(!undo->isEnabled()); // a registration can't be
    table->selectRow(0);
    QSignalSpy wanted(&dialog, &ServerChanges::undoWanted);
    undo->click();
    QCOMPARE(wanted.first().first().toString(), u"b"_s);
    state.changes.first().canBeUndone = false;
    state.changes.first().undone = true;
    dialog.setState(state);
    QVERIFY(!undo->isEnabled());
}

void TestServers::rowsSayWhoWatches_data()
{
    QTest::addColumn<Behind>("behind");
    QTest::addColumn<QString>("client");
    const auto none = GhostReason::None;
    QTest::newRow("a person")
        << Behind{StreamPurpose::Person, none, u"Anna"_s, u"Sofa TV"_s, u"Plex for Android"_s,
                  u"transcoded"_s,       {}}
        << u"Anna on Sofa TV"_s;
    QTest::newRow("a player without a name of a person")
        << Behind{StreamPurpose::Person, none, {}, u"Sofa TV"_s, {}, {}, {}} << u"Sofa TV"_s;
    QTest::newRow("a recording") << Behind{StreamPurpose::Recording, none,     {}, {}, {},
                                           u"recording"_s,           u"News"_s}
                                 << u"Recording: News"_s;
    QTest::newRow("a scan") << Behind{StreamPurpose::Scan, none, {}, {}, {}, {}, {}} << u"Channel scan"_s;
    QTest::newRow("nobody says") << Behind() << u"FFmpeg 58.76"_s;
}

void TestServers::rowsSayWhoWatches()
{
    QFETCH(const Behind, behind);
    QFETCH(const QString, client);
    ClientNames names;
    ConsumerModel model(names);
    Snapshot snapshot;
    snapshot.full = true;
    snapshot.at = then;
    snapshot.upserts = {watched(behind)};
    model.apply(snapshot);
    QCOMPARE(model.index(0, ConsumerModel::Client).data().toString(), client);
    const QString tip = model.index(0, ConsumerModel::Client).data(Qt::ToolTipRole).toString();
    if (!behind.product.isEmpty())
        QVERIFY2(tip.contains(behind.product) && tip.contains(u"transcoded"_s), qPrintable(tip));
    HistoryModel history;
    history.append({{watched(behind), EndReason::ClientLeft, {}, then}});
    QCOMPARE(history.index(0, HistoryModel::Client).data().toString(), client);
    if (!behind.isEmpty())
        QVERIFY(Text::viewing(watched(behind)).contains(client));
}

void TestServers::ghostsAreAmber()
{
    Behind behind;
    behind.ghost = GhostReason::Forgotten;
    ClientNames names;
    ConsumerModel model(names);
    Snapshot snapshot;
    snapshot.full = true;
    snapshot.at = then;
    snapshot.upserts = {watched(behind)};
    model.apply(snapshot);
    const QModelIndex state = model.index(0, ConsumerModel::State);
    QCOMPARE(state.data(StateRole).toInt(), int(ConsumerState::Buffering)); // its colour
    QVERIFY(state.data().toString() != Text::state(ConsumerState::Buffering));
    QVERIFY(state.data(Qt::ToolTipRole).toString().contains(CompanionText::ghost(behind).headline));
    TraySummary summary = samples::tray(then);
    summary.running = {watched(behind)};
    summary.streams = summary.tunersInUse = 1;
    QVERIFY(TrayReading::read(summary, 4, {}).toolTip.contains(CompanionText::ghost(behind).headline));
}

void TestServers::ghostsAreEndedByOneClick()
{
    ConsumersPage page;
    page.resize(1000, 600);
    page.show();
    auto *end = page.findChild<QPushButton *>(u"endGhosts"_s);
    QVERIFY(!end->isVisible());
    Behind behind;
    behind.ghost = GhostReason::Forgotten;
    Snapshot snapshot = samples::snapshot(then);
    snapshot.upserts.first().behind = behind;
    page.apply(snapshot);
    QVERIFY(end->isVisible());
    QSignalSpy stopped(&page, &ConsumersPage::stopRequested);
    end->click();
    QCOMPARE(stopped.first().first().toStringList(), QStringList{snapshot.upserts.first().sessionId});
    snapshot.upserts.first().behind = {};
    page.apply(snapshot);
    QVERIFY(!end->isVisible());
}

void TestServers::theTrayTellsOfTooFewTuners()
{
    TraySummary summary = samples::tray(then);
    summary.shortage = TunerShortage{u"7"_s, u"News"_s, then, 4};
    const QString tip = TrayReading::read(summary, 4, {}).toolTip;
    QVERIFY2(tip.contains(CompanionText::shortage(*summary.shortage)), qPrintable(tip));
    QVERIFY(tip.contains(u"7"_s));
}

void TestServers::aStatusIsToldOnce()
{
    const Problem refused{ProblemCode::UpstreamRefused, u"404"_s, {Said::ServerAnswered, {404}}};
    QCOMPARE(CompanionText::why(refused).count(u"404"_s), 1);
    const Problem spoken{ProblemCode::UpstreamRefused, u"404"_s, u"no such thing"_s};
    QVERIFY(CompanionText::why(spoken).contains(u"no such thing"_s));
    QCOMPARE(CompanionText::why(spoken).count(u"404"_s), 1);
}

PLEXBRIDGE_TEST(TestServers)
#include "tst_servers.moc"
