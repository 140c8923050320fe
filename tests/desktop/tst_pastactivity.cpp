// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/charts/pastactivity.h"
#include "desktop/windows/pastview.h"
#include "support/testmain.h"

#include <QDateTime>
#include <QLabel>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr WallTime now{1'756'954'607'638ms};

EndedConsumer session(const QString &channel, const QString &client, std::chrono::minutes endedBefore,
                      std::chrono::minutes length, EndReason reason = EndReason::ClientLeft)
{
    EndedConsumer ended;
    ended.consumer.channelName = channel;
    ended.consumer.client.address = client;
    ended.consumer.bytesSent = 1000;
    ended.endedAt = now - endedBefore;
    ended.consumer.createdAt = ended.endedAt - length;
    ended.reason = reason;
    return ended;
}

QString address(const Consumer &consumer)
{
    return consumer.client.address;
}

} // namespace

/// What a stretch of the history adds up to.
class TestPastActivity : public QObject {
    Q_OBJECT
private slots:
    void channelsAndClientsAreSummed();
    void whoWatchesAtOnceIsCounted();
    void hoursOfTheWeekAddUp();
    void theCheckupIsLeftOut();
    void theViewReadsAllParts();
};

void TestPastActivity::channelsAndClientsAreSummed()
{
    const PastActivity past =
        PastActivity::of({session(u"One"_s, u"a"_s, 10min, 60min), session(u"Two"_s, u"a"_s, 10min, 20min),
                          session(u"One"_s, u"b"_s, 200min, 60min, EndReason::UpstreamLost),
                          session(u"Old"_s, u"b"_s, 25h, 60min)},
                         now - 24h, now, address);
    QCOMPARE(past.channels.size(), 2); // what ended before is not in it
    QCOMPARE(past.channels.at(0).name, u"One"_s);
    QCOMPARE(past.channels.at(0).watched, std::chrono::milliseconds(120min));
    QCOMPARE(past.channels.at(0).failures, 1);
    QCOMPARE(past.channels.at(0).bytes, 2000);
    QCOMPARE(past.clients.at(0).name, u"a"_s);
    QCOMPARE(past.clients.at(0).watched, std::chrono::milliseconds(80min));
    QCOMPARE(past.all.sessions, 3);
}

void TestPastActivity::whoWatchesAtOnceIsCounted()
{
    const PastActivity past =
        PastActivity::of({session(u"One"_s, u"a"_s, 60min, 60min), session(u"Two"_s, u"b"_s, 80min, 30min),
                          session(u"Three"_s, u"b"_s, 30min, 29min)},
                         now - 2h, now, address);
    QCOMPARE(*std::max_element(past.highest.cbegin(), past.highest.cend()), 2);
    QCOMPARE(past.highest.back(), 0); // nobody at the end
    QCOMPARE(past.highest.at(PastActivity::Parts / 2 + 15), 1);
}

void TestPastActivity::hoursOfTheWeekAddUp()
{
    const PastActivity past =
        PastActivity::of({session(u"One"_s, u"a"_s, 10min, 150min)}, now - 24h, now, address);
    double sum = 0;
    int cells = 0;
    for (const auto &day : past.hours) {
        sum = std::accumulate(day.cbegin(), day.cend(), sum);
        cells += int(std::count_if(day.cbegin(), day.cend(), [](double each) { return each > 0; }));
        for (const double each : day)
            QVERIFY(each <= 1.0001);
    }
    QVERIFY(qAbs(sum - 2.5) < 0.001);
    QVERIFY(cells == 3 || cells == 4);
}

void TestPastActivity::theCheckupIsLeftOut()
{
    EndedConsumer checkup = session(u"One"_s, u"a"_s, 10min, 60min);
    checkup.consumer.sessionId = QLatin1StringView(CheckupSession) + u"1"_s;
    QCOMPARE(PastActivity::of({checkup}, now - 24h, now, address).all.sessions, 0);
}

void TestPastActivity::theViewReadsAllParts()
{
    PastView view;
    view.setClientNames(address);
    QSignalSpy wanted(&view, &PastView::historyWanted);
    view.ask(24h);
    view.ask(48h); // another one is chosen before the answer
    QCOMPARE(wanted.size(), 1);
    HistoryPage page;
    page.total = 2;
    page.sessions = {session(u"Old"_s, u"a"_s, 10min, 60min)};
    view.take(page); // of the first question
    QCOMPARE(wanted.size(), 2);
    const WallTime wall = fromEpochMs(QDateTime::currentMSecsSinceEpoch());
    EndedConsumer one = session(u"One"_s, u"a"_s, 0min, 60min);
    one.endedAt = wall - 1h;
    one.consumer.createdAt = wall - 2h;
    page.sessions = {one};
    view.take(page);
    QCOMPARE(wanted.size(), 3);
    QCOMPARE(wanted.last().first().value<HistoryQuery>().offset, 1);
    view.take(page);
    QCOMPARE(wanted.size(), 3);
    const auto *channels = view.findChild<QTableWidget *>(u"topChannels"_s);
    QCOMPARE(channels->rowCount(), 1);
    QCOMPARE(channels->item(0, 0)->text(), u"One"_s);
}

PLEXBRIDGE_TEST(TestPastActivity)
#include "tst_pastactivity.moc"
