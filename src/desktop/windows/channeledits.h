// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channelchange.h"
#include "core/guideshift.h"
#include "desktop/models/channelmodel.h"

#include <QList>
#include <QObject>
#include <QUndoStack>

#include <optional>

/// The changes somebody makes to channels, so that each can be taken back and made again. Main thread; owned
/// by the main window. Changes nothing itself: it tells what is wanted, also to undo.
class ChannelEdits : public QObject {
    Q_OBJECT
public:
    explicit ChannelEdits(const ChannelModel &channels, QObject *parent = nullptr);

    void make(const QList<ChannelChange> &changes); ///< told at once
    /// Of the times of its programmes; none: as the playlist says.
    void shift(const QString &channelId, const std::optional<GuideShift> &wanted,
               const std::optional<GuideShift> &before);
    [[nodiscard]] QUndoStack &stack() { return m_stack; }

    void setNumbered(const QSet<QString> &channelIds) { m_numbered = channelIds; } ///< by a person

    /// What makes `change` undone, for a channel as it is before it; `isNumbered`: a person gave its number.
    /// Pure.
    [[nodiscard]] static ChannelChange inverse(const ChannelChange &change, const Channel &before,
                                               bool isNumbered);

signals:
    void changesWanted(const QList<ChannelChange> &changes);
    void shiftWanted(const QString &channelId, const std::optional<GuideShift> &shift);

private:
    [[nodiscard]] static QString nameOf(const QList<ChannelChange> &changes);

    const ChannelModel &m_channels;
    QSet<QString> m_numbered;
    QUndoStack m_stack;
};
