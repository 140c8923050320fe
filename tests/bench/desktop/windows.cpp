// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the windows cost: milliseconds for what a person waits for, and the share of a core of a busy table.
#include "desktop/models/channelmodel.h"
#include "desktop/models/consumermodel.h"
#include "desktop/samples.h"
#include "desktop/windows/mainwindow.h"

#include <QApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QFocusEvent>
#include <QLineEdit>
#include <QTableView>
#include <QTimer>

#include <cstdio>
#include <ctime>

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

double processSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
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

/// Percent, while each `nth` consumer changes every `pause`.
double shareOfCore(MainWindow &window, const Snapshot &crowd, int nth, milliseconds pause)
{
    constexpr int seconds = 5;
    const WallTime now = fromEpochMs(QDateTime::currentMSecsSinceEpoch());
    const double before = processSeconds();
    QElapsedTimer clock;
    clock.start();
    for (int round = 0; clock.elapsed() < seconds * 1000; ++round) {
        Snapshot next;
        next.at = now + round * pause;
        next.statistics = crowd.statistics;
        for (qsizetype i = round % nth; i < crowd.upserts.size(); i += nth) {
            Consumer consumer = crowd.upserts.at(i);
            consumer.bytesSent += round * 1000;
            next.upserts.append(consumer);
        }
        window.apply(next);
        rest((round + 1) * pause - milliseconds(clock.elapsed()));
    }
    return (processSeconds() - before) / seconds * 100;
}

void measureConsumers(MainWindow &window)
{
    window.openPage(MainWindow::Page::Consumers);
    const Snapshot crowd = samples::crowd(10'000, fromEpochMs(QDateTime::currentMSecsSinceEpoch()));
    std::printf("\n10,000 consumers\n");
    say("all are shown", millisecondsOf([&] { window.apply(crowd); }), "ms", 500);
    say("10 of them change 10 times a second: of a core", shareOfCore(window, crowd, 1000, 100ms), "% ", 15);
    say("each tenth changes 4 times a second: of a core", shareOfCore(window, crowd, 10, 250ms), "% ", 15);
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
