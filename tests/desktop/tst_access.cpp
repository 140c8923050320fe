// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineupnews.h"
#include "core/playlistconfig.h"
#include "desktop/clientnames.h"
#include "desktop/samples.h"
#include "desktop/traypanel.h"
#include "desktop/windows/aboutdialog.h"
#include "desktop/windows/accountdialog.h"
#include "desktop/windows/backupdialog.h"
#include "desktop/windows/channeltest.h"
#include "desktop/windows/checkupdialog.h"
#include "desktop/windows/copydialog.h"
#include "desktop/windows/guidelinkdialog.h"
#include "desktop/windows/keysdialog.h"
#include "desktop/windows/mainwindow.h"
#include "desktop/windows/playlistoptions.h"
#include "desktop/windows/purgedialog.h"
#include "desktop/windows/readingorder.h"
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
#include <QLayout>
#include <QLineEdit>
#include <QScopeGuard>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTranslator>
#include <QWizard>

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

void keeps(const QString &, const QString &, const ServerDialog::Kept &answer)
{
    answer({});
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
             LineupNews news;
             news.changes.at = then;
             for (const Channel &one : samples::lineup(20).channels) {
                 const auto kind = ChannelNewsKind(news.changes.news.size() / 4);
                 news.changes.news.append(
                     {kind, one.id, u"list"_s, one.guideNumber, one.name, one.group, {}, false});
             }
             window->setNews(news);
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
        {u"save a copy"_s,
         [] {
             return new CopyDialog;
         }},
        {u"restore a copy"_s,
         [] {
             return new CopyDialog(u"/tmp/all.plexbridge"_s, {u"1.0"_s, then, u"10ABCDEF"_s, true});
         }},
        {u"guide channels"_s,
         [] {
             return new GuideLinkDialog(channels);
         }},
        {u"Plex"_s,
         [] {
             return new ServerDialog(ServerKind::Plex, {u"http://nas:32400"_s, u"in the keychain"_s, false},
                                     keeps);
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
             const QList<Channel> lineup = samples::lineup(3).channels;
             LineupChanges changes;
             for (const Channel &one : lineup)
                 changes.news.append({ChannelNewsKind::New,
                                      one.id,
                                      u"list"_s,
                                      one.guideNumber,
                                      one.name,
                                      one.group,
                                      {},
                                      false});
             return new RefreshReview(changes, lineup, NewChannels::Ask);
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
    if (auto *wizard = qobject_cast<QWizard *>(&window)) {
        for (const int page : wizard->pageIds()) {
            wizard->setStartId(page);
            wizard->restart();
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

/// What a widget stands in, from the window down: widgets, and the layouts that hold its place in them.
QList<QObject *> placesOf(QWidget *widget)
{
    const std::function<bool(QLayout &, QWidget &, QList<QObject *> &)> within =
        [&within](QLayout &layout, QWidget &part, QList<QObject *> &way) {
            for (int i = 0; i < layout.count(); ++i) {
                QLayout *inner = layout.itemAt(i)->layout();
                if (layout.itemAt(i)->widget() == &part || (inner && within(*inner, part, way))) {
                    way.prepend(&layout);
                    return true;
                }
            }
            return false;
        };
    QList<QObject *> places{widget};
    for (QWidget *at = widget; !at->isWindow(); at = at->parentWidget()) {
        QWidget *parent = at->parentWidget();
        QList<QObject *> way;
        if (parent->layout())
            within(*parent->layout(), *at, way);
        places = QList<QObject *>{parent} + way + places;
    }
    return places;
}

QRect rectOf(QObject *place)
{
    if (auto *widget = qobject_cast<QWidget *>(place))
        return {widget->mapTo(widget->window(), QPoint()), widget->size()};
    auto *layout = qobject_cast<QLayout *>(place);
    QWidget *holder = layout->parentWidget();
    return layout->geometry().translated(holder->mapTo(holder->window(), QPoint()));
}

/// Whether the eye would have to go back from one to the other.
bool goesBack(const QRect &from, const QRect &to, bool mirrored)
{
    const bool sameLine = from.top() <= to.bottom() && to.top() <= from.bottom();
    if (!sameLine)
        return to.top() < from.top();
    return mirrored ? to.center().x() > from.center().x() : to.center().x() < from.center().x();
}

bool goesBack(QWidget *from, QWidget *to)
{
    const QList<QObject *> a = placesOf(from), b = placesOf(to);
    int fork = 0;
    while (fork < std::min(a.size(), b.size()) && a.at(fork) == b.at(fork))
        ++fork;
    if (fork >= a.size() || fork >= b.size()) // one is a part of the other
        return fork < a.size();
    return goesBack(rectOf(a.at(fork)), rectOf(b.at(fork)), from->isRightToLeft());
}

/// Round the window by the key itself, until it comes back to where it began. False: it never does.
bool goRoundByTab(QWidget &window, QList<QWidget *> &round)
{
    constexpr int most = 300;
    for (int i = 0; i < most; ++i) {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &window, Qt::Key_Tab);
        focus = QApplication::focusWidget();
        if (!focus)
            return false;
        if (!round.isEmpty() && focus == round.first())
            return true;
        if (!round.isEmpty() && focus == round.last()) // from link to link in a text
            continue;
        if (round.contains(focus))
            return false;
        round.append(focus);
    }
    return false;
}

/// Groups that Tab leaves and comes back to: widgets and layouts with more than one run in the round.
QStringList brokenGroupsIn(const QList<QWidget *> &round)
{
    QMap<QObject *, int> runs;
    QStringList broken;
    for (int i = 0; i < round.size(); ++i) {
        const QList<QObject *> before = placesOf(round.at((i + round.size() - 1) % round.size()));
        for (QObject *place : placesOf(round.at(i))) {
            if (!before.contains(place) && ++runs[place] > 1)
                broken.append(u"comes back to "_s + QString::fromLatin1(place->metaObject()->className())
                              + u' ' + place->objectName() + u" with "_s + pathOf(*round.at(i)));
        }
    }
    return broken;
}

/// One step back there must be: from the end to the beginning.
QStringList jumpsIn(QWidget &window)
{
    QList<QWidget *> round;
    if (!goRoundByTab(window, round)) {
        QStringList way{u"Tab does not come round:"_s};
        for (const QWidget *stop : std::as_const(round))
            way.append(stop->objectName());
        if (const QWidget *now = QApplication::focusWidget())
            way.append(u"and then "_s + now->objectName());
        return way;
    }
    QStringList jumps;
    for (int i = 0; i < round.size(); ++i) {
        QWidget *next = round.at((i + 1) % round.size());
        if (round.size() > 1 && goesBack(round.at(i), next))
            jumps.append(u"from "_s + pathOf(*round.at(i)) + u"\n     to "_s + pathOf(*next));
    }
    return (jumps.size() > 1 ? jumps : QStringList()) + brokenGroupsIn(round);
}

/// The windows speak this language as long as it lives.
class Spoken {
public:
    explicit Spoken(const QString &code)
        : m_isLoaded(m_words.load(u"plexbridge_"_s + code, u":/i18n"_s))
    {
        QCoreApplication::installTranslator(&m_words);
        QLocale::setDefault(QLocale(code));
        QGuiApplication::setLayoutDirection(QLocale().textDirection());
    }
    ~Spoken()
    {
        QCoreApplication::removeTranslator(&m_words);
        QLocale::setDefault(m_before);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

private:
    const QLocale m_before;
    QTranslator m_words;
    const bool m_isLoaded;
};

/// What can be read only after it was moved to the side. Tables are not meant: they leave columns out.
QStringList sidewaysIn(const QWidget &window)
{
    QStringList wide;
    for (const auto *area : window.findChildren<QScrollArea *>()) {
        if (area->isVisible() && area->horizontalScrollBar()->maximum() > 0)
            wide.append(u"%1: %2 too many"_s.arg(pathOf(*area)).arg(area->horizontalScrollBar()->maximum()));
    }
    for (const auto *tabs : window.findChildren<QTabBar *>()) {
        if (tabs->isVisible() && tabs->sizeHint().width() > tabs->width())
            wide.append(pathOf(*tabs));
    }
    return wide;
}

/// Which parts ask for so much: the widest in each part, from the outermost one in.
QString widestIn(const QWidget &window)
{
    QStringList chain;
    for (const QWidget *part = &window; part;) {
        const QWidget *widest = nullptr;
        for (const auto *child : part->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
            if (child->isVisible() && !child->isWindow()
                && (!widest || child->minimumSizeHint().width() > widest->minimumSizeHint().width()))
                widest = child;
        }
        part = widest;
        if (part)
            chain.append(u"%1 %2"_s
                             .arg(part->objectName().isEmpty()
                                      ? QString::fromLatin1(part->metaObject()->className())
                                      : part->objectName())
                             .arg(part->minimumSizeHint().width()));
    }
    return chain.join(u" > ");
}

bool isArabic(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar letter) { return letter.script() == QChar::Script_Arabic; });
}

/// Arabic sentences that run from the left.
QStringList turnedIn(const QWidget &window)
{
    QStringList turned;
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (!label->isVisible())
            continue;
        const bool isRich = label->textFormat() == Qt::RichText
            || (label->textFormat() == Qt::AutoText && Qt::mightBeRichText(label->text()));
        if (!isRich && isArabic(label->text()) && !label->text().isRightToLeft())
            turned.append(pathOf(*label) + u": "_s + label->text());
        QTextDocument document;
        if (isRich)
            document.setHtml(label->text());
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            if (isArabic(block.text()) && block.textDirection() != Qt::RightToLeft)
                turned.append(pathOf(*label) + u": "_s + block.text());
        }
    }
    return turned;
}

constexpr QSize SmallScreen(700, 410); // 1400 by 900 at 200 %, without a title and a panel

} // namespace

