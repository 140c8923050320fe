// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/channelspage.h"

#include "desktop/models/roles.h"
#include "desktop/svgicon.h"
#include "desktop/uimemory.h"
#include "desktop/windows/channelactions.h"
#include "desktop/windows/channeldelegate.h"
#include "desktop/windows/confirmation.h"
#include "desktop/windows/pagehead.h"
#include "desktop/windows/programmedelegate.h"
#include "desktop/windows/refreshreview.h"
#include "desktop/windows/table.h"
#include "ui_channelspage.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostStates = 3; // then they scroll
constexpr int MostForPlex = 480;

} // namespace

ChannelsPage::ChannelsPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ChannelsPage>())
    , m_filter(&m_model)
{
    m_ui->setupUi(this);
    m_selectionNews.setSingleShot(true);
    m_selectionNews.setInterval(0);
    connect(&m_selectionNews, &QTimer::timeout, this, &ChannelsPage::selectionChanged);
    dress();
    joinTable();
    joinActions();
    connect(m_ui->filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setNeedle(text);
        refreshEmptiness();
    });
    connect(m_ui->show, &QComboBox::currentIndexChanged, this, [this] {
        m_filter.setShow(ChannelRows::Show(m_ui->show->currentData().toInt()));
        refreshEmptiness();
    });
    connect(m_ui->refresh, &QPushButton::clicked, this, &ChannelsPage::refreshRequested);
    connect(m_ui->add, &QPushButton::clicked, this, &ChannelsPage::setupWanted);
    connect(m_ui->empty, &EmptyNotice::actionChosen, this, &ChannelsPage::emptyActionChosen);
    setLineup({});
    setNews({});
    selectionChanged();
}

ChannelsPage::~ChannelsPage() = default;

void ChannelsPage::dress()
{
    using Show = ChannelRows::Show;
    const QList<QPair<QString, Show>> choices{
        {tr("All channels"), Show::All},      {tr("Favourites"), Show::Favourites},
        {tr("Hidden"), Show::Hidden},         {tr("Without a guide"), Show::WithoutGuide},
        {tr("Unsure matches"), Show::Unsure}, {tr("Missing"), Show::Missing}};
    for (const auto &[name, show] : choices)
        m_ui->show->addItem(name, int(show));
    dressTitle(*m_ui->title);
    for (QWidget *head : {static_cast<QWidget *>(m_ui->filter), static_cast<QWidget *>(m_ui->show)})
        head->setMinimumWidth(fontMetrics().averageCharWidth() * 8); // these go short before anything is cut
    for (QLabel *line : {m_ui->summary, m_ui->news})
        line->setWordWrap(true);
    dressTable(*m_ui->table);
    dressTable(*m_ui->states);
    m_ui->states->setModel(&m_states);
    m_ui->states->setSelectionMode(
        QAbstractItemView::SingleSelection); // by key, for what a row's tooltip says
    setColumnWidths(*m_ui->states, {22, 14, 12, 30, 10, 14}, PlaylistStateModel::Result);
    m_ui->filter->addAction(svgIcon(u"find"_s), QLineEdit::LeadingPosition);
    m_ui->refresh->setIcon(svgIcon(u"refresh"_s));
    m_ui->add->setIcon(svgIcon(u"add"_s));
    m_ui->progress->setMaximumHeight(fontMetrics().height() / 2);
    m_ui->empty->setIconName(u"channels"_s);
}

void ChannelsPage::joinTable()
{
    QTableView &table = *m_ui->table;
    showRows(table, m_filter);
    table.setEditTriggers(QAbstractItemView::DoubleClicked);
    table.setIconSize(QSize(fontMetrics().height() * 3 / 2, fontMetrics().height()));
    table.setItemDelegateForColumn(ChannelModel::Now, new ProgrammeDelegate(&table));
    for (const int column : {ChannelModel::Number, ChannelModel::Name})
        table.setItemDelegateForColumn(column, new ChannelDelegate(&table));
    table.sortByColumn(ChannelModel::Number, Qt::AscendingOrder);
    setColumnWidths(table, {11, 30, 4, 16, 30, 13, 20, 10, 15, 10}, ChannelModel::Name);
    table.setColumnHidden(ChannelModel::GuideName, true); // the dialog of guide channels has it
    table.viewport()->installEventFilter(this);
    m_ui->filter->installEventFilter(this);
    new SelectionKeeper(table, m_filter);
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ChannelsPage::selectionMoved);
    connect(&m_filter, &RowFilter::mappedAnew, this, &ChannelsPage::selectionMoved);
    connect(&table, &QAbstractItemView::pressed, this, &ChannelsPage::cellPressed);
    connect(&table, &QAbstractItemView::clicked, this, &ChannelsPage::cellClicked);
    connect(&m_model, &ChannelModel::changeWanted, this, &ChannelsPage::change);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ChannelsPage::selectionMoved);
}

