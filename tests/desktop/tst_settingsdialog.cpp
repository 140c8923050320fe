// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/settingsdialog.h"

#include "core/clock.h"
#include "core/playlistconfig.h"
#include "desktop/settingtext.h"
#include "desktop/windows/faultline.h"
#include "desktop/windows/guidelist.h"
#include "desktop/windows/guideoptions.h"
#include "desktop/windows/messagesettings.h"
#include "desktop/windows/sourcelist.h"
#include "settings/settings.h"
#include "support/testmain.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
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
    void theTokenCanBeGivenUp();
    void passwordsAreKeptElsewhere();
    void secretsAreGivenUp();
    void nothingTickedIsRefused();
    void messagesAreTriedAfterSaving();
    void saysWhatCameOfATest_data();
    void saysWhatCameOfATest();
    void namesOfViewersHaveASwitch();
    void patternsAreTriedWhileTyping();
    void guidesHaveOptions();
    void aGuidesTimesAreShownByAnExample_data();
    void aGuidesTimesAreShownByAnExample();
    void languages();
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
    child<QLineEdit>(dialog, "device-id").clear();
    QVERIFY(save->isEnabled());
    child<QLineEdit>(dialog, "webhook").setText(u"ftp://nas"_s);
    QVERIFY(child<FaultLine>(dialog, "webhookFault").fault().contains(u"must be an address that begins"_s));
    QVERIFY(!save->isEnabled());
    QVERIFY(child<QLabel>(dialog, "failure").isHidden()); // it stands at its field
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

void TestSettingsDialog::theTokenCanBeGivenUp()
{
    SettingsDraft sealed = draft();
    SettingsDialog without(sealed);
    QVERIFY(child<QPushButton>(without, "api-tokenRemove").isHidden()); // there is none
    sealed.values.insert(u"api-token"_s, u"sealed:abc"_s);
    SettingsDialog dialog(sealed);
    auto &remove = child<QPushButton>(dialog, "api-tokenRemove");
    QVERIFY(!remove.isHidden());
    remove.click();
    QVERIFY(dialog.changes().contains(u"api-token"_s));
    QVERIFY(dialog.changes().value(u"api-token"_s).toString().isEmpty());
    QVERIFY(!child<QLineEdit>(dialog, "api-token").placeholderText().isEmpty()); // says so
    remove.click();
    QVERIFY(!dialog.changes().contains(u"api-token"_s)); // after all it stays
}

void TestSettingsDialog::passwordsAreKeptElsewhere()
{
    SettingsDraft withPlaces = draft();
    withPlaces.values.insert(u"mqtt-password-file"_s, u"keychain"_s);
    withPlaces.secretPlaces = {{u"mqtt-password-file"_s, u"in the keychain"_s}};
    SettingsDialog dialog(withPlaces);
    auto &field = child<QLineEdit>(dialog, "mqtt-password-file");
    QVERIFY(field.text().isEmpty());
    QVERIFY(field.placeholderText().contains(u"in the keychain"_s));
    QVERIFY(child<QLabel>(dialog, "mqtt-password-filePlace").text().contains(u"in the keychain"_s));
    QVERIFY(dialog.changes().isEmpty() && dialog.secrets().isEmpty());
    field.setText(u"tell-nobody"_s);
    QVERIFY(dialog.changes().isEmpty()); // never into the settings
    QCOMPARE(dialog.secrets(), (QMap<QString, QString>{{u"mqtt-password-file"_s, u"tell-nobody"_s}}));
    QSignalSpy saves(&dialog, &SettingsDialog::saveWanted);
    save(dialog);
    QCOMPARE(saves.size(), 1);
    dialog.noteKept({});
    QVERIFY(dialog.secrets().isEmpty());
}

