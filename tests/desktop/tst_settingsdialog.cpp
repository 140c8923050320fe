// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/settingsdialog.h"

#include "core/playlistconfig.h"
#include "desktop/settingtext.h"
#include "desktop/windows/faultline.h"
#include "desktop/windows/sourcelist.h"
#include "settings/settings.h"
#include "support/testmain.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

const QString &secretAddress()
{
    static const QString address = u"http://anna:geheim@provider.example:8080/get.php?password=geheim"_s;
    return address;
}

SettingsDraft draft()
{
    SettingsDraft draft;
    draft.values = {
        {u"playlist"_s, QVariant::fromValue(plainPlaylists({secretAddress(), u"/tv/local.m3u"_s}))},
        {u"guide"_s, QStringList{}},
        {u"friendly-name"_s, u"PlexBridge"_s},
        {u"tuners"_s, 4},
        {u"stall-timeout"_s, 300},
        {u"port"_s, 3000},
        {u"stream-port"_s, 5004},
        {u"no-discovery"_s, false},
        {u"control-port"_s, 65001}};
    draft.ranges = {{u"tuners"_s, {1, 64}}, {u"stall-timeout"_s, {10, 3600}}, {u"port"_s, {0, 65535}}};
    return draft;
}

template <typename T> T &child(const QWidget &parent, const char *name)
{
    T *found = parent.findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("no %s", name);
    return *found;
}

void save(const SettingsDialog &dialog)
{
    QTest::mouseClick(child<QDialogButtonBox>(dialog, "buttons").button(QDialogButtonBox::Save),
                      Qt::LeftButton);
}

} // namespace

/// The settings dialog: what it shows, hides, locks and tells.
class TestSettingsDialog : public QObject {
    Q_OBJECT
private slots:
    void tellsOnlyWhatChanged();
    void closesWhenNothingChanged();
    void hidesPasswordsInTheList();
    void editingRevealsTheWholeAddress();
    void refusesWhatIsNoAddress();
    void movesAndRemovesSources();
    void addsEachSourceOnce();
    void locksWhatIsDecidedElsewhere();
    void testCardHasThreeChoices();
    void port80NeedsDiscovery();
    void staysOpenWhenSavingFails();
    void everySettingCanBeChanged();
    void faultsAreSaidWhileTyping();
    void theTokenIsNotShown();
};

void TestSettingsDialog::tellsOnlyWhatChanged()
{
    SettingsDialog dialog(draft());
    QSignalSpy saves(&dialog, &SettingsDialog::saveWanted);
    child<QSpinBox>(dialog, "tuners").setValue(6);
    child<QCheckBox>(dialog, "discovery").setChecked(false);
    save(dialog);
    QCOMPARE(saves.size(), 1);
    const auto changes = saves.at(0).at(0).value<QMap<QString, QVariant>>();
    QCOMPARE(changes, (QMap<QString, QVariant>{{u"tuners"_s, 6}, {u"no-discovery"_s, true}}));
}

void TestSettingsDialog::closesWhenNothingChanged()
{
    SettingsDialog dialog(draft());
    QSignalSpy saves(&dialog, &SettingsDialog::saveWanted);
    QSignalSpy closed(&dialog, &QDialog::accepted);
    dialog.open();
    save(dialog);
    QCOMPARE(saves.size(), 0);
    QCOMPARE(closed.size(), 1);
}

void TestSettingsDialog::hidesPasswordsInTheList()
{
    SettingsDialog dialog(draft());
    const auto &list = child<QListWidget>(child<QWidget>(dialog, "playlists"), "list");
    QCOMPARE(list.count(), 2);
    QVERIFY(!list.item(0)->text().contains(u"geheim"_s));
    QVERIFY(!list.item(0)->text().contains(u"anna"_s));
    QVERIFY(list.item(0)->text().contains(u"provider.example"_s));
    QCOMPARE(list.item(1)->text(), u"/tv/local.m3u"_s);
    QCOMPARE(child<SourceList>(dialog, "playlists").sources().at(0), secretAddress());
}

