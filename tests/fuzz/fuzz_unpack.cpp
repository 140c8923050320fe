// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzzcorpus.h"
#include "fuzz/fuzztargets.h"

#include "fetch/unpack.h"

#include <QTemporaryFile>

namespace {

constexpr qint64 Limit = 1024 * 1024;

} // namespace

int fuzzUnpack(const uint8_t *data, size_t size)
{
    static QTemporaryFile file;
    demand(file.isOpen() || file.open());
    demand(file.resize(0) && file.seek(0)
           && file.write(reinterpret_cast<const char *>(data), qint64(size)) >= 0 && file.flush());
    qint64 got = 0;
    const Problem problem = unpackFile(file.fileName(), Limit, [&got](QByteArrayView bytes) {
        demand(!bytes.isEmpty());
        got += bytes.size();
        return true;
    });
    demand(got <= Limit);
    demand(problem.code == ProblemCode::None || problem.code == ProblemCode::Malformed
           || problem.code == ProblemCode::SourceTooLarge);
    if (!isTurn(QByteArrayView(data, qsizetype(size)), 4))
        return 0;
    const Result<QByteArray> all = unpackedFile(file.fileName(), Limit);
    demand(all.ok() == !problem);
    demand(!all.ok() || all.value().size() == got);
    return 0;
}