void ChannelsPage::joinActions()
{
    m_actions = new ChannelActions(*m_ui->table, this);
    m_ui->channel->setMenu(m_actions);
    connect(m_ui->table, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (const auto place = menuPlace(*m_ui->table, at))
            m_actions->popup(*place);
    });
    connect(m_actions, &ChannelActions::enableChosen, this, [this](bool enabled) {
        ChannelChange wanted;
        wanted.enabled = enabled;
        changeSelected(wanted);
    });
    connect(m_actions, &ChannelActions::favouriteChosen, this, [this](bool favourite) {
        ChannelChange wanted;
        wanted.favorite = favourite;
        changeSelected(wanted);
    });
    connect(m_actions, &ChannelActions::renameChosen, this, [this] { editColumn(ChannelModel::Name); });
    connect(m_actions, &ChannelActions::renumberChosen, this, [this] { editColumn(ChannelModel::Number); });
    connect(m_actions, &ChannelActions::guideChosen, this,
            [this] { emit guideChannelWanted(selectedChannel()); });
    connect(m_actions, &ChannelActions::backupsChosen, this,
            [this] { emit backupsWanted(selectedChannel()); });
    connect(m_actions, &ChannelActions::eventsChosen, this,
            [this] { emit eventNamesWanted(selected().first()->channel.playlistName); });
    connect(m_actions, &ChannelActions::forgetChosen, this, &ChannelsPage::askToForget);
    connect(m_actions, &ChannelActions::testChosen, this,
            [this] { emit testWanted(selected().first()->channel); });
    connect(m_actions, &ChannelActions::playChosen, this,
            [this] { emit playWanted(selected().first()->channel.id); });
    connect(m_ui->review, &QPushButton::clicked, this, [this] {
        if (m_memory) // seen: the line does not come again for the same refresh
            m_memory->write(u"channels/reviewed"_s, toEpochMs(m_changedAt));
        m_ui->news->hide();
        emit reviewWanted();
    });
}

void ChannelsPage::remember(UiMemory &memory)
{
    // Named anew whenever the columns change: a state of other columns would hide and mix them.
    m_memory = &memory;
    m_columns = new ColumnMemory(*m_ui->table->horizontalHeader(), u"channels/columns-2"_s, memory);
}

void ChannelsPage::save()
{
    if (m_columns)
        m_columns->save();
}

void ChannelsPage::setLineup(const LineupSummary &lineup)
{
    const bool first = m_model.rowCount() == 0;
    QHash<QString, QString> playlists;
    for (const PlaylistState &playlist : lineup.playlists)
        playlists.insert(playlist.id, playlist.name);
    m_model.setPlaylists(playlists);
    m_model.setLineup(lineup.channels, lineup.missing);
    m_bare = lineup.missing.isEmpty() && lineup.playlists.isEmpty()
        && std::none_of(lineup.channels.cbegin(), lineup.channels.cend(),
                        [](const Channel &channel) { return channel.source.kind != SourceKind::TestCard; });
    if (first)
        m_filter.sort(m_filter.sortColumn(), m_filter.sortOrder());
    m_ui->progress->setVisible(lineup.importing);
    m_ui->refresh->setEnabled(!lineup.importing);
    showSummary(lineup);
    showStates(lineup.playlists);
    m_ui->problemBox->setProblems(tr("%n problem(s) in the playlists", nullptr, int(lineup.problems.size())),
                                  lineup.problems);
    refreshEmptiness();
    selectionMoved();
}

void ChannelsPage::showSummary(const LineupSummary &lineup)
{
    m_importing = lineup.importing;
    m_offered = int(std::count_if(lineup.channels.cbegin(), lineup.channels.cend(),
                                  [](const Channel &channel) { return channel.enabled; }));
    m_all = int(lineup.channels.size());
    m_missing = int(lineup.missing.size());
    showCounts();
    m_ui->progress->setMaximum(lineup.progress > 0 ? 100 : 0); // 0: nobody knows how far it is
    m_ui->progress->setValue(lineup.progress);
}

void ChannelsPage::showCounts()
{
    const bool narrowed = m_filter.rowCount() != m_model.rowCount();
    QStringList parts{tr("%Ln channel(s)", nullptr, m_all)};
    if (narrowed)
        parts.prepend(tr("%Ln shown", "channels", m_filter.rowCount()));
    if (m_missing > 0)
        parts.append(tr("%Ln missing", "channels", m_missing));
    if (m_offered > MostForPlex)
        parts.append(tr("Plex takes only the first %L1 of the %L2 that are offered to it; hide some.")
                         .arg(MostForPlex)
                         .arg(m_offered));
    m_ui->summary->setText(m_importing ? tr("Reading the playlists…") : parts.join(u", "_s));
    m_ui->summary->setVisible(m_importing || m_model.rowCount() > 0);
}

void ChannelsPage::showStates(const QList<PlaylistState> &states)
{
    m_states.setStates(states);
    m_ui->states->setVisible(!states.isEmpty());
    fitRows(*m_ui->states, MostStates);
}

void ChannelsPage::setGuides(const QHash<QString, ChannelGuide> &guides)
{
    m_model.setGuides(guides);
}

void ChannelsPage::setNow(WallTime now)
{
    m_model.setNow(now);
    m_states.setNow(std::chrono::floor<std::chrono::minutes>(now));
}

