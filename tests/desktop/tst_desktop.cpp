// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desktop.h"
#include "desktop/samples.h"
#include "desktop/startfailure.h"
#include "desktop/supporttext.h"
#include "desktop/windows/checkupdialog.h"
#include "desktop/windows/mainwindow.h"
#include "desktop/windows/settingsdialog.h"
#include "desktop/windows/setupwizard.h"
#include "engine/engine.h"
#include "engine/engineworker.h"
#include "keychain/secretkeeper.h"
#include "settings/settings.h"
#include "support/testmain.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr WallTime now{1'756'954'607'638ms};

MainWindow *mainWindow()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *main = qobject_cast<MainWindow *>(window))
            return main;
    }
    return nullptr;
}

QPushButton *button(const QString &question, const QString &name)
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (qobject_cast<QMessageBox *>(window) && window->objectName() == question)
            return window->findChild<QPushButton *>(name);
    }
    return nullptr;
}

/// Takes no port and tells nothing.
class QuietWorker : public EngineWorker {
public:
    using EngineWorker::EngineWorker;
    void start() override { }
};

} // namespace

/// The facade joined to a true engine that is never started; its signals are sent by the test.
class TestDesktop : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void withoutATrayTheWindowOpens();
    void valuesReachTheWindow();
    void quitsAtOnceWhileNobodyWatches();
    void asksBeforeQuittingOnSomebody();
    void aFailureIsToldWithItsRemedy();
    void escapeLeavesAWayOn();
    void aTakenPortIsChangedByAButton();
    void aBadChangeIsTakenBack();
    void aServiceOnOurPortIsShown();
    void startFailuresHaveRemedies();
    void aDroppedPlaylistOpensTheSetup();
    void theSupportTextHoldsNoSecret();
    void settingsOpenOnce();
    void setupIsOfferedOnce();
    void theEmptyPageOpensTheSetup();
    void theCheckupLooksAtTheEnginesAddress();

private:
    QTemporaryDir m_directory;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<SecretKeeper> m_secrets;
    std::unique_ptr<Desktop> m_desktop;
};

void TestDesktop::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // no panel of whoever runs the tests
}

void TestDesktop::init()
{
    m_settings = std::make_unique<Settings>();
    QFile::remove(m_directory.filePath(u"plexbridge.ini"_s));
    QVERIFY(!m_settings->load({{u"config"_s, {m_directory.filePath(u"plexbridge.ini"_s)}}}, {}));
    m_engine = std::make_unique<Engine>();
    m_engine->setWorkers([](const EngineConfig &config) { return new QuietWorker(config); });
    m_secrets = std::make_unique<SecretKeeper>(*m_settings, nullptr);
    m_desktop = std::make_unique<Desktop>(*m_engine, *m_settings, *m_secrets);
}

void TestDesktop::cleanup()
{
    m_desktop.reset();
    m_engine.reset();
    m_secrets.reset();
    m_settings.reset();
}

void TestDesktop::withoutATrayTheWindowOpens()
{
    QVERIFY(!mainWindow()->isVisible());
    QVERIFY(!QGuiApplication::quitOnLastWindowClosed());
    QTRY_VERIFY(mainWindow()->isVisible());
}

void TestDesktop::valuesReachTheWindow()
{
    m_desktop->raiseWindow();
    emit m_engine->snapshotTaken(samples::snapshot(now));
    emit m_engine->lineupChanged(samples::lineup(5));
    const auto rows = [](const char *page) {
        const auto *widget = mainWindow()->findChild<QWidget *>(QString::fromLatin1(page));
        return widget->findChild<QTableView *>(u"table"_s)->model()->rowCount();
    };
    QCOMPARE(rows("consumersPage"), 7);
    QCOMPARE(rows("channelsPage"), 5);
    m_desktop->addLogLine({now, LogLine::Level::Info, u"plexbridge.app"_s, u"hello"_s});
    QCOMPARE(rows("logPage"), 0); // nobody looks at it
    mainWindow()->openPage(MainWindow::Page::Log);
    QCOMPARE(rows("logPage"), 1);
    mainWindow()->openPage(MainWindow::Page::Consumers);
}

void TestDesktop::quitsAtOnceWhileNobodyWatches()
{
    QSignalSpy quits(m_desktop.get(), &Desktop::quitRequested);
    m_desktop->raiseWindow();
    mainWindow()->close();
    QCOMPARE(quits.size(), 1);
}

void TestDesktop::asksBeforeQuittingOnSomebody()
{
    QSignalSpy quits(m_desktop.get(), &Desktop::quitRequested);
    m_desktop->raiseWindow();
    emit m_engine->trayChanged(samples::tray(now));
    mainWindow()->close();
    QVERIFY(mainWindow()->isVisible());
    QTest::mouseClick(button(u"confirmation"_s, u"no"_s), Qt::LeftButton);
    QTRY_VERIFY(!button(u"confirmation"_s, u"no"_s));
    QCOMPARE(quits.size(), 0);
    mainWindow()->close();
    QVERIFY(button(u"confirmation"_s, u"yes"_s)->text().contains(u"2"_s));
    QTest::mouseClick(button(u"confirmation"_s, u"yes"_s), Qt::LeftButton);
    QCOMPARE(quits.size(), 1);
}

