// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devicesummary.h"
#include "core/lineupstate.h"
#include "core/playlistconfig.h"
#include "core/result.h"

#include <QMap>
#include <QVariant>
#include <QWizard>

#include <functional>
#include <memory>

struct DeviceSummary;
class QLineEdit;
namespace Ui {
class SetupWizard;
}

/// The way from nothing to channels in Plex: a playlist, an account or an earlier PlexBridge; a guide; the
/// address to type into Plex. Main thread; owned by Desktop. Writes nothing itself: what is to be kept goes
/// through `save`, what is to be taken over is told.
class SetupWizard : public QWizard {
    Q_OBJECT
public:
    /// Keeps settings by key and puts them to use; a problem keeps the page open.
    using Save = std::function<Problem(const QMap<QString, QVariant> &changes)>;

    /// `playlists`, `guides`: those there are already; they stay.
    SetupWizard(Save save, const QList<PlaylistConfig> &playlists, const QStringList &guides,
                QWidget *parent = nullptr);
    ~SetupWizard() override;

    void setDevice(const DeviceSummary &device);
    void setLineup(const LineupSummary &lineup);
    /// What became of importWanted: lines of what was taken and of what was not, and why.
    void showImport(const QStringList &taken, const QStringList &left, const Problem &problem);

    [[nodiscard]] int nextId() const override;

signals:
    void importWanted(const QString &file); ///< showImport answers

private:
    enum Page { Start, Address, Account, Earlier, Report, Guide, Done };

    void join();
    void joinFile(QLineEdit &field, const char *button, const QString &title, const QString &filter);
    void startImport();
    [[nodiscard]] QString playlistSource() const;
    [[nodiscard]] QMap<QString, QVariant> changes() const;
    [[nodiscard]] bool keep();

    std::unique_ptr<Ui::SetupWizard> m_ui;
    Save m_save;
    QList<PlaylistConfig> m_playlists;
    QStringList m_guides;
    QString m_importing; ///< the file that was told
    bool m_imported = false; ///< its answer is there
};
