// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devicesummary.h"
#include "core/guidestate.h"
#include "core/lineupstate.h"
#include "core/playlistconfig.h"
#include "core/result.h"
#include "core/takeoveritem.h"

#include <QMap>
#include <QVariant>
#include <QWizard>

#include <functional>
#include <memory>

class FaultLine;
class QLineEdit;
namespace Ui {
class SetupWizard;
}

/// What is set up already, as the settings file has it.
struct SetupState {
    QList<PlaylistConfig> playlists;
    QStringList guides;
    QString friendlyName;
    int tuners = 4;
    bool playlistsFixed = false; ///< the command line or the environment decides them
};

/// The way from nothing to channels in Plex: a playlist, an account or an earlier PlexBridge; what of it
/// comes in; a guide; name and tuners; the address to type into Plex. Main thread; owned by Desktop. Writes
/// nothing itself: what is to be kept goes through `save`, what is to be taken over is told. Going back and
/// choosing again replaces what this wizard kept, and nothing else.
class SetupWizard : public QWizard {
    Q_OBJECT
public:
    /// Keeps settings by key and puts them to use; a problem keeps the page open.
    using Save = std::function<Problem(const QMap<QString, QVariant> &changes)>;
    /// What there is now; asked each time, since an import changes it meanwhile.
    using Present = std::function<SetupState()>;

    SetupWizard(Save save, Present present, QWidget *parent = nullptr);
    ~SetupWizard() override;

    void take(const QString &source); ///< an address or a file that was dropped
    void setDevice(const DeviceSummary &device);
    void setLineup(const LineupSummary &lineup);
    void setGuide(const GuideSummary &guide);
    void showContent(const PlaylistContent &content); ///< of another playlist than the chosen one: ignored
    /// What became of importWanted(file). Of another file than the last one: ignored.
    void showImport(const QString &file, const TakeoverReport &report, const Problem &problem);

    [[nodiscard]] int nextId() const override;

signals:
    void importWanted(const QString &file); ///< showImport answers
    void contentWanted(const PlaylistConfig &playlist); ///< showContent answers
    void checkupWanted();
    void plexWanted(); ///< do in Plex what the last page says

protected:
    void initializePage(int id) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum Page { Start, Address, Account, Earlier, Report, Content, Guide, Device, Done };

    void join();
    void joinField(QLineEdit &field, QWidget &page);
    void joinFile(QLineEdit &field, const char *button, const QString &title, const QString &filter);
    void startImport();
    void askForContent();
    void showState();
    [[nodiscard]] QString playlistSource() const;
    [[nodiscard]] PlaylistConfig playlist() const;
    [[nodiscard]] QMap<QString, QVariant> changes() const;
    [[nodiscard]] bool keep();

    std::unique_ptr<Ui::SetupWizard> m_ui;
    Save m_save;
    Present m_present;
    LineupSummary m_lineup;
    GuideSummary m_guide;
    QString m_keptPlaylist, m_keptGuide; ///< by this wizard; replaced when somebody goes back
    QString m_asked; ///< the source whose content is asked for or shown
    QString m_importing; ///< the file that was told
    bool m_imported = false; ///< its answer is there
};