void TestSettingsDialog::editingRevealsTheWholeAddress()
{
    SourceList sources;
    sources.setSources({secretAddress()});
    sources.show();
    child<QListWidget>(sources, "list").setCurrentRow(0);
    QTest::mouseClick(&child<QToolButton>(sources, "edit"), Qt::LeftButton);
    auto &dialog = child<QInputDialog>(sources, "addressDialog");
    QCOMPARE(dialog.textValue(), secretAddress());
    dialog.setTextValue(u"https://other.example/list.m3u"_s);
    dialog.accept();
    QCOMPARE(sources.sources(), QStringList{u"https://other.example/list.m3u"_s});
}

void TestSettingsDialog::refusesWhatIsNoAddress()
{
    QVERIFY(SourceList::isUsable(u" http://a.example/x "_s));
    QVERIFY(!SourceList::isUsable(u"file:///etc/passwd"_s));
    QVERIFY(!SourceList::isUsable(u"http://"_s));
    QVERIFY(!SourceList::isUsable(u"a.example"_s));
    SourceList sources;
    sources.show();
    QTest::mouseClick(&child<QToolButton>(sources, "addAddress"), Qt::LeftButton);
    auto &dialog = child<QInputDialog>(sources, "addressDialog");
    dialog.setTextValue(u"pipe:1"_s);
    dialog.accept();
    QVERIFY(sources.sources().isEmpty());
}

void TestSettingsDialog::movesAndRemovesSources()
{
    SourceList sources;
    sources.setSources({u"/a"_s, u"/b"_s, u"/c"_s});
    sources.show();
    child<QListWidget>(sources, "list").setCurrentRow(2);
    QVERIFY(!child<QToolButton>(sources, "down").isEnabled());
    QTest::mouseClick(&child<QToolButton>(sources, "up"), Qt::LeftButton);
    QCOMPARE(sources.sources(), (QStringList{u"/a"_s, u"/c"_s, u"/b"_s}));
    QTest::mouseClick(&child<QToolButton>(sources, "remove"), Qt::LeftButton);
    QCOMPARE(sources.sources(), (QStringList{u"/a"_s, u"/b"_s}));
}

void TestSettingsDialog::addsEachSourceOnce()
{
    SourceList sources;
    sources.add(u"/a"_s);
    sources.add(u"/a"_s);
    QCOMPARE(sources.sources(), QStringList{u"/a"_s});
}

void TestSettingsDialog::locksWhatIsDecidedElsewhere()
{
    SettingsDraft given = draft();
    given.overridden = {u"tuners"_s};
    SettingsDialog dialog(given);
    QVERIFY(!child<QSpinBox>(dialog, "tuners").isEnabled());
    QVERIFY(!child<QSpinBox>(dialog, "tuners").toolTip().isEmpty());
    QVERIFY(!child<QLabel>(dialog, "overrideHint").isHidden());
    QVERIFY(child<QSpinBox>(dialog, "port").isEnabled());
    child<QSpinBox>(dialog, "tuners").setValue(9);
    QVERIFY(dialog.changes().isEmpty());
    const SettingsDialog free(draft());
    QVERIFY(child<QLabel>(free, "overrideHint").isHidden());
}

void TestSettingsDialog::testCardHasThreeChoices()
{
    SettingsDialog dialog(draft());
    auto &choice = child<QComboBox>(dialog, "testCard");
    QCOMPARE(choice.currentIndex(), 0);
    choice.setCurrentIndex(2);
    QCOMPARE(dialog.changes(), (QMap<QString, QVariant>{{u"test-card"_s, false}}));
    SettingsDraft never = draft();
    never.values.insert(u"test-card"_s, false);
    SettingsDialog again(never);
    QCOMPARE(child<QComboBox>(again, "testCard").currentIndex(), 2);
    child<QComboBox>(again, "testCard").setCurrentIndex(0);
    QVERIFY(again.changes().contains(u"test-card"_s));
    QVERIFY(!again.changes().value(u"test-card"_s).isValid());
}

