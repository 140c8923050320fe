// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/unpack.h"

#include <QFile>
#include <QFileInfo>

#include <archive.h>
#include <archive_entry.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t BlockSize = 64 * 1024;

struct CloseArchive {
    void operator()(archive *opened) const { archive_read_free(opened); }
};
using Archive = std::unique_ptr<archive, CloseArchive>;

Archive newArchive()
{
    Archive made(archive_read_new());
    archive_read_support_filter_gzip(made.get());
    archive_read_support_filter_xz(made.get());
    archive_read_support_filter_bzip2(made.get());
    archive_read_support_filter_zstd(made.get());
    archive_read_support_format_zip(made.get());
    archive_read_support_format_raw(made.get());
    archive_read_support_format_empty(made.get());
    return made;
}

Problem damaged(archive *opened)
{
    const char *why = archive_error_string(opened);
    return {
        ProblemCode::Malformed, {}, u"it can't be unpacked: "_s + QString::fromLocal8Bit(why ? why : "?")};
}

/// A zip may begin with folders.
int findFile(archive *opened, archive_entry *&entry)
{
    int found = archive_read_next_header(opened, &entry);
    while (found == ARCHIVE_OK && archive_entry_filetype(entry) == AE_IFDIR)
        found = archive_read_next_header(opened, &entry);
    return found;
}

Problem readBlocks(archive *opened, qint64 limit, const std::function<bool(QByteArrayView)> &take,
                   const std::atomic_bool &cancelled)
{
    qint64 total = 0;
    const void *block = nullptr;
    size_t size = 0;
    la_int64_t offset = 0;
    while (!cancelled) {
        const int read = archive_read_data_block(opened, &block, &size, &offset);
        if (read == ARCHIVE_EOF)
            return {};
        if (read < ARCHIVE_WARN)
            return damaged(opened);
        total += qint64(size);
        if (total > limit)
            return {ProblemCode::SourceTooLarge, {}, u"more than %1 MiB unpacked"_s.arg(limit >> 20)};
        if (size > 0 && !take(QByteArrayView(static_cast<const char *>(block), qsizetype(size))))
            return {};
    }
    return {};
}

} // namespace

Problem unpackFile(const QString &file, qint64 limit, const std::function<bool(QByteArrayView)> &take,
                   const std::atomic_bool &cancelled)
{
    const Archive opened = newArchive();
    // A pipe or a device would block for ever.
    if (!QFileInfo(file).isFile() || !QFile(file).open(QIODevice::ReadOnly))
        return {ProblemCode::SourceUnreachable, {}, u"there is no such file, or it can't be read"_s};
    // What is damaged within its first block does not even open.
    if (archive_read_open_filename(opened.get(), QFile::encodeName(file).constData(), BlockSize)
        != ARCHIVE_OK)
        return damaged(opened.get());
    archive_entry *entry = nullptr;
    const int found = findFile(opened.get(), entry);
    if (found == ARCHIVE_EOF) // an empty file, or a zip without one
        return {};
    if (found < ARCHIVE_WARN)
        return damaged(opened.get());
    return readBlocks(opened.get(), limit, take, cancelled);
}

Result<QByteArray> unpackedFile(const QString &file, qint64 limit, const std::atomic_bool &cancelled)
{
    QByteArray all;
    const Problem problem = unpackFile(
        file, limit,
        [&all](QByteArrayView bytes) {
            all.append(bytes);
            return true;
        },
        cancelled);
    if (problem)
        return problem;
    return all;
}
