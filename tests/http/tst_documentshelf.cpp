// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/documentshelf.h"
#include "support/testmain.h"
#include "support/turnableclock.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <memory>
#include <vector>

using namespace std::chrono_literals;

/// Large documents: made once, elsewhere, for all who ask.
class TestDocumentShelf : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_shelf = std::make_unique<DocumentShelf>(m_clock, limits());
        m_state = 1;
        m_made = 0;
        m_thread = nullptr;
    }
    void cleanup()
    {
        m_go.release(1000);
        m_shelf.reset();
        m_go.tryAcquire(m_go.available());
    }

    void madeOnceForAllWhoAsk()
    {
        Client a, b, c;
        serve("x", "p", a);
        serve("x", "q", b);
        QCOMPARE(a.m_bodies.size(), 0); // not on this thread
        m_go.release();
        QTRY_COMPARE(b.m_bodies.size(), 1);
        QCOMPARE(a.m_bodies, QByteArrayList{"x 1"});
        serve("x", "r", c); // kept
        QCOMPARE(c.m_bodies, QByteArrayList{"x 1"});
        QCOMPARE(c.m_bodies.first().constData(), a.m_bodies.first().constData()); // the same bytes
        QCOMPARE(int(m_made), 1);
        QVERIFY(m_thread != QThread::currentThread());
    }

    void newStateIsMadeAnew()
    {
        Client early, late, later;
        serve("x", "p", early);
        m_state = 2; // while it is being made
        serve("x", "q", late);
        serve("x", "r", later);
        m_go.release(2);
        QTRY_COMPARE(later.m_bodies.size(), 1);
        QCOMPARE(early.m_bodies, QByteArrayList{"x 1"});
        QCOMPARE(late.m_bodies, QByteArrayList{"x 2"});
        QCOMPARE(int(m_made), 2);
    }

    void smallOnesAreMadeOnTheSpot()
    {
        Client a;
        m_go.release();
        serve("x", "p", a, false);
        QCOMPARE(a.m_bodies, QByteArrayList{"x 1"});
        QCOMPARE(m_thread, QThread::currentThread());
    }

    void boundsWhatWaits()
    {
        Client p, q, r;
        serve("1", "p", p);
        serve("2", "p", p);
        serve("3", "p", p);
        QCOMPARE(p.m_statuses, QList<int>{503});
        serve("4", "q", q);
        serve("5", "r", r); // four wait at most
        serve("6", "r", r);
        QCOMPARE(r.m_statuses, QList<int>{503});
        serve("1", "s", q); // joins
        serve("7", "t", q); // a peer's only one waits, too
        serve("8", "t", q);
        QCOMPARE(q.m_statuses, QList<int>{503});
        m_go.release(10);
        QTRY_COMPARE(q.m_bodies.size(), 3);
    }

    void nothingIsMadeForThoseWhoLeft()
    {
        Client a;
        auto gone = std::make_unique<Client>();
        serve("1", "p", a);
        serve("2", "q", *gone);
        gone.reset();
        m_go.release(2);
        QTRY_COMPARE(a.m_bodies.size(), 1);
        serve("3", "p", a);
        QTRY_COMPARE(a.m_bodies.size(), 2);
        QCOMPARE(int(m_made), 2);
    }

    void manyAreAnsweredInTurns()
    {
        Client first;
        m_go.release();
        serve("x", "p", first);
        QTRY_COMPARE(first.m_bodies.size(), 1); // kept
        QCoreApplication::processEvents();
        std::vector<std::unique_ptr<Client>> clients;
        for (int i = 0; i < 10; ++i) {
            clients.push_back(std::make_unique<Client>());
            serve("x", "p", *clients.back());
        }
        const auto answered = [&clients] {
            return std::count_if(clients.begin(), clients.end(),
                                 [](const auto &client) { return client->m_bodies.size() == 1; });
        };
        QCOMPARE(answered(), 3); // others come between
        QTRY_COMPARE(answered(), 10);
        for (int i = 0; i < 5; ++i)
            m_shelf->hand(Reply::json("made"), Responder(clients[size_t(i)].get(), *clients[size_t(i)], 1));
        const auto handed = [&clients] {
            return std::count_if(clients.begin(), clients.end(),
                                 [](const auto &client) { return client->m_bodies.contains("made"); });
        };
        QVERIFY(handed() <= 3);
        QTRY_COMPARE(handed(), 5);
    }

    void keptForAWhileOnly()
    {
        Client a;
        m_go.release(2);
        serve("x", "p", a);
        QTRY_COMPARE(a.m_bodies.size(), 1);
        m_clock.turn(1h);
        QTRY_COMPARE(m_shelf->keptCount(), 0);
        serve("x", "p", a);
        QTRY_COMPARE(a.m_bodies.size(), 2);
        QCOMPARE(int(m_made), 2);
    }

private:
    struct Client : QObject, ReplySink {
        void deliver(quint64, const Reply &reply) override
        {
            if (reply.status == 200)
                m_bodies.append(reply.body);
            else
                m_statuses.append(reply.status);
        }
        QByteArrayList m_bodies;
        QList<int> m_statuses;
    };
    static ShelfLimits limits()
    {
        ShelfLimits limits;
        limits.inAll = 4;
        limits.keptFor = 20ms;
        limits.perTurn = 3;
        return limits;
    }
    void serve(const QByteArray &key, const QByteArray &peer, Client &client, bool isLarge = true)
    {
        const auto take = [this, key]() -> DocumentShelf::Make {
            return [this, key, state = m_state] {
                m_go.acquire();
                ++m_made;
                m_thread = QThread::currentThread();
                return key + ' ' + QByteArray::number(state);
            };
        };
        m_shelf->serve({key, peer, [this] { return m_state; }, take, Reply::empty(200)}, isLarge,
                       Responder(&client, client, 1));
    }

    TurnableClock m_clock;
    std::unique_ptr<DocumentShelf> m_shelf;
    quint64 m_state = 1;
    QSemaphore m_go; ///< one document each
    std::atomic<int> m_made = 0;
    std::atomic<QThread *> m_thread = nullptr;
};

PLEXBRIDGE_TEST(TestDocumentShelf)
#include "tst_documentshelf.moc"