void TestDesktop::aFailureIsToldWithItsRemedy()
{
    m_desktop->showFailure({ProblemCode::PortInUse, u"5004"_s, {}, 0});
    const auto *box = mainWindow()->findChild<QMessageBox *>(u"failure"_s);
    QVERIFY(box);
    QVERIFY(box->informativeText().contains(u"5004"_s));
    emit m_engine->ready({});
    QVERIFY(!mainWindow()->findChild<QMessageBox *>(u"failure"_s));
}

void TestDesktop::escapeLeavesAWayOn()
{
    QSignalSpy quits(m_desktop.get(), &Desktop::quitRequested);
    m_desktop->showFailure({ProblemCode::AddressUnavailable, u"192.168.9.9"_s, {}, 0});
    auto *box = mainWindow()->findChild<QMessageBox *>(u"failure"_s);
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_VERIFY(!mainWindow()->findChild<QMessageBox *>(u"failure"_s));
    QCOMPARE(quits.size(), 0); // Escape is no way to end everything
    auto *bar = mainWindow()->findChild<QWidget *>(u"outage"_s);
    QVERIFY(bar->isVisible());
    QVERIFY(bar->findChild<QPushButton *>(u"outageRetry"_s));
    QVERIFY(bar->findChild<QPushButton *>(u"outageSettings"_s));
}

void TestDesktop::aTakenPortIsChangedByAButton()
{
    m_desktop->showFailure({ProblemCode::PortInUse, u"5004"_s, {}, 0});
    auto *box = mainWindow()->findChild<QMessageBox *>(u"failure"_s);
    auto *use = box->findChild<QPushButton *>(u"failurePort"_s);
    QVERIFY(use);
    QSignalSpy changes(m_settings.get(), &Settings::changed);
    use->click();
    QCOMPARE(changes.size(), 1);
    QVERIFY(m_settings->engineConfig().streamPort > 5004);
    QCOMPARE(m_settings->engineConfig().port, 3000);
    m_engine->stop();
}

void TestDesktop::aBadChangeIsTakenBack()
{
    emit m_engine->ready({}); // it runs, with the settings as they are
    QVERIFY(!m_settings->save({{u"port"_s, 81}}));
    m_desktop->showFailure({ProblemCode::PortForbidden, u"81"_s, {}, 0});
    auto *box = mainWindow()->findChild<QMessageBox *>(u"failure"_s);
    auto *back = box->findChild<QPushButton *>(u"failureBack"_s);
    QVERIFY(back);
    back->click();
    QCOMPARE(m_settings->engineConfig().port, 3000);
    m_engine->stop();
}

void TestDesktop::aServiceOnOurPortIsShown()
{
    QTcpServer service;
    QVERIFY(service.listen(QHostAddress::LocalHost));
    connect(&service, &QTcpServer::newConnection, this, [&service] {
        QTcpSocket *socket = service.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->write(
                "HTTP/1.1 200 OK\r\nContent-Length: 21\r\nConnection: close\r\n\r\nplexbridge_up 1\n# end");
            socket->disconnectFromHost();
        });
    });
    m_desktop->showFailure({ProblemCode::PortInUse, QString::number(service.serverPort()), {}, 0});
    auto *box = mainWindow()->findChild<QMessageBox *>(u"failure"_s);
    QTRY_VERIFY(box->findChild<QPushButton *>(u"failurePage"_s)); // no second device by accident
}

void TestDesktop::startFailuresHaveRemedies()
{
    const QString file = m_settings->file();
    const auto remedies = [this](const Problem &problem, const QString &page = {}) {
        StartFailure failure(problem, *m_settings, page);
        QStringList names;
        for (const QPushButton *each : failure.findChildren<QPushButton *>())
            names.append(each->objectName());
        return names;
    };
    QVERIFY(remedies({ProblemCode::BadOption, u"port in "_s + file, {}, 0}).contains(u"useDefault"_s));
    QVERIFY(!remedies({ProblemCode::BadOption, u"--port"_s, {}, 0}).contains(u"useDefault"_s));
    QVERIFY(remedies({ProblemCode::SettingsUnreadable, file, {}, 3}).contains(u"setAside"_s));
    QVERIFY(remedies({ProblemCode::DataDirectoryUnusable, u"/nowhere"_s, {}, 0}).contains(u"chooseFolder"_s));
    QVERIFY(remedies({ProblemCode::AlreadyRunning, u"plexbridged"_s, {}, 0}, u"http://127.0.0.1:3000/"_s)
                .contains(u"showPage"_s));
    QFile bad(file);
    QVERIFY(bad.open(QIODevice::WriteOnly));
    bad.write("port = abc\n");
    bad.close();
    StartFailure failure({ProblemCode::BadOption, u"port in "_s + file, {}, 0}, *m_settings, {});
    QSignalSpy again(&failure, &QDialog::accepted);
    failure.findChild<QPushButton *>(u"useDefault"_s)->click();
    QCOMPARE(again.size(), 1);
    QVERIFY(!m_settings->load({{u"config"_s, {file}}}, {}));
    QCOMPARE(m_settings->engineConfig().port, 3000);
}

