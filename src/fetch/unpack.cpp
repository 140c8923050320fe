// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/unpack.h"

#include "core/said.h"

#include <QFile>
#include <QFileInfo>

#include <archive.h>
#include <archive_entry.h>
#include <zlib.h>

#include <algorithm>
#include <array>
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
    return {ProblemCode::Malformed, {}, said(Said::NotUnpackable, {QString::fromLocal8Bit(why ? why : "?")})};
}

/// Beside what is meant, a zip may hold folders, a word to the reader, and what systems leave there.
bool isAside(archive_entry *entry)
{
    if (archive_entry_filetype(entry) == AE_IFDIR)
        return true;
    constexpr std::array words{"readme",    "read me",  "license", "licence",
                               "changelog", "liesmich", "lisezmoi"};
    constexpr std::array ends{".html", ".htm",  ".nfo", ".url", ".md",  ".pdf",
                              ".jpg",  ".jpeg", ".png", ".gif", ".ico", ".exe"};
    const char *path = archive_entry_pathname(entry);
    const QByteArray whole = QByteArray(path ? path : "").toLower();
    const QByteArray name = whole.sliced(whole.lastIndexOf('/') + 1);
    return name.startsWith('.') || whole.startsWith("__macosx/")
        || std::any_of(words.begin(), words.end(),
                       [&name](const char *word) { return name.startsWith(word); })
        || std::any_of(ends.begin(), ends.end(), [&name](const char *end) { return name.endsWith(end); });
}

int findFile(archive *opened, archive_entry *&entry)
{
    int found = archive_read_next_header(opened, &entry);
    while (found == ARCHIVE_OK && isAside(entry))
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
            return {ProblemCode::SourceTooLarge, {}, said(Said::MoreThanMibUnpacked, {limit >> 20})};
        if (size > 0 && !take(QByteArrayView(static_cast<const char *>(block), qsizetype(size))))
            return {};
    }
    return {};
}

/// The beginning of a gzip file that breaks off so soon that it is not even opened.
void readBrokenGzip(const QString &file, const std::function<bool(QByteArrayView)> &take)
{
    QFile broken(file);
    if (!broken.open(QIODevice::ReadOnly))
        return;
    const QByteArray packed = broken.read(qint64(BlockSize));
    z_stream stream{};
    constexpr int gzipOnly = 15 + 16;
    if (!packed.startsWith("\x1f\x8b") || inflateInit2(&stream, gzipOnly) != Z_OK)
        return;
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData()));
    stream.avail_in = uInt(packed.size());
    QByteArray block(qsizetype(BlockSize), '\0');
    for (bool more = true; more;) {
        stream.next_out = reinterpret_cast<Bytef *>(block.data());
        stream.avail_out = uInt(block.size());
        const bool good = inflate(&stream, Z_SYNC_FLUSH) == Z_OK;
        const qsizetype got = block.size() - qsizetype(stream.avail_out);
        more = got > 0 && take(QByteArrayView(block).first(got)) && good;
    }
    inflateEnd(&stream);
}

} // namespace

Problem unpackFile(const QString &file, qint64 limit, const std::function<bool(QByteArrayView)> &take,
                   const std::atomic_bool &cancelled)
{
    const Archive opened = newArchive();
    // A pipe or a device would block for ever.
    if (!QFileInfo(file).isFile() || !QFile(file).open(QIODevice::ReadOnly))
        return {ProblemCode::SourceUnreachable, {}, said(Said::NoSuchFileOrUnreadable)};
    // What is damaged within its first block does not even open.
    if (archive_read_open_filename(opened.get(), QFile::encodeName(file).constData(), BlockSize)
        != ARCHIVE_OK) {
        readBrokenGzip(file, take);
        return damaged(opened.get());
    }
    archive_entry *entry = nullptr;
    const int found = findFile(opened.get(), entry);
    if (found == ARCHIVE_EOF) // an empty file, or a zip without one
        return {};
    if (found < ARCHIVE_WARN) {
        readBrokenGzip(file, take);
        return damaged(opened.get());
    }
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
