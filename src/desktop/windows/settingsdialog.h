// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineupstate.h"
#include "core/playlistconfig.h"
#include "core/result.h"

#include <QDialog>
#include <QMap>
#include <QSet>
#include <QVariant>

#include <functional>
#include <memory>

class FaultLine;
class MoreSettings;
namespace Ui {
class SettingsDialog;
}

/// What the settings dialog is given to show: values by key, those it must not change, and number ranges.
struct SettingsDraft {
    QMap<QString, QVariant> values;
    QSet<QString> overridden; ///< decided by the command line or the environment
    QMap<QString, QPair<int, int>> ranges;
    /// What is wrong with changed values, by key; the rules of the file and of the start.
    std::function<QMap<QString, Problem>(const QMap<QString, QVariant> &changes)> check{};
};

/// The settings, to look at and to change. Main thread; owned by Desktop. Writes nothing itself: it tells the
/// values that were changed, and stays open when they could not be kept.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    explicit SettingsDialog(const SettingsDraft &draft, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    [[nodiscard]] QStringList keys() const { return widgets().keys(); } ///< that can be changed here
    [[nodiscard]] QMap<QString, QVariant> changes() const; ///< only keys whose value differs from the draft
    void showFailure(const Problem &problem);
    void showContent(const PlaylistContent &content); ///< for the options of a playlist, if they are open

signals:
    void contentWanted(const PlaylistConfig &playlist);
    void saveWanted(const QMap<QString, QVariant> &changes);
    void copyWanted(); ///< of everything, into one file
    void restoreWanted();

private:
    void fill(const SettingsDraft &draft);
    void addEventKinds();
    void addCopyButtons();
    [[nodiscard]] QStringList quietEvents() const;
    void lockOverridden();
    void enableWhatFinds();
    [[nodiscard]] QMap<QString, QVariant> edited() const;
    [[nodiscard]] QMap<QString, QList<QWidget *>> widgets() const;
    void addFaultLines();
    void watchValues();
    void showFaults();
    void save();

    std::unique_ptr<Ui::SettingsDialog> m_ui;
    MoreSettings *m_more;
    SettingsDraft m_draft;
    QMap<QString, FaultLine *> m_faults; ///< by key
};
