// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/said.h"
#include "core/xtreamaccount.h"
#include "desktop/samples.h"
#include "desktop/windows/faultline.h"
#include "desktop/windows/setupwizard.h"
#include "support/testmain.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

template <typename T> T &child(const QWidget &parent, const char *name)
{
    T *found = parent.findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("no %s", name);
    return *found;
}

QAbstractButton &next(const SetupWizard &wizard)
{
    return *wizard.button(QWizard::NextButton);
}

QString pageName(const SetupWizard &wizard)
{
    return wizard.currentPage() ? wizard.currentPage()->objectName() : QString();
}

TakeoverReport reportOf(int channels)
{
    TakeoverReport report;
    report.add({TakeoverItem::Kind::Channels, TakeoverItem::Fate::Taken, channels, {}, {}});
    return report;
}

} // namespace

/// The way from nothing to channels, in each of its three ways in.
class TestSetupWizard : public QObject {
    Q_OBJECT
private slots:
    void init();
    void aPlaylistIsKept();
    void anAccountIsKept();
    void nothingUnusableIsTaken();
    void whatIsThereStays();
    void aRefusalKeepsThePage();
    void theEndTellsTheAddress();
    void anEarlierOneIsTakenOver();
    void aFailedTakeoverMayBeTriedAgain();
    void goingBackAfterAnImportLosesNothing();
    void aWrongPasswordIsCorrectedInPlace();
    void nothingIsReadyBeforeItWasRead();
    void aReportOfAnotherFileIsNotShown();
    void whatComesInCanBeChosen();
    void whatTheCommandLineSetsIsSaid();

private:
    [[nodiscard]] std::unique_ptr<SetupWizard> wizard(const QList<PlaylistConfig> &playlists = {},
                                                      const QStringList &guides = {});
    void goToDevice(const SetupWizard &wizard, const QString &guide = {});
    SetupState m_state;
    QList<QMap<QString, QVariant>> m_kept;
    Problem m_problem;
};

void TestSetupWizard::init()
{
    m_kept.clear();
    m_problem = {};
}

std::unique_ptr<SetupWizard> TestSetupWizard::wizard(const QList<PlaylistConfig> &playlists,
                                                     const QStringList &guides)
{
    m_state = {playlists, guides, u"PlexBridge"_s, 4, false};
    auto made = std::make_unique<SetupWizard>(
        [this](const QMap<QString, QVariant> &changes) {
            if (m_problem)
                return m_problem;
            m_kept.append(changes);
            if (changes.contains(u"playlist"_s))
                m_state.playlists = changes.value(u"playlist"_s).value<QList<PlaylistConfig>>();
            if (changes.contains(u"guide"_s))
                m_state.guides = changes.value(u"guide"_s).toStringList();
            return Problem();
        },
        [this] { return m_state; });
    made->show();
    return made;
}

/// From the page of the address or the account to that of name and tuners.
void TestSetupWizard::goToDevice(const SetupWizard &wizard, const QString &guide)
{
    next(wizard).click();
    QCOMPARE(pageName(wizard), u"contentPage"_s);
    next(wizard).click();
    QCOMPARE(pageName(wizard), u"guidePage"_s);
    child<QLineEdit>(wizard, "guide").setText(guide);
    next(wizard).click();
    QCOMPARE(pageName(wizard), u"devicePage"_s);
}

void TestSetupWizard::aPlaylistIsKept()
{
    const auto wizard = this->wizard();
    next(*wizard).click();
    QCOMPARE(pageName(*wizard), u"addressPage"_s);
    QVERIFY(!next(*wizard).isEnabled());
    child<QLineEdit>(*wizard, "address").setText(u" https://provider.example/list.m3u "_s);
    goToDevice(*wizard, u"https://guide.example/epg.xml.gz"_s);
    next(*wizard).click();
    QCOMPARE(pageName(*wizard), u"donePage"_s);
    QCOMPARE(m_kept.size(), 1);
    QCOMPARE(m_kept.at(0).value(u"playlist"_s).value<QList<PlaylistConfig>>(),
             plainPlaylists({u"https://provider.example/list.m3u"_s}));
    QCOMPARE(m_kept.at(0).value(u"guide"_s).toStringList(),
             QStringList{u"https://guide.example/epg.xml.gz"_s});
}

