// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desktopprivate.h"

#include "desktop/autostart.h"
#include "desktop/clearboxes.h"
#include "desktop/logging.h"
#include "desktop/supporttext.h"
#include "desktop/svgicon.h"
#include "desktop/text.h"
#include "desktop/windows/aboutdialog.h"
#include "desktop/windows/backupdialog.h"
#include "desktop/windows/confirmation.h"
#include "desktop/windows/keysdialog.h"
#include "desktop/windows/supportdialog.h"
#include "engine/engine.h"

#include <QApplication>
#include <QDateTime>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

SettingsDraft draftOf(const Settings &settings)
{
    SettingsDraft draft;
    for (const SettingKey &key : settingKeys()) {
        const QString name = QLatin1StringView(key.name);
        draft.values.insert(name, settings.isSet(name) || *key.fallback ? settings.value(name) : QVariant());
        draft.ranges.insert(name, {key.least, key.most});
        if (settings.isOverridden(name))
            draft.overridden.insert(name);
    }
    draft.values.insert(u"autostart"_s, Autostart::isOn());
    draft.values.insert(u"playlist"_s, QVariant::fromValue(settings.playlists()));
    draft.check = [&settings](const QMap<QString, QVariant> &changes) {
        return settings.check(changes);
    };
    return draft;
}

} // namespace

Desktop::Desktop(Engine &engine, Settings &settings, SecretKeeper &secrets, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(engine, settings, secrets))
{
    ClearBoxes::install();
    QApplication::setWindowIcon(applicationIcon());
    QApplication::setQuitOnLastWindowClosed(false); // the tray icon stays, and so do those who watch
    joinEngine();
    joinWindow();
    joinEvents();
    joinServers();
    joinChannels();
    joinSettings();
    const auto follow = [this] {
        d->window.setPlaceholders(d->settings.engineConfig().placeholders);
        d->window.setLogLevel(d->settings.logLevel());
    };
    follow();
    connect(&settings, &Settings::changed, this, follow);
    connect(&d->host, &TrayHost::found, this, &Desktop::makeTray);
    connect(&d->host, &TrayHost::missing, this, &Desktop::goOnWithoutTray);
    d->host.look();
}

Desktop::~Desktop()
{
    d->engine.disconnect(this);
    d->window.disconnect(this);
}

void Desktop::joinEngine()
{
    const Engine *engine = &d->engine;
    connect(engine, &Engine::snapshotTaken, &d->pace, &SnapshotPace::take);
    connect(&d->pace, &SnapshotPace::nextWanted, engine, &Engine::acknowledgeSnapshot);
    connect(engine, &Engine::trayChanged, this, [this](const TraySummary &summary) {
        d->summary = summary;
        showInTray();
    });
    connect(engine, &Engine::deviceChanged, this, [this](const DeviceSummary &device) {
        d->device = device;
        d->window.setDevice(device);
        if (d->setup)
            d->setup->setDevice(device);
        showInTray();
    });
    connect(engine, &Engine::ready, this, &Desktop::noteRunning);
    connect(engine, &Engine::lineupChanged, this, [this](const LineupSummary &lineup) {
        d->lineup = lineup;
        d->window.setLineup(lineup);
        if (d->setup)
            d->setup->setLineup(lineup);
    });
    connect(engine, &Engine::changeRefused, &d->window, &MainWindow::showRefusal);
    connect(engine, &Engine::guideChanged, this, [this](const GuideSummary &guide) {
        d->guide = guide;
        d->window.setGuide(guide);
        if (d->setup)
            d->setup->setGuide(guide);
    });
    connect(engine, &Engine::onNowChanged, this, [this](const OnNowTable &table) {
        d->onNow = table;
        d->window.setOnNow(table);
        showInTray();
    });
    connect(engine, &Engine::scheduleRead, &d->window, &MainWindow::showSchedule);
    connect(engine, &Engine::guideCandidatesRead, &d->window, &MainWindow::showCandidates);
    connect(engine, &Engine::historyRead, &d->window, &MainWindow::showHistory);
    connect(engine, &Engine::replayRead, &d->window, &MainWindow::showReplay);
    connect(engine, &Engine::backupsRead, this, &Desktop::openBackups);
    connect(engine, &Engine::deviceIdKept, this, &Desktop::tellKeptDeviceId);
}

