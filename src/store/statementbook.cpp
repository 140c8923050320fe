// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statementbook.h"

#include <algorithm>

using namespace Qt::StringLiterals;

void StatementBook::enter(const char *name, const QString &sql, bool usesIndex)
{
    const auto known = std::find_if(m_tallies.begin(), m_tallies.end(),
                                    [name](const StatementTally &tally) { return tally.name == name; });
    m_places.insert(sql, known - m_tallies.begin());
    if (known == m_tallies.end())
        m_tallies.append({name, usesIndex, {}});
    else
        known->usesIndex = usesIndex;
}

void StatementBook::note(const QString &sql, std::chrono::microseconds took)
{
    if (const auto place = m_places.constFind(sql); place != m_places.cend())
        m_tallies[*place].times.add(took);
}

bool usesIndexes(const QStringList &plan)
{
    return std::none_of(plan.begin(), plan.end(), [](const QString &line) {
        // What a subquery or a list of values gave is no table.
        return line.startsWith(u"SCAN "_s) && !line.contains(u" USING "_s)
            && !line.startsWith(u"SCAN (subquery"_s) && !line.startsWith(u"SCAN CONSTANT"_s);
    });
}
