// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channelfilter.h"
#include "core/lineupstate.h"
#include "desktop/filterpreview.h"
#include "desktop/models/entrylistmodel.h"

#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
namespace Ui {
class FilterEditor;
}

/// Chooses which channels of a playlist are wanted, by group and by name, and shows at once what that lets in
/// and leaves out. Main thread; owned by a playlist's options. Changes nothing itself.
class FilterEditor : public QWidget {
    Q_OBJECT
public:
    explicit FilterEditor(QWidget *parent = nullptr);
    ~FilterEditor() override;

    void setFilter(const ChannelFilter &filter);
    [[nodiscard]] ChannelFilter filter() const; ///< as edited
    [[nodiscard]] bool isUsable() const; ///< expressions are valid, and not every group is ruled out
    void setReading(); ///< the content is on its way
    void setContent(const PlaylistContent &content);
    void setPreviewDelay(std::chrono::milliseconds delay) { m_preview.setDelay(delay); }

signals:
    void changed();

private:
    void fillGroups(const QList<PlaylistContent::Entry> &entries);
    void groupsTouched();
    void filterChanged();
    [[nodiscard]] bool onlyTicked() const;
    void showValidity();
    void showSieved(const SievedEntries &entries);

    std::unique_ptr<Ui::FilterEditor> m_ui;
    ChannelFilter m_given;
    bool m_groupsTouched = false; ///< else the given groups stay, also where they say more than boxes can
    FilterPreview m_preview;
    EntryListModel m_passing, m_leftOut;
};
