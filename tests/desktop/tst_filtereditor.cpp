// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xtreamaccount.h"
#include "desktop/windows/accountdialog.h"
#include "desktop/windows/filtereditor.h"
#include "desktop/windows/grouplist.h"
#include "desktop/windows/playlistlist.h"
#include "desktop/windows/playlistoptions.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

template <typename T> T &child(const QWidget &parent, const char *name)
{
    T *found = parent.findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("no %s", name);
    return *found;
}

PlaylistContent content(int entries)
{
    PlaylistContent content;
    content.source = u"http://provider.example/list.m3u"_s;
    const QStringList groups{u"News"_s, u"Sports"_s, u""_s, u"Films 24/7"_s};
    for (int i = 0; i < entries; ++i)
        content.entries.append({u"Channel %1"_s.arg(i), groups.at(i % 4)});
    return content;
}

void tick(GroupList &list, int row, bool ticked)
{
    list.item(row)->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
}

int rows(const QWidget &editor, const char *list)
{
    return child<QListView>(editor, list).model()->rowCount();
}

} // namespace

/// The filter of a playlist with its preview, and what else its options have; accounts.
class TestFilterEditor : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void previewsWhatPasses();
    void untickingLeavesGroupsOut();
    void onlyTheTickedComeIn();
    void untouchedGroupsStayAsTheyWere();
    void groupsThatVanishedAreKept();
    void tellsWhatIsNoExpression();
    void aHundredThousandEntriesDoNotBlock();
    void theNewestFilterWins();
    void anUnreadablePlaylistIsSaid();
    void optionsAskForTheContentOnce();
    void optionsKeepIntervalAndFirstNumber();
    void accountsAreAddedAndEdited();
    void thePasswordIsShownOnRequestOnly();
};

void TestFilterEditor::initTestCase()
{
    qRegisterMetaType<PlaylistConfig>();
}

