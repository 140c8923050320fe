// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/historyreader.h"

#include "store/database.h"
#include "store/historychangestable.h"
#include "store/historysessionstable.h"
#include "store/logging.h"

namespace {

struct Shelf {
    Shelf(const QString &path, const StoreTuning &tuning, StatementBook *book)
        : database(path, tuning, Database::Role::Reader, book)
        , sessions(database)
        , changes(database)
    {
    }
    [[nodiscard]] Problem open()
    {
        const bool isOpen = database.open() && sessions.prepareReading() && changes.prepareReading();
        return isOpen ? Problem() : database.problem();
    }
    [[nodiscard]] Result<HistoryReplay> replayOf(const QString &consumerId)
    {
        const Result<std::optional<EndedConsumer>> session = sessions.find(consumerId);
        if (!session)
            return session.problem();
        const Result<QList<StateChange>> steps = changes.read(consumerId);
        if (!steps)
            return steps.problem();
        return HistoryReplay{session.value(), steps.value(), true};
    }

    Database database;
    HistorySessionsTable sessions;
    HistoryChangesTable changes;
};

template <typename Answer> Answer valueOrNone(const Result<Answer> &read)
{
    if (read)
        return read.value();
    qCWarning(lcStore) << "history can't be read:" << read.problem().detail;
    Answer none;
    none.available = false;
    return none;
}

} // namespace

HistoryReader::HistoryReader(const QString &path, const StoreTuning &tuning)
    : m_path(path)
    , m_tuning(tuning)
{
}

void HistoryReader::readHistory(quint64 question, const HistoryQuery &query)
{
    if (m_refuses)
        return;
    Shelf shelf(m_path, m_tuning, &m_book);
    const Problem problem = shelf.open();
    emit historyRead(question,
                     valueOrNone(problem ? Result<HistoryPage>(problem) : shelf.sessions.read(query)));
    emit noted(m_book.tallies());
}

void HistoryReader::readReplay(quint64 question, const QString &consumerId)
{
    if (m_refuses)
        return;
    Shelf shelf(m_path, m_tuning, &m_book);
    const Problem problem = shelf.open();
    emit replayRead(question,
                    valueOrNone(problem ? Result<HistoryReplay>(problem) : shelf.replayOf(consumerId)));
    emit noted(m_book.tallies());
}
