// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/said.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QCryptographicHash>
#include <QFile>
#include <QList>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdlib>

using FuzzFunction = int (*)(const uint8_t *data, size_t size);

/// Ends the program where a promise is broken, in every kind of build.
inline void demand(bool kept)
{
    if (!kept)
        std::abort();
}

/// Whether it is this input's turn, one of so many, for what takes several times as long as reading it. The
/// same input has always the same answer.
inline bool isTurn(QByteArrayView input, int among)
{
    return qChecksum(input) % among == 0;
}

/// Each reason is a sentence with a code, so that it can be told in any language. Of the first ones: it takes
/// its time.
inline void demandReasons(const QList<Problem> &problems)
{
    for (const Problem &problem : problems.first(std::min<qsizetype>(problems.size(), 3)))
        demand(problem.detail.code != Said::Words);
}

/// What a fuzzer does for hours, done for a moment: a seed, and many copies of it with a few changes each, of
/// which some know what the format is made of. The same ones each time. For that fuzzer the seeds are written
/// to the folder PLEXBRIDGE_FUZZ_SEEDS, if there is one.
class FuzzCorpus {
public:
    FuzzCorpus(FuzzFunction target, const QByteArrayList &pieces)
        : m_target(target)
        , m_pieces(pieces)
    {
    }

    void feed(const QByteArray &bytes) const
    {
        m_target(reinterpret_cast<const uint8_t *>(bytes.constData()), size_t(bytes.size()));
    }
    void run(const QByteArray &seed, int copies) const
    {
        keep(seed);
        QRandomGenerator random(quint32(seed.size()));
        feed({});
        feed(seed);
        for (int i = 0; i < copies; ++i) {
            QByteArray bytes = seed;
            for (int times = random.bounded(1, 6); times > 0 && !bytes.isEmpty(); --times)
                bytes = changed(bytes, random);
            feed(bytes);
        }
    }

private:
    static void keep(const QByteArray &seed)
    {
        const QString folder = qEnvironmentVariable("PLEXBRIDGE_FUZZ_SEEDS");
        const auto name = QCryptographicHash::hash(seed, QCryptographicHash::Sha1).toHex();
        QFile file(folder + u'/' + QString::fromLatin1(name));
        demand(folder.isEmpty() || (file.open(QIODevice::WriteOnly) && file.write(seed) == seed.size()));
    }
    [[nodiscard]] QByteArray changed(QByteArray bytes, QRandomGenerator &random) const
    {
        const int at = random.bounded(int(bytes.size()));
        switch (random.bounded(m_pieces.isEmpty() ? 4 : 5)) {
        case 0:
            bytes[at] = char(random.bounded(256));
            return bytes;
        case 1:
            return bytes.first(at);
        case 2:
            return bytes.insert(at, bytes.mid(random.bounded(int(bytes.size())), 60));
        case 3:
            return bytes.remove(at, random.bounded(1, 20));
        default:
            return bytes.insert(at, m_pieces.at(random.bounded(int(m_pieces.size()))));
        }
    }

    FuzzFunction m_target;
    QByteArrayList m_pieces;
};
