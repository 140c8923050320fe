// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/playliststatemodel.h"

#include "desktop/format.h"
#include "desktop/guidetext.h"
#include "desktop/models/roles.h"
#include "desktop/statelook.h"

#include <QGuiApplication>
#include <QLocale>

namespace {

bool hasNumbers(int column)
{
    return column == PlaylistStateModel::Channels || column == PlaylistStateModel::LeftOut;
}

} // namespace

void PlaylistStateModel::setStates(const QList<PlaylistState> &states)
{
    if (states == m_states)
        return;
    const bool same = states.size() == m_states.size();
    if (!same)
        beginResetModel();
    m_states = states;
    if (!same)
        endResetModel();
    else if (!m_states.isEmpty())
        emit dataChanged(createIndex(0, 0), createIndex(int(m_states.size()) - 1, ColumnCount - 1));
}

void PlaylistStateModel::setNow(WallTime now)
{
    if (now == m_now)
        return;
    m_now = now;
    if (!m_states.isEmpty())
        emit dataChanged(createIndex(0, Last), createIndex(int(m_states.size()) - 1, Next),
                         {Qt::DisplayRole});
}

int PlaylistStateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_states.size());
}

int PlaylistStateModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PlaylistStateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(hasNumbers(section));
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[]{tr("Playlist", "column"),
                           tr("Last refresh", "column"),
                           tr("Next", "column: when it is read again"),
                           tr("Result", "column: of the last refresh"),
                           tr("Channels", "column: how many"),
                           tr("Left out", "column: how many entries become no channels")};
    return titles[section];
}

QString PlaylistStateModel::shown(const PlaylistState &state, int column) const
{
    switch (column) {
    case Name:
        return state.name;
    case Channels:
        return state.lastGood ? QLocale().toString(state.channels) : Format::dash();
    case LeftOut: {
        const int all = state.filteredOut + state.films + state.headings;
        return all > 0 ? QLocale().toString(all) : Format::dash();
    }
    case Last:
        return state.lastTried ? Format::ago(m_now - *state.lastTried) : Format::dash();
    case Next:
        return state.nextRefresh && state.enabled ? Format::ahead(*state.nextRefresh - m_now)
                                                  : Format::dash();
    case Result:
        if (!state.enabled)
            return tr("Switched off", "a playlist");
        return ending(state).isEmpty()
            ? GuideText::result(state.problem, state.lastGood.has_value())
            : tr("%1, %2", "result of a refresh, how long an account runs")
                  .arg(GuideText::result(state.problem, state.lastGood.has_value()), ending(state));
    default:
        return {};
    }
}

/// How long the account still runs, where that is soon.
QString PlaylistStateModel::ending(const PlaylistState &state) const
{
    constexpr int toldBefore = 31; // days
    if (!state.account || !state.account->expires)
        return {};
    const int days = daysLeft(*state.account->expires, m_now);
    if (days > toldBefore)
        return {};
    return days < 0 ? tr("account has ended") : tr("account ends in %n day(s)", nullptr, days);
}

QString PlaylistStateModel::accountDetails(const PlaylistState &state)
{
    QStringList lines;
    if (!state.account)
        return {};
    if (state.account->expires)
        lines.append(tr("The account runs until %1", "date").arg(Format::day(*state.account->expires)));
    if (state.account->maxConnections > 0)
        lines.append(tr("The provider allows %n stream(s) at once", nullptr, state.account->maxConnections));
    return lines.join(u'\n');
}

/// Each with a count of its own: each has a switch of its own.
QString PlaylistStateModel::leftOut(const PlaylistState &state)
{
    QStringList lines;
    if (state.filteredOut > 0)
        lines.append(tr("%Ln channel(s), by the choice of channels", nullptr, state.filteredOut));
    if (state.films > 0)
        lines.append(tr("%Ln film(s), episodes and clips", nullptr, state.films));
    if (state.headings > 0)
        lines.append(tr("%Ln heading(s) among channels", nullptr, state.headings));
    return lines.join(u'\n');
}

QString PlaylistStateModel::toolTip(const PlaylistState &state, int column) const
{
    if (column == Last && state.lastTried)
        return Format::exactTime(*state.lastTried);
    if (column == Next && state.nextRefresh && state.enabled)
        return Format::exactTime(*state.nextRefresh);
    if (column == Result && state.problem)
        return GuideText::resultDetails(state.problem, state.lastGood, m_now);
    if (const QString account = accountDetails(state);
        (column == Name || column == Result) && !account.isEmpty())
        return shown(state, column) + u'\n' + account;
    if (const QString all = leftOut(state); column == LeftOut && !all.isEmpty())
        return all;
    return shown(state, column);
}

QVariant PlaylistStateModel::data(const QModelIndex &cell, int role) const
{
    if (!cell.isValid() || cell.row() >= m_states.size())
        return {};
    const PlaylistState &state = m_states.at(cell.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown(state, cell.column());
    case Qt::ToolTipRole:
        return toolTip(state, cell.column());
    case Qt::TextAlignmentRole:
        return cellAlignment(hasNumbers(cell.column()));
    case Qt::DecorationRole:
        if (cell.column() == Result && state.enabled && (state.problem || !ending(state).isEmpty()))
            return StateLook::icon(ConsumerState::Error, QGuiApplication::palette());
        return {};
    case Qt::ForegroundRole:
        if (!state.enabled)
            return StateLook::faintText(QGuiApplication::palette());
        return {};
    case IdRole:
        return state.id;
    default:
        return {};
    }
}
