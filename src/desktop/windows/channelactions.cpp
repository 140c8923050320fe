// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/channelactions.h"

#include "desktop/svgicon.h"

#include <algorithm>

using namespace Qt::StringLiterals;

ChannelActions::ChannelActions(QWidget &table, QWidget *parent)
    : QMenu(parent)
    , m_enable(add(table, "enable", tr("&Offer to Plex", "channels"), QKeySequence(u"Ctrl+E"_s)))
    , m_disable(add(table, "disable", tr("&Hide from Plex", "channels"), QKeySequence(u"Ctrl+H"_s)))
{
    addSeparator();
    m_favourite = add(table, "favourite", tr("Mark as &favourite"), QKeySequence(u"Ctrl+D"_s));
    m_noFavourite = add(table, "noFavourite", tr("&No favourite any more"), QKeySequence(u"Ctrl+Shift+D"_s));
    addSeparator();
    m_rename = add(table, "rename", tr("&Rename"), QKeySequence(Qt::Key_F2));
    m_renumber = add(table, "renumber", tr("&Change number"), QKeySequence(Qt::SHIFT | Qt::Key_F2));
    addSeparator();
    m_guide = add(table, "guideChannel", tr("&Guide channel…"), QKeySequence(u"Ctrl+G"_s));
    m_backups = add(table, "backups", tr("&Backup addresses…"), QKeySequence(u"Ctrl+B"_s));
    m_events = add(table, "eventNames", tr("Programmes of its na&me…"), QKeySequence());
    addSeparator();
    m_test = add(table, "test", tr("&Test", "play some seconds of a channel"), QKeySequence(u"Ctrl+T"_s));
    m_play = add(table, "play", tr("&Play here"), QKeySequence(u"Ctrl+P"_s));
    addSeparator();
    m_forget = add(table, "forget", tr("F&orget", "a channel that is missing"), QKeySequence::Delete);
    m_guide->setIcon(svgIcon(u"find"_s));
    m_backups->setIcon(svgIcon(u"edit"_s));
    m_forget->setIcon(svgIcon(u"purge"_s));
    connect(m_enable, &QAction::triggered, this, [this] { emit enableChosen(true); });
    connect(m_disable, &QAction::triggered, this, [this] { emit enableChosen(false); });
    connect(m_favourite, &QAction::triggered, this, [this] { emit favouriteChosen(true); });
    connect(m_noFavourite, &QAction::triggered, this, [this] { emit favouriteChosen(false); });
    connect(m_rename, &QAction::triggered, this, &ChannelActions::renameChosen);
    connect(m_renumber, &QAction::triggered, this, &ChannelActions::renumberChosen);
    connect(m_guide, &QAction::triggered, this, &ChannelActions::guideChosen);
    connect(m_backups, &QAction::triggered, this, &ChannelActions::backupsChosen);
    connect(m_events, &QAction::triggered, this, &ChannelActions::eventsChosen);
    connect(m_forget, &QAction::triggered, this, &ChannelActions::forgetChosen);
    connect(m_test, &QAction::triggered, this, &ChannelActions::testChosen);
    connect(m_play, &QAction::triggered, this, &ChannelActions::playChosen);
    setSelection({});
}

QAction *ChannelActions::add(QWidget &table, const char *name, const QString &text, const QKeySequence &keys)
{
    QAction *action = addAction(text);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    table.addAction(action);
    return action;
}

void ChannelActions::setSelection(const ChannelModel::Rows &rows)
{
    const auto any = [&rows](auto &&rule) {
        return std::any_of(rows.cbegin(), rows.cend(), rule);
    };
    const auto editable = [](const ChannelModel::Row *row) {
        return ChannelModel::canBeEdited(*row);
    };
    const bool one = rows.size() == 1 && editable(rows.first());
    m_enable->setEnabled(any([&](const auto *row) { return editable(row) && !row->channel.enabled; }));
    m_disable->setEnabled(any([&](const auto *row) { return editable(row) && row->channel.enabled; }));
    m_favourite->setEnabled(any([&](const auto *row) { return editable(row) && !row->channel.favorite; }));
    m_noFavourite->setEnabled(any([&](const auto *row) { return editable(row) && row->channel.favorite; }));
    for (QAction *forOne : {m_rename, m_renumber, m_guide, m_backups, m_events})
        forOne->setEnabled(one);
    const bool isThere = rows.size() == 1 && !rows.first()->missingSince;
    m_test->setEnabled(isThere);
    m_play->setEnabled(isThere && rows.first()->channel.enabled);
    m_forget->setEnabled(any([](const auto *row) { return row->missingSince.has_value(); }));
}
