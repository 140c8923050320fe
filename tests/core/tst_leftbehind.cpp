// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leftbehind.h"
#include "support/testmain.h"

#include <QPointer>
#include <QSemaphore>
#include <QTest>
#include <QThread>

class TestLeftBehind : public QObject {
    Q_OBJECT
private slots:
    void keptWhileItHangs()
    {
        QSemaphore disk;
        std::unique_ptr<QThread> hung(QThread::create([&disk] { disk.acquire(); }));
        const QPointer<QThread> first = hung.get();
        hung->start();
        leaveBehind(std::move(hung));
        leaveBehind(std::make_unique<QThread>()); // one that never began
        QVERIFY(first && first->isRunning());
        disk.release();
        QTRY_VERIFY(first->isFinished());
        leaveBehind(std::make_unique<QThread>());
        QVERIFY(!first);
    }
};

PLEXBRIDGE_TEST(TestLeftBehind)
#include "tst_leftbehind.moc"
