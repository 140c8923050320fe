// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/answerrate.h"
#include "support/testmain.h"

#include <QHostAddress>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// How many answers a flood gets.
class TestAnswerRate : public QObject {
    Q_OBJECT
private slots:
    void boundsEachSender()
    {
        AnswerRate rate(200, 20);
        SteadyTime now{1h};
        QCOMPARE(taken(rate, u"192.168.1.7"_s, 1000, now), 40); // two seconds' worth at once
        QCOMPARE(taken(rate, u"192.168.1.8"_s, 1, now), 1);
        now += 1s;
        QCOMPARE(taken(rate, u"192.168.1.7"_s, 1000, now), 20);
        now += 1h;
        QCOMPARE(taken(rate, u"192.168.1.7"_s, 1000, now), 40);
    }

    void boundsAllTogether()
    {
        AnswerRate rate(200, 20);
        SteadyTime now{1h};
        int answers = 0;
        for (int i = 1; i < 250; ++i)
            answers += taken(rate, u"192.168.1.%1"_s.arg(i), 10, now);
        QCOMPARE(answers, 400);
        now += 1s;
        QCOMPARE(taken(rate, u"192.168.1.250"_s, 1000, now), 40);
    }

    void remembersSoManySendersOnly()
    {
        AnswerRate rate(1'000'000, 20);
        SteadyTime now{1h};
        for (int i = 0; i < 5000; ++i)
            QVERIFY(taken(rate, u"10.1.%1.%2"_s.arg(i / 200).arg(i % 200), 1, now) == 1);
        QVERIFY(rate.senderCount() <= 256);
        now += 3s; // those are forgotten then
        QCOMPARE(taken(rate, u"192.168.1.7"_s, 1000, now), 40);
    }

    void clockThatGoesBackGivesNothing()
    {
        AnswerRate rate(200, 20);
        QCOMPARE(taken(rate, u"192.168.1.7"_s, 100, SteadyTime{1h}), 40);
        QCOMPARE(taken(rate, u"192.168.1.7"_s, 100, SteadyTime{30min}), 0);
    }

private:
    static int taken(AnswerRate &rate, const QString &sender, int asked, SteadyTime now)
    {
        int answers = 0;
        for (int i = 0; i < asked; ++i)
            answers += rate.take(QHostAddress(sender), now);
        return answers;
    }
};

PLEXBRIDGE_TEST(TestAnswerRate)
#include "tst_answerrate.moc"
