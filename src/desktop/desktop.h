// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engineconfig.h"
#include "core/logline.h"
#include "core/result.h"

#include <QList>
#include <QMap>
#include <QObject>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <memory>

class Engine;
class QMessageBox;
class RefreshReview;
class SecretKeeper;
class Settings;
struct TakeoverReport;
struct SettingsDraft;
enum class ServerKind;
struct ChannelBackups;
struct CopyProblem;
struct RestoredCopy;

/// All that is seen: the tray icon and the windows. Lives on the main thread, owned by `main` after the
/// engine it watches. Knows the engine only by its signals and commands. Closing a window never ends the
/// program; only quitRequested asks `main` to.
class Desktop : public QObject {
    Q_OBJECT
public:
    Desktop(Engine &engine, Settings &settings, SecretKeeper &secrets, QObject *parent = nullptr);
    ~Desktop() override;

    /// Started at login: no window opens by itself, also where no tray is found. Before the event loop.
    void setQuiet(bool quiet);
    void raiseWindow(); ///< a second start, or a click on the tray icon
    void addLogLine(const LogLine &line);
    void showFailure(const Problem &problem); ///< the engine could not start; offers the remedy
    /// At a start by a person: opens the wizard once if nothing is configured, never again by itself.
    void offerSetup();
    /// What became of importWanted; with a problem nothing was taken.
    void showImport(const QString &file, const TakeoverReport &report, const Problem &problem);
    void showCopySaved(const QString &file, const CopyProblem &problem);
    void showRestored(const RestoredCopy &restored, const CopyProblem &problem);

signals:
    void quitRequested();
    /// Take over an earlier PlexBridge from this database or backup; showImport answers.
    void importWanted(const QString &file);
    /// A copy of everything is to be saved there, or restored from there; without a phrase no secrets.
    void copyWanted(const QString &file, const QString &phrase);
    void restoreWanted(const QString &file, const QString &phrase);

private:
    void joinEngine();
    void joinWindow();
    void makeTray();
    void showInTray();
    void joinEvents();
    void joinServers();
    void joinChannels();
    void playChannel(const QString &channelId);
    void openReview();
    void keepReview(const RefreshReview &review);
    [[nodiscard]] QList<int> configPlacesOf(const QStringList &playlistIds) const;
    void goOnWithoutTray();
    void togglePanel();
    void actOnEvent(const QString &action);
    void copyDiagnosis(const QString &sessionId);
    [[nodiscard]] Problem setAutostart(const QMap<QString, QVariant> &changes);
    void keepAwake(bool on);
    void openSettings();
    void openEventSettings(const QString &channelName);
    void joinSettings();
    void completeDraft(SettingsDraft &draft) const;
    void openSetup(const QString &source = {}); ///< `source`: a playlist to begin with
    void openSaveCopy();
    void chooseRestore();
    void openRestore(const QString &file);
    void openAbout();
    void openKeys();
    void openSupport();
    void offerRemedies(QMessageBox &box, const Problem &problem);
    void putBack(const QMap<QString, QVariant> &values);
    void noteRunning();
    void saveSettings(const QMap<QString, QVariant> &changes);
    void testMessage(const QString &target, const QMap<QString, QVariant> &changes);
    /// What was changed and typed in the settings, secrets first; `then` is told whether that could be kept.
    void keepSettings(const QMap<QString, QVariant> &changes,
                      const std::function<void(const Problem &)> &then);
    void openCheckup();
    void openServer(ServerKind kind);
    void openServerChanges();
    void keepServer(ServerKind kind, const QString &address, const QString &secret,
                    const std::function<void(const Problem &)> &then);
    void openBackups(const ChannelBackups &backups);
    void takeFreshDeviceId();
    void tellKeptDeviceId(const Problem &why);
    void askToQuit();

    struct Private;
    std::unique_ptr<Private> d;
};
