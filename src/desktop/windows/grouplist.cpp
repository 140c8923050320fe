// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/grouplist.h"

#include <QHash>
#include <QLocale>
#include <QSet>
#include <QSignalBlocker>

namespace {

constexpr int GroupRole = Qt::UserRole;

QString folded(const QString &group)
{
    return group.trimmed().toCaseFolded();
}

} // namespace

GroupList::GroupList(QWidget *parent)
    : QListWidget(parent)
{
    setAlternatingRowColors(true);
    setUniformItemSizes(true);
    connect(this, &QListWidget::itemChanged, this, &GroupList::ticksChanged);
}

void GroupList::setGroups(const QList<PlaylistContent::Entry> &entries, const QStringList &further,
                          bool ticked, const QStringList &exceptions)
{
    const QSignalBlocker quiet(this);
    QSet<QString> except;
    for (const QString &group : exceptions)
        except.insert(folded(group));
    QHash<QString, bool> before;
    for (int row = 0; row < count(); ++row)
        before.insert(folded(item(row)->data(GroupRole).toString()), item(row)->checkState() == Qt::Checked);
    QStringList order;
    QHash<QString, int> counts;
    for (const PlaylistContent::Entry &entry : entries) {
        int &members = counts[folded(entry.group)];
        if (members++ == 0)
            order.append(entry.group.trimmed());
    }
    for (const QString &group : further) {
        if (!counts.contains(folded(group))) {
            counts.insert(folded(group), 0);
            order.append(group.trimmed());
        }
    }
    clear();
    for (const QString &group : order) {
        const QString key = folded(group);
        add(group, counts.value(key), before.value(key, ticked != except.contains(key)));
    }
}

void GroupList::add(const QString &group, int count, bool ticked)
{
    const QString name = group.isEmpty() ? tr("Without a group", "channels") : group;
    auto *item = new QListWidgetItem(
        tr("%1 (%2)", "group, number of its channels").arg(name, QLocale().toString(count)), this);
    item->setData(GroupRole, group);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    if (count == 0)
        item->setToolTip(tr("The playlist has no such group at the moment."));
}

void GroupList::tickAll(bool ticked)
{
    {
        const QSignalBlocker quiet(this);
        for (int row = 0; row < count(); ++row)
            item(row)->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    }
    viewport()->update();
    emit ticksChanged();
}

QStringList GroupList::groups(bool ticked) const
{
    QStringList groups;
    for (int row = 0; row < count(); ++row) {
        if ((item(row)->checkState() == Qt::Checked) == ticked)
            groups.append(item(row)->data(GroupRole).toString());
    }
    return groups;
}