void TestSettingsDialog::secretsAreGivenUp()
{
    const QString key = u"mqtt-password-file"_s;
    SettingsDraft withPlaces = draft();
    withPlaces.values.insert(key, u"keychain"_s);
    withPlaces.secretPlaces = {{key, u"in the keychain"_s}, {u"plex-token-file"_s, u"in the keychain"_s}};
    withPlaces.overridden = {u"plex-token-file"_s};
    SettingsDialog dialog(withPlaces);
    QVERIFY(!child<QPushButton>(dialog, "plex-token-fileRemove").isEnabled()); // decided elsewhere
    auto &remove = child<QPushButton>(dialog, "mqtt-password-fileRemove");
    remove.click();
    QCOMPARE(dialog.secrets(), (QMap<QString, QString>{{key, QString()}}));
    QSignalSpy saves(&dialog, &SettingsDialog::saveWanted);
    save(dialog);
    QCOMPARE(saves.size(), 1); // though no value of a setting differs
    remove.click(); // after all
    QVERIFY(dialog.secrets().isEmpty());
    remove.click();
    child<QLineEdit>(dialog, "mqtt-password-file").setText(u"another"_s);
    QCOMPARE(dialog.secrets().value(key), u"another"_s);
    child<QLineEdit>(dialog, "mqtt-password-file").clear();
    dialog.noteKept({});
    QVERIFY(dialog.secrets().isEmpty());
    QVERIFY(!dialog.findChild<QPushButton *>(u"mqtt-password-fileRemove"_s));
    QVERIFY(dialog.findChild<QPushButton *>(u"plex-token-fileRemove"_s));
}

void TestSettingsDialog::nothingTickedIsRefused()
{
    SettingsDialog dialog(draft());
    QPushButton *keep = dialog.findChild<QDialogButtonBox *>(u"buttons"_s)->button(QDialogButtonBox::Save);
    auto &kinds = child<QListWidget>(dialog, "message-event");
    auto &which = child<QComboBox>(dialog, "messageKindsWhich");
    const auto &fault = child<FaultLine>(dialog, "message-eventFault");
    which.setCurrentIndex(2);
    QVERIFY(keep->isEnabled()); // what is trouble is ticked at first
    for (int row = 0; row < kinds.count(); ++row)
        kinds.item(row)->setCheckState(Qt::Unchecked);
    QVERIFY(!keep->isEnabled());
    QVERIFY(!fault.fault().isEmpty());
    kinds.item(0)->setCheckState(Qt::Checked);
    QVERIFY(keep->isEnabled() && fault.fault().isEmpty());
    kinds.item(0)->setCheckState(Qt::Unchecked);
    which.setCurrentIndex(0);
    QVERIFY(keep->isEnabled() && fault.fault().isEmpty());
}

void TestSettingsDialog::messagesAreTriedAfterSaving()
{
    SettingsDialog dialog(draft());
    auto &test = child<QPushButton>(dialog, "ntfyTest");
    QVERIFY(!test.isEnabled());
    child<QLineEdit>(dialog, "ntfy").setText(u"https://ntfy.example/topic"_s);
    QVERIFY(test.isEnabled());
    QSignalSpy tests(&dialog, &SettingsDialog::testWanted);
    test.click();
    QCOMPARE(tests.size(), 1);
    QCOMPARE(tests.first().first().toString(), u"ntfy"_s);
    const auto changes = tests.first().last().value<QMap<QString, QVariant>>();
    QCOMPARE(changes, (QMap<QString, QVariant>{{u"ntfy"_s, u"https://ntfy.example/topic"_s}}));
    QVERIFY(!test.isEnabled()); // one at a time
    dialog.noteKept(changes);
    QVERIFY(dialog.changes().isEmpty());
    dialog.messages().showTest({u"ntfy"_s, {}, 200, {}});
    QVERIFY(test.isEnabled());
    QVERIFY(child<QLabel>(dialog, "ntfyResult").text().contains(u"200"_s));
}

