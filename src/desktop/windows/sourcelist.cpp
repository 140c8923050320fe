// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/sourcelist.h"

#include "core/redaction.h"
#include "core/writtenaddress.h"
#include "desktop/svgicon.h"
#include "desktop/windows/flowlayout.h"

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
    , m_adding(new FlowLayout)
    , m_changing(new QVBoxLayout)
    , m_prompt(tr("Address (http or https), with user name and password if it has them:"))
{
    auto *column = new QVBoxLayout(this);
    auto *above = new QHBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(above);
    column->addLayout(m_adding);
    above->addWidget(m_list, 1);
    above->addLayout(m_changing);
    m_list->setObjectName(u"list"_s);
    m_list->setAlternatingRowColors(true);
    m_list->setMinimumHeight(fontMetrics().height() * 4);
    m_addAddress = makeTool(u"addAddress"_s, u"add"_s, tr("Add address…"));
    m_addFile = makeTool(u"addFile"_s, u"add-file"_s, tr("Add file…"));
    for (QToolButton *button : {m_addAddress, m_addFile})
        m_adding->addWidget(button);
    m_edit = makeTool(u"edit"_s, u"edit"_s, tr("Edit…"));
    m_up = makeTool(u"up"_s, u"up"_s, tr("Move up"));
    m_down = makeTool(u"down"_s, u"down"_s, tr("Move down"));
    m_remove = makeTool(u"remove"_s, u"purge"_s, tr("Remove"));
    addChanging();
    connect(m_addAddress, &QToolButton::clicked, this, &SourceList::askForAddress);
    connect(m_addFile, &QToolButton::clicked, this, &SourceList::askForFile);
    const auto editCurrent = [this] {
        if (QListWidgetItem *item = m_list->currentItem())
            edit(*item);
    };
    connect(m_edit, &QToolButton::clicked, this, editCurrent);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QToolButton::clicked, this, &SourceList::removeCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] { refreshButtons(); });
    connect(m_list, &QListWidget::itemDoubleClicked, this, editCurrent);
    m_check = [](const QString &address) {
        return isUsable(address) ? QString() : tr("That is no address that begins with http:// or https://.");
    };
    SourceList::refreshButtons();
}

/// Beside the list: in a row with the others they would be wider than small windows in wordy languages.
void SourceList::addChanging()
{
    auto *moving = new QHBoxLayout;
    m_changing->addWidget(m_edit);
    m_changing->addLayout(moving);
    m_changing->addWidget(m_remove);
    m_changing->addStretch();
    for (QToolButton *narrow : {m_up, m_down}) {
        narrow->setToolButtonStyle(Qt::ToolButtonIconOnly);
        moving->addWidget(narrow);
    }
    for (QToolButton *button : {m_edit, m_up, m_down, m_remove})
        button->setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
}

QToolButton *SourceList::makeTool(const QString &name, const QString &icon, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(svgIcon(icon));
    button->setText(text);
    button->setToolTip(QString(text).remove(u'…'));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

void SourceList::placeAfterEdit(QToolButton &tool)
{
    tool.setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
    m_changing->insertWidget(m_changing->indexOf(m_edit) + 1, &tool);
}

void SourceList::placeAfterAdding(QToolButton &tool)
{
    m_adding->addWidget(&tool);
}

void SourceList::setFilesOffered(bool offered)
{
    m_addFile->setVisible(offered);
}

void SourceList::setMost(int most)
{
    m_most = most;
    refreshButtons();
}

QString SourceList::sourceOf(const QListWidgetItem &item)
{
    return item.data(SourceRole).toString();
}

void SourceList::write(QListWidgetItem &item, const QString &source)
{
    item.setData(SourceRole, source);
    describe(item);
}

void SourceList::describe(QListWidgetItem &item)
{
    const QString source = sourceOf(item);
    const QString shown = isAddress(source) ? redacted(readAddress(source)) : source;
    // Else the slash that a path begins with goes to its other end.
    item.setText(layoutDirection() == Qt::RightToLeft ? QChar(0x2066) + shown + QChar(0x2069) : shown);
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
        sources.append(sourceOf(*m_list->item(row)));
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
    refreshButtons();
}

void SourceList::askForAddress()
{
    askAddress(tr("Add address"), {}, nullptr);
}

void SourceList::askAddress(const QString &title, const QString &before, QListWidgetItem *replaces,
                            const QString &reason)
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"addressDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(reason.isEmpty() ? m_prompt : reason + u'\n' + m_prompt);
    dialog->setTextValue(before);
    dialog->resize(fontMetrics().averageCharWidth() * 80, dialog->sizeHint().height());
    const int row = replaces ? m_list->row(replaces) : -1;
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, row, title](const QString &typed) { take(title, typed.trimmed(), row); });
    dialog->open();
}

void SourceList::take(const QString &title, const QString &typed, int row)
{
    QListWidgetItem *item = m_list->item(row);
    const QString reason = m_check(typed);
    if (!reason.isEmpty())
        askAddress(title, typed, item, reason);
    else if (item)
        write(*item, typed);
    else
        add(typed);
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

void SourceList::edit(QListWidgetItem &item)
{
    const QString source = sourceOf(item);
    if (isAddress(source))
        askAddress(tr("Edit address"), source, &item);
    else
        askForFileInstead(item);
}

void SourceList::askForFileInstead(QListWidgetItem &item)
{
    auto *dialog = new QFileDialog(this, tr("Choose another file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({m_fileFilter, tr("All files (*)")});
    dialog->selectFile(sourceOf(item));
    const int row = m_list->row(&item);
    connect(dialog, &QFileDialog::fileSelected, this, [this, row](const QString &file) {
        if (QListWidgetItem *edited = m_list->item(row))
            write(*edited, file);
    });
    dialog->open();
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
    m_edit->setEnabled(any);
    m_addAddress->setEnabled(m_list->count() < m_most);
    m_addFile->setEnabled(m_list->count() < m_most);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(any && row + 1 < m_list->count());
}
