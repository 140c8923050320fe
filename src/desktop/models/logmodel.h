// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logline.h"
#include "desktop/models/filtermodel.h"

#include <QAbstractTableModel>

/// The last 2,000 log lines, oldest first. Main thread; owned by the log page.
class LogModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { At, Level, Category, Message, ColumnCount };
    static constexpr int Limit = 2000;

    using QAbstractTableModel::QAbstractTableModel;

    void append(const QList<LogLine> &lines);
    [[nodiscard]] const LogLine &lineAt(int row) const { return m_lines.at(row); }
    [[nodiscard]] static QString asText(const LogLine &line); ///< as copied and saved

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &cell, int role) const override;

private:
    QList<LogLine> m_lines;
};

/// The lines of a LogModel from one level upwards that hold a text. Owned by the log page.
class LogFilter : public FilterModel {
    Q_OBJECT
public:
    explicit LogFilter(LogModel &model, QObject *parent = nullptr);
    void setLeast(LogLine::Level level);
    void setNeedle(const QString &text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    LogModel &m_model;
    LogLine::Level m_least = LogLine::Level::Info;
    QString m_needle;
};
