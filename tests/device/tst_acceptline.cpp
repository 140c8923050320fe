// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/acceptline.h"
#include "support/testmain.h"

#include <QTest>

#include <algorithm>

class TestAcceptLine : public QObject {
    Q_OBJECT
private slots:
    void peersTakeTurns()
    {
        AcceptLine line(8);
        for (const qintptr each : {11, 12, 13, 14})
            QCOMPARE(line.add(each, "a"), AcceptLine::Nobody);
        QCOMPARE(line.add(21, "b"), AcceptLine::Nobody);
        QCOMPARE(line.add(31, "c"), AcceptLine::Nobody);
        QCOMPARE(line.size(), 6);
        QCOMPARE(line.takeAll(), (QList<qintptr>{11, 21, 31, 12, 13, 14}));
        QVERIFY(line.isEmpty());
        QCOMPARE(line.take(), AcceptLine::Nobody);
    }

    void whoIsNewDoesNotWaitBehindAll()
    {
        AcceptLine line(100);
        for (int i = 0; i < 30; ++i) // ten peers with three each
            QCOMPARE(line.add(i, QByteArray::number(i % 10)), AcceptLine::Nobody);
        for (int i = 0; i < 12; ++i)
            QVERIFY(line.take() < 12);
        QCOMPARE(line.add(100, "new"), AcceptLine::Nobody);
        QCOMPARE(line.take(), qintptr(100));
        // And many that are new do not keep the others out.
        for (int i = 0; i < 20; ++i)
            QCOMPARE(line.add(200 + i, "new" + QByteArray::number(i)), AcceptLine::Nobody);
        QList<qintptr> next;
        for (int i = 0; i < 10; ++i)
            next.append(line.take());
        QCOMPARE(std::count_if(next.begin(), next.end(), [](qintptr each) { return each < 100; }), 1);
    }

    void onePeerTakesHalfAtMost()
    {
        AcceptLine line(4);
        QCOMPARE(line.add(11, "a"), AcceptLine::Nobody);
        QCOMPARE(line.add(12, "a"), AcceptLine::Nobody);
        QCOMPARE(line.add(13, "a"), qintptr(13));
        QCOMPARE(line.add(21, "b"), AcceptLine::Nobody);
        QCOMPARE(line.size(), 3);
    }

    void whoHasMostMakesRoom()
    {
        AcceptLine line(4);
        for (const qintptr each : {11, 12})
            QCOMPARE(line.add(each, "a"), AcceptLine::Nobody);
        for (const qintptr each : {21, 22})
            QCOMPARE(line.add(each, "b"), AcceptLine::Nobody);
        const qintptr left = line.add(31, "c");
        QVERIFY(left == 12 || left == 22); // the newest of one of them
        QCOMPARE(line.size(), 4);
        const qintptr other = line.add(41, "d");
        QVERIFY((other == 12 || other == 22) && other != left);
        QVERIFY(!line.isTooLong());
    }

    void amongThoseWhoHaveFewNobodyGoes()
    {
        AcceptLine line(10);
        for (int i = 0; i < 10; ++i)
            QCOMPARE(line.add(i, QByteArray::number(i)), AcceptLine::Nobody);
        QVERIFY(!line.isTooLong());
        QCOMPARE(line.add(51, "new"), AcceptLine::Nobody);
        QCOMPARE(line.add(52, "new"), AcceptLine::Nobody);
        QVERIFY(line.isTooLong());
        QCOMPARE(line.size(), 12);
        (void)line.take();
        QVERIFY(line.isTooLong());
        (void)line.take();
        QVERIFY(!line.isTooLong());
    }

    void whoFloodsGoesWhereAllDo()
    {
        AcceptLine line(10);
        for (int i = 0; i < 10; ++i)
            QCOMPARE(line.add(i, i % 2 ? "a" : "b"), AcceptLine::Nobody);
        QCOMPARE(line.add(10, "a"), qintptr(10)); // half of all
        AcceptLine wider(12);
        for (int i = 0; i < 12; ++i)
            QCOMPARE(wider.add(i, QByteArray::number(i % 3)), AcceptLine::Nobody);
        QCOMPARE(wider.add(12, "0"), qintptr(12)); // nobody has more, but that is many
        QVERIFY(!wider.isTooLong());
    }

    void aPeerMayComeAgain()
    {
        AcceptLine line(2);
        for (const qintptr each : {11, 12, 13}) {
            QCOMPARE(line.add(each, "a"), AcceptLine::Nobody);
            QCOMPARE(line.take(), each);
        }
        QVERIFY(line.isEmpty());
    }
};

PLEXBRIDGE_TEST(TestAcceptLine)
#include "tst_acceptline.moc"
