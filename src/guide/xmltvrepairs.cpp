// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/xmltvrepairs.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

QString wordsFor(XmltvRepair kind)
{
    switch (kind) {
    case XmltvRepair::BareAmpersand:
        return u"a bare & was taken for itself"_s;
    case XmltvRepair::BareLess:
        return u"a bare < was taken for itself"_s;
    case XmltvRepair::UndefinedEntity:
        return u"an entity that is not defined was taken for text"_s;
    case XmltvRepair::Control:
        return u"a control character was left out"_s;
    case XmltvRepair::WrongBytes:
        return u"bytes of another encoding were read as windows-1252"_s;
    case XmltvRepair::WrongEncoding:
        return u"the encoding is not the one that is told"_s;
    case XmltvRepair::Unclosed:
        return u"an element that was not ended was ended"_s;
    case XmltvRepair::StrayEnd:
        return u"the end of an element that was not begun was left out"_s;
    case XmltvRepair::Attribute:
        return u"an attribute was mended or left out"_s;
    case XmltvRepair::Cut:
        return u"a channel or programme that breaks off was left out"_s;
    case XmltvRepair::Outside:
        return u"text around the document was passed over"_s;
    case XmltvRepair::UnknownZone:
        return u"a time zone is unknown, the time was read without it"_s;
    case XmltvRepair::Other:
        break;
    }
    return u"a channel or programme that is damaged was left out"_s;
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
        QString detail = toText(met.first) + wordsFor(XmltvRepair(kind));
        if (met.times > 1)
            detail += u" (%1 times)"_s.arg(met.times);
        const int line = int(std::min<qint64>(met.first.line, std::numeric_limits<int>::max()));
        found.append({ProblemCode::Malformed, {}, detail, line});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Problem &a, const Problem &b) { return a.line < b.line; });
    return found;
}

QString toText(const XmltvPlace &place)
{
    return u"line %1, column %2: "_s.arg(place.line).arg(place.column);
}
