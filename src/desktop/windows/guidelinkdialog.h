// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channelchange.h"
#include "core/guidestate.h"
#include "desktop/models/candidatemodel.h"
#include "desktop/models/channelrows.h"

#include <QDialog>
#include <QTimer>

#include <memory>

namespace Ui {
class GuideLinkDialog;
}

/// The table of which channel of a guide belongs to which channel, and the place to correct it. Main thread;
/// owned by the main window; shows the channels of a model that outlives it. Changes nothing itself: the next
/// lineup and guide have what was chosen.
class GuideLinkDialog : public QDialog {
    Q_OBJECT
public:
    explicit GuideLinkDialog(ChannelModel &channels, QWidget *parent = nullptr);
    ~GuideLinkDialog() override;

    void choose(const QString &channelId);
    void showCandidates(const GuideCandidates &candidates); ///< of another question than the last: ignored
    void setSearchDelay(std::chrono::milliseconds delay) { m_search.setInterval(delay); }

signals:
    void candidatesWanted(const QString &channelId, const QString &search);
    void changesWanted(const QList<ChannelChange> &changes);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void dress();
    void join();
    [[nodiscard]] QString chosenChannel() const;
    [[nodiscard]] int chosenCandidate() const; ///< -1: none
    void channelChosen();
    void search();
    void link(const std::optional<GuideLink> &link);
    void useCandidate();
    void showMatch();
    void refreshButtons();

    std::unique_ptr<Ui::GuideLinkDialog> m_ui;
    ChannelModel &m_channels;
    ChannelRows m_rows;
    CandidateModel m_candidates;
    QTimer m_search; ///< typing asks only when it pauses
};