void Desktop::joinWindow()
{
    const MainWindow *window = &d->window;
    Engine *engine = &d->engine;
    connect(window, &MainWindow::watchedChanged, this, [this](bool on) { d->engine.setWatched(on); });
    connect(window, &MainWindow::stopRequested, engine, &Engine::stopConsumers);
    connect(window, &MainWindow::purgeRequested, engine, &Engine::purge);
    connect(window, &MainWindow::blockRequested, this, [this](const QString &address, bool blocked) {
        d->engine.block(address, std::chrono::minutes(blocked ? 60 : 0));
    });
    connect(window, &MainWindow::refreshRequested, engine, &Engine::refreshLineup);
    connect(window, &MainWindow::changesWanted, engine, &Engine::changeChannels);
    connect(window, &MainWindow::forgetWanted, engine, &Engine::forgetMissing);
    connect(window, &MainWindow::guideRefreshRequested, engine, &Engine::refreshGuide);
    d->window.setSchedulePreview(&Engine::previewGuideShift);
    connect(window, &MainWindow::scheduleWanted, engine, &Engine::requestSchedule);
    connect(window, &MainWindow::candidatesWanted, engine, &Engine::requestGuideCandidates);
    connect(window, &MainWindow::historyWanted, engine, &Engine::requestHistory);
    connect(window, &MainWindow::replayWanted, engine, &Engine::requestReplay);
    connect(window, &MainWindow::backupsWanted, engine, &Engine::requestBackups);
    connect(window, &MainWindow::freshDeviceIdRequested, this, &Desktop::takeFreshDeviceId);
    connect(window, &MainWindow::settingsWanted, this, &Desktop::openSettings);
    connect(window, &MainWindow::setupWanted, this, [this] { openSetup(); });
    connect(window, &MainWindow::sourceDropped, this, &Desktop::openSetup);
    connect(window, &MainWindow::retryWanted, this, [this] { d->engine.start(d->settings.engineConfig()); });
    connect(window, &MainWindow::aboutWanted, this, &Desktop::openAbout);
    connect(window, &MainWindow::keysWanted, this, &Desktop::openKeys);
    connect(window, &MainWindow::supportWanted, this, &Desktop::openSupport);
    connect(window, &MainWindow::logLevelWanted, this, [this](const QString &level) {
        if (const Problem problem = d->settings.save({{u"log-level"_s, level}}))
            qCWarning(lcDesktop).noquote()
                << "the log level was not kept:" << problem.subject << problem.detail;
    });
    connect(window, &MainWindow::checkupWanted, this, &Desktop::openCheckup);
    connect(window, &MainWindow::quitWanted, this, &Desktop::askToQuit);
}

void Desktop::raiseWindow()
{
    d->window.raiseToFront();
}

void Desktop::addLogLine(const LogLine &line)
{
    d->window.addLogLine(line);
}

void Desktop::openSettings()
{
    if (d->dialog) {
        d->dialog->raise();
        d->dialog->activateWindow();
        return;
    }
    raiseWindow();
    SettingsDraft draft = draftOf(d->settings);
    completeDraft(draft);
    d->dialog = new SettingsDialog(draft, &d->window);
    d->dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(d->dialog, &SettingsDialog::saveWanted, this, &Desktop::saveSettings);
    connect(d->dialog, &SettingsDialog::copyWanted, this, &Desktop::openSaveCopy);
    connect(d->dialog, &SettingsDialog::restoreWanted, this, &Desktop::chooseRestore);
    connect(d->dialog, &SettingsDialog::testWanted, this, &Desktop::testMessage);
    connect(d->dialog, &SettingsDialog::contentWanted, &d->engine, &Engine::requestPlaylistContent);
    connect(&d->engine, &Engine::playlistContentRead, d->dialog, &SettingsDialog::showContent);
    connect(d->dialog, &SettingsDialog::guideShiftsTried, &d->window, &MainWindow::tryGuideShifts);
    connect(d->dialog, &QDialog::rejected, &d->window, [this] { d->window.tryGuideShifts({}); });
    d->dialog->open();
}

void Desktop::saveSettings(const QMap<QString, QVariant> &changes)
{
    keepSettings(changes, [this](const Problem &problem) {
        if (problem)
            d->dialog->showFailure(problem);
        else
            d->dialog->accept();
    });
}

