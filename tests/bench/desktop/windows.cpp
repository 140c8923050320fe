// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the windows cost: milliseconds for what a person waits for, and the share of a core of a busy table.
#include "crowd.h"
#include "desktop/samples.h"
#include "desktop/snapshotpace.h"
#include "desktop/windows/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QFocusEvent>
#include <QLineEdit>
#include <QTableView>
#include <QThread>
#include <QTimer>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

double millisecondsOf(const std::function<void()> &work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    QApplication::processEvents();
    return double(clock.nsecsElapsed()) / 1e6;
}

void say(const char *what, double value, const char *unit, double limit)
{
    std::printf("%-52s %9.1f %s (limit %.0f)%s\n", what, value, unit, limit,
                value > limit ? "  TOO MUCH" : "");
}

double residentMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

LineupSummary lineupOf(int channels)
{
    LineupSummary lineup = samples::lineup(channels);
    lineup.problems.clear();
    return lineup;
}

/// The event loop runs, and sleeps where nothing is to be done.
void rest(milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(std::max(0ms, time), Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

/// As when somebody clicks into the field and then finds the first key.
void prepare(QLineEdit &field)
{
    QFocusEvent focus(QEvent::FocusIn, Qt::MouseFocusReason);
    QApplication::sendEvent(&field, &focus);
    rest(300ms);
}

void measureChannels(MainWindow &window, int channels)
{
    window.openPage(MainWindow::Page::Channels);
    LineupSummary lineup = lineupOf(channels);
    std::printf("\n%d channels\n", channels);
    say("a whole lineup is shown", millisecondsOf([&] { window.setLineup(lineup); }), "ms", 2000);
    QWidget *page = window.findChild<QWidget *>(u"channelsPage"_s);
    auto *table = page->findChild<QTableView *>(u"table"_s);
    auto *filter = page->findChild<QLineEdit *>(u"filter"_s);
    prepare(*filter);
    say("the first key in the filter", millisecondsOf([&] { filter->setText(u"n"_s); }), "ms", 50);
    say("the next key", millisecondsOf([&] { filter->setText(u"ne"_s); }), "ms", 50);
    say("the one after it", millisecondsOf([&] { filter->setText(u"new"_s); }), "ms", 50);
    filter->clear();
    QApplication::processEvents();
    say("select all", millisecondsOf([&] { table->selectAll(); }), "ms", 100);
    say("and filter", millisecondsOf([&] { filter->setText(u"news"_s); }), "ms", 100);
    filter->clear();
    QApplication::processEvents();
    for (int i = 0; i < channels; i += 2)
        lineup.channels[i].enabled = false;
    say("half of them are hidden in one step", millisecondsOf([&] { window.setLineup(lineup); }), "ms", 300);
}

struct Shares {
    double windows, feed; ///< percent of a core
    double snapshots; ///< shown a second
};

/// What the crowd and the windows take while it changes.
Shares sharesOf(Crowd &crowd, const int &shown)
{
    constexpr int seconds = 10;
    const auto fed = [&crowd] {
        double used = 0;
        QMetaObject::invokeMethod(
            &crowd, [&] { used = crowd.used(); }, Qt::BlockingQueuedConnection);
        return used;
    };
    QMetaObject::invokeMethod(&crowd, &Crowd::begin, Qt::QueuedConnection);
    rest(2s); // it takes its pace
    const double windowsBefore = usedByThisThread(), feedBefore = fed();
    const int shownBefore = shown;
    QElapsedTimer clock;
    clock.start();
    rest(milliseconds(seconds * 1000));
    const double passed = double(clock.nsecsElapsed()) / 1e9;
    const Shares shares{(usedByThisThread() - windowsBefore) / passed * 100,
                        (fed() - feedBefore) / passed * 100, (shown - shownBefore) / passed};
    QMetaObject::invokeMethod(&crowd, &Crowd::end, Qt::BlockingQueuedConnection);
    return shares;
}

void measureConsumers(MainWindow &window)
{
    window.openPage(MainWindow::Page::Consumers);
    std::printf("\n10,000 consumers, each of which changes ten times a second\n");
    QThread thread;
    thread.start();
    QObject there;
    there.moveToThread(&thread);
    std::unique_ptr<Crowd> made; // on its thread, as its timers have to be
    QMetaObject::invokeMethod(
        &there, [&made] { made = std::make_unique<Crowd>(10'000); }, Qt::BlockingQueuedConnection);
    Crowd &crowd = *made;
    int shown = 0;
    SnapshotPace pace([&](const Snapshot &snapshot) {
        if (shown++ == 0)
            say("all are shown", millisecondsOf([&] { window.apply(snapshot); }), "ms", 500);
        else
            window.apply(snapshot);
    });
    QObject::connect(&crowd, &Crowd::snapshotTaken, &pace, &SnapshotPace::take);
    QObject::connect(&pace, &SnapshotPace::nextWanted, &crowd, &Crowd::acknowledge);
    QMetaObject::invokeMethod(
        &crowd, [&crowd] { crowd.setWatched(true); }, Qt::QueuedConnection);
    const Shares open = sharesOf(crowd, shown);
    std::printf("%-52s %9.1f a second\n", "they are shown anew", open.snapshots);
    say("windows: of a core", open.windows, "% ", 15);
    say("windows, and what the engine gathers for them", open.windows + open.feed, "% ", 15);
    window.hide();
    QMetaObject::invokeMethod(
        &crowd, [&crowd] { crowd.setWatched(false); }, Qt::QueuedConnection);
    const Shares closed = sharesOf(crowd, shown);
    say("windows that are closed: of a core", closed.windows, "% ", 1);
    QMetaObject::invokeMethod(
        &there, [&made] { made.reset(); }, Qt::BlockingQueuedConnection);
    thread.quit();
    thread.wait();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    MapMemory memory;
    const double start = residentMegabytes();
    MainWindow window(memory);
    window.resize(1200, 800);
    say("the window is shown", millisecondsOf([&] { window.show(); }), "ms", 200);
    window.setLineup(lineupOf(2000));
    QApplication::processEvents();
    std::printf("%-52s %9.1f MB (%.1f before the window)\n",
                "resident with 2,000 channels, without the engine", residentMegabytes(), start);
    measureChannels(window, 20'000);
    measureChannels(window, 100'000);
    measureConsumers(window);
    return 0;
}
