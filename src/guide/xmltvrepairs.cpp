// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/xmltvrepairs.h"

#include "core/said.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

Saying wordsFor(XmltvRepair kind)
{
    switch (kind) {
    case XmltvRepair::BareAmpersand:
        return said(Said::BareAmpersand);
    case XmltvRepair::BareLess:
        return said(Said::BareLess);
    case XmltvRepair::UndefinedEntity:
        return said(Said::UndefinedEntity);
    case XmltvRepair::Control:
        return said(Said::ControlCharacter);
    case XmltvRepair::WrongBytes:
        return said(Said::WrongBytes);
    case XmltvRepair::WrongEncoding:
        return said(Said::WrongEncoding);
    case XmltvRepair::Unclosed:
        return said(Said::Unclosed);
    case XmltvRepair::StrayEnd:
        return said(Said::StrayEnd);
    case XmltvRepair::Attribute:
        return said(Said::AttributeMended);
    case XmltvRepair::Cut:
        return said(Said::RecordCut);
    case XmltvRepair::Outside:
        return said(Said::TextOutside);
    case XmltvRepair::UnknownZone:
        return said(Said::ZoneUnknown);
    case XmltvRepair::Other:
        break;
    }
    return said(Said::RecordDamaged);
}

} // namespace

void XmltvRepairs::note(XmltvRepair kind, const XmltvPlace &place, qint64 times)
{
    Met &met = m_met[size_t(kind)];
    if (met.times == 0)
        met.first = place;
    met.times += times;
}

qint64 XmltvRepairs::all() const
{
    qint64 sum = 0;
    for (const Met &met : m_met)
        sum += met.times;
    return sum;
}

QList<Problem> XmltvRepairs::problems() const
{
    QList<Problem> found;
    for (size_t kind = 0; kind < m_met.size(); ++kind) {
        const Met &met = m_met[kind];
        if (met.times == 0)
            continue;
        Saying detail = atPlace(met.first, wordsFor(XmltvRepair(kind)));
        if (met.times > 1)
            detail = said(Said::SeveralTimes, {detail, met.times});
        const int line = int(std::min<qint64>(met.first.line, std::numeric_limits<int>::max()));
        found.append({ProblemCode::Malformed, {}, detail, line});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Problem &a, const Problem &b) { return a.line < b.line; });
    return found;
}

Saying atPlace(const XmltvPlace &place, const Saying &what)
{
    return said(Said::AtPlace, {place.line, place.column, what});
}