void Desktop::offerSetup()
{
    const QString offered = u"setup/offered"_s;
    if (!d->settings.playlists().isEmpty() || d->settings.uiState(offered).toBool())
        return;
    d->settings.setUiState(offered, true);
    openSetup();
}

void Desktop::openSetup(const QString &source)
{
    if (d->setup) {
        d->setup->raise();
        d->setup->activateWindow();
        if (!source.isEmpty())
            d->setup->take(source);
        return;
    }
    raiseWindow();
    const auto save = [this](const QMap<QString, QVariant> &changes) {
        const Problem problem = changes.isEmpty() ? Problem() : d->settings.save(changes);
        if (!problem)
            d->engine.apply(d->settings.engineConfig());
        return problem;
    };
    const auto present = [this] {
        return SetupState{d->settings.filePlaylists(), d->settings.fileGuides(),
                          d->settings.value(u"friendly-name"_s).toString(),
                          d->settings.value(u"tuners"_s).toInt(), d->settings.isOverridden(u"playlist"_s)};
    };
    d->setup = new SetupWizard(save, present, &d->window);
    d->setup->setAttribute(Qt::WA_DeleteOnClose);
    d->setup->setDevice(d->device);
    d->setup->setLineup(d->lineup);
    d->setup->setGuide(d->guide);
    connect(d->setup, &SetupWizard::importWanted, this, &Desktop::importWanted);
    connect(d->setup, &SetupWizard::checkupWanted, this, &Desktop::openCheckup);
    connect(d->setup, &SetupWizard::plexWanted, this, [this] { openServer(ServerKind::Plex); });
    connect(d->setup, &SetupWizard::contentWanted, &d->engine, &Engine::requestPlaylistContent);
    connect(&d->engine, &Engine::playlistContentRead, d->setup, &SetupWizard::showContent);
    d->setup->open();
    if (!source.isEmpty())
        d->setup->take(source);
}

void Desktop::showImport(const QString &file, const TakeoverReport &report, const Problem &problem)
{
    if (d->setup)
        d->setup->showImport(file, report, problem);
}

void Desktop::openAbout()
{
    auto *about = new AboutDialog(&d->window);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->open();
}

void Desktop::openKeys()
{
    auto *keys = new KeysDialog(d->window, &d->window);
    keys->setAttribute(Qt::WA_DeleteOnClose);
    keys->open();
}

void Desktop::openSupport()
{
    auto *support = new SupportDialog(supportText(d->settings, d->device, d->lineup,
                                                  d->summary.value_or(TraySummary()), d->window.logText()),
                                      &d->window);
    support->setAttribute(Qt::WA_DeleteOnClose);
    support->open();
}

void Desktop::openCheckup()
{
    if (d->checkup) {
        d->checkup->raise();
        d->checkup->activateWindow();
        return;
    }
    d->checkup = new CheckupDialog([this] { return Examined::from(d->device, d->settings.engineConfig()); },
                                   &d->window);
    d->checkup->setAttribute(Qt::WA_DeleteOnClose);
    d->checkup->show();
    d->checkup->run();
}

void Desktop::openBackups(const ChannelBackups &backups)
{
    auto *dialog = new BackupDialog(backups, &Engine::checkBackup, &d->window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, backups] {
        if (dialog->given() != backups.given)
            d->engine.setBackups(backups.channelId, dialog->given());
    });
    dialog->open();
}

void Desktop::takeFreshDeviceId()
{
    d->engine.renewDeviceId();
    // An id in the settings file stands above the stored one.
    const QString key = u"device-id"_s;
    if (d->settings.value(key).toString().isEmpty())
        return;
    if (d->settings.save({{key, QString()}}))
        qCWarning(lcDesktop) << "the settings file can't be written and keeps the old device id";
    d->engine.apply(d->settings.engineConfig());
}

void Desktop::askToQuit()
{
    const int streams = d->summary ? d->summary->streams : 0;
    if (streams == 0) {
        emit quitRequested();
        return;
    }
    QWidget *parent = d->window.isVisible() ? &d->window : nullptr;
    ask(parent,
        {tr("Quit while somebody watches?"), tr("%n stream(s) will end.", nullptr, streams),
         tr("Quit and stop %n stream(s)", "button", streams), tr("Keep running", "button")},
        [this] { emit quitRequested(); });
}

// Here and not in the sources moc lists together: this file alone needs the engine at link time.
#include "moc_desktop.cpp"
