// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/costfree.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What is fetched without leaving the house.
class TestCostFree : public QObject {
    Q_OBJECT
private slots:
    void sources_data()
    {
        QTest::addColumn<bool>("free");
        for (const char *one :
             {"/home/a/list.m3u", "file:///a", "http://127.0.0.1:8000/x", "http://192.168.1.2/x",
              "https://10.0.0.1/", "http://172.16.0.1/", "http://[fd00::1]/x", "http://[::1]/",
              "http://nas/x", "http://nas.local/x", "http://box.fritz.box/x", "hdhomerun://auto"})
            QTest::newRow(one) << true;
        for (const char *one : {"http://tv.example/x", "https://8.8.8.8/", "http://172.32.0.1/",
                                "http://10.example.com/", "http://fd.example/", "http://[2001:db8::1]/"})
            QTest::newRow(one) << false;
    }
    void sources() { QTEST(isCostFree(QString::fromLatin1(QTest::currentDataTag())), "free"); }
};

PLEXBRIDGE_TEST(TestCostFree)
#include "tst_costfree.moc"