void TestDesktop::aDroppedPlaylistOpensTheSetup()
{
    m_desktop->raiseWindow();
    emit mainWindow()->sourceDropped(u"http://provider.example/list.m3u"_s);
    const auto *wizard = mainWindow()->findChild<SetupWizard *>();
    QVERIFY(wizard);
    QCOMPARE(wizard->findChild<QLineEdit *>(u"address"_s)->text(), u"http://provider.example/list.m3u"_s);
}

void TestDesktop::theSupportTextHoldsNoSecret()
{
    PlaylistConfig playlist =
        plainPlaylists({u"http://anna:geheim@provider.example/get.php?password=geheim"_s}).first();
    QVERIFY(!m_settings->save({{u"playlist"_s, QVariant::fromValue(QList<PlaylistConfig>{playlist})},
                               {u"api-token"_s, u"geheim"_s},
                               {u"tuners"_s, 7}}));
    const QString text = supportText(*m_settings, samples::device(), samples::lineup(3), {}, u"a line"_s);
    QVERIFY(text.contains(u"tuners = 7"_s));
    QVERIFY(text.contains(u"provider.example"_s));
    QVERIFY(text.contains(u"a line"_s));
    QVERIFY2(!text.contains(u"geheim"_s), qPrintable(text));
    m_desktop->raiseWindow();
    mainWindow()->findChild<QAction *>(u"supportAction"_s)->trigger(); // and is shown before it is saved
    QVERIFY(mainWindow()->findChild<QDialog *>(u"supportDialog"_s));
}

void TestDesktop::settingsOpenOnce()
{
    m_desktop->raiseWindow();
    emit mainWindow()->settingsWanted();
    emit mainWindow()->settingsWanted();
    QCOMPARE(mainWindow()->findChildren<SettingsDialog *>().size(), 1);
}

void TestDesktop::setupIsOfferedOnce()
{
    m_desktop->raiseWindow();
    QCOMPARE(mainWindow()->findChildren<SetupWizard *>().size(), 0); // never by itself
    m_desktop->offerSetup();
    QCOMPARE(mainWindow()->findChildren<SetupWizard *>().size(), 1);
    mainWindow()->findChild<SetupWizard *>()->reject();
    QTRY_COMPARE(mainWindow()->findChildren<SetupWizard *>().size(), 0);
    m_desktop->offerSetup();
    QCOMPARE(mainWindow()->findChildren<SetupWizard *>().size(), 0);
}

void TestDesktop::theEmptyPageOpensTheSetup()
{
    m_desktop->raiseWindow();
    LineupSummary bare = samples::lineup(1);
    bare.channels.first().source.kind = SourceKind::TestCard;
    emit m_engine->lineupChanged(bare); // as an engine without playlists tells it
    auto *offer = mainWindow()->findChild<QWidget *>(u"channelsPage"_s)->findChild<QWidget *>(u"empty"_s);
    offer->findChild<QPushButton *>(u"emptyAction"_s)->click();
    mainWindow()->findChild<QAction *>(u"setupAction"_s)->trigger(); // and from the menu, at any time
    const auto wizards = mainWindow()->findChildren<SetupWizard *>();
    QCOMPARE(wizards.size(), 1);
    emit m_engine->deviceChanged(samples::device());
    QSignalSpy wanted(m_desktop.get(), &Desktop::importWanted);
    emit wizards.first()->importWanted(u"/old/plextv.db"_s);
    QCOMPARE(wanted.size(), 1);
}

void TestDesktop::theCheckupLooksAtTheEnginesAddress()
{
    QTcpServer device;
    QVERIFY(device.listen(QHostAddress::LocalHost));
    DeviceSummary summary = samples::device();
    summary.plexAddresses = {u"127.0.0.1:%1"_s.arg(device.serverPort())};
    emit m_engine->deviceChanged(summary);
    m_desktop->raiseWindow();
    auto *button = mainWindow()->findChild<QPushButton *>(u"checkup"_s);
    button->click();
    button->click();
    QCOMPARE(mainWindow()->findChildren<CheckupDialog *>().size(), 1);
    QTRY_VERIFY(device.hasPendingConnections());
}

PLEXBRIDGE_TEST(TestDesktop)
#include "tst_desktop.moc"
