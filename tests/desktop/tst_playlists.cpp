// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/channelmodel.h"
#include "desktop/windows/backupdialog.h"
#include "desktop/windows/channelspage.h"
#include "desktop/windows/playlistlist.h"
#include "desktop/windows/playlistoptions.h"
#include "desktop/windows/settingsdialog.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

template <typename T> T &child(const QWidget &parent, const char *name)
{
    T *found = parent.findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("no %s", name);
    return *found;
}

PlaylistConfig provider()
{
    PlaylistConfig playlist;
    playlist.source = u"http://anna:geheim@provider.example:8080/get.php?password=geheim"_s;
    playlist.name = u"My provider"_s;
    playlist.connectionLimit = 2;
    playlist.userAgent = u"Player/1"_s;
    return playlist;
}

Channel channel(const QString &id, int backups)
{
    Channel made;
    made.id = id;
    made.guideNumber = id;
    made.name = u"Channel "_s + id;
    made.backups.resize(backups);
    return made;
}

} // namespace

/// Playlists with their options, and the backups of a channel.
class TestPlaylists : public QObject {
    Q_OBJECT
private slots:
    void listShowsNameAddressAndLimit();
    void listKeepsOptionsThroughEditing();
    void boxSwitchesOff();
    void optionsAreEdited();
    void badCertificateWarns();
    void dialogTellsOptionsAsOneChange();
    void backupsAreEdited();
    void refusedBackupSaysWhy();
    void channelsTellTheirBackups();
    void pageAsksForTheSelectedChannel();
};

