// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/guidepage.h"

#include "desktop/format.h"
#include "desktop/models/roles.h"
#include "desktop/svgicon.h"
#include "desktop/windows/channeldelegate.h"
#include "desktop/windows/pagehead.h"
#include "desktop/windows/programmedelegate.h"
#include "desktop/windows/shiftfield.h"
#include "desktop/windows/table.h"
#include "ui_guidepage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QShowEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostSources = 4; // then they scroll

} // namespace

GuidePage::GuidePage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::GuidePage>())
    , m_shift(new ShiftField(this))
    , m_trial(new QLabel(tr("As the times are turned in the settings. Nothing changes before that is saved."),
                         this))
{
    m_ui->setupUi(this);
    dress();
    dressShift();
    connect(m_ui->refresh, &QPushButton::clicked, this, &GuidePage::refreshRequested);
    connect(m_ui->links, &QPushButton::clicked, this, &GuidePage::guideChannelsWanted);
    connect(m_ui->empty, &EmptyNotice::actionChosen, this, &GuidePage::settingsWanted);
    setGuide({});
}

GuidePage::~GuidePage() = default;

void GuidePage::dress()
{
    dressTitle(*m_ui->title);
    dressHeading(*m_ui->scheduleTitle);
    for (QTableView *table : {m_ui->sources, m_ui->channels, m_ui->schedule})
        dressTable(*table);
    m_ui->sources->setModel(&m_sources);
    m_ui->sources->setSelectionMode(QAbstractItemView::SingleSelection);
    setColumnWidths(*m_ui->sources, {32, 14, 24, 9, 9, 12}, GuideSourceModel::Result);
    m_ui->schedule->setModel(&m_schedule);
    m_ui->schedule->setItemDelegateForColumn(ScheduleModel::Title, new ProgrammeDelegate(m_ui->schedule));
    setColumnWidths(*m_ui->schedule, {18, 30, 24}, ScheduleModel::Title);
    m_ui->refresh->setIcon(svgIcon(u"refresh"_s));
    m_ui->links->setIcon(svgIcon(u"find"_s));
    m_ui->filter->addAction(svgIcon(u"find"_s), QLineEdit::LeadingPosition);
    m_ui->progress->setMaximumHeight(fontMetrics().height() / 2);
    m_ui->split->setStretchFactor(0, 2);
    m_ui->split->setStretchFactor(1, 3);
    m_ui->empty->setIconName(u"guide"_s);
    m_ui->empty->setWords(
        tr("No guide yet"),
        tr("A guide tells Plex what is on and when, so that it can show and record it. Until "
           "then each channel gets placeholders. Add an XMLTV guide by address or file; many "
           "playlists name one themselves."),
        tr("Add a guide…"));
}

void GuidePage::dressShift()
{
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("&Times:", "of the programmes of a channel"), this);
    label->setBuddy(m_shift);
    row->addWidget(label);
    row->addWidget(m_shift, 1);
    m_ui->scheduleLayout->insertLayout(1, row);
    m_trial->setObjectName(u"trial"_s);
    m_trial->setWordWrap(true);
    m_trial->hide();
    m_ui->scheduleLayout->insertWidget(2, m_trial);
    m_shift->setToolTip(
        tr("Moves the programmes of this channel, here and for Plex, where the guide has them too "
           "early or too late"));
    m_shift->setEnabled(false);
    m_shifting.setSingleShot(true);
    m_shifting.setInterval(250);
    connect(m_shift, &ShiftField::changed, &m_shifting, qOverload<>(&QTimer::start));
    connect(&m_shifting, &QTimer::timeout, this, [this] {
        if (!m_shift->isUsable() || m_scheduled.isEmpty() || m_shift->shift() == m_kept)
            return;
        const auto before = std::exchange(m_kept, m_shift->shift());
        emit shiftWanted(m_scheduled, m_kept, before);
    });
}

/// As it is kept; what a person turns just now stays.
void GuidePage::showShift(const SourcedSchedule &schedule)
{
    m_shift->setEnabled(true);
    if (m_shifting.isActive())
        return;
    m_shift->setNone(schedule.playlistShift.count() == 0
                         ? tr("As the guide has them", "times")
                         : tr("As the playlist says (%1)", "times; hours as +1:00")
                               .arg(toText(GuideShift{schedule.playlistShift, {}})),
                     true);
    m_shift->setShift(schedule.shift);
    m_kept = schedule.shift;
}

void GuidePage::setChannels(ChannelModel &channels)
{
    m_channels = &channels;
    m_rows = std::make_unique<ChannelRows>(&channels);
    m_rows->setShow(ChannelRows::Show::InLineup);
    QTableView &table = *m_ui->channels;
    table.setModel(m_rows.get());
    table.setItemDelegateForColumn(ChannelModel::Name, new ChannelNameDelegate(&table));
    for (int column = 0; column < ChannelModel::ColumnCount; ++column)
        table.setColumnHidden(column, column > ChannelModel::Name && column != ChannelModel::Guide);
    setColumnWidths(table, {11, 20, 0, 0, 0, 14}, ChannelModel::Name);
    table.sortByColumn(ChannelModel::Number, Qt::AscendingOrder);
    connect(m_ui->filter, &QLineEdit::textChanged, m_rows.get(), &RowFilter::setNeedle);
    connect(table.selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &GuidePage::askForSchedule);
    m_count.setSingleShot(true);
    m_count.setInterval(0);
    connect(&m_count, &QTimer::timeout, this, &GuidePage::showCoverage);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&channels, signal, &m_count, qOverload<>(&QTimer::start));
    connect(&channels, &QAbstractItemModel::modelReset, &m_count, qOverload<>(&QTimer::start));
}