/// What people hear who do not see the windows, and where they come by keys.
class TestAccess : public QObject {
    Q_OBJECT
private slots:
    void everyWidgetHasAName_data();
    void everyWidgetHasAName();
    void tabGoesOnAsOneReads_data();
    void tabGoesOnAsOneReads();
    void everyWindowFits_data();
    void everyWindowFits();
    void everyLanguageFits_data();
    void everyLanguageFits();
    void sentencesRunAsTheWindowDoes_data() { rows(); }
    void sentencesRunAsTheWindowDoes();
    void detailsOfASessionAreReadWhole();

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

void TestAccess::everyWindowFits_data()
{
    rows();
}

/// No window is larger than its screen, and each can be made as small as 1000 by 700 with a title and a
/// panel.
void TestAccess::everyWindowFits()
{
    QFETCH(const QString, name);
    const std::unique_ptr<QWidget> window(windows().value(name)());
    window->show();
    QCoreApplication::processEvents();
    const QSize room = window->screen()->availableSize(), least = window->minimumSizeHint();
    if (name != u"main window") // which keeps the size that somebody gave it
        QVERIFY2(window->width() <= room.width() && window->height() <= room.height(), qPrintable(name));
    QVERIFY2(least.width() <= 1000 && least.height() <= 620,
             qPrintable(u"%1 %2x%3"_s.arg(name).arg(least.width()).arg(least.height())));
}

void TestAccess::everyLanguageFits_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("language");
    for (const auto *language : {"en", "de", "fr", "es", "nl", "ar"}) {
        for (auto it = windows().keyBegin(); it != windows().keyEnd(); ++it)
            QTest::newRow(qPrintable(*it + u", "_s + QLatin1StringView(language)))
                << *it << QString::fromLatin1(language);
    }
}