void TestFilterEditor::previewsWhatPasses()
{
    FilterEditor editor;
    editor.setPreviewDelay(0ms);
    const QAbstractItemModelTester tester(child<QListView>(editor, "passing").model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    editor.setContent(content(40));
    QTRY_COMPARE(rows(editor, "passing"), 40);
    child<QLineEdit>(editor, "names").setText(u"channel 1"_s);
    QTRY_COMPARE(rows(editor, "passing"), 11); // 1 and 10 to 19
    QCOMPARE(rows(editor, "leftOut"), 29);
    child<QLineEdit>(editor, "withoutNames").setText(u"5$"_s);
    QTRY_COMPARE(rows(editor, "passing"), 10);
    const QString summary = child<QLabel>(editor, "summary").text();
    QVERIFY2(summary.contains(u"10"_s) && summary.contains(u"40"_s), qPrintable(summary));
    QCOMPARE(editor.filter().names, u"channel 1"_s);
}

void TestFilterEditor::untickingLeavesGroupsOut()
{
    FilterEditor editor;
    editor.setPreviewDelay(0ms);
    editor.setContent(content(40));
    auto &groups = child<GroupList>(editor, "groups");
    QCOMPARE(groups.count(), 4);
    QCOMPARE(groups.groups(true).size(), 4);
    tick(groups, 3, false);
    tick(groups, 2, false); // those without a group
    QCOMPARE(editor.filter().withoutGroups, (QStringList{u""_s, u"Films 24/7"_s}));
    QVERIFY(editor.filter().groups.isEmpty());
    QTRY_COMPARE(rows(editor, "passing"), 20);
}

void TestFilterEditor::onlyTheTickedComeIn()
{
    FilterEditor editor;
    editor.setPreviewDelay(0ms);
    ChannelFilter only;
    only.groups = {u" NEWS"_s};
    editor.setFilter(only);
    editor.setContent(content(40));
    auto &groups = child<GroupList>(editor, "groups");
    QCOMPARE(groups.count(), 4);
    QCOMPARE(groups.groups(true), QStringList{u"News"_s});
    QTRY_COMPARE(rows(editor, "passing"), 10);
    tick(groups, 1, true);
    QCOMPARE(editor.filter().groups, (QStringList{u"News"_s, u"Sports"_s}));
    tick(groups, 0, false);
    tick(groups, 1, false);
    QVERIFY(!editor.isUsable()); // no group at all would mean every group
    QVERIFY(!child<QLabel>(editor, "groupsFault").text().isEmpty());
}

void TestFilterEditor::untouchedGroupsStayAsTheyWere()
{
    FilterEditor editor;
    ChannelFilter both;
    both.groups = {u"News"_s, u"Sports"_s};
    both.withoutGroups = {u"Sports"_s};
    editor.setFilter(both);
    editor.setContent(content(8));
    QCOMPARE(editor.filter(), both);
    QCOMPARE(child<GroupList>(editor, "groups").groups(true), QStringList{u"News"_s});
}

void TestFilterEditor::groupsThatVanishedAreKept()
{
    FilterEditor editor;
    ChannelFilter filter;
    filter.withoutGroups = {u"Christmas"_s};
    editor.setFilter(filter);
    editor.setContent(content(8));
    auto &groups = child<GroupList>(editor, "groups");
    QCOMPARE(groups.count(), 5);
    tick(groups, 0, false);
    QCOMPARE(editor.filter().withoutGroups, (QStringList{u"News"_s, u"Christmas"_s}));
}

void TestFilterEditor::tellsWhatIsNoExpression()
{
    FilterEditor editor;
    editor.show();
    QSignalSpy changes(&editor, &FilterEditor::changed);
    child<QLineEdit>(editor, "withoutNames").setText(u"(DE|AT"_s);
    QCOMPARE(changes.size(), 1);
    QVERIFY(!editor.isUsable());
    QVERIFY(child<QLabel>(editor, "withoutNamesFault").isVisible());
    QVERIFY(child<QLabel>(editor, "namesFault").isHidden());
    child<QLineEdit>(editor, "withoutNames").setText(u"(DE|AT)"_s);
    QVERIFY(editor.isUsable());
    QVERIFY(child<QLabel>(editor, "withoutNamesFault").isHidden());
}

void TestFilterEditor::aHundredThousandEntriesDoNotBlock()
{
    FilterEditor editor;
    editor.setPreviewDelay(0ms);
    editor.show();
    editor.setContent(content(100'000));
    child<QLineEdit>(editor, "names").setText(u"9"_s);
    QCOMPARE(rows(editor, "passing"), 0); // nothing is reckoned before the event loop goes on
    QTRY_COMPARE_WITH_TIMEOUT(rows(editor, "passing"), 40'951, 20'000);
    QCOMPARE(rows(editor, "leftOut"), 100'000 - 40'951);
}

void TestFilterEditor::theNewestFilterWins()
{
    FilterPreview preview;
    preview.setDelay(0ms);
    preview.setEntries(content(5000).entries);
    QSignalSpy told(&preview, &FilterPreview::sieved);
    for (int i = 0; i < 20; ++i) {
        ChannelFilter filter;
        filter.names = u"Channel %1$"_s.arg(i);
        preview.setFilter(filter);
    }
    QTRY_VERIFY(!told.isEmpty() && told.last().at(0).value<SievedEntries>().passing == QList<int>{19});
    for (const QVariantList &one : told)
        QVERIFY(one.at(0).value<SievedEntries>().passing != QList<int>{7});
}

void TestFilterEditor::anUnreadablePlaylistIsSaid()
{
    FilterEditor editor;
    editor.setReading();
    QVERIFY(!child<QLabel>(editor, "summary").text().isEmpty());
    PlaylistContent none;
    none.problem = {ProblemCode::SourceUnreachable, u"http://provider.example/…"_s, u"timeout"_s, 0};
    editor.setContent(none);
    QVERIFY(child<QLabel>(editor, "summary").text().contains(u"provider.example"_s));
}

void TestFilterEditor::optionsAskForTheContentOnce()
{
    PlaylistConfig playlist = plainPlaylists({content(1).source}).first();
    PlaylistOptions options(playlist);
    options.show();
    QSignalSpy wanted(&options, &PlaylistOptions::contentWanted);
    auto &tabs = child<QTabWidget>(options, "tabs");
    tabs.setCurrentIndex(1);
    tabs.setCurrentIndex(0);
    tabs.setCurrentIndex(1);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(0).value<PlaylistConfig>().source, playlist.source);
    PlaylistContent other = content(12);
    other.source = u"http://other.example/"_s;
    options.showContent(other);
    QCOMPARE(child<GroupList>(options, "groups").count(), 0);
    options.showContent(content(12));
    QCOMPARE(child<GroupList>(options, "groups").count(), 4);
    tick(child<GroupList>(options, "groups"), 0, false);
    QCOMPARE(options.playlist().filter.withoutGroups, QStringList{u"News"_s});
    child<QLineEdit>(options, "names").setText(u"["_s);
    QVERIFY(!child<QDialogButtonBox>(options, "buttons").button(QDialogButtonBox::Ok)->isEnabled());
}

void TestFilterEditor::optionsKeepIntervalAndFirstNumber()
{
    PlaylistConfig playlist = plainPlaylists({u"/tv/list.m3u"_s}).first();
    playlist.refreshInterval = 12h;
    playlist.firstNumber = 500;
    playlist.filter.names = u"HD$"_s;
    PlaylistOptions options(playlist);
    QCOMPARE(options.playlist(), playlist);
    child<QSpinBox>(options, "refresh").setValue(0);
    child<QSpinBox>(options, "firstNumber").setValue(1000);
    QCOMPARE(options.playlist().refreshInterval, 0h);
    QCOMPARE(options.playlist().firstNumber, 1000);
}

void TestFilterEditor::accountsAreAddedAndEdited()
{
    PlaylistList list;
    list.show();
    QTest::mouseClick(&child<QToolButton>(list, "addAccount"), Qt::LeftButton);
    auto &dialog = child<AccountDialog>(list, "accountDialog");
    auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(!ok->isEnabled());
    child<QLineEdit>(dialog, "server").setText(u"tv.example:8080"_s);
    child<QLineEdit>(dialog, "user").setText(u"anna"_s);
    child<QLineEdit>(dialog, "password").setText(u"g&h=im"_s);
    QVERIFY(ok->isEnabled());
    QTest::mouseClick(ok, Qt::LeftButton);
    QCOMPARE(list.sources().size(), 1);
    const auto account = xtreamAccountOf(list.sources().first());
    QVERIFY(account);
    QCOMPARE(account->password, u"g&h=im"_s);
    const QListWidgetItem &item = *child<QListWidget>(list, "list").item(0);
    for (const QString &shown : {item.text(), item.toolTip(), playlistName(list.playlists().first())})
        QVERIFY2(!shown.contains(u"anna"_s) && !shown.contains(u"g&h"_s), qPrintable(shown));
    QVERIFY(item.text().contains(u"tv.example"_s));
    QTRY_VERIFY(!list.findChild<AccountDialog *>());
    QTest::mouseClick(&child<QToolButton>(list, "edit"), Qt::LeftButton);
    auto &again = child<AccountDialog>(list, "accountDialog");
    QCOMPARE(child<QLineEdit>(again, "user").text(), u"anna"_s);
    child<QLineEdit>(again, "password").setText(u"new"_s);
    again.accept();
    QCOMPARE(list.sources().size(), 1);
    QCOMPARE(xtreamAccountOf(list.sources().first())->password, u"new"_s);
}

void TestFilterEditor::thePasswordIsShownOnRequestOnly()
{
    AccountForm form;
    const auto &password = child<QLineEdit>(form, "password");
    QCOMPARE(password.echoMode(), QLineEdit::Password);
    child<QCheckBox>(form, "show").setChecked(true);
    QCOMPARE(password.echoMode(), QLineEdit::Normal);
    child<QCheckBox>(form, "show").setChecked(false);
    QCOMPARE(password.echoMode(), QLineEdit::Password);
}

PLEXBRIDGE_TEST(TestFilterEditor)
#include "tst_filtereditor.moc"
