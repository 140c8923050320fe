// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/logpage.h"

#include "desktop/models/roles.h"
#include "desktop/svgicon.h"
#include "desktop/text.h"
#include "desktop/windows/pagehead.h"
#include "desktop/windows/table.h"
#include "ui_logpage.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMessageBox>
#include <QSaveFile>
#include <QScrollBar>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

LogPage::LogPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::LogPage>())
    , m_filter(m_model)
{
    m_ui->setupUi(this);
    dressTitle(*m_ui->title);
    dressTable(*m_ui->table);
    m_ui->table->setSortingEnabled(false);
    m_ui->table->setModel(&m_filter);
    setColumnWidths(*m_ui->table, {12, 13, 13, 60}, LogModel::Message);
    m_ui->filter->addAction(svgIcon(u"find"_s), QLineEdit::LeadingPosition);
    m_ui->copy->setIcon(svgIcon(u"copy"_s));
    m_ui->save->setIcon(svgIcon(u"save"_s));
    m_ui->empty->setIconName(u"log"_s);
    m_ui->empty->setWords(tr("No log lines"),
                          tr("What PlexBridge does is told here, line by line. "
                             "At this level there is nothing to tell."));
    for (const auto level :
         {LogLine::Level::Debug, LogLine::Level::Info, LogLine::Level::Warning, LogLine::Level::Error})
        m_ui->level->addItem(tr("From %1", "least severity shown").arg(Text::logLevel(level)), int(level));
    m_ui->level->setCurrentIndex(1);
    connect(m_ui->level, &QComboBox::currentIndexChanged, this, [this] {
        m_filter.setLeast(LogLine::Level(m_ui->level->currentData().toInt()));
        refreshEmptiness();
        showLevelHint();
    });
    connect(m_ui->filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setNeedle(text);
        refreshEmptiness();
    });
    connect(m_ui->copy, &QPushButton::clicked, this, &LogPage::copy);
    connect(m_ui->save, &QPushButton::clicked, this, &LogPage::askWhereToSave);
    m_later.setSingleShot(true);
    m_later.setInterval(100ms);
    connect(&m_later, &QTimer::timeout, this, &LogPage::take);
    const QPushButton *write = m_ui->hint->addButton(tr("Write them from now on"));
    connect(write, &QPushButton::clicked, this, [this] {
        static const QStringList levels{u"debug"_s, u"info"_s, u"warning"_s, u"error"_s};
        emit logLevelWanted(levels.value(m_ui->level->currentData().toInt()));
    });
    refreshEmptiness();
}

LogPage::~LogPage() = default;

void LogPage::remember(UiMemory &memory)
{
    m_columns = new ColumnMemory(*m_ui->table->horizontalHeader(), u"log/columns"_s, memory);
}

void LogPage::save()
{
    if (m_columns)
        m_columns->save();
}

void LogPage::focusFilter()
{
    m_ui->filter->setFocus(Qt::ShortcutFocusReason);
    m_ui->filter->selectAll();
}

bool LogPage::isAtEnd() const
{
    const QScrollBar *bar = m_ui->table->verticalScrollBar();
    return bar->value() >= bar->maximum();
}

void LogPage::append(const LogLine &line)
{
    if (m_waiting.size() >= LogModel::Limit)
        m_waiting.removeFirst();
    m_waiting.append(line);
    if (isVisible() && !m_later.isActive())
        m_later.start();
}

void LogPage::take()
{
    if (m_waiting.isEmpty())
        return;
    const bool follow = isAtEnd();
    m_model.append(std::exchange(m_waiting, {}));
    if (follow)
        m_ui->table->scrollToBottom();
    refreshEmptiness();
}

void LogPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    take();
}

void LogPage::setLogLevel(const QString &level)
{
    m_logLevel = level;
    showLevelHint();
}

/// Lines that are not written can't be shown, whatever the filter says.
void LogPage::showLevelHint()
{
    static const QStringList levels{u"debug"_s, u"info"_s, u"warning"_s, u"error"_s};
    const int wanted = m_ui->level->currentData().toInt();
    if (levels.indexOf(m_logLevel) <= wanted) {
        m_ui->hint->hide();
        return;
    }
    m_ui->hint->tell(
        tr("Such lines are not written at the moment"),
        tr("PlexBridge writes only lines from %1 on.", "a log level")
            .arg(Text::logLevel(LogLine::Level(std::max<qsizetype>(0, levels.indexOf(m_logLevel))))));
}

void LogPage::refreshEmptiness()
{
    const bool empty = m_filter.rowCount() == 0;
    m_ui->stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_ui->empty) : m_ui->tablePage);
    m_ui->copy->setEnabled(!empty);
    m_ui->save->setEnabled(!empty);
}

QString LogPage::shownText()
{
    take();
    QStringList lines;
    for (int row = 0; row < m_filter.rowCount(); ++row)
        lines.append(m_filter.index(row, 0).data(CopyRole).toString());
    return lines.join(u'\n') + u'\n';
}

void LogPage::copy()
{
    QModelIndexList rows = m_ui->table->selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        QGuiApplication::clipboard()->setText(shownText());
        return;
    }
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows))
        lines.append(row.data(CopyRole).toString());
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

bool LogPage::writeTo(const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(shownText().toUtf8());
    return file.commit();
}

void LogPage::askWhereToSave()
{
    auto *dialog = new QFileDialog(this, tr("Save log"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(u"plexbridge.log"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (writeTo(path))
            return;
        auto *box =
            new QMessageBox(QMessageBox::Warning, {}, tr("The log was not saved"), QMessageBox::Ok, this);
        box->setInformativeText(tr("%1 can't be written. Choose another place.").arg(path));
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
    dialog->open();
}
