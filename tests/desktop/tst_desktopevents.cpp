// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/said.h"
#include "desktop/autostart.h"
#include "desktop/eventtext.h"
#include "desktop/models/eventmodel.h"
#include "desktop/notifier.h"
#include "desktop/saidtext.h"
#include "desktop/samples.h"
#include "desktop/traymenu.h"
#include "desktop/traypanel.h"
#include "desktop/windows/eventspage.h"
#include "support/privatebus.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr WallTime then{1'756'954'607'638ms};

Event told(EventKind kind, quint64 id = 1)
{
    Event event;
    event.id = id;
    event.kind = kind;
    event.at = then;
    event.sessionId = u"sofa"_s;
    event.channelName = u"BBC One"_s;
    event.client = {u"192.168.1.5"_s, u"Lavf/60"_s};
    return event;
}

} // namespace

/// Who shows notifications on this bus.
class FakeNotifications : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Call {
        quint32 replaced;
        QString headline, text;
        QStringList actions;
    };
    QList<Call> calls;
    QList<quint32> closed;

public slots:
    quint32 Notify(const QString &, quint32 replaced, const QString &, const QString &headline,
                   const QString &text, const QStringList &actions, const QVariantMap &, int)
    {
        calls.append({replaced, headline, text, actions});
        return replaced ? replaced : quint32(calls.size());
    }
    void CloseNotification(quint32 id) { closed.append(id); }

signals:
    void ActionInvoked(quint32 id, const QString &action);
    void NotificationClosed(quint32 id, quint32 reason);
};

/// Events in words, in their page, as notifications; the tray's panel and menu; the start at login.
class TestDesktopEvents : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void eachKindHasWords();
    void reasonsAreInWords_data();
    void reasonsAreInWords();
    void sentencesAreKnown_data();
    void sentencesAreKnown();
    void modelKeepsNewestFirst();
    void pageSaysWhatToDo();
    void notificationsCome();
    void notificationsAreTakenBack();
    void quietKindsAreNotShown();
    void aNewcomerIsToldOnce();
    void buttonsAct();
    void withoutAServiceTheTrayTells();
    void panelShowsWhoWatches();
    void menuOffersThePause();
    void autostartIsAFile();

private:
    PrivateBus m_bus;
    FakeNotifications m_service;
    QTemporaryDir m_config;
};

void TestDesktopEvents::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", m_config.path().toUtf8());
    const QByteArray address = m_bus.start();
    if (!address.isEmpty())
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.registerObject(u"/org/freedesktop/Notifications"_s, &m_service,
                       QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
    QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
}

void TestDesktopEvents::eachKindHasWords()
{
    for (const EventKind kind : EventKinds) {
        Event event = told(kind);
        event.problem = {ProblemCode::DatabaseFull, u"My list"_s, {}};
        const Notice notice = EventText::notice(event);
        QVERIFY2(!notice.headline.isEmpty(), qPrintable(toWord(kind)));
        QVERIFY2(!notice.headline.contains(u'%'), qPrintable(notice.headline));
        QVERIFY(!EventText::kind(kind).isEmpty());
        QVERIFY(!english(event).isEmpty());
    }
}

void TestDesktopEvents::reasonsAreInWords_data()
{
    QTest::addColumn<int>("reason");
    QTest::addColumn<int>("refusal");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("headline");
    const auto row = [](const char *name, EndReason reason, int refusal, const QString &detail,
                        const QString &headline) {
        QTest::newRow(name) << int(reason) << refusal << detail << headline;
    };
    row("refused", EndReason::Refused, 806, u"the provider does not have this stream (404)"_s,
        u"192.168.1.5 has no video of BBC One: the provider does not have this stream (404)"_s);
    row("silent", EndReason::Refused, 807, {},
        u"192.168.1.5 has no video of BBC One: the provider sent no video within 20 seconds"_s);
    row("lost", EndReason::UpstreamLost, 0, u"the provider fell silent"_s,
        u"192.168.1.5 has no video of BBC One: the provider fell silent"_s);
    row("stalled", EndReason::Stalled, 0, {},
        u"192.168.1.5 has no video of BBC One: the viewer took no video for too long"_s);
}

void TestDesktopEvents::reasonsAreInWords()
{
    QFETCH(const int, reason);
    QFETCH(const int, refusal);
    QFETCH(const QString, detail);
    QFETCH(const QString, headline);
    Event event = told(EventKind::ViewerFailed);
    event.reason = EndReason(reason);
    if (refusal)
        event.refusal = StreamRefusal(refusal);
    event.problem.detail = recognised(detail);
    QCOMPARE(EventText::notice(event).headline, headline);
    QVERIFY(!EventText::notice(event).explanation.isEmpty());
}

void TestDesktopEvents::sentencesAreKnown_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("words");
    QTest::newRow("plain") << u"it took too long"_s << u"it took too long"_s;
    QTest::newRow("with arguments") << u"only 3 of 12 channels came"_s << u"only 3 of 12 channels came"_s;
    QTest::newRow("behind a number") << u"806 Tune Failed: it took too long"_s << u"it took too long"_s;
    QTest::newRow("a number alone") << u"807 No Video Data"_s << QString();
    QTest::newRow("a percent sign") << u"the server answered %2"_s << u"the server answered %2"_s;
    QTest::newRow("unknown") << u"av_interleaved_write_frame(): Broken pipe"_s
                             << u"av_interleaved_write_frame(): Broken pipe"_s;
}

