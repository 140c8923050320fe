// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guidestate.h"
#include "core/sourcedschedule.h"
#include "desktop/models/channelrows.h"
#include "desktop/models/guidesourcemodel.h"
#include "desktop/models/schedulemodel.h"

#include <QMap>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QLabel;
class ShiftField;
namespace Ui {
class GuidePage;
}

/// The guide: where it comes from, how much of the lineup it covers, and what is on when. Main thread; owned
/// by the main window; shows the channels of a model that outlives it. Only tells what is wanted.
class GuidePage : public QWidget {
    Q_OBJECT
public:
    explicit GuidePage(QWidget *parent = nullptr);
    ~GuidePage() override;

    void setChannels(ChannelModel &channels); ///< once
    void setGuide(const GuideSummary &guide);
    void setPlaceholders(bool made);
    void showSchedule(const SourcedSchedule &schedule); ///< of another channel than the chosen one: ignored
    /// The schedule if all times of its guide were corrected so. Pure.
    using Preview = std::function<SourcedSchedule(const SourcedSchedule &, const GuideShift &)>;
    void setPreview(const Preview &preview) { m_preview = preview; }
    /// Somebody turns the times of guides, which are given by their sources: programmes are shown as they
    /// would be. None: as they are.
    void tryShifts(const QMap<QString, GuideShift> &shifts);
    void setNow(WallTime now);
    void focusFilter();

signals:
    void refreshRequested();
    void settingsWanted();
    void guideChannelsWanted();
    void scheduleWanted(const QString &channelId);
    /// Of its times; `before`: what is in force, to be taken back to.
    void shiftWanted(const QString &channelId, const std::optional<GuideShift> &shift,
                     const std::optional<GuideShift> &before);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void dress();
    [[nodiscard]] QString chosenChannel() const;
    void askForSchedule();
    void dressShift();
    void showShift(const SourcedSchedule &schedule);
    void showProgrammes();
    void showCoverage();
    void showReach();

    std::unique_ptr<Ui::GuidePage> m_ui;
    std::unique_ptr<ChannelRows> m_rows;
    ChannelModel *m_channels = nullptr;
    GuideSourceModel m_sources;
    ScheduleModel m_schedule;
    GuideSummary m_guide;
    ShiftField *m_shift;
    QLabel *m_trial; ///< that what is shown is not kept yet
    Preview m_preview;
    QMap<QString, GuideShift> m_tried; ///< by guide
    SourcedSchedule m_told; ///< of the chosen channel, as it is
    QTimer m_shifting; ///< until a person has turned it far enough
    QTimer m_count; ///< thousands of rows may come and go at once
    std::optional<GuideShift> m_kept; ///< of that channel, as it was told last
    QString m_scheduled; ///< the channel whose programmes are shown
    bool m_placeholders = true;
    WallTime m_now{};
};
