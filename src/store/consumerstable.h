// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consumer.h"
#include "core/result.h"

#include <QList>
#include <QSqlQuery>

class Database;

/// The table `consumers`: what the registry has, as far as it is told. Store thread.
class ConsumersTable {
public:
    explicit ConsumersTable(Database &database);

    bool prepare(); ///< what writes
    bool put(const Consumer &consumer); ///< new or known; another row of the same session makes way
    bool touch(const QString &consumerId, WallTime at); ///< one that is not there is left out
    bool remove(const QString &consumerId);
    [[nodiscard]] Result<QList<Consumer>> readAll(); ///< oldest first

private:
    Database &m_database;
    QSqlQuery m_put;
    QSqlQuery m_touch;
    QSqlQuery m_remove;
};
