// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/guidelinkdialog.h"

#include "desktop/guidetext.h"
#include "desktop/models/roles.h"
#include "desktop/svgicon.h"
#include "desktop/windows/channeldelegate.h"
#include "desktop/windows/fitscreen.h"
#include "desktop/windows/pagehead.h"
#include "desktop/windows/table.h"
#include "ui_guidelinkdialog.h"

#include <QEvent>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

GuideLinkDialog::GuideLinkDialog(ChannelModel &channels, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::GuideLinkDialog>())
    , m_channels(channels)
    , m_rows(&channels)
{
    m_ui->setupUi(this);
    m_search.setSingleShot(true);
    m_search.setInterval(250ms);
    dress();
    join();
    if (m_rows.rowCount() > 0)
        m_ui->channels->setCurrentIndex(m_rows.index(0, ChannelModel::Name));
    channelChosen();
    resize(sizeHint().expandedTo({fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 32}));
    fitScreen(*this);
}

GuideLinkDialog::~GuideLinkDialog() = default;

void GuideLinkDialog::dress()
{
    using Show = ChannelRows::Show;
    m_ui->show->addItem(tr("All channels"), int(Show::InLineup));
    m_ui->show->addItem(tr("Unsure matches"), int(Show::Unsure));
    m_ui->show->addItem(tr("Without a guide"), int(Show::WithoutGuide));
    m_rows.setShow(Show::InLineup);
    dressHeading(*m_ui->channelTitle);
    for (QTableView *table : {m_ui->channels, m_ui->candidates})
        dressTable(*table);
    m_ui->channels->setModel(&m_rows);
    m_ui->channels->setItemDelegateForColumn(ChannelModel::Name, new ChannelNameDelegate(m_ui->channels));
    for (int column = 0; column < ChannelModel::ColumnCount; ++column)
        m_ui->channels->setColumnHidden(column,
                                        column != ChannelModel::Number && column != ChannelModel::Name
                                            && column != ChannelModel::GuideName
                                            && column != ChannelModel::Sure);
    setColumnWidths(*m_ui->channels, {10, 24, 0, 0, 0, 0, 22, 10}, ChannelModel::Name);
    m_ui->channels->sortByColumn(ChannelModel::Number, Qt::AscendingOrder);
    m_ui->candidates->setModel(&m_candidates);
    setColumnWidths(*m_ui->candidates, {22, 18, 8, 18}, CandidateModel::Name);
    for (QLineEdit *field : {m_ui->filter, m_ui->search})
        field->addAction(svgIcon(u"find"_s), QLineEdit::LeadingPosition);
    m_ui->split->setStretchFactor(0, 1);
    m_ui->split->setStretchFactor(1, 1);
    for (QTableView *table : {m_ui->channels, m_ui->candidates})
        table->viewport()->installEventFilter(this);
}

/// Names are read before anything else.
bool GuideLinkDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_ui->channels->viewport())
        hideWhatDoesNotFit(*m_ui->channels, {ChannelModel::Sure}, ChannelModel::Name, 16);
    if (event->type() == QEvent::Resize && watched == m_ui->candidates->viewport())
        hideWhatDoesNotFit(*m_ui->candidates, {CandidateModel::Source, CandidateModel::GuideId},
                           CandidateModel::Name, 18);
    return QDialog::eventFilter(watched, event);
}

void GuideLinkDialog::join()
{
    connect(m_ui->filter, &QLineEdit::textChanged, &m_rows, &RowFilter::setNeedle);
    connect(m_ui->show, &QComboBox::currentIndexChanged, this,
            [this] { m_rows.setShow(ChannelRows::Show(m_ui->show->currentData().toInt())); });
    connect(m_ui->channels->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &GuideLinkDialog::channelChosen);
    connect(m_ui->search, &QLineEdit::textChanged, &m_search, qOverload<>(&QTimer::start));
    connect(&m_search, &QTimer::timeout, this, &GuideLinkDialog::search);
    connect(m_ui->candidates->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &GuideLinkDialog::refreshButtons);
    connect(m_ui->candidates, &QAbstractItemView::activated, this, &GuideLinkDialog::useCandidate);
    connect(m_ui->use, &QPushButton::clicked, this, &GuideLinkDialog::useCandidate);
    connect(m_ui->none, &QPushButton::clicked, this, [this] { link(GuideLink{}); });
    connect(m_ui->automatic, &QPushButton::clicked, this, [this] { link({}); });
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_channels, &QAbstractItemModel::dataChanged, this, &GuideLinkDialog::showMatch);
}

