// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/channelspage.h"

#include "desktop/models/roles.h"
#include "desktop/svgicon.h"
#include "desktop/text.h"
#include "desktop/windows/pagehead.h"
#include "desktop/windows/table.h"
#include "ui_channelspage.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostProblems = 500; // a list of 100,000 damaged lines helps nobody

} // namespace

ChannelsPage::ChannelsPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ChannelsPage>())
    , m_filter(&m_model)
{
    m_ui->setupUi(this);
    dressTitle(*m_ui->title);
    dressHeading(*m_ui->problemTitle);
    dressTable(*m_ui->table);
    m_ui->table->setModel(&m_filter);
    m_ui->table->sortByColumn(ChannelModel::Number, Qt::AscendingOrder);
    setColumnWidths(*m_ui->table, {10, 34, 22, 18, 14, 10}, ChannelModel::Name);
    m_ui->filter->addAction(svgIcon(u"find"_s), QLineEdit::LeadingPosition);
    m_ui->refresh->setIcon(svgIcon(u"refresh"_s));
    m_ui->backups->setIcon(svgIcon(u"edit"_s));
    m_ui->progress->setMaximumHeight(fontMetrics().height() / 2);
    m_ui->empty->setIconName(u"channels"_s);
    connect(m_ui->filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setNeedle(text);
        refreshEmptiness();
    });
    connect(m_ui->refresh, &QPushButton::clicked, this, &ChannelsPage::refreshRequested);
    connect(m_ui->backups, &QPushButton::clicked, this, &ChannelsPage::askForBackups);
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ChannelsPage::refreshButtons);
    connect(m_ui->table, &QWidget::customContextMenuRequested, this, &ChannelsPage::openMenu);
    connect(m_ui->empty, &EmptyNotice::actionChosen, this, &ChannelsPage::emptyActionChosen);
    setLineup({});
}

ChannelsPage::~ChannelsPage() = default;

void ChannelsPage::remember(UiMemory &memory)
{
    m_columns = new ColumnMemory(*m_ui->table->horizontalHeader(), u"channels/columns"_s, memory);
}

void ChannelsPage::save()
{
    if (m_columns)
        m_columns->save();
}

void ChannelsPage::setLineup(const LineupSummary &lineup)
{
    m_model.setChannels(lineup.channels);
    m_filter.sort(m_filter.sortColumn(), m_filter.sortOrder());
    m_ui->progress->setVisible(lineup.importing);
    m_ui->refresh->setEnabled(!lineup.importing);
    m_ui->summary->setText(lineup.importing ? tr("Reading the playlists…")
                                            : tr("%n channel(s)", nullptr, int(lineup.channels.size())));
    m_ui->summary->setVisible(lineup.importing || !lineup.channels.isEmpty());
    showProblems(lineup.problems);
    refreshEmptiness();
    refreshButtons();
}

QString ChannelsPage::selectedChannel() const
{
    const QModelIndexList rows = m_ui->table->selectionModel()->selectedRows();
    const QString id = rows.size() == 1 ? rows.first().data(IdRole).toString() : QString();
    return id == QLatin1StringView(TestCardId) ? QString() : id;
}

void ChannelsPage::refreshButtons()
{
    m_ui->backups->setEnabled(!selectedChannel().isEmpty());
}

void ChannelsPage::askForBackups()
{
    if (const QString id = selectedChannel(); !id.isEmpty())
        emit backupsWanted(id);
}

void ChannelsPage::openMenu(const QPoint &at)
{
    if (selectedChannel().isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QAction *backups = menu->addAction(m_ui->backups->icon(), m_ui->backups->text());
    connect(backups, &QAction::triggered, this, &ChannelsPage::askForBackups);
    menu->popup(m_ui->table->viewport()->mapToGlobal(at));
}

void ChannelsPage::focusFilter()
{
    m_ui->filter->setFocus(Qt::ShortcutFocusReason);
    m_ui->filter->selectAll();
}

void ChannelsPage::showProblems(const QList<Problem> &problems)
{
    m_ui->problemBox->setVisible(!problems.isEmpty());
    m_ui->problemTitle->setText(tr("%n problem(s) in the playlists", nullptr, int(problems.size())));
    m_ui->problems->clear();
    for (const Problem &problem : problems.first(std::min(problems.size(), MostProblems))) {
        auto *item = new QListWidgetItem(Text::importProblem(problem), m_ui->problems);
        item->setToolTip(Text::problem(problem).toolTip());
    }
    if (problems.size() > MostProblems)
        new QListWidgetItem(tr("%n more", "problems", int(problems.size() - MostProblems)), m_ui->problems);
    const int rows = int(std::clamp<qsizetype>(problems.size(), 1, 6));
    m_ui->problems->setFixedHeight(rows * fontMetrics().height() * 5 / 4 + 2 * m_ui->problems->frameWidth());
}

void ChannelsPage::refreshEmptiness()
{
    const bool empty = m_filter.rowCount() == 0;
    m_ui->stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_ui->empty) : m_ui->tablePage);
    if (m_model.rowCount() == 0)
        m_ui->empty->setWords(tr("No channels yet"),
                              tr("The channels of your playlists are listed here with the numbers that Plex "
                                 "shows. Add an M3U playlist from your provider to begin."),
                              tr("Add a playlist…"));
    else
        m_ui->empty->setWords(tr("Nothing matches the filter"), {}, tr("Clear filter"));
}

void ChannelsPage::emptyActionChosen()
{
    if (m_model.rowCount() == 0)
        emit settingsWanted();
    else
        m_ui->filter->clear();
}
