// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/eventbook.h"
#include "support/testmain.h"
#include "support/turnableclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Event of(EventKind kind, const QString &about = u"one"_s)
{
    Event made;
    made.kind = kind;
    made.about = about;
    return made;
}

} // namespace

/// What is news, what is the same once more, what is over.
class EventBookTest : public QObject {
    Q_OBJECT

private slots:
    void newestComesFirst();
    void sameAgainIsOneEvent();
    void laterItIsAnother();
    void manyOfAKindAskForAttentionNoMore();
    void conditionsBeginAndEnd();
    void whatFlickersIsToldOnce();
    void changedConditionIsNotFresh();
    void memoryIsBoundedAndKeepsWhatStands();
    void aSetClockMakesNothingNew();

private:
    [[nodiscard]] EventBook::Now now() const { return {m_clock.wall(), m_clock.steady()}; }
    TurnableClock m_clock;
};

void EventBookTest::newestComesFirst()
{
    EventBook book;
    QVERIFY(book.note(of(EventKind::ViewerBegan), now()).isFresh);
    QVERIFY(book.note(of(EventKind::ViewerFailed), now()).isFresh);
    const QList<Event> newest = book.newest(10);
    QCOMPARE(newest.size(), 2);
    QCOMPARE(newest.at(0).kind, EventKind::ViewerFailed);
    QVERIFY(newest.at(0).id > newest.at(1).id);
    QCOMPARE(book.newest(1).size(), 1);
}

void EventBookTest::sameAgainIsOneEvent()
{
    EventBook book;
    const Event first = book.note(of(EventKind::ViewerBegan), now()).event;
    QVERIFY(book.note(of(EventKind::ViewerFailed), now()).isFresh);
    m_clock.turn(1min);
    Event zapped = of(EventKind::ViewerBegan);
    zapped.channelName = u"Two"_s;
    const EventNews again = book.note(zapped, now());
    QVERIFY(!again.isFresh);
    QCOMPARE(again.event.id, first.id);
    QCOMPARE(again.event.times, 2);
    QCOMPARE(again.event.at, m_clock.wall());
    QCOMPARE(book.size(), 2);
    QCOMPARE(book.newest(1).first().channelName, u"Two"_s);
}

void EventBookTest::laterItIsAnother()
{
    EventBook book;
    const Event first = book.note(of(EventKind::ViewerBegan), now()).event;
    m_clock.turn(5min);
    const EventNews again = book.note(of(EventKind::ViewerBegan), now());
    QVERIFY(again.isFresh);
    QVERIFY(again.event.id > first.id);
    QCOMPARE(book.size(), 2);
}

void EventBookTest::manyOfAKindAskForAttentionNoMore()
{
    EventBook book;
    int fresh = 0;
    for (int i = 0; i < 20; ++i)
        fresh += book.note(of(EventKind::ViewerFailed, QString::number(i)), now()).isFresh;
    QCOMPARE(fresh, EventLimits().freshOfAKind);
    QCOMPARE(book.size(), 20); // all are kept
    QVERIFY(book.note(of(EventKind::NewClient), now()).isFresh); // of another kind
    m_clock.turn(1min);
    QVERIFY(book.note(of(EventKind::ViewerFailed, u"later"_s), now()).isFresh);
}

void EventBookTest::conditionsBeginAndEnd()
{
    EventBook book;
    QList<EventNews> news = book.setStanding({of(EventKind::DatabaseTrouble)}, now());
    QCOMPARE(news.size(), 1);
    QVERIFY(news.first().isFresh);
    QVERIFY(news.first().event.isStanding());
    QVERIFY(book.isStanding(EventKind::DatabaseTrouble));
    QVERIFY(book.setStanding({of(EventKind::DatabaseTrouble)}, now()).isEmpty());
    m_clock.turn(3s);
    news = book.setStanding({}, now());
    QCOMPARE(news.size(), 1);
    QVERIFY(!news.first().isFresh);
    QCOMPARE(news.first().event.endedAt, std::optional(m_clock.wall()));
    QVERIFY(!book.isStanding(EventKind::DatabaseTrouble));
    QVERIFY(!book.isAnythingStanding());
    QVERIFY(book.setStanding({}, now()).isEmpty());
}

void EventBookTest::whatFlickersIsToldOnce()
{
    EventBook book;
    const Event first = book.setStanding({of(EventKind::ViewerStuck)}, now()).first().event;
    for (int i = 0; i < 5; ++i) {
        m_clock.turn(1min);
        QCOMPARE(book.setStanding({}, now()).size(), 1);
        m_clock.turn(1min);
        const QList<EventNews> news = book.setStanding({of(EventKind::ViewerStuck)}, now());
        QCOMPARE(news.size(), 1);
        QVERIFY(!news.first().isFresh);
        QCOMPARE(news.first().event.id, first.id);
        QCOMPARE(news.first().event.times, i + 2);
        QVERIFY(news.first().event.isStanding());
    }
}

void EventBookTest::changedConditionIsNotFresh()
{
    EventBook book;
    Event full = of(EventKind::TunersFull);
    const Event first = book.setStanding({full}, now()).first().event;
    full.holders = {{u"session"_s, u"One"_s, {}}};
    const QList<EventNews> news = book.setStanding({full}, now());
    QCOMPARE(news.size(), 1);
    QVERIFY(!news.first().isFresh);
    QCOMPARE(news.first().event.id, first.id);
    QCOMPARE(news.first().event.holders.size(), 1);
    QCOMPARE(book.newest(1).first().holders.size(), 1);
}

void EventBookTest::memoryIsBoundedAndKeepsWhatStands()
{
    EventLimits limits;
    limits.kept = 10;
    EventBook book(limits);
    QCOMPARE(book.setStanding({of(EventKind::DeviceTwin)}, now()).size(), 1);
    for (int i = 0; i < 50; ++i)
        QVERIFY(book.note(of(EventKind::ViewerBegan, QString::number(i)), now()).event.id > 0);
    QCOMPARE(book.size(), 10);
    QVERIFY(book.isStanding(EventKind::DeviceTwin));
    QCOMPARE(book.newest(1).first().about, u"49"_s);
    QList<Event> many;
    for (int i = 0; i < 30; ++i)
        many.append(of(EventKind::ViewerStuck, QString::number(i)));
    QVERIFY(!book.setStanding(many, now()).isEmpty());
    QCOMPARE(book.size(), 10);
}

void EventBookTest::aSetClockMakesNothingNew()
{
    EventBook book;
    QVERIFY(book.note(of(EventKind::ViewerBegan), now()).isFresh);
    m_clock.setWall(m_clock.wall() + std::chrono::days(1));
    QVERIFY(!book.note(of(EventKind::ViewerBegan), now()).isFresh);
}

PLEXBRIDGE_TEST(EventBookTest)
#include "tst_eventbook.moc"
