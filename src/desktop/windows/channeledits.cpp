// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/channeledits.h"

namespace {

constexpr int mostEdits = 100;

/// One step: what was wanted, and what takes it back.
class Edit : public QUndoCommand {
public:
    Edit(ChannelEdits &edits, const QString &name, QList<ChannelChange> forward, QList<ChannelChange> back)
        : QUndoCommand(name)
        , m_edits(edits)
        , m_forward(std::move(forward))
        , m_back(std::move(back))
    {
    }
    void redo() override { emit m_edits.changesWanted(m_forward); }
    void undo() override { emit m_edits.changesWanted(m_back); }

private:
    ChannelEdits &m_edits;
    QList<ChannelChange> m_forward, m_back;
};

class ShiftEdit : public QUndoCommand {
public:
    using Shift = std::optional<GuideShift>;
    ShiftEdit(ChannelEdits &edits, const QString &name, const QString &channelId, const Shift &forward,
              const Shift &back)
        : QUndoCommand(name)
        , m_edits(edits)
        , m_channelId(channelId)
        , m_forward(forward)
        , m_back(back)
    {
    }
    void redo() override { emit m_edits.shiftWanted(m_channelId, m_forward); }
    void undo() override { emit m_edits.shiftWanted(m_channelId, m_back); }

private:
    ChannelEdits &m_edits;
    QString m_channelId;
    Shift m_forward, m_back;
};

} // namespace

ChannelEdits::ChannelEdits(const ChannelModel &channels, QObject *parent)
    : QObject(parent)
    , m_channels(channels)
{
    m_stack.setUndoLimit(mostEdits);
}

ChannelChange ChannelEdits::inverse(const ChannelChange &change, const Channel &before, bool isNumbered)
{
    ChannelChange back;
    back.channelId = change.channelId;
    if (change.name)
        back.name = before.name == before.playlistName ? QString() : before.name;
    if (change.guideNumber)
        back.guideNumber = isNumbered ? before.guideNumber : QString(); // automatic again
    if (change.enabled)
        back.enabled = before.enabled;
    if (change.favorite)
        back.favorite = before.favorite;
    if (change.guideLink)
        back.guideLink = before.guideLink;
    return back;
}

QString ChannelEdits::nameOf(const QList<ChannelChange> &changes)
{
    const ChannelChange &first = changes.constFirst();
    const int count = int(changes.size());
    if (first.enabled)
        return *first.enabled ? tr("Offer %n channel(s)", "what is undone", count)
                              : tr("Hide %n channel(s)", "what is undone", count);
    if (first.favorite)
        return *first.favorite ? tr("Mark %n favourite(s)", "what is undone", count)
                               : tr("Unmark %n favourite(s)", "what is undone", count);
    if (first.guideNumber)
        return tr("Change number", "what is undone");
    if (first.name)
        return tr("Rename channel", "what is undone");
    return tr("Change guide channel", "what is undone");
}

void ChannelEdits::make(const QList<ChannelChange> &changes)
{
    if (changes.isEmpty())
        return;
    QList<ChannelChange> back;
    for (auto change = changes.crbegin(); change != changes.crend(); ++change) {
        if (const int row = m_channels.rowOf(change->channelId); row >= 0)
            back.append(
                inverse(*change, m_channels.rowAt(row).channel, m_numbered.contains(change->channelId)));
    }
    m_stack.push(new Edit(*this, nameOf(changes), changes, back));
}

void ChannelEdits::shift(const QString &channelId, const std::optional<GuideShift> &wanted,
                         const std::optional<GuideShift> &before)
{
    m_stack.push(
        new ShiftEdit(*this, tr("Move times of a channel", "what is undone"), channelId, wanted, before));
}