/// In no language has anything to be moved sideways, not even where all is drawn twice as large.
void TestAccess::everyLanguageFits()
{
    QFETCH(const QString, name);
    QFETCH(const QString, language);
    const Spoken spoken(language);
    QVERIFY(spoken.isLoaded());
    const std::unique_ptr<QWidget> window(windows().value(name)());
    window->resize(SmallScreen);
    window->show();
    QCoreApplication::processEvents();
    QStringList wide;
    visit(*window, [&] {
        const QSize least = window->minimumSizeHint().expandedTo(window->minimumSize());
        if (least.width() > SmallScreen.width() || least.height() > SmallScreen.height())
            wide.append(
                u"at least %1x%2: %3"_s.arg(least.width()).arg(least.height()).arg(widestIn(*window)));
        wide += sidewaysIn(*window);
    });
    wide.removeDuplicates();
    QVERIFY2(wide.isEmpty(), qPrintable(u'\n' + wide.join(u'\n')));
}

/// Also those that begin with a name in Latin letters.
void TestAccess::sentencesRunAsTheWindowDoes()
{
    QFETCH(const QString, name);
    const Spoken arabic(u"ar"_s);
    QVERIFY(arabic.isLoaded());
    const std::unique_ptr<QWidget> window(windows().value(name)());
    window->show();
    QCoreApplication::processEvents();
    QStringList turned;
    visit(*window, [&] { turned += turnedIn(*window); });
    turned.removeDuplicates();
    QVERIFY2(turned.isEmpty(), qPrintable(u'\n' + turned.join(u'\n')));
}

void TestAccess::detailsOfASessionAreReadWhole()
{
    const std::unique_ptr<QWidget> window(windows().value(u"main window"_s)());
    window->resize(SmallScreen);
    window->show();
    window->findChild<QWidget *>(u"consumersPage"_s)->findChild<QTableView *>(u"table"_s)->selectRow(0);
    const auto *details = window->findChild<QLabel *>(u"details"_s);
    QVERIFY(details->text().contains(u"LATM"_s)); // the longest line there is
    QTextDocument text;
    text.setDocumentMargin(0);
    text.setDefaultFont(details->font());
    text.setHtml(details->text());
    const auto isWhole = [&] {
        text.setTextWidth(details->width());
        return details->wordWrap() && details->height() >= int(text.size().height());
    };
    QTRY_VERIFY2(isWhole(), qPrintable(u"%1 of %2"_s.arg(details->height()).arg(text.size().height())));
    QCOMPARE(window->size(), SmallScreen);
}

void TestAccess::tabGoesOnAsOneReads_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("mirrored");
    for (auto it = windows().keyBegin(); it != windows().keyEnd(); ++it) {
        QTest::newRow(qPrintable(*it)) << *it << false;
        QTest::newRow(qPrintable(*it + u", right to left"_s)) << *it << true;
    }
}

void TestAccess::tabGoesOnAsOneReads()
{
    QFETCH(const QString, name);
    QFETCH(const bool, mirrored);
    QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    const auto back = qScopeGuard([] { QApplication::setLayoutDirection(Qt::LeftToRight); });
    const ReadingOrder order;
    const std::unique_ptr<QWidget> window(windows().value(name)());
    window->show();
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    QStringList jumps;
    visit(*window, [&] { jumps += jumpsIn(*window); });
    QVERIFY2(jumps.isEmpty(), qPrintable(u'\n' + jumps.join(u'\n')));
}

PLEXBRIDGE_TEST(TestAccess)
#include "tst_access.moc"
