// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/sourcelist.h"

#include "core/redaction.h"
#include "desktop/svgicon.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QListWidget>
#include <QToolButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

constexpr int SourceRole = Qt::UserRole;

bool isAddress(const QString &source)
{
    return source.contains(u"://"_s) && !source.startsWith(u"file:"_s);
}

} // namespace

SourceList::SourceList(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    auto *row = new QHBoxLayout;
    column->addLayout(row);
    m_list->setObjectName(u"list"_s);
    m_list->setAlternatingRowColors(true);
    m_list->setMinimumHeight(fontMetrics().height() * 4);
    row->addWidget(addButton(u"addAddress"_s, u"add"_s, tr("Add address…"), &SourceList::askForAddress));
    row->addWidget(addButton(u"addFile"_s, u"add-file"_s, tr("Add file…"), &SourceList::askForFile));
    row->addStretch();
    row->addWidget(m_edit = addButton(u"edit"_s, u"edit"_s, tr("Edit…"), &SourceList::edit));
    row->addWidget(m_up = addButton(u"up"_s, u"up"_s, tr("Move up"), &SourceList::moveUp));
    row->addWidget(m_down = addButton(u"down"_s, u"down"_s, tr("Move down"), &SourceList::moveDown));
    row->addWidget(m_remove = addButton(u"remove"_s, u"purge"_s, tr("Remove"), &SourceList::removeCurrent));
    for (QToolButton *narrow : {m_up, m_down})
        narrow->setToolButtonStyle(Qt::ToolButtonIconOnly);
    connect(m_list, &QListWidget::currentRowChanged, this, &SourceList::refreshButtons);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &SourceList::edit);
    refreshButtons();
}

QToolButton *SourceList::addButton(const QString &name, const QString &icon, const QString &text,
                                   void (SourceList::*slot)())
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(svgIcon(icon));
    button->setText(text);
    button->setToolTip(QString(text).remove(u'…'));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(button, &QToolButton::clicked, this, slot);
    return button;
}

void SourceList::write(QListWidgetItem &item, const QString &source)
{
    item.setData(SourceRole, source);
    item.setText(isAddress(source) ? redacted(QUrl(source)) : source);
    item.setIcon(svgIcon(isAddress(source) ? u"channels"_s : u"log"_s));
}

void SourceList::setSources(const QStringList &sources)
{
    m_list->clear();
    for (const QString &source : sources)
        write(*new QListWidgetItem(m_list), source);
    refreshButtons();
}

QStringList SourceList::sources() const
{
    QStringList sources;
    for (int row = 0; row < m_list->count(); ++row)
        sources.append(m_list->item(row)->data(SourceRole).toString());
    return sources;
}

bool SourceList::isUsable(const QString &address)
{
    const QUrl url(address.trimmed(), QUrl::TolerantMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == u"http" || url.scheme() == u"https");
}

void SourceList::add(const QString &source)
{
    const qsizetype known = sources().indexOf(source);
    if (known < 0)
        write(*new QListWidgetItem(m_list), source);
    m_list->setCurrentRow(known < 0 ? m_list->count() - 1 : int(known));
}

void SourceList::askForAddress()
{
    askAddress(tr("Add address"), {}, nullptr);
}

void SourceList::askAddress(const QString &title, const QString &before, QListWidgetItem *replaces)
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"addressDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Address (http or https), with user name and password if it has them:"));
    dialog->setTextValue(before);
    dialog->resize(fontMetrics().averageCharWidth() * 80, dialog->sizeHint().height());
    const int row = replaces ? m_list->row(replaces) : -1;
    connect(dialog, &QInputDialog::textValueSelected, this, [this, row, title](const QString &typed) {
        QListWidgetItem *item = m_list->item(row);
        if (!isUsable(typed))
            askAddress(title, typed, item);
        else if (item)
            write(*item, typed.trimmed());
        else
            add(typed.trimmed());
    });
    dialog->open();
}

void SourceList::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Add file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({m_fileFilter, tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &SourceList::add);
    dialog->open();
}

void SourceList::edit()
{
    QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const QString source = item->data(SourceRole).toString();
    if (isAddress(source))
        askAddress(tr("Edit address"), source, item);
}

void SourceList::removeCurrent()
{
    delete m_list->currentItem();
    refreshButtons();
}

void SourceList::move(int by)
{
    const int row = m_list->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_list->count())
        return;
    QListWidgetItem *item = m_list->takeItem(row);
    m_list->insertItem(row + by, item);
    m_list->setCurrentItem(item);
}

void SourceList::refreshButtons()
{
    const int row = m_list->currentRow();
    const bool any = row >= 0;
    m_remove->setEnabled(any);
    m_edit->setEnabled(any && isAddress(m_list->item(row)->data(SourceRole).toString()));
    m_up->setEnabled(row > 0);
    m_down->setEnabled(any && row + 1 < m_list->count());
}