ChannelModel::Rows ChannelsPage::selected() const
{
    ChannelModel::Rows rows;
    for (const int row : selectedSourceRows(*m_ui->table, m_filter))
        rows.append(&m_model.rowAt(row));
    return rows;
}

void ChannelsPage::selectionMoved()
{
    if (isSmallSelection(*m_ui->table))
        selectionChanged();
    else if (!m_selectionNews.isActive())
        m_selectionNews.start();
}

QString ChannelsPage::selectedChannel() const
{
    const ChannelModel::Rows rows = selected();
    return rows.size() == 1 && ChannelModel::canBeEdited(*rows.first()) ? rows.first()->channel.id
                                                                        : QString();
}

void ChannelsPage::selectionChanged()
{
    const ChannelModel::Rows rows = selected();
    m_actions->setSelection(rows);
    m_ui->channel->setEnabled(!rows.isEmpty());
}

/// The selection shrinks to the one row when the button goes up, before the click is told.
void ChannelsPage::cellPressed(const QModelIndex &cell)
{
    m_pressed.clear();
    if (!m_ui->table->selectionModel()->isSelected(cell))
        return;
    for (const ChannelModel::Row *const row : selected())
        m_pressed.append(row->channel.id);
}

/// A box that is clicked within a selection means all of it.
void ChannelsPage::change(const ChannelChange &wanted)
{
    m_ui->notice->hide();
    ChannelModel::Rows rows = selected();
    if (rows.size() <= 1)
        rows = m_model.rowsWith(std::exchange(m_pressed, {}));
    const bool within = std::any_of(rows.cbegin(), rows.cend(), [&](const ChannelModel::Row *row) {
        return row->channel.id == wanted.channelId;
    });
    if (within && rows.size() > 1 && (wanted.enabled || wanted.favorite))
        changeRows(rows, wanted);
    else
        emit changesWanted({wanted});
}

void ChannelsPage::changeSelected(const ChannelChange &wanted)
{
    changeRows(selected(), wanted);
}

void ChannelsPage::changeRows(const ChannelModel::Rows &rows, const ChannelChange &wanted)
{
    QList<ChannelChange> changes;
    for (const ChannelModel::Row *const row : rows) {
        const bool differs = (wanted.enabled && *wanted.enabled != row->channel.enabled)
            || (wanted.favorite && *wanted.favorite != row->channel.favorite);
        if (!ChannelModel::canBeEdited(*row) || !differs)
            continue;
        changes.append(wanted);
        changes.last().channelId = row->channel.id;
    }
    if (!changes.isEmpty())
        emit changesWanted(changes);
}

void ChannelsPage::cellClicked(const QModelIndex &cell)
{
    if (cell.column() != ChannelModel::Favourite)
        return;
    const ChannelModel::Row &row = m_model.rowAt(m_filter.mapToSource(cell).row());
    if (!ChannelModel::canBeEdited(row))
        return;
    ChannelChange wanted;
    wanted.channelId = row.channel.id;
    wanted.favorite = !row.channel.favorite;
    change(wanted);
}

void ChannelsPage::editColumn(int column)
{
    const QModelIndexList rows = m_ui->table->selectionModel()->selectedRows(column);
    if (rows.size() != 1)
        return;
    m_ui->table->setCurrentIndex(rows.first());
    m_ui->table->edit(rows.first());
}

void ChannelsPage::askToForget()
{
    QStringList ids;
    for (const ChannelModel::Row *const row : selected()) {
        if (row->missingSince)
            ids.append(row->channel.id);
    }
    if (ids.isEmpty())
        return;
    const int count = int(ids.size());
    ask(this,
        {tr("Forget %n missing channel(s)?", nullptr, count),
         tr("Their numbers are free again. Should they come back, they are new channels."),
         tr("Forget %n channel(s)", "button", count), tr("Keep", "button: do not forget")},
        [this, ids] { emit forgetWanted(ids); });
}

void ChannelsPage::focusFilter()
{
    m_ui->filter->setFocus(Qt::ShortcutFocusReason);
    m_ui->filter->selectAll();
}

bool ChannelsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_ui->table->viewport())
        fitColumns();
    if (event->type() == QEvent::FocusIn && watched == m_ui->filter)
        m_filter.prepare();
    return QWidget::eventFilter(watched, event);
}

void ChannelsPage::fitColumns()
{
    hideWhatDoesNotFit(*m_ui->table,
                       {ChannelModel::Backups, ChannelModel::Kind, ChannelModel::Group, ChannelModel::Sure},
                       ChannelModel::Name, 22);
}

void ChannelsPage::refreshEmptiness()
{
    showCounts();
    const bool empty = m_bare || m_filter.rowCount() == 0;
    m_ui->stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_ui->empty) : m_ui->tablePage);
    m_ui->add->setVisible(!m_bare);
    sayWhyEmpty();
}

void ChannelsPage::emptyActionChosen()
{
    if (m_bare) {
        emit setupWanted();
        return;
    }
    if (m_model.rowCount() == 0) {
        emit refreshRequested();
        return;
    }
    m_ui->filter->clear();
    m_ui->show->setCurrentIndex(0);
}