void TestSettingsDialog::saysWhatCameOfATest_data()
{
    QTest::addColumn<MessageTest>("test");
    QTest::addColumn<QString>("words");
    const Problem problem{ProblemCode::SourceUnreachable, {}, u"connection refused"_s};
    QTest::newRow("taken") << MessageTest{u"webhook"_s, {}, 204, {}}
                           << u"It arrived: the server answered 204."_s;
    QTest::newRow("taken, with words")
        << MessageTest{u"webhook"_s, {}, 200, u"ok"_s} << u"It arrived: the server answered 200: ok"_s;
    QTest::newRow("by MQTT") << MessageTest{u"mqtt"_s, {}, 0, {}} << u"It arrived."_s;
    QTest::newRow("refused") << MessageTest{u"ntfy"_s, problem, 403, u"forbidden"_s}
                             << u"It was not taken: the server answered 403: forbidden"_s;
    QTest::newRow("nobody there") << MessageTest{u"mqtt"_s, problem, 0, {}}
                                  << u"It did not arrive: connection refused"_s;
}

void TestSettingsDialog::saysWhatCameOfATest()
{
    QFETCH(const MessageTest, test);
    QTEST(MessageSettings::outcome(test), "words");
}

void TestSettingsDialog::namesOfViewersHaveASwitch()
{
    SettingsDraft named = draft();
    named.values.insert(u"viewer-names-days"_s, 30);
    named.ranges.insert(u"viewer-names-days"_s, {0, 90});
    SettingsDialog dialog(named);
    auto &days = child<QSpinBox>(dialog, "viewer-names-days");
    auto &names = child<QCheckBox>(dialog, "askNames");
    QCOMPARE(days.value(), 30);
    QVERIFY(names.isChecked());
    names.setChecked(false);
    QVERIFY(!days.isEnabled());
    QCOMPARE(dialog.changes().value(u"viewer-names-days"_s).toInt(), 0);
    QVERIFY(dialog.changes().contains(u"viewer-names-days"_s));
    names.setChecked(true);
    days.setValue(7);
    QCOMPARE(dialog.changes().value(u"viewer-names-days"_s).toInt(), 7);
}

void TestSettingsDialog::patternsAreTriedWhileTyping()
{
    SettingsDraft withNames = draft();
    withNames.channelNames = {u"One"_s, u"Ring 3 | A vs B"_s};
    withNames.previewEvents = [](const EventStyle &style, const QStringList &names) {
        EventPreviews read;
        for (const QString &name : names) {
            if (!style.patterns.isEmpty() && name.contains(style.patterns.first()))
                read.events.append({name, u"Ring 3"_s, u"A vs B"_s, {}, {}, false});
        }
        read.found = int(read.events.size());
        return read;
    };
    SettingsDialog dialog(withNames);
    auto &table = child<QTableWidget>(dialog, "previews");
    auto &found = child<QLabel>(dialog, "found");
    QTRY_VERIFY(!found.text().isEmpty());
    QCOMPARE(table.rowCount(), 0);
    child<QPlainTextEdit>(dialog, "event-pattern").setPlainText(u"Ring"_s);
    QTRY_COMPARE(table.rowCount(), 1);
    QCOMPARE(table.item(0, 2)->text(), u"A vs B"_s);
    dialog.showEvents(u"Ring 9 | C vs D"_s);
    QTRY_COMPARE(table.rowCount(), 2);
    QCOMPARE(table.item(0, 0)->text(), u"Ring 9 | C vs D"_s);
    child<QLineEdit>(dialog, "tryName").setText(u"Two"_s);
    QTRY_VERIFY(found.text().contains(u"No programme"_s));
    QCOMPARE(dialog.changes(), (QMap<QString, QVariant>{{u"event-pattern"_s, QStringList{u"Ring"_s}}}));
}

