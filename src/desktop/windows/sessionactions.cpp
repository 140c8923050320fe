// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/sessionactions.h"

#include "desktop/format.h"
#include "desktop/svgicon.h"

#include <algorithm>

using namespace Qt::StringLiterals;

bool isLive(const Consumer &consumer)
{
    return consumer.hasStream || consumer.state == ConsumerState::Streaming
        || consumer.state == ConsumerState::Buffering || consumer.state == ConsumerState::Paused;
}

SessionActions::SessionActions(QWidget &table, QWidget *parent)
    : QMenu(parent)
    , m_stop(add(table, "stop", tr("&Stop", "end the selected streams"), QKeySequence(u"Ctrl+E"_s)))
    , m_purge(add(table, "purge", tr("&Purge", "remove from the table"), QKeySequence::Delete))
    , m_block(add(table, "block", tr("&Block this client for an hour")))
    , m_unblock(add(table, "unblock", tr("&Let this client in again")))
{
    addSeparator();
    m_rename = add(table, "rename", tr("&Rename client…"), QKeySequence(Qt::Key_F2));
    m_address = add(table, "address", tr("&Copy address"), QKeySequence::Copy);
    m_diagnosis = add(table, "diagnosis", tr("Copy &diagnosis"), QKeySequence(u"Ctrl+Shift+C"_s));
    addSeparator();
    m_export = add(table, "export", tr("Save table as CS&V…"), QKeySequence(u"Ctrl+S"_s));
    m_stop->setIcon(svgIcon(u"stop"_s));
    m_purge->setIcon(svgIcon(u"purge"_s));
    m_address->setIcon(svgIcon(u"copy"_s));
    m_rename->setIcon(svgIcon(u"edit"_s));
    m_export->setIcon(svgIcon(u"save"_s));
    connect(m_stop, &QAction::triggered, this, &SessionActions::stopChosen);
    connect(m_purge, &QAction::triggered, this, &SessionActions::purgeChosen);
    connect(m_block, &QAction::triggered, this, [this] { emit blockChosen(true); });
    connect(m_unblock, &QAction::triggered, this, [this] { emit blockChosen(false); });
    connect(m_rename, &QAction::triggered, this, &SessionActions::renameChosen);
    connect(m_address, &QAction::triggered, this, &SessionActions::addressChosen);
    connect(m_diagnosis, &QAction::triggered, this, &SessionActions::diagnosisChosen);
    connect(m_export, &QAction::triggered, this, &SessionActions::exportChosen);
    setSelection({}, {});
}

QAction *SessionActions::add(QWidget &table, const char *name, const QString &text, const QKeySequence &keys)
{
    QAction *action = addAction(text);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    table.addAction(action);
    return action;
}

void SessionActions::setSelection(const QList<Consumer> &sessions, const QMap<QString, WallTime> &blocked)
{
    const bool any = !sessions.isEmpty();
    const auto isBlocked = [&blocked](const Consumer &consumer) {
        return blocked.contains(consumer.client.address);
    };
    const bool blocks = std::any_of(sessions.cbegin(), sessions.cend(), isBlocked);
    m_stop->setEnabled(std::any_of(sessions.cbegin(), sessions.cend(), isLive));
    m_purge->setEnabled(any);
    m_block->setEnabled(std::any_of(sessions.cbegin(), sessions.cend(), [&](const Consumer &consumer) {
        return !consumer.client.address.isEmpty() && !isBlocked(consumer);
    }));
    m_unblock->setVisible(blocks);
    m_unblock->setEnabled(blocks);
    m_rename->setEnabled(sessions.size() == 1);
    m_diagnosis->setEnabled(sessions.size() == 1);
    m_address->setEnabled(any);
}
