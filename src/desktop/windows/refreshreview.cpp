// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/refreshreview.h"

#include "desktop/format.h"
#include "desktop/windows/fitscreen.h"
#include "desktop/windows/flowlayout.h"
#include "desktop/windows/pagehead.h"
#include "desktop/windows/table.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

enum ReviewColumn { ReviewName, ReviewKind, ReviewNumber, ReviewGroup, ReviewColumns };

bool isSwitched(const ChannelNews &news)
{
    return news.kind == ChannelNewsKind::New || news.kind == ChannelNewsKind::Back;
}

} // namespace

RefreshReview::RefreshReview(const LineupChanges &changes, const QList<Channel> &channels,
                             std::optional<NewChannels> rule, QWidget *parent)
    : QDialog(parent)
    , m_changes(changes)
    , m_rule(rule)
    , m_table(new QTableWidget(0, ReviewColumns, this))
    , m_rules(new QComboBox(this))
    , m_count(new QLabel(this))
{
    setObjectName(u"refreshReview"_s);
    setWindowTitle(tr("What the last refresh changed"));
    auto *headline = new QLabel(tr("%1: %2", "date and time, what a refresh changed")
                                    .arg(Format::shortDateTime(m_changes.at), summary(m_changes)),
                                this);
    dressHeading(*headline);
    headline->setWordWrap(true);
    m_table->setObjectName(u"news"_s);
    m_table->setAccessibleName(windowTitle());
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalHeaderLabels({tr("Channel", "column"), tr("What happened", "column: to a channel"),
                                        tr("Number", "column"), tr("Group", "column")});
    dressTable(*m_table);
    setColumnWidths(*m_table, {34, 30, 10, 20}, ReviewName);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    auto *on = new QPushButton(tr("All new ones on"), this);
    auto *off = new QPushButton(tr("All new ones off"), this);
    on->setObjectName(u"allOn"_s);
    off->setObjectName(u"allOff"_s);
    on->setAutoDefault(false);
    off->setAutoDefault(false);
    connect(on, &QPushButton::clicked, this, [this] { switchAll(true); });
    connect(off, &QPushButton::clicked, this, [this] { switchAll(false); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_rules->setObjectName(u"newChannelsRule"_s);
    m_rules->addItem(tr("are offered to Plex", "new channels"), int(NewChannels::On));
    m_rules->addItem(tr("are hidden", "new channels"), int(NewChannels::Off));
    m_rules->addItem(tr("are hidden until I have looked here", "new channels"), int(NewChannels::Ask));
    m_rules->setCurrentIndex(m_rules->findData(int(rule.value_or(NewChannels::On))));
    auto *ruleLabel = new QLabel(tr("From now on, new channels of these &playlists:"), this);
    ruleLabel->setBuddy(m_rules);
    for (QWidget *part : {static_cast<QWidget *>(ruleLabel), static_cast<QWidget *>(m_rules)})
        part->setVisible(rule.has_value() && !playlists().isEmpty());
    auto *ruleRow = new FlowLayout;
    ruleRow->addWidget(ruleLabel);
    ruleRow->addWidget(m_rules);
    auto *column = new QVBoxLayout(this);
    column->addWidget(headline);
    column->addWidget(m_table, 1);
    m_count->setWordWrap(true);
    auto *countRow = new QHBoxLayout;
    countRow->addWidget(m_count, 1);
    countRow->addWidget(on);
    countRow->addWidget(off);
    column->addLayout(countRow);
    column->addLayout(ruleRow);
    column->addWidget(buttons);
    fill(channels);
    connect(m_table, &QTableWidget::itemChanged, this, &RefreshReview::recount);
    recount();
    resize(fontMetrics().averageCharWidth() * 104, fontMetrics().height() * 30);
    fitScreen(*this);
}

QString RefreshReview::summary(const LineupChanges &changes)
{
    QStringList parts;
    const auto add = [&](int count, const QString &words) {
        if (count > 0)
            parts.append(words);
    };
    const int fresh = countOf(changes, ChannelNewsKind::New), back = countOf(changes, ChannelNewsKind::Back),
              gone = countOf(changes, ChannelNewsKind::Gone),
              renamed = countOf(changes, ChannelNewsKind::Renamed),
              moved = countOf(changes, ChannelNewsKind::Moved);
    add(fresh, tr("%Ln new", "channels", fresh));
    add(back, tr("%Ln back again", "channels", back));
    add(gone, tr("%Ln gone", "channels", gone));
    add(renamed, tr("%Ln renamed", "channels", renamed));
    add(moved, tr("%Ln with another number", "channels", moved));
    add(changes.further, tr("%Ln more", "changes of channels", changes.further));
    return parts.join(u", "_s);
}

QString RefreshReview::kind(const ChannelNews &news)
{
    switch (news.kind) {
    case ChannelNewsKind::New:
        return news.heldBack ? tr("New, hidden by the rule") : tr("New", "a channel");
    case ChannelNewsKind::Back:
        return tr("Back again", "a channel");
    case ChannelNewsKind::Gone:
        return tr("Gone", "a channel");
    case ChannelNewsKind::Renamed:
        return tr("Was called %1", "a channel's former name").arg(news.former);
    case ChannelNewsKind::Moved:
        return tr("Had number %1", "a channel's former number").arg(news.former);
    }
    return {};
}

void RefreshReview::fill(const QList<Channel> &channels)
{
    QHash<QString, bool> enabled;
    for (const Channel &channel : channels)
        enabled.insert(channel.id, channel.enabled);
    m_table->setRowCount(int(m_changes.news.size()));
    for (int row = 0; row < m_changes.news.size(); ++row) {
        const ChannelNews &news = m_changes.news.at(row);
        auto *name = new QTableWidgetItem(news.name);
        if (isSwitched(news) && enabled.contains(news.channelId)) {
            const bool isOn = enabled.value(news.channelId);
            m_before.insert(news.channelId, isOn);
            name->setCheckState(isOn ? Qt::Checked : Qt::Unchecked);
        }
        auto *number = new QTableWidgetItem(news.guideNumber);
        number->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(row, ReviewName, name);
        m_table->setItem(row, ReviewKind, new QTableWidgetItem(kind(news)));
        m_table->setItem(row, ReviewNumber, number);
        m_table->setItem(row, ReviewGroup, new QTableWidgetItem(news.group));
    }
}

void RefreshReview::switchAll(bool on)
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_before.contains(m_changes.news.at(row).channelId))
            m_table->item(row, ReviewName)->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    }
}

void RefreshReview::recount()
{
    const int count = int(changes().size());
    m_count->setText(count > 0 ? tr("%n channel(s) will be switched.", nullptr, count)
                               : tr("A tick before its name offers a channel to Plex."));
}

QList<ChannelChange> RefreshReview::changes() const
{
    QList<ChannelChange> wanted;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString &id = m_changes.news.at(row).channelId;
        const auto before = m_before.constFind(id);
        if (before == m_before.cend())
            continue;
        const bool isOn = m_table->item(row, ReviewName)->checkState() == Qt::Checked;
        if (isOn == *before)
            continue;
        ChannelChange change;
        change.channelId = id;
        change.enabled = isOn;
        wanted.append(change);
    }
    return wanted;
}

std::optional<NewChannels> RefreshReview::rule() const
{
    const auto chosen = NewChannels(m_rules->currentData().toInt());
    return m_rule && chosen != *m_rule ? std::optional(chosen) : std::nullopt;
}

QStringList RefreshReview::playlistsOf(const LineupChanges &changes)
{
    QStringList ids;
    for (const ChannelNews &news : changes.news) {
        if (news.kind == ChannelNewsKind::New && !ids.contains(news.playlistId))
            ids.append(news.playlistId);
    }
    return ids;
}