void GuidePage::setGuide(const GuideSummary &guide)
{
    m_count.stop();
    const bool newOne = guide.channels != m_guide.channels || guide.until != m_guide.until;
    m_guide = guide;
    m_sources.setSources(guide.sources);
    fitRows(*m_ui->sources, MostSources);
    m_ui->progress->setVisible(guide.refreshing);
    m_ui->refresh->setEnabled(!guide.refreshing);
    m_ui->problems->setProblems(tr("%n problem(s) in the guides", nullptr, int(guide.problems.size())),
                                guide.problems);
    m_ui->stack->setCurrentWidget(guide.sources.isEmpty() ? static_cast<QWidget *>(m_ui->empty) : m_ui->page);
    showCoverage();
    showReach();
    if (newOne && isVisible())
        askForSchedule();
}

void GuidePage::setPlaceholders(bool made)
{
    m_placeholders = made;
    showCoverage();
}

void GuidePage::showCoverage()
{
    int covered = 0, all = 0;
    for (int row = 0; m_channels && row < m_channels->rowCount(); ++row) {
        const ChannelModel::Row &channel = m_channels->rowAt(row);
        if (!ChannelModel::canBeEdited(channel) || !channel.channel.enabled)
            continue;
        ++all;
        covered += m_guide.channels.value(channel.channel.id).until ? 1 : 0;
    }
    const QLocale locale;
    const QString counted =
        tr("%1 of %2 channels have a guide.", "counts").arg(locale.toString(covered), locale.toString(all));
    if (covered == all)
        m_ui->coverage->setText(counted);
    else
        m_ui->coverage->setText(
            (m_placeholders
                 ? tr("%1 %Ln get(s) placeholders.", "after: n of m have a guide", all - covered)
                 : tr("%1 %Ln has/have no programmes.", "after: n of m have a guide", all - covered))
                .arg(counted));
}

void GuidePage::showReach()
{
    QStringList parts;
    if (m_guide.until)
        parts.append(tr("Plex is given %1 that reach until %2.", "size of the guide, a date")
                         .arg(Format::size(m_guide.documentBytes), Format::shortDateTime(*m_guide.until)));
    if (m_guide.refreshing)
        parts.append(tr("The guides are being read…"));
    else if (m_guide.nextRefresh)
        parts.append(
            tr("The guides are read again %1.", "in 3 h").arg(Format::ahead(*m_guide.nextRefresh - m_now)));
    m_ui->reach->setText(parts.join(u' '));
    m_ui->reach->setVisible(!parts.isEmpty());
}

QString GuidePage::chosenChannel() const
{
    const QItemSelectionModel *selection = m_ui->channels->selectionModel();
    return selection ? selection->currentIndex().data(IdRole).toString() : QString();
}

void GuidePage::askForSchedule()
{
    const QString id = chosenChannel();
    if (id != m_scheduled) {
        m_shifting.stop(); // it was meant for another channel
        m_shift->setEnabled(false);
        m_scheduled = id;
        m_told = {};
        showProgrammes();
    }
    const int row = m_channels ? m_channels->rowOf(id) : -1;
    m_ui->scheduleTitle->setText(
        row < 0 ? tr("Choose a channel to see its programmes")
                : tr("Programmes of %1", "a channel").arg(m_channels->rowAt(row).channel.name));
    if (!id.isEmpty())
        emit scheduleWanted(id);
}

void GuidePage::showSchedule(const SourcedSchedule &schedule)
{
    if (schedule.channelId != chosenChannel())
        return;
    const bool first = m_schedule.rowCount() == 0;
    m_told = schedule;
    if (m_tried.value(schedule.guide) == schedule.guideShift)
        m_tried.remove(schedule.guide); // it is kept by now
    showProgrammes();
    showShift(schedule);
    if (first && m_schedule.rowOnNow() >= 0)
        m_ui->schedule->scrollTo(m_schedule.index(m_schedule.rowOnNow(), 0),
                                 QAbstractItemView::PositionAtTop);
}

void GuidePage::tryShifts(const QMap<QString, GuideShift> &shifts)
{
    m_tried = shifts;
    showProgrammes();
}

void GuidePage::showProgrammes()
{
    const auto tried = m_tried.constFind(m_told.guide);
    const bool isTrial =
        m_preview && !m_told.guide.isEmpty() && tried != m_tried.cend() && *tried != m_told.guideShift;
    m_schedule.setProgrammes((isTrial ? m_preview(m_told, *tried) : m_told).programmes);
    m_trial->setVisible(isTrial);
}

void GuidePage::setNow(WallTime now)
{
    const WallTime minute = std::chrono::floor<std::chrono::minutes>(now);
    if (minute == m_now)
        return;
    m_now = minute;
    m_sources.setNow(minute);
    m_schedule.setNow(minute);
    showReach();
}

void GuidePage::focusFilter()
{
    m_ui->filter->setFocus(Qt::ShortcutFocusReason);
    m_ui->filter->selectAll();
}

void GuidePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (event->spontaneous() || !m_rows)
        return;
    if (chosenChannel().isEmpty() && m_rows->rowCount() > 0)
        m_ui->channels->setCurrentIndex(m_rows->index(0, ChannelModel::Name)); // asks
    else
        askForSchedule();
}
