// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the true tray icon and window with sample values and prints what is chosen, to be tried against real
// panels.
#include "desktop/samples.h"
#include "desktop/trayhost.h"
#include "desktop/trayicon.h"
#include "desktop/windows/mainwindow.h"

#include <QApplication>
#include <QDateTime>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

void say(const QString &what)
{
    std::puts(qPrintable(what));
    std::fflush(stdout);
}

void join(TrayIcon &tray, MainWindow &window)
{
    QObject::connect(&tray, &TrayIcon::clicked, &window, [&window] {
        window.setVisible(!window.isVisible());
        say(u"clicked"_s);
    });
    const TrayMenu *menu = &tray.menu();
    QObject::connect(menu, &TrayMenu::openChosen, &window, [] { say(u"open"_s); });
    QObject::connect(menu, &TrayMenu::quitChosen, &window, [] { say(u"quit"_s); });
    QObject::connect(menu, &TrayMenu::purgeEndedChosen, &window, [] { say(u"purge"_s); });
    QObject::connect(menu, &TrayMenu::stopChosen, &window, [](const QString &id) { say(u"stop "_s + id); });
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setApplicationDisplayName(u"PlexBridge"_s);
    const WallTime now = fromEpochMs(QDateTime::currentMSecsSinceEpoch());
    MapMemory memory;
    MainWindow window(memory);
    window.setDevice(samples::device());
    window.apply(samples::snapshot(now));
    std::unique_ptr<TrayIcon> tray;
    TrayHost host;
    QObject::connect(&host, &TrayHost::found, &window, [&] {
        tray = std::make_unique<TrayIcon>();
        tray->setSummary(samples::tray(now), 4);
        join(*tray, window);
        say(u"found"_s);
    });
    QObject::connect(&host, &TrayHost::missing, &window, [&] {
        window.raiseToFront();
        say(u"missing"_s);
    });
    host.look();
    return QApplication::exec();
}