void TestSettingsDialog::guidesHaveOptions()
{
    SettingsDraft withGuides = draft();
    GuideConfig known;
    known.source = u"/tv/one.xml"_s;
    known.shift.by = std::chrono::minutes(60);
    withGuides.values.insert(u"guide"_s, QStringList{known.source, u"/tv/two.xml"_s});
    withGuides.values.insert(GuideOptionsKey, QVariant::fromValue(QList<GuideConfig>{known}));
    SettingsDialog dialog(withGuides);
    auto &guides = child<GuideList>(dialog, "guides");
    auto &list = child<QListWidget>(guides, "list");
    QVERIFY(list.item(0)->text().contains(u"+1:00"_s));
    list.setCurrentRow(1);
    child<QToolButton>(guides, "options").click();
    auto *options = guides.findChild<GuideOptionsDialog *>();
    QVERIFY(options);
    auto &way = child<QComboBox>(*options, "shiftWay");
    way.setCurrentIndex(2);
    auto &zone = child<QComboBox>(*options, "shiftZone");
    QPushButton *ok = options->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    using Shifts = QMap<QString, GuideShift>;
    QSignalSpy tried(&dialog, &SettingsDialog::guideShiftsTried);
    zone.setEditText(u"Europe/Nowhere"_s);
    const qsizetype before = tried.size();
    QVERIFY(!ok->isEnabled());
    zone.setEditText(u"Europe/Berlin"_s);
    QVERIFY(ok->isEnabled());
    QCOMPARE(tried.size(), before + 1); // once for what is a zone
    QCOMPARE(tried.last().first().value<Shifts>(),
             (Shifts{{known.source, known.shift}, {u"/tv/two.xml"_s, {{}, "Europe/Berlin"}}}));
    options->reject(); // as it was
    QCOMPARE(tried.last().first().value<Shifts>(),
             (Shifts{{known.source, known.shift}, {u"/tv/two.xml"_s, {}}}));
    QVERIFY(dialog.changes().isEmpty());
    options->accept();
    QCOMPARE(tried.last().first().value<Shifts>().value(u"/tv/two.xml"_s).zone, QByteArray("Europe/Berlin"));
    QVERIFY(list.item(1)->text().contains(u"Europe/Berlin"_s));
    const auto changed = dialog.changes().value(GuideOptionsKey).value<QList<GuideConfig>>();
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.first(), known);
    QCOMPARE(changed.last().shift.zone, QByteArray("Europe/Berlin"));
    QCOMPARE(dialog.changes().keys(), QStringList{GuideOptionsKey});
}

void TestSettingsDialog::aGuidesTimesAreShownByAnExample_data()
{
    QTest::addColumn<GuideShift>("shift");
    QTest::addColumn<int>("minutes"); // from 20:15 UTC on
    QTest::newRow("as it is") << GuideShift{} << 0;
    QTest::newRow("later") << GuideShift{std::chrono::minutes(90), {}} << 90;
    QTest::newRow("summer in Berlin") << GuideShift{{}, "Europe/Berlin"} << -120;
}

void TestSettingsDialog::aGuidesTimesAreShownByAnExample()
{
    QFETCH(const GuideShift, shift);
    QFETCH(const int, minutes);
    GuideConfig guide;
    guide.shift = shift;
    const QDate day(2026, 7, 1);
    const QDateTime said = utcDateTime(day, QTime(20, 15));
    const auto here = [](const QDateTime &moment) {
        return QLocale().toString(moment.toLocalTime().time(), QLocale::ShortFormat);
    };
    const QString words = GuideOptionsDialog::example(guide, day);
    QVERIFY2(words.contains(here(said)) && words.contains(here(said.addSecs(minutes * 60))),
             qPrintable(words));
}

void TestSettingsDialog::languages()
{
    SettingsDialog dialog(draft());
    auto &language = child<QComboBox>(dialog, "language");
    QCOMPARE(language.count(), 7);
    QCOMPARE(language.currentData().toString(), QString());
    language.setCurrentIndex(language.findText(u"Deutsch"_s));
    QCOMPARE(dialog.changes().value(u"language"_s).toString(), u"de"_s);
}

PLEXBRIDGE_TEST(TestSettingsDialog)
#include "tst_settingsdialog.moc"