void TestDesktopEvents::sentencesAreKnown()
{
    QFETCH(const QString, english);
    QTEST(SaidText::inWords(recognised(english)), "words");
}

void TestDesktopEvents::modelKeepsNewestFirst()
{
    EventModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (quint64 id = 1; id <= 600; ++id) {
        Event event = told(EventKind::ViewerFailed, id);
        event.at = then + std::chrono::seconds(id);
        model.take(event);
    }
    QCOMPARE(model.rowCount(), EventModel::Limit);
    QCOMPARE(model.eventAt(0).id, quint64(600));
    Event again = model.eventAt(9);
    again.at = then + 1h;
    again.times = 2;
    model.take(again);
    QCOMPARE(model.eventAt(0).id, again.id);
    QCOMPARE(model.rowCount(), EventModel::Limit);
    Event lasting = told(EventKind::DatabaseTrouble, 1000);
    lasting.isLasting = true;
    lasting.at = then + 90min;
    model.take(lasting);
    model.take(told(EventKind::ViewerBegan, 1001)); // of an earlier time, told late
    QCOMPARE(model.eventAt(0).id, lasting.id);
    QCOMPARE(model.standing(), 1);
    model.endAll(then + 2h);
    QCOMPARE(model.standing(), 0);
    QVERIFY(model.eventAt(0).isOver());
}

void TestDesktopEvents::pageSaysWhatToDo()
{
    EventsPage page;
    page.take(told(EventKind::PlaylistStale));
    page.findChild<QTableView *>(u"table"_s)->selectRow(0);
    QVERIFY(page.findChild<QLabel *>(u"meaning"_s)->text().contains(u"settings"));
    QSignalSpy chosen(&page, &EventsPage::actionChosen);
    auto *refresh = page.findChild<QPushButton *>(u"refresh"_s);
    QVERIFY(refresh);
    refresh->click();
    QCOMPARE(chosen.first().first().toString(), u"refresh"_s);
}

void TestDesktopEvents::notificationsCome()
{
    m_service.calls.clear();
    Notifier notifier;
    Event full = told(EventKind::TunersFull, 20);
    full.isLasting = true;
    full.holders = {{u"sofa"_s, u"BBC One"_s, {u"192.168.1.5"_s, {}}}};
    notifier.tell({full, true});
    QTRY_COMPARE(m_service.calls.size(), 1);
    QVERIFY(m_service.calls.first().headline.contains(u"all tuners are in use"));
    QVERIFY(m_service.calls.first().text.contains(u"BBC One"));
    QVERIFY(m_service.calls.first().actions.contains(u"stop sofa"_s));
    QVERIFY(m_service.calls.first().actions.contains(u"default"_s));
    notifier.tell({told(EventKind::ViewerFailed, 21), false}); // one too many
    notifier.tell({told(EventKind::ViewerFailed, 22), true});
    QTRY_COMPARE(m_service.calls.size(), 2);
}

void TestDesktopEvents::notificationsAreTakenBack()
{
    m_service.calls.clear();
    m_service.closed.clear();
    Notifier notifier;
    Event stuck = told(EventKind::ViewerStuck, 30);
    stuck.isLasting = true;
    notifier.tell({stuck, true});
    stuck.endedAt = then;
    notifier.tell({stuck, false}); // before the service has answered
    QTRY_COMPARE(m_service.closed.size(), 1);
    stuck.endedAt.reset();
    notifier.tell({stuck, true});
    QTRY_COMPARE(m_service.calls.size(), 2);
    notifier.withdrawAll();
    QTRY_COMPARE(m_service.closed.size(), 2);
}

void TestDesktopEvents::quietKindsAreNotShown()
{
    m_service.calls.clear();
    Notifier notifier;
    notifier.setQuiet({u"viewer_began"_s});
    notifier.tell({told(EventKind::ViewerBegan, 40), true});
    notifier.tell({told(EventKind::NewClient, 41), true});
    QTRY_COMPARE(m_service.calls.size(), 1);
    QVERIFY(m_service.calls.first().headline.contains(u"first time"));
}

void TestDesktopEvents::aNewcomerIsToldOnce()
{
    Notifier notifier;
    const qsizetype before = m_service.calls.size();
    Event fresh = told(EventKind::NewClient, 81), began = told(EventKind::ViewerBegan, 82);
    fresh.consumerId = began.consumerId = u"newcomer"_s;
    notifier.tell({fresh, true});
    notifier.tell({began, true});
    Event other = told(EventKind::ViewerBegan, 83);
    other.consumerId = u"known"_s;
    notifier.tell({other, true});
    QTRY_COMPARE(m_service.calls.size(), before + 2);
    QCOMPARE(m_service.calls.at(before).headline, EventText::notice(fresh).headline);
    QCOMPARE(m_service.calls.at(before + 1).headline, EventText::notice(other).headline);
    notifier.setQuiet({toWord(EventKind::NewClient)});
    fresh.consumerId = began.consumerId = u"another"_s;
    fresh.id = 84;
    began.id = 85;
    notifier.tell({fresh, true});
    notifier.tell({began, true});
    QTRY_COMPARE(m_service.calls.size(), before + 3); // who is quiet of the one is told the other
}

