// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

/// One connection to one database file, under a name of its own. Made, used and destroyed on one thread of
/// the pool. After the first trouble it is of no more use.
class GuideConnection {
public:
    explicit GuideConnection(const QString &file);
    ~GuideConnection();
    GuideConnection(const GuideConnection &) = delete;
    GuideConnection &operator=(const GuideConnection &) = delete;

    bool run(const QString &sql);
    bool prepare(QSqlQuery &query, const QString &sql);
    bool execute(QSqlQuery &query); ///< a prepared one
    [[nodiscard]] QVariant ask(const QString &sql); ///< the first column of the first row
    bool note(const QSqlQuery &query); ///< after its last row: whether it ended for want of rows
    void doubt(const QString &trouble) { m_trouble = trouble; } ///< what was read can't be
    [[nodiscard]] bool isSound() const { return m_trouble.isEmpty(); }
    [[nodiscard]] const QString &trouble() const { return m_trouble; } ///< what SQLite said

private:
    bool note(bool done, const QSqlQuery &query);

    QString m_name;
    QSqlDatabase m_database;
    QString m_trouble;
};