void TestSettingsDialog::port80NeedsDiscovery()
{
    SettingsDialog dialog(draft());
    QSignalSpy wanted(&dialog, &SettingsDialog::saveWanted);
    auto &port80 = child<QCheckBox>(dialog, "port80");
    auto &discovery = child<QCheckBox>(dialog, "discovery");
    QVERIFY(port80.isChecked() && port80.isEnabled());
    discovery.setChecked(false);
    QVERIFY(!port80.isEnabled());
    discovery.setChecked(true);
    QVERIFY(port80.isEnabled());
    port80.setChecked(false);
    save(dialog);
    const QMap<QString, QVariant> expected{{u"no-port-80"_s, true}};
    QCOMPARE(wanted.value(0).value(0).toMap(), expected);

    SettingsDraft fixed = draft();
    fixed.overridden = {u"no-port-80"_s};
    SettingsDialog locked(fixed);
    QVERIFY(!child<QCheckBox>(locked, "port80").isEnabled());
    child<QCheckBox>(locked, "discovery").toggle();
    child<QCheckBox>(locked, "discovery").toggle();
    QVERIFY(!child<QCheckBox>(locked, "port80").isEnabled());
}

void TestSettingsDialog::staysOpenWhenSavingFails()
{
    SettingsDialog dialog(draft());
    dialog.open();
    child<QSpinBox>(dialog, "tuners").setValue(6);
    save(dialog);
    QVERIFY(dialog.isVisible());
    dialog.showFailure({ProblemCode::SettingsUnreadable, u"/x/plexbridge.ini"_s, {}, 0});
    QVERIFY(child<QLabel>(dialog, "failure").isVisible());
    QVERIFY(child<QLabel>(dialog, "failure").text().contains(u"/x/plexbridge.ini"_s));
}

void TestSettingsDialog::everySettingCanBeChanged()
{
    // The file itself is chosen at the start; a data folder is held by the program that runs with it.
    const QSet<QString> elsewhere{u"config"_s, u"data-dir"_s};
    const QStringList here = SettingsDialog(draft()).keys();
    for (const SettingKey &key : settingKeys()) {
        const QString name = QLatin1StringView(key.name);
        QVERIFY2(here.contains(name) != elsewhere.contains(name), qPrintable(name));
        QVERIFY2(SettingText::name(name) != name || elsewhere.contains(name) || name.startsWith(u"no-"_s),
                 qPrintable(name));
    }
}

void TestSettingsDialog::faultsAreSaidWhileTyping()
{
    Settings settings;
    SettingsDraft checked = draft();
    checked.check = [&settings](const QMap<QString, QVariant> &changes) {
        return settings.check(changes);
    };
    SettingsDialog dialog(checked);
    const QPushButton *save = child<QDialogButtonBox>(dialog, "buttons").button(QDialogButtonBox::Save);
    QVERIFY(save->isEnabled());
    child<QLineEdit>(dialog, "address").setText(u"192.168.1"_s);
    QVERIFY(!save->isEnabled());
    QVERIFY(child<FaultLine>(dialog, "addressFault").fault().contains(u"192.168.1.5"_s)); // what is wanted
    const auto &tabs = child<QTabWidget>(dialog, "tabs");
    for (int tab = 0; tab < tabs.count(); ++tab) // and where to look
        QCOMPARE(!tabs.tabIcon(tab).isNull(),
                 tabs.widget(tab)->isAncestorOf(&child<QLineEdit>(dialog, "address")));
    child<QLineEdit>(dialog, "address").clear();
    QVERIFY(save->isEnabled());
    child<QSpinBox>(dialog, "port").setValue(5004);
    QVERIFY(!child<FaultLine>(dialog, "streamPortFault").fault().isEmpty());
    QVERIFY(!save->isEnabled());
    child<QSpinBox>(dialog, "streamPort").setValue(5005);
    QVERIFY(save->isEnabled());
    child<QLineEdit>(dialog, "device-id").setText(u"xyz"_s);
    QVERIFY(!save->isEnabled());
}

void TestSettingsDialog::theTokenIsNotShown()
{
    SettingsDraft sealed = draft();
    sealed.values.insert(u"api-token"_s, u"sealed:abc"_s);
    SettingsDialog dialog(sealed);
    QVERIFY(child<QLineEdit>(dialog, "api-token").text().isEmpty());
    QVERIFY(!dialog.changes().contains(u"api-token"_s)); // and stays as it is
    child<QLineEdit>(dialog, "api-token").setText(u"fresh"_s);
    QCOMPARE(dialog.changes().value(u"api-token"_s).toString(), u"fresh"_s);
}

PLEXBRIDGE_TEST(TestSettingsDialog)
#include "tst_settingsdialog.moc"
