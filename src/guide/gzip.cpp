// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/gzip.h"

#include <zlib.h>

#include <algorithm>

namespace {

constexpr int GzipWindow = 15 + 16; // the largest window, gzip header and trailer
constexpr qsizetype PackedAtOnce = 64 * 1024; // between looks at whether it is still wanted

Bytef *bytesOf(const QByteArray &bytes)
{
    // zlib does not write to its input; its interface is older than const.
    return const_cast<Bytef *>(reinterpret_cast<const Bytef *>(bytes.constData()));
}

} // namespace

QByteArray toGzip(const QByteArray &bytes, const std::atomic_bool &cancelled)
{
    z_stream z{};
    if (deflateInit2(&z, Z_DEFAULT_COMPRESSION, Z_DEFLATED, GzipWindow, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray out(qsizetype(deflateBound(&z, uLong(bytes.size()))), Qt::Uninitialized);
    z.next_in = bytesOf(bytes);
    z.next_out = reinterpret_cast<Bytef *>(out.data());
    z.avail_out = uInt(out.size());
    int status = Z_OK;
    for (qsizetype left = bytes.size(); status == Z_OK && !cancelled;) {
        const qsizetype piece = std::min(left, PackedAtOnce);
        left -= piece;
        z.avail_in = uInt(piece);
        status = deflate(&z, left > 0 ? Z_NO_FLUSH : Z_FINISH);
    }
    out.resize(status == Z_STREAM_END ? out.size() - qsizetype(z.avail_out) : 0);
    deflateEnd(&z);
    return out;
}