void TestPlaylists::listShowsNameAddressAndLimit()
{
    PlaylistList list;
    list.setPlaylists({provider(), plainPlaylists({u"/tv/local.m3u"_s}).first()});
    const auto &widget = child<QListWidget>(list, "list");
    const QString text = widget.item(0)->text();
    for (const QString &part : {u"My provider"_s, u"provider.example:8080"_s, u"2"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
    QVERIFY(!text.contains(u"geheim"_s) && !text.contains(u"anna"_s));
    QCOMPARE(widget.item(1)->text(), u"/tv/local.m3u"_s);
}

void TestPlaylists::listKeepsOptionsThroughEditing()
{
    PlaylistList list;
    const PlaylistConfig local = plainPlaylists({u"/tv/local.m3u"_s}).first();
    list.setPlaylists({provider(), local});
    QCOMPARE(list.playlists(), (QList<PlaylistConfig>{provider(), local}));
    list.show();
    child<QListWidget>(list, "list").setCurrentRow(0);
    QTest::mouseClick(&child<QToolButton>(list, "down"), Qt::LeftButton);
    QTest::mouseClick(&child<QToolButton>(list, "edit"), Qt::LeftButton);
    auto &dialog = child<QInputDialog>(list, "addressDialog");
    dialog.setTextValue(u"https://other.example/list.m3u"_s);
    dialog.accept();
    list.add(u"http://new.example/"_s);
    PlaylistConfig edited = provider();
    edited.source = u"https://other.example/list.m3u"_s;
    QCOMPARE(list.playlists(),
             (QList<PlaylistConfig>{local, edited, plainPlaylists({u"http://new.example/"_s}).first()}));
}

void TestPlaylists::boxSwitchesOff()
{
    PlaylistList list;
    PlaylistConfig off = provider();
    off.enabled = false;
    list.setPlaylists({provider(), plainPlaylists({u"/x"_s}).first()});
    const auto &widget = child<QListWidget>(list, "list");
    QCOMPARE(widget.item(0)->checkState(), Qt::Checked);
    widget.item(0)->setCheckState(Qt::Unchecked);
    QCOMPARE(list.playlists().first(), off);
    QVERIFY(widget.item(0)->text().contains(u"off"_s)); // the box alone is hard to see on dark
    widget.item(0)->setCheckState(Qt::Checked);
    QVERIFY(!widget.item(0)->text().contains(u"off"_s));
    QCOMPARE(list.playlists().first(), provider());
    list.setPlaylists({off});
    QCOMPARE(widget.item(0)->checkState(), Qt::Unchecked);
}

void TestPlaylists::optionsAreEdited()
{
    PlaylistList list;
    list.setPlaylists({provider()});
    list.show();
    QVERIFY(!child<QToolButton>(list, "options").isEnabled());
    child<QListWidget>(list, "list").setCurrentRow(0);
    QTest::mouseClick(&child<QToolButton>(list, "options"), Qt::LeftButton);
    auto &dialog = child<PlaylistOptions>(list, "PlaylistOptions");
    QCOMPARE(child<QLineEdit>(dialog, "name").placeholderText(), u"provider.example"_s);
    QCOMPARE(dialog.playlist(), provider());
    child<QLineEdit>(dialog, "name").setText(u"  Anna's\tlist "_s);
    child<QSpinBox>(dialog, "connections").setValue(0);
    child<QLineEdit>(dialog, "userAgent").clear();
    child<QCheckBox>(dialog, "badCertificate").setChecked(true);
    child<QCheckBox>(dialog, "enabled").setChecked(false);
    dialog.accept();
    PlaylistConfig wanted = plainPlaylists({provider().source}).first();
    wanted.name = u"Anna's list"_s;
    wanted.acceptBadCertificate = true;
    wanted.enabled = false;
    QCOMPARE(list.playlists(), QList<PlaylistConfig>{wanted});
    QVERIFY(!child<QListWidget>(list, "list").item(0)->toolTip().isEmpty());
}

void TestPlaylists::badCertificateWarns()
{
    PlaylistOptions dialog(provider());
    QVERIFY(child<QLabel>(dialog, "warning").isHidden());
    child<QCheckBox>(dialog, "badCertificate").setChecked(true);
    QVERIFY(!child<QLabel>(dialog, "warning").isHidden());
}

void TestPlaylists::dialogTellsOptionsAsOneChange()
{
    SettingsDraft draft;
    draft.values = {{u"playlist"_s, QVariant::fromValue(QList<PlaylistConfig>{provider()})},
                    {u"stall-timeout"_s, 300}};
    draft.ranges = {{u"stall-timeout"_s, {10, 3600}}, {u"hls-limit"_s, {0, 1'000'000}}};
    SettingsDialog dialog(draft);
    QVERIFY(dialog.changes().isEmpty());
    child<QListWidget>(child<QWidget>(dialog, "playlists"), "list").item(0)->setCheckState(Qt::Unchecked);
    PlaylistConfig off = provider();
    off.enabled = false;
    QCOMPARE(dialog.changes().keys(), QStringList{u"playlist"_s});
    QCOMPARE(dialog.changes().value(u"playlist"_s).value<QList<PlaylistConfig>>(),
             QList<PlaylistConfig>{off});
    child<QSpinBox>(dialog, "stallTimeout").setValue(60);
    child<QSpinBox>(dialog, "hlsLimit").setValue(6000);
    child<QCheckBox>(dialog, "keepAwake").setChecked(false);
    const QMap<QString, QVariant> changes = dialog.changes();
    QCOMPARE(changes.value(u"stall-timeout"_s), QVariant(60));
    QCOMPARE(changes.value(u"hls-limit"_s), QVariant(6000));
    QCOMPARE(changes.value(u"no-keep-awake"_s), QVariant(true));
}

void TestPlaylists::backupsAreEdited()
{
    const QStringList given{u"http://anna:geheim@a.example/1"_s, u"srt://b.example:9000"_s};
    BackupDialog dialog({u"1"_s, u"One"_s, given, {u"Spare (http://s.example/…)"_s}},
                        [](const QString &) { return Problem(); });
    dialog.show();
    QVERIFY(dialog.windowTitle().contains(u"One"_s));
    QCOMPARE(dialog.given(), given);
    const auto &list = child<QListWidget>(dialog, "list");
    QVERIFY(!list.item(0)->text().contains(u"geheim"_s));
    QCOMPARE(child<QListWidget>(dialog, "found").count(), 1);
    QVERIFY(!child<QToolButton>(dialog, "addFile").isVisible());
    QTest::mouseClick(&child<QToolButton>(dialog, "addAddress"), Qt::LeftButton);
    auto &asked = child<QInputDialog>(dialog, "addressDialog");
    asked.setTextValue(u"udp://239.0.0.1:1234"_s);
    asked.accept();
    QTest::mouseClick(&child<QToolButton>(dialog, "up"), Qt::LeftButton);
    QCOMPARE(dialog.given(), (QStringList{given.at(0), u"udp://239.0.0.1:1234"_s, given.at(1)}));
    const BackupDialog alone({u"1"_s, u"One"_s, {}, {}}, [](const QString &) { return Problem(); });
    QVERIFY(child<QWidget>(alone, "foundBox").isHidden());
    const BackupDialog full({u"1"_s, u"One"_s, QStringList(MaxGivenBackups, u"http://a/"_s), {}},
                            [](const QString &) { return Problem(); });
    QVERIFY(!child<QToolButton>(full, "addAddress").isEnabled());
}

void TestPlaylists::refusedBackupSaysWhy()
{
    BackupDialog dialog({u"1"_s, u"One"_s, {}, {}}, [](const QString &) {
        return Problem{ProblemCode::SourceRefused, {}, u"file: is not allowed"_s};
    });
    dialog.show();
    QTest::mouseClick(&child<QToolButton>(dialog, "addAddress"), Qt::LeftButton);
    QPointer<QInputDialog> first = &child<QInputDialog>(dialog, "addressDialog");
    first->setTextValue(u"file:///x"_s);
    first->accept();
    QVERIFY(dialog.given().isEmpty());
    QTRY_VERIFY(!first);
    const auto &again = child<QInputDialog>(dialog, "addressDialog");
    QCOMPARE(again.textValue(), u"file:///x"_s);
    QVERIFY2(again.labelText().contains(u"file: is not allowed"_s), qPrintable(again.labelText()));
}

void TestPlaylists::channelsTellTheirBackups()
{
    ChannelModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setLineup({channel(u"1"_s, 0), channel(u"2"_s, 3)}, {});
    QVERIFY(model.index(0, ChannelModel::Backups).data(Qt::DisplayRole).toString() != u"0"_s);
    QCOMPARE(model.index(1, ChannelModel::Backups).data(Qt::DisplayRole).toString(), u"3"_s);
    QVERIFY(model.index(1, ChannelModel::Backups).data(Qt::ToolTipRole).toString().contains(u"3"_s));
}

void TestPlaylists::pageAsksForTheSelectedChannel()
{
    ChannelsPage page;
    page.resize(900, 500);
    page.show();
    LineupSummary lineup;
    lineup.channels = {channel(u"1"_s, 0), channel(u"2"_s, 1), channel(QString::fromLatin1(TestCardId), 0)};
    lineup.channels.last().guideNumber = u"999"_s;
    page.setLineup(lineup);
    QSignalSpy wanted(&page, &ChannelsPage::backupsWanted);
    auto &action = child<QAction>(page, "backups");
    auto &table = child<QTableView>(page, "table");
    QVERIFY(!action.isEnabled());
    table.selectRow(1);
    action.trigger();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(0).toString(), u"2"_s);
    emit table.customContextMenuRequested({5, 5});
    auto *menu = page.findChild<QMenu *>();
    QVERIFY(menu && menu->isVisible() && menu->actions().contains(&action));
    menu->close();
    table.selectRow(2); // nothing stands in for a card that is made here
    QVERIFY(!action.isEnabled());
}

PLEXBRIDGE_TEST(TestPlaylists)
#include "tst_playlists.moc"
