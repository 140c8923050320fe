// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/channeldelegate.h"

#include "desktop/models/channelmodel.h"
#include "desktop/models/roles.h"

#include <QLineEdit>
#include <QRegularExpressionValidator>

using namespace Qt::StringLiterals;

QWidget *ChannelDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                       const QModelIndex &cell) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(u"cellEditor"_s);
    editor->setPlaceholderText(cell.data(HintRole).toString());
    if (cell.column() == ChannelModel::Number) {
        // Channel::guideNumber: at most 8 characters.
        static const QRegularExpression shape(u"[1-9][0-9]{0,6}|[1-9][0-9]{0,4}\\.[0-9]{1,2}|"_s);
        editor->setValidator(new QRegularExpressionValidator(shape, editor));
        editor->setMaxLength(8);
        editor->setAlignment(Qt::AlignRight);
        editor->setAccessibleName(tr("Number of the channel; empty: automatic"));
        return editor;
    }
    editor->setMaxLength(200);
    editor->setAccessibleName(tr("Name of the channel; empty: as in the playlist"));
    return editor;
}

void ChannelNameDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &cell) const
{
    QStyledItemDelegate::initStyleOption(option, cell);
    option->features &= ~QStyleOptionViewItem::HasCheckIndicator;
}

bool ChannelNameDelegate::editorEvent(QEvent *, QAbstractItemModel *, const QStyleOptionViewItem &,
                                      const QModelIndex &)
{
    return false; // a box that is not seen can't be clicked
}