void TestSetupWizard::anAccountIsKept()
{
    const auto wizard = this->wizard();
    child<QRadioButton>(*wizard, "chooseAccount").setChecked(true);
    next(*wizard).click();
    QCOMPARE(pageName(*wizard), u"accountPage"_s);
    QVERIFY(!next(*wizard).isEnabled());
    child<QLineEdit>(*wizard, "server").setText(u"tv.example:8080"_s);
    child<QLineEdit>(*wizard, "user").setText(u"anna"_s);
    child<QLineEdit>(*wizard, "password").setText(u"geheim"_s);
    goToDevice(*wizard);
    next(*wizard).click();
    QCOMPARE(pageName(*wizard), u"donePage"_s);
    const auto playlists = m_kept.value(0).value(u"playlist"_s).value<QList<PlaylistConfig>>();
    QCOMPARE(playlists.size(), 1);
    QCOMPARE(xtreamAccountOf(playlists.first().source)->password, u"geheim"_s);
    QVERIFY(!m_kept.value(0).contains(u"guide"_s));
}

void TestSetupWizard::nothingUnusableIsTaken()
{
    QTemporaryDir directory;
    QFile file(directory.filePath(u"list.m3u"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto wizard = this->wizard();
    next(*wizard).click();
    auto &address = child<QLineEdit>(*wizard, "address");
    for (const auto &[text, usable] :
         {std::pair(u"ftp://provider.example/"_s, false), std::pair(directory.filePath(u"none.m3u"_s), false),
          std::pair(directory.path(), false), std::pair(file.fileName(), true),
          std::pair(u"list.m3u"_s, false), std::pair(QUrl::fromLocalFile(file.fileName()).toString(), true),
          std::pair(u"provider.example/list.m3u"_s, true), std::pair(u"~/nothing.m3u"_s, false)}) {
        address.setText(text);
        QCOMPARE(next(*wizard).isEnabled(), usable);
        QCOMPARE(child<FaultLine>(*wizard, "addressFault").fault().isEmpty(), usable); // and why
    }
}

void TestSetupWizard::whatIsThereStays()
{
    PlaylistConfig mine = plainPlaylists({u"/tv/mine.m3u"_s}).first();
    mine.connectionLimit = 3;
    const auto wizard = this->wizard({mine}, {u"http://guide.example/"_s});
    next(*wizard).click();
    child<QLineEdit>(*wizard, "address").setText(u"http://provider.example/"_s);
    goToDevice(*wizard, u"http://guide.example/"_s);
    next(*wizard).click();
    QCOMPARE(m_kept.value(0).value(u"playlist"_s).value<QList<PlaylistConfig>>(),
             (QList<PlaylistConfig>{mine, plainPlaylists({u"http://provider.example/"_s}).first()}));
    QVERIFY(!m_kept.value(0).contains(u"guide"_s)); // known already
}

void TestSetupWizard::aRefusalKeepsThePage()
{
    m_problem = {ProblemCode::SettingsUnreadable, u"/etc/plexbridge.ini"_s, {}, 0};
    const auto wizard = this->wizard();
    next(*wizard).click();
    child<QLineEdit>(*wizard, "address").setText(u"http://provider.example/"_s);
    goToDevice(*wizard);
    next(*wizard).click();
    QCOMPARE(pageName(*wizard), u"devicePage"_s);
    QVERIFY(child<QLabel>(*wizard, "failure").text().contains(u"plexbridge.ini"_s));
    m_problem = {};
    next(*wizard).click();
    QCOMPARE(pageName(*wizard), u"donePage"_s);
    QVERIFY(child<QLabel>(*wizard, "failure").isHidden());
}

void TestSetupWizard::theEndTellsTheAddress()
{
    const auto wizard = this->wizard();
    wizard->setDevice(samples::device());
    LineupSummary lineup = samples::lineup(7);
    lineup.importing = true;
    wizard->setLineup(lineup);
    QVERIFY(!child<QWidget>(*wizard, "reading").isHidden());
    lineup.importing = false;
    wizard->setLineup(lineup);
    QVERIFY(child<QWidget>(*wizard, "reading").isHidden());
    QVERIFY(child<QLabel>(*wizard, "state").text().contains(u"7"_s));
    QCOMPARE(child<QLabel>(child<QWidget>(*wizard, "plexAddress"), "copyText").text(),
             u"192.168.1.20:3000"_s);
}

void TestSetupWizard::anEarlierOneIsTakenOver()
{
    QTemporaryDir directory;
    QFile file(directory.filePath(u"plextv.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto wizard = this->wizard();
    QSignalSpy wanted(wizard.get(), &SetupWizard::importWanted);
    child<QRadioButton>(*wizard, "chooseEarlier").setChecked(true);
    next(*wizard).click();
    child<QLineEdit>(*wizard, "earlier").setText(file.fileName());
    next(*wizard).click();
    QCOMPARE(pageName(*wizard), u"reportPage"_s);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(0).toString(), file.fileName());
    QVERIFY(!next(*wizard).isEnabled());
    TakeoverReport report;
    report.add({TakeoverItem::Kind::Channels, TakeoverItem::Fate::Taken, 12, {}, {}});
    report.add({TakeoverItem::Kind::Guides, TakeoverItem::Fate::Here, 2, {}, {}});
    report.leave(TakeoverItem::Kind::Streams, u"ONE"_s, Said::NotNetworkStream);
    wizard->showImport(file.fileName(), report, {});
    QVERIFY(next(*wizard).isEnabled());
    QCOMPARE(child<QListWidget>(*wizard, "taken").count(), 2);
    QCOMPARE(child<QListWidget>(*wizard, "taken").item(1)->text(), u"2 guide(s), here already"_s);
    QCOMPARE(child<QListWidget>(*wizard, "left").count(), 1);
    QCOMPARE(child<QListWidget>(*wizard, "left").item(0)->text(),
             u"ONE – 1 stream(s): its address is not one of a network stream"_s);
    next(*wizard).click();
    QCOMPARE(pageName(*wizard), u"donePage"_s);
    QVERIFY(m_kept.isEmpty()); // the takeover keeps what it takes
}

void TestSetupWizard::aFailedTakeoverMayBeTriedAgain()
{
    QTemporaryDir directory;
    QFile file(directory.filePath(u"backup.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto wizard = this->wizard();
    QSignalSpy wanted(wizard.get(), &SetupWizard::importWanted);
    child<QRadioButton>(*wizard, "chooseEarlier").setChecked(true);
    next(*wizard).click();
    child<QLineEdit>(*wizard, "earlier").setText(file.fileName());
    next(*wizard).click();
    wizard->showImport(file.fileName(), {},
                       {ProblemCode::Malformed, u"backup.json"_s, u"ends in the middle"_s, 0});
    QVERIFY(!next(*wizard).isEnabled());
    QVERIFY(child<QLabel>(*wizard, "reportText").text().contains(u"ends in the middle"_s));
    wizard->back();
    next(*wizard).click();
    QCOMPARE(wanted.size(), 2);
}

void TestSetupWizard::goingBackAfterAnImportLosesNothing()
{
    QTemporaryDir directory;
    QFile file(directory.filePath(u"plextv.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto wizard = this->wizard();
    child<QRadioButton>(*wizard, "chooseEarlier").setChecked(true);
    next(*wizard).click();
    child<QLineEdit>(*wizard, "earlier").setText(file.fileName());
    next(*wizard).click();
    m_state.playlists = plainPlaylists({u"http://imported.example/"_s}); // what the import writes meanwhile
    m_state.guides = {u"http://imported.example/guide"_s};
    wizard->showImport(file.fileName(), reportOf(12), {});
    wizard->back();
    wizard->back();
    child<QRadioButton>(*wizard, "chooseAddress").setChecked(true);
    next(*wizard).click();
    child<QLineEdit>(*wizard, "address").setText(u"http://provider.example/"_s);
    goToDevice(*wizard, u"http://guide.example/"_s);
    next(*wizard).click();
    QCOMPARE(sourcesOf(m_state.playlists),
             (QStringList{u"http://imported.example/"_s, u"http://provider.example/"_s}));
    QCOMPARE(m_state.guides, (QStringList{u"http://imported.example/guide"_s, u"http://guide.example/"_s}));
}

void TestSetupWizard::aWrongPasswordIsCorrectedInPlace()
{
    const auto wizard = this->wizard();
    child<QRadioButton>(*wizard, "chooseAccount").setChecked(true);
    next(*wizard).click();
    child<QLineEdit>(*wizard, "server").setText(u"tv.example:8080"_s);
    child<QLineEdit>(*wizard, "user").setText(u"anna"_s);
    child<QLineEdit>(*wizard, "password").setText(u"wrong"_s);
    goToDevice(*wizard);
    next(*wizard).click();
    LineupSummary lineup = samples::wornLineup(1, WallTime{});
    lineup.playlists = {lineup.playlists.at(1)}; // failed
    wizard->setLineup(lineup);
    QCOMPARE(wizard->currentPage()->title(), SetupWizard::tr("This did not work yet"));
    QVERIFY(child<QWidget>(*wizard, "plexAddress").isHidden());
    QVERIFY(wizard->button(QWizard::BackButton)->isVisible());
    while (pageName(*wizard) != u"accountPage")
        wizard->back();
    child<QLineEdit>(*wizard, "password").setText(u"right"_s);
    goToDevice(*wizard);
    next(*wizard).click();
    QCOMPARE(m_state.playlists.size(), 1); // in place of the wrong one
    QCOMPARE(xtreamAccountOf(m_state.playlists.first().source)->password, u"right"_s);
}

void TestSetupWizard::nothingIsReadyBeforeItWasRead()
{
    const auto wizard = this->wizard();
    LineupSummary lineup = samples::lineup(1);
    PlaylistState fresh;
    fresh.name = u"provider.example"_s;
    lineup.playlists = {fresh}; // nobody has looked yet, and nothing is under way yet either
    wizard->setLineup(lineup);
    QVERIFY(!child<QWidget>(*wizard, "reading").isHidden());
    QVERIFY(!child<QLabel>(*wizard, "state").text().contains(u"1"_s));
}

void TestSetupWizard::aReportOfAnotherFileIsNotShown()
{
    QTemporaryDir directory;
    for (const auto *name : {"a.db", "b.db"}) {
        QFile file(directory.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    const auto wizard = this->wizard();
    child<QRadioButton>(*wizard, "chooseEarlier").setChecked(true);
    next(*wizard).click();
    child<QLineEdit>(*wizard, "earlier").setText(directory.filePath(u"a.db"_s));
    next(*wizard).click();
    wizard->back();
    child<QLineEdit>(*wizard, "earlier").setText(directory.filePath(u"b.db"_s));
    next(*wizard).click();
    wizard->showImport(directory.filePath(u"a.db"_s), reportOf(3), {});
    QVERIFY(!next(*wizard).isEnabled());
    QCOMPARE(child<QListWidget>(*wizard, "taken").count(), 0);
    wizard->showImport(directory.filePath(u"b.db"_s), reportOf(4), {});
    QCOMPARE(child<QListWidget>(*wizard, "taken").item(0)->text(), u"4 channel(s)"_s);
}

void TestSetupWizard::whatComesInCanBeChosen()
{
    const auto wizard = this->wizard();
    QSignalSpy wanted(wizard.get(), &SetupWizard::contentWanted);
    next(*wizard).click();
    const QString source = u"http://provider.example/"_s;
    child<QLineEdit>(*wizard, "address").setText(source);
    next(*wizard).click();
    QCOMPARE(wanted.size(), 1);
    wizard->showContent({source, {{u"ONE"_s, u"News"_s}, {u"TWO"_s, u"Films"_s}}, {}});
    child<QLineEdit>(*wizard, "withoutNames").setText(u"TWO"_s);
    next(*wizard).click();
    next(*wizard).click();
    next(*wizard).click();
    QCOMPARE(m_state.playlists.first().filter.withoutNames, u"TWO"_s);
}

void TestSetupWizard::whatTheCommandLineSetsIsSaid()
{
    const auto plain = this->wizard();
    QVERIFY(child<QWidget>(*plain, "fixedNote").isHidden());
    m_state.playlistsFixed = true;
    SetupWizard fixed([](const auto &) { return Problem(); }, [this] { return m_state; });
    QVERIFY(!child<QWidget>(fixed, "fixedNote").isHidden());
}

PLEXBRIDGE_TEST(TestSetupWizard)
#include "tst_setupwizard.moc"
