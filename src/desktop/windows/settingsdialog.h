// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/eventpreview.h"
#include "core/guideconfig.h"
#include "core/lineupstate.h"
#include "core/messagestate.h"
#include "core/playlistconfig.h"
#include "core/result.h"

#include <QDialog>
#include <QMap>
#include <QSet>
#include <QVariant>

#include <functional>
#include <memory>

class EventSettings;
class FaultLine;
class MessageSettings;
class MoreSettings;
class PrivacySettings;
class QComboBox;
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
    QMap<QString, QString> secretPlaces{}; ///< where each token or password is, by key, in words
    std::function<EventPreviews(const EventStyle &, const QStringList &names)> previewEvents{};
    QStringList channelNames{}; ///< of the lineup, to try patterns on
    MessageState messages{};
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
    /// Tokens and passwords that were typed, by key; empty: it is to be removed.
    [[nodiscard]] QMap<QString, QString> secrets() const;
    void noteKept(const QMap<QString, QVariant> &changes); ///< saved, and the window stays open
    void showEvents(const QString &name); ///< what is made of a channel's name
    [[nodiscard]] MessageSettings &messages() { return *m_messages; }
    void showFailure(const Problem &problem);
    void showContent(const PlaylistContent &content); ///< for the options of a playlist, if they are open

signals:
    void contentWanted(const PlaylistConfig &playlist);
    void guideShiftsTried(const QMap<QString, GuideShift> &shifts); ///< while they are turned, by guide
    void saveWanted(const QMap<QString, QVariant> &changes);
    void copyWanted(); ///< of everything, into one file
    void restoreWanted();
    /// A message to this place, after what was changed is saved.
    void testWanted(const QString &target, const QMap<QString, QVariant> &changes);

private:
    void fill(const SettingsDraft &draft);
    void addTabs();
    void addLanguages();
    void addEventKinds();
    void addCopyButtons();
    [[nodiscard]] QStringList quietEvents() const;
    void lockOverridden();
    void enableWhatFinds();
    [[nodiscard]] QMap<QString, QVariant> edited() const;
    [[nodiscard]] QMap<QString, QList<QWidget *>> widgets() const;
    [[nodiscard]] QWidget *pageOf(const QWidget &part) const;
    void tellFailure(const QString &words); ///< none: nothing is to be told
    void addFaultLines();
    void watchValues();
    void showFaults();
    void save();

    std::unique_ptr<Ui::SettingsDialog> m_ui;
    EventSettings *m_events;
    MessageSettings *m_messages;
    PrivacySettings *m_privacy;
    MoreSettings *m_more;
    QComboBox *m_language;
    SettingsDraft m_draft;
    QMap<QString, FaultLine *> m_faults; ///< by key
};
