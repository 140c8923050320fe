// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playlistconfig.h"
#include "desktop/clientnames.h"
#include "desktop/samples.h"
#include "desktop/traypanel.h"
#include "desktop/windows/aboutdialog.h"
#include "desktop/windows/accountdialog.h"
#include "desktop/windows/backupdialog.h"
#include "desktop/windows/channeltest.h"
#include "desktop/windows/checkupdialog.h"
#include "desktop/windows/guidelinkdialog.h"
#include "desktop/windows/keysdialog.h"
#include "desktop/windows/mainwindow.h"
#include "desktop/windows/playlistoptions.h"
#include "desktop/windows/purgedialog.h"
#include "desktop/windows/refreshreview.h"
#include "desktop/windows/serverchanges.h"
#include "desktop/windows/serverdialog.h"
#include "desktop/windows/settingsdialog.h"
#include "desktop/windows/setupwizard.h"
#include "desktop/windows/supportdialog.h"
#include "support/testmain.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr WallTime then{1'756'954'607'638ms};

using Make = std::function<QWidget *()>;

/// Parts of other widgets, which speak for them.
bool isPart(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return widget.focusProxy() || widget.objectName().startsWith(u"qt_"_s)
        || qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent)
        || qobject_cast<const QTabBar *>(&widget);
}

QString spokenName(QWidget &widget)
{
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&widget);
    return spoken ? spoken->text(QAccessible::Name) : QString();
}

QString pathOf(const QWidget &widget)
{
    QStringList path;
    for (const QWidget *at = &widget; at; at = at->parentWidget())
        path.prepend(QString::fromLatin1(at->metaObject()->className()) + u' ' + at->objectName());
    return path.join(u" / "_s);
}

QStringList namelessIn(const QWidget &window)
{
    QStringList nameless;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool isLabel = qobject_cast<QLabel *>(widget); // which says its own text
        if (widget->focusPolicy() == Qt::NoFocus || isPart(*widget) || isLabel || !widget->isVisible())
            continue;
        if (spokenName(*widget).trimmed().isEmpty())
            nameless.append(pathOf(*widget));
    }
    return nameless;
}

SettingsDraft draft()
{
    SettingsDraft draft;
    PlaylistConfig playlist;
    playlist.source = u"https://spare.example/list.m3u8"_s;
    draft.values = {{u"playlist"_s, QVariant::fromValue(QList<PlaylistConfig>{playlist})}, {u"tuners"_s, 4}};
    return draft;
}

Problem keeps(const QString &, const QString &)
{
    return {};
}

const QMap<QString, Make> &windows()
{
    static MapMemory memory;
    static ClientNames names;
    static ChannelModel channels;
    static const QMap<QString, Make> all{
        {u"main window"_s,
         [] {
             auto *window = new MainWindow(memory);
             window->setDevice(samples::device());
             window->apply(samples::snapshot(then));
             window->setLineup(samples::wornLineup(20, then));
             window->setGuide(samples::guide(20, then));
             window->setCompanion(samples::companion(then));
             for (const Event &event : samples::events(then))
                 window->takeEvent(event);
             return window;
         }},
        {u"settings"_s,
         [] {
             return new SettingsDialog(draft());
         }},
        {u"playlist"_s,
         [] {
             return new PlaylistOptions(
                 draft().values.value(u"playlist"_s).value<QList<PlaylistConfig>>().first());
         }},
        {u"wizard"_s,
         [] {
             return new SetupWizard([](const QMap<QString, QVariant> &) { return Problem(); },
                                    [] {
                                        return SetupState{{}, {}, u"PlexBridge"_s, 4, false};
                                    });
         }},
        {u"account"_s,
         [] {
             return new AccountDialog({QUrl(u"http://tv.example"_s), u"anna"_s, u"x"_s});
         }},
        {u"backups"_s,
         [] {
             return new BackupDialog({u"1"_s, u"BBC One"_s, {u"http://mine.example/1.ts"_s}, {u"Spare"_s}},
                                     [](const QString &) { return Problem(); });
         }},
        {u"check-up"_s,
         [] {
             return new CheckupDialog([] { return Examined(); });
         }},
        {u"guide channels"_s,
         [] {
             return new GuideLinkDialog(channels);
         }},
        {u"Plex"_s,
         [] {
             return new ServerDialog(ServerKind::Plex, {u"http://nas:32400"_s, true, false}, keeps);
         }},
        {u"Jellyfin"_s,
         [] {
             return new ServerDialog(ServerKind::Jellyfin, {}, keeps);
         }},
        {u"changes in Plex"_s,
         [] {
             auto *dialog = new ServerChanges;
             dialog->setState(samples::companion(then));
             return dialog;
         }},
        {u"test of a channel"_s,
         [] {
             return new ChannelTest;
         }},
        {u"review"_s,
         [] {
             return new RefreshReview({}, {}, NewChannels::Ask);
         }},
        {u"purge"_s,
         [] {
             return new PurgeDialog(samples::snapshot(then).upserts, names, then);
         }},
        {u"about"_s,
         [] {
             return new AboutDialog;
         }},
        {u"keys"_s,
         []() -> QWidget * {
             static QWidget empty;
             return new KeysDialog(empty);
         }},
        {u"support"_s,
         [] {
             return new SupportDialog(u"text"_s);
         }},
        {u"tray panel"_s,
         [] {
             auto *panel = new TrayPanel;
             panel->setSummary(samples::tray(then), 4, {});
             return panel;
         }},
    };
    return all;
}

/// Every page of a window that has several, one after the other.
void visit(QWidget &window, const std::function<void()> &look)
{
    look();
    for (auto *tabs : window.findChildren<QTabWidget *>()) {
        for (int tab = 1; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QCoreApplication::processEvents();
            look();
        }
    }
    if (auto *main = qobject_cast<MainWindow *>(&window)) {
        for (int page = 1; page <= int(MainWindow::Page::Device); ++page) {
            main->openPage(MainWindow::Page(page));
            QCoreApplication::processEvents();
            look();
        }
    }
}

} // namespace

/// What people hear who do not see the windows.
class TestAccess : public QObject {
    Q_OBJECT
private slots:
    void everyWidgetHasAName_data();
    void everyWidgetHasAName();

private:
    static void rows()
    {
        QTest::addColumn<QString>("name");
        for (auto it = windows().keyBegin(); it != windows().keyEnd(); ++it)
            QTest::newRow(qPrintable(*it)) << *it;
    }
};

void TestAccess::everyWidgetHasAName_data()
{
    rows();
}

void TestAccess::everyWidgetHasAName()
{
    QFETCH(const QString, name);
    const std::unique_ptr<QWidget> window(windows().value(name)());
    window->show();
    QCoreApplication::processEvents();
    QStringList nameless;
    visit(*window, [&] { nameless += namelessIn(*window); });
    nameless.removeDuplicates();
    QVERIFY2(nameless.isEmpty(), qPrintable(u'\n' + nameless.join(u'\n')));
}

PLEXBRIDGE_TEST(TestAccess)
#include "tst_access.moc"
