// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/questiondesk.h"
#include "support/testmain.h"

#include <QTest>

#include <memory>

/// How many questions are open, and whose.
class TestQuestionDesk : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_asked.clear();
        m_desk = std::make_unique<QuestionDesk>(QuestionLimits{2, 4, 6, 2});
    }

    void boundsEachPeer()
    {
        Client a, b;
        QVERIFY(take("history", "p", a));
        QVERIFY(take("history", "p", a));
        QVERIFY(!take("history", "p", a));
        QVERIFY(take("history", "q", b));
        QVERIFY(take("guide", "p", a)); // another lane
        QCOMPARE(m_desk->openIn("history"), 3);
    }

    void boundsAllTogether()
    {
        Client client;
        for (const char *peer : {"a", "b", "a", "b"})
            QVERIFY(take("guide", peer, client));
        QVERIFY(take("guide", "c", client)); // it has none yet
        QVERIFY(!take("guide", "c", client));
        QVERIFY(take("guide", "d", client));
        QVERIFY(!take("guide", "e", client)); // so many peers
        QVERIFY(take("history", "e", client));
    }

    void asksSoManyAtOnceInOrder()
    {
        Client client;
        for (const char *peer : {"a", "b", "c"})
            QVERIFY(take("guide", peer, client));
        QCOMPARE(m_asked.size(), 2);
        m_asked.takeFirst().send(Reply::empty(200)); // and forgets it
        QCOMPARE(client.m_answers, 1);
        QTRY_COMPARE(m_asked.size(), 2); // the third
        QTRY_COMPARE(m_desk->openIn("guide"), 2);
    }

    void whoLeavesFreesItsPlace()
    {
        auto gone = std::make_unique<Client>();
        Client stays;
        for (int i = 0; i < 2; ++i)
            QVERIFY(take("guide", "p", *gone)); // both are being asked
        QVERIFY(!take("guide", "p", stays));
        gone.reset();
        QVERIFY(take("guide", "p", stays)); // waits for one of them to end
        QCOMPARE(m_asked.size(), 2);
        auto waiting = std::make_unique<Client>();
        QVERIFY(take("guide", "q", *waiting));
        waiting.reset(); // before it was asked
        m_asked.clear();
        QTRY_COMPARE(m_asked.size(), 1);
        m_asked.takeFirst().send(Reply::empty(200));
        QCOMPARE(stays.m_answers, 1);
        QTRY_COMPARE(m_desk->openIn("guide"), 0);
        QVERIFY(m_asked.isEmpty()); // nobody asked for the one that left
    }

private:
    struct Client : QObject, ReplySink {
        void deliver(quint64, const Reply &) override { ++m_answers; }
        int m_answers = 0;
    };
    bool take(const char *lane, const char *peer, Client &client)
    {
        return m_desk->take(lane, peer, Responder(&client, client, 1),
                            [this](const Responder &responder) { m_asked.append(responder); });
    }

    std::unique_ptr<QuestionDesk> m_desk;
    QList<Responder> m_asked; ///< and not answered yet
};

PLEXBRIDGE_TEST(TestQuestionDesk)
#include "tst_questiondesk.moc"