QString GuideLinkDialog::chosenChannel() const
{
    const QModelIndex current = m_ui->channels->selectionModel()->currentIndex();
    if (!current.isValid() || !ChannelModel::canBeEdited(m_channels.rowAt(m_rows.mapToSource(current).row())))
        return {};
    return current.data(IdRole).toString();
}

void GuideLinkDialog::choose(const QString &channelId)
{
    if (m_channels.rowOf(channelId) < 0) {
        channelChosen(); // nobody listened yet when the first row was chosen
        return;
    }
    m_ui->filter->clear();
    m_ui->show->setCurrentIndex(0);
    const QModelIndex row =
        m_rows.mapFromSource(m_channels.index(m_channels.rowOf(channelId), ChannelModel::Name));
    m_ui->channels->setCurrentIndex(row); // selectRow() finds no column in right-to-left layouts
    m_ui->channels->scrollTo(row, QAbstractItemView::PositionAtCenter);
    channelChosen();
    m_ui->search->setFocus();
}

void GuideLinkDialog::channelChosen()
{
    m_ui->search->clear();
    m_search.stop();
    showMatch();
    search();
}

void GuideLinkDialog::search()
{
    m_candidates.setCandidates({});
    m_ui->found->clear();
    if (!chosenChannel().isEmpty())
        emit candidatesWanted(chosenChannel(), m_ui->search->text().simplified());
    refreshButtons();
}

void GuideLinkDialog::showCandidates(const GuideCandidates &candidates)
{
    if (candidates.channelId != chosenChannel() || candidates.search != m_ui->search->text().simplified())
        return;
    m_candidates.setCandidates(candidates.candidates);
    const int shown = int(candidates.candidates.size());
    m_ui->found->setText(
        shown == 0 ? tr("No guide has such a channel.")
            : candidates.found > shown
            ? tr("The best %1 of %n found. Type more to narrow them down.", nullptr, candidates.found)
                  .arg(shown)
            : tr("%n found", "channels of the guides", shown));
    if (shown > 0)
        m_ui->candidates->setCurrentIndex(m_candidates.index(0, CandidateModel::Name));
    refreshButtons();
}

void GuideLinkDialog::showMatch()
{
    const QString id = chosenChannel();
    const int row = m_channels.rowOf(id);
    if (id.isEmpty() || row < 0) {
        m_ui->channelTitle->setText(tr("Choose a channel"));
        m_ui->match->clear();
        refreshButtons();
        return;
    }
    const ChannelGuide guide = m_channels.guideOf(id);
    m_ui->channelTitle->setText(
        tr("%1  %2", "channel number, channel name")
            .arg(m_channels.rowAt(row).channel.guideNumber, m_channels.rowAt(row).channel.name));
    m_ui->match->setText(
        guide.guideId.isEmpty()
            ? (guide.rank == MatchRank::Corrected ? tr("It shall have no guide.")
                                                  : GuideText::rank(guide.rank))
            : tr("Now: %1 (%2). %3", "channel of a guide, its id, why they belong together")
                  .arg(GuideText::matched(guide), guide.guideId, GuideText::rank(guide.rank)));
    refreshButtons();
}

int GuideLinkDialog::chosenCandidate() const
{
    const QModelIndexList rows = m_ui->candidates->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.first().row();
}

void GuideLinkDialog::useCandidate()
{
    if (const int row = chosenCandidate(); row >= 0)
        link(GuideLink{m_candidates.candidateAt(row).guideId});
}

void GuideLinkDialog::link(const std::optional<GuideLink> &link)
{
    ChannelChange change;
    change.channelId = chosenChannel();
    if (change.channelId.isEmpty())
        return;
    change.guideLink = link;
    emit changesWanted({change});
}

void GuideLinkDialog::refreshButtons()
{
    const QString id = chosenChannel();
    const bool any = !id.isEmpty();
    const bool corrected = any && m_channels.guideOf(id).rank == MatchRank::Corrected;
    m_ui->use->setEnabled(any && chosenCandidate() >= 0);
    m_ui->none->setEnabled(any && !(corrected && m_channels.guideOf(id).guideId.isEmpty()));
    m_ui->automatic->setEnabled(any
                                && (corrected || m_channels.rowAt(m_channels.rowOf(id)).channel.guideLink));
    m_ui->search->setEnabled(any);
}