void TestDesktopEvents::buttonsAct()
{
    m_service.calls.clear();
    Notifier notifier;
    QSignalSpy chosen(&notifier, &Notifier::actionChosen);
    notifier.tell({told(EventKind::ViewerBegan, 50), true});
    QTRY_COMPARE(m_service.calls.size(), 1);
    // The answer with the number may still be under way.
    QTRY_VERIFY((emit m_service.ActionInvoked(1, u"stop sofa"_s), !chosen.isEmpty()));
    QCOMPARE(chosen.first().first().toString(), u"stop sofa"_s);
    chosen.clear();
    emit m_service.ActionInvoked(1, u"default"_s);
    QTRY_VERIFY(chosen.contains(QVariantList{u"open"_s}));
}

void TestDesktopEvents::withoutAServiceTheTrayTells()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    QVERIFY(bus.unregisterService(u"org.freedesktop.Notifications"_s));
    Notifier notifier;
    QSignalSpy otherwise(&notifier, &Notifier::notShown);
    notifier.tell({told(EventKind::ViewerFailed, 60), true});
    QTRY_COMPARE(otherwise.size(), 1);
    QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
}

void TestDesktopEvents::panelShowsWhoWatches()
{
    TrayPanel panel;
    TraySummary summary;
    summary.tunersInUse = 1;
    summary.bitrate = 5'300'000;
    summary.running = {samples::consumer(1, ConsumerState::Streaming, then)};
    panel.setSummary(summary, 4, {});
    panel.open({});
    QVERIFY(panel.findChild<QLabel *>(u"head"_s)->text().contains(u"1 of 4"));
    QVERIFY(panel.findChild<QPushButton *>(u"resume"_s)->isHidden());
    QSignalSpy stopped(&panel, &TrayPanel::stopChosen);
    auto *stop = panel.findChild<QPushButton *>(u"stop"_s);
    QVERIFY(stop);
    panel.setSummary(summary, 4, {}); // nothing is new: the button stays
    QCOMPARE(panel.findChild<QPushButton *>(u"stop"_s), stop);
    stop->click();
    QCOMPARE(stopped.first().first().toString(), summary.running.first().sessionId);
    summary.running.clear();
    summary.pausedUntil = WallTime::max();
    panel.setSummary(summary, 4, {});
    QVERIFY(!panel.findChild<QPushButton *>(u"stop"_s));
    QVERIFY(!panel.findChild<QPushButton *>(u"resume"_s)->isHidden());
    QTest::keyClick(&panel, Qt::Key_Escape);
    QVERIFY(panel.isHidden());
}

void TestDesktopEvents::menuOffersThePause()
{
    TrayMenu menu;
    const auto entry = [&menu](const QString &name) {
        return menu.findChild<QAction *>(name, Qt::FindDirectChildrenOnly);
    };
    for (const QString &name : {u"refresh"_s, u"settings"_s, u"checkup"_s, u"open"_s, u"quit"_s})
        QVERIFY2(entry(name), qPrintable(name));
    QSignalSpy paused(&menu, &TrayMenu::pauseChosen), resumed(&menu, &TrayMenu::resumeChosen);
    QVERIFY(!entry(u"resume"_s)->isVisible());
    entry(u"pauseHour"_s)->trigger();
    QCOMPARE(paused.first().first().value<std::chrono::minutes>(), std::chrono::minutes(60));
    TraySummary summary;
    summary.pausedUntil = then;
    menu.setSummary(summary);
    QVERIFY(!entry(u"pauseHour"_s)->isVisible());
    QVERIFY(!entry(u"pauseOpen"_s)->isVisible());
    entry(u"resume"_s)->trigger();
    QCOMPARE(resumed.size(), 1);
}

void TestDesktopEvents::autostartIsAFile()
{
    QVERIFY(!Autostart::isOn());
    QVERIFY(!Autostart::set(false));
    QVERIFY(!Autostart::set(true));
    QVERIFY(Autostart::isOn());
    QVERIFY(Autostart::file().startsWith(m_config.path()));
    QFile file(Autostart::file());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray text = file.readAll();
    QVERIFY(text.startsWith("[Desktop Entry]\n"));
    QVERIFY(text.contains(" --tray\n"));
    file.write("Hidden=true\n"); // as a desktop's own settings switch it off
    file.close();
    QVERIFY(!Autostart::isOn());
    QVERIFY(!Autostart::set(true));
    QVERIFY(Autostart::isOn());
    QVERIFY(!Autostart::set(false));
    QVERIFY(!QFile::exists(Autostart::file()));
}

PLEXBRIDGE_TEST(TestDesktopEvents)
#include "tst_desktopevents.moc"
