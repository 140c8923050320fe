// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/said.h"
#include "events/eventfile.h"
#include "events/eventwatch.h"
#include "support/testmain.h"
#include "support/turnableclock.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr WallTime then{1'756'954'607'638ms};

Event full(EventKind kind)
{
    Event event;
    event.id = 7'000 + quint64(kind);
    event.kind = kind;
    event.about = u"about"_s;
    event.at = then;
    event.isLasting = true;
    event.endedAt = then + 1min;
    event.times = 3;
    event.consumerId = u"c"_s;
    event.sessionId = u"s"_s;
    event.channelId = u"ch"_s;
    event.channelName = u"BBC One"_s;
    event.guideNumber = u"5.1"_s;
    event.client = {u"192.168.1.5"_s, u"VLC/3"_s};
    event.reason = EndReason::Stalled;
    event.refusal = StreamRefusal::AllTunersInUse;
    event.problem = {ProblemCode::UpstreamRefused, u"404"_s, {Said::ProviderLacksStream, {404}}};
    event.holders = {{u"h"_s, u"ARTE"_s, {u"192.168.1.6"_s, u"Kodi"_s}}};
    event.isProvidersLimit = true;
    event.days = -2;
    event.source = 4;
    return event;
}

Consumer viewer(const QString &address)
{
    Consumer consumer;
    consumer.id = u"consumer"_s;
    consumer.sessionId = u"session"_s;
    consumer.channelName = u"BBC One"_s;
    consumer.client = {address, u"VLC/3"_s};
    return consumer;
}

} // namespace

/// What happened outlasts a restart.
class TestEventFile : public QObject {
    Q_OBJECT
private slots:
    void everyKindComesBack();
    void whatIsDamagedIsLeftOut();
    void isThereAfterARestart();
    void whatStoodIsOver();
    void aNewDeviceIsToldFirst();
};

void TestEventFile::everyKindComesBack()
{
    QList<Event> events;
    for (const EventKind kind : EventKinds)
        events.append(full(kind));
    Event bare;
    bare.id = 1;
    events.append(bare);
    QCOMPARE(eventfile::fromBytes(eventfile::toBytes(events)), events);
}

void TestEventFile::whatIsDamagedIsLeftOut()
{
    QVERIFY(eventfile::fromBytes("no JSON").isEmpty());
    QVERIFY(
        eventfile::fromBytes(R"({"events":[3,{"kind":"viewer_began"},{"id":4,"kind":"of another version"}]})")
            .isEmpty());
    const QByteArray half =
        R"({"events":[{"id":4,"kind":"viewer_began","code":99999,"times":-3,"refusal":1}]})";
    const QList<Event> read = eventfile::fromBytes(half);
    QCOMPARE(read.size(), 1);
    QVERIFY(!read.first().problem && !read.first().refusal);
    QCOMPARE(read.first().times, 1);
}

void TestEventFile::isThereAfterARestart()
{
    QTemporaryDir where;
    TurnableClock clock;
    const auto nothing = [](Situation &) {
    };
    {
        EventWatch watch(clock, where.path(), nothing);
        watch.noteBegan(viewer(u"192.168.1.5"_s));
    }
    QVERIFY(QFileInfo(where.filePath(u"events.json"_s)).permissions().testFlag(QFile::ReadOwner));
    QVERIFY(!QFileInfo(where.filePath(u"events.json"_s)).permissions().testFlag(QFile::ReadOther));
    EventWatch again(clock, where.path(), nothing);
    const QList<Event> kept = again.newest(10);
    QCOMPARE(kept.size(), 2);
    again.noteBegan(viewer(u"192.168.1.5"_s));
    QCOMPARE(again.newest(10).size(), 3); // another viewing, not the same once more
    QVERIFY(again.newest(1).first().id > kept.first().id);
}

void TestEventFile::whatStoodIsOver()
{
    TurnableClock clock;
    EventBook book;
    Event standing = full(EventKind::DatabaseTrouble);
    standing.endedAt.reset();
    book.recall({standing}, {clock.wall(), clock.steady()});
    QVERIFY(!book.isAnythingStanding());
    QVERIFY(book.newest(1).first().isOver());
}

void TestEventFile::aNewDeviceIsToldFirst()
{
    QTemporaryDir where;
    TurnableClock clock;
    EventWatch watch(clock, where.path(), [](Situation &) {});
    QSignalSpy told(&watch, &EventWatch::told);
    watch.noteBegan(viewer(u"192.168.1.7"_s));
    QCOMPARE(told.size(), 2);
    QCOMPARE(told.at(0).first().value<EventNews>().event.kind, EventKind::NewClient);
    QCOMPARE(told.at(1).first().value<EventNews>().event.kind, EventKind::ViewerBegan);
}

PLEXBRIDGE_TEST(TestEventFile)
#include "tst_eventfile.moc"
