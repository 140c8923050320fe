// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/programmepack.h"

#include <QtEndian>

#include <algorithm>
#include <limits>

using namespace std::chrono;

namespace {

constexpr qsizetype EntrySize = 20; // start, stop, bytes of the body
constexpr qint64 NoStop = std::numeric_limits<qint64>::min();

template <typename Number> void append(QByteArray &bytes, Number number)
{
    const Number little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

} // namespace

void ProgrammePack::add(const GuideProgramme &programme)
{
    append<qint64>(m_times, programme.start.time_since_epoch().count());
    append<qint64>(m_times, programme.stop ? programme.stop->time_since_epoch().count() : NoStop);
    append<qint32>(m_times, qint32(programme.body.size()));
    m_bodies += programme.body;
    m_first = std::min(m_first, programme.start);
    m_last = std::max(m_last, programme.start);
}

void ProgrammePack::clear()
{
    *this = ProgrammePack();
}

bool unpackProgrammes(QByteArrayView times, const QByteArray *bodies, const GuideWindow &starts,
                      QList<GuideProgramme> &found)
{
    qsizetype offset = 0;
    for (qsizetype at = 0; at + EntrySize <= times.size(); at += EntrySize) {
        const char *entry = times.data() + at;
        const GuideTime start(seconds(qFromLittleEndian<qint64>(entry)));
        const qint64 stop = qFromLittleEndian<qint64>(entry + 8);
        const qint32 size = qFromLittleEndian<qint32>(entry + 16);
        if (size < 0 || (bodies && size > bodies->size() - offset))
            return false;
        if (start > starts.from && start < starts.to) {
            found.append({start, stop == NoStop ? std::nullopt : std::optional(GuideTime(seconds(stop))),
                          bodies ? bodies->mid(offset, size) : QByteArray(), size});
        }
        offset += size;
    }
    return times.size() % EntrySize == 0;
}
