// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/logmodel.h"

#include "desktop/format.h"
#include "desktop/models/roles.h"
#include "desktop/text.h"

#include <QDateTime>
#include <QFont>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QVariant levelState(LogLine::Level level)
{
    return level == LogLine::Level::Error ? QVariant(int(ConsumerState::Error)) : QVariant();
}

} // namespace

void LogModel::append(const QList<LogLine> &lines)
{
    const QList<LogLine> fresh = lines.mid(std::max<qsizetype>(0, lines.size() - Limit));
    if (fresh.isEmpty())
        return;
    const qsizetype old = std::min(m_lines.size(), m_lines.size() + fresh.size() - Limit);
    if (old > 0) {
        beginRemoveRows({}, 0, int(old) - 1);
        m_lines.remove(0, old);
        endRemoveRows();
    }
    beginInsertRows({}, int(m_lines.size()), int(m_lines.size() + fresh.size()) - 1);
    m_lines += fresh;
    endInsertRows();
}

QString LogModel::asText(const LogLine &line)
{
    const QString at = QDateTime::fromMSecsSinceEpoch(toEpochMs(line.at)).toString(Qt::ISODateWithMs);
    static constexpr const char *words[]{"debug", "info", "warning", "error"};
    return at + u' ' + QLatin1StringView(words[size_t(line.level)]) + u' ' + line.category + u": "_s
        + line.text;
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[]{tr("Time", "column"), tr("Level", "column: severity of a log line"),
                           tr("Part", "column: part of the program"), tr("Message", "column")};
    return titles[section];
}

QVariant LogModel::data(const QModelIndex &cell, int role) const
{
    if (!cell.isValid() || cell.row() >= m_lines.size())
        return {};
    const LogLine &line = m_lines.at(cell.row());
    if (role == StateRole && cell.column() == Level)
        return levelState(line.level);
    if (role == Qt::FontRole && line.level == LogLine::Level::Warning && cell.column() == Level) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role == CopyRole)
        return asText(line);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (cell.column()) {
    case At:
        return role == Qt::ToolTipRole
            ? Format::exactTime(line.at)
            : QDateTime::fromMSecsSinceEpoch(toEpochMs(line.at)).time().toString(u"HH:mm:ss"_s);
    case Level:
        return Text::logLevel(line.level);
    case Category:
        return QString(line.category).remove(u"plexbridge."_s);
    case Message:
        return line.text;
    default:
        return {};
    }
}

LogFilter::LogFilter(LogModel &model, QObject *parent)
    : FilterModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

void LogFilter::setLeast(LogLine::Level level)
{
    m_least = level;
    rowsChanged();
}

void LogFilter::setNeedle(const QString &text)
{
    m_needle = text;
    rowsChanged();
}

bool LogFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const LogLine &line = m_model.lineAt(row);
    return line.level >= m_least
        && (line.text.contains(m_needle, Qt::CaseInsensitive)
            || line.category.contains(m_needle, Qt::CaseInsensitive));
}
