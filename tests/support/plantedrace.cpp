// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Only with ThreadSanitizer: whether it still sees, in spite of handovers.cpp and tests/soak/tsan.supp.
//   plantedrace met      a value that slots of two threads change, in no order: has to be told of
//   plantedrace handed   a value that goes from one to the other and back by a queued call: has not
#include <QCoreApplication>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <cstdio>
#include <cstring>

namespace {

/// What slots of both threads change.
int value = 0;
/// The other thread's slot has; says nothing of an order.
std::atomic<bool> isChangedThere = false;

/// Never reads or writes the value outside of a slot.
void change()
{
    ++value;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const bool isHanded = argc > 1 && std::strcmp(argv[1], "handed") == 0;
    QThread thread;
    auto *there = new QObject;
    there->moveToThread(&thread);
    QObject::connect(&thread, &QThread::finished, there, &QObject::deleteLater);
    thread.start();
    const auto changeHere = [] {
        change();
        QCoreApplication::quit();
    };
    const auto changeThere = [&app, changeHere, isHanded] {
        change();
        isChangedThere.store(true, std::memory_order_relaxed);
        if (isHanded)
            QMetaObject::invokeMethod(&app, changeHere, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(there, changeThere, Qt::QueuedConnection);
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &app, [changeHere] {
        if (isChangedThere.load(std::memory_order_relaxed))
            changeHere();
    });
    if (!isHanded)
        look.start(1);
    QCoreApplication::exec();
    thread.quit();
    thread.wait();
    change();
    std::printf("%d\n", value);
    return value == 3 ? 0 : 1;
}
