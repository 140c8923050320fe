// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "copy/copyarchive.h"

#include "core/said.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <archive.h>
#include <archive_entry.h>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView factsName("copy.json");
constexpr qint64 mostFacts = 1024 * 1024;
constexpr qsizetype pieceBytes = 256 * 1024;

la_ssize_t writeToFile(archive *, void *file, const void *bytes, size_t size)
{
    return static_cast<QSaveFile *>(file)->write(static_cast<const char *>(bytes), qint64(size));
}

/// Begins as what gzip makes: then it is a copy, or another archive, that came to harm.
bool isPacked(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(2) == "\x1f\x8b";
}

using EntryPointer = std::unique_ptr<archive_entry, decltype(&archive_entry_free)>;
using ReaderPointer = std::unique_ptr<archive, int (*)(archive *)>;

/// One part after the other, each with its sum.
class CopyReader {
public:
    CopyReader(const QString &file, archive &from)
        : m_name(QFileInfo(file).fileName())
        , m_archive(from)
        , m_isPacked(isPacked(file))
    {
    }

    CopyProblem read(const QString &version, CopyFacts &facts, const CopyTaker &take)
    {
        CopyProblem problem = readHead(version, facts);
        for (qsizetype i = 0; !problem && i < facts.parts.size(); ++i)
            problem = readPart(facts.parts.at(i), take);
        if (!problem && archive_read_next_header(&m_archive, &m_entry) != ARCHIVE_EOF)
            problem = {CopyFault::Damaged, {}, Said::CopyHoldsMore};
        if (problem && problem.fault != CopyFault::Unwritable)
            problem.subject = m_name;
        return problem;
    }

private:
    CopyProblem readHead(const QString &version, CopyFacts &facts)
    {
        QByteArray head;
        const CopyTaker keep = [&head](const QString &, const QByteArray &piece) {
            head += piece;
            return head.size() > mostFacts ? u"too long"_s : QString();
        };
        if (!isNext(factsName) && archive_errno(&m_archive) != 0 && m_isPacked)
            return {CopyFault::Damaged, {}, Said::NotUnpacked};
        if (!m_entry || QString::fromUtf8(archive_entry_pathname(m_entry)) != factsName
            || !handOn(factsName, keep, {}, nullptr).detail.isEmpty())
            return {CopyFault::NotACopy};
        return readFacts(head, version, facts);
    }

    bool isNext(const QString &name)
    {
        if (archive_read_next_header(&m_archive, &m_entry) != ARCHIVE_OK
            || archive_entry_filetype(m_entry) != AE_IFREG)
            return false;
        const char *path = archive_entry_pathname(m_entry);
        return path && QString::fromUtf8(path) == name;
    }

    CopyProblem readPart(const CopyPart &part, const CopyTaker &take)
    {
        if (!isNext(part.name))
            return {CopyFault::Damaged, {}, part.name};
        QCryptographicHash sum(QCryptographicHash::Sha256);
        m_read = 0;
        if (const CopyProblem problem = handOn(part.name, take, part, &sum))
            return problem;
        if (m_read != part.size || sum.result() != part.digest)
            return {CopyFault::Damaged, {}, part.name};
        return {};
    }

    CopyProblem handOn(const QString &name, const CopyTaker &take, const CopyPart &promised,
                       QCryptographicHash *sum)
    {
        QByteArray piece(pieceBytes, Qt::Uninitialized);
        while (true) {
            const la_ssize_t got = archive_read_data(&m_archive, piece.data(), size_t(piece.size()));
            if (got == 0)
                return {};
            m_read += got > 0 ? got : 0;
            if (got < 0 || (sum && m_read > promised.size))
                return {CopyFault::Damaged, {}, name};
            const QByteArray bytes = piece.first(got);
            if (sum)
                sum->addData(bytes);
            if (const QString why = take(name, bytes); !why.isEmpty())
                return {CopyFault::Unwritable, name, why};
        }
    }

    QString m_name;
    archive &m_archive;
    const bool m_isPacked;
    archive_entry *m_entry = nullptr; ///< of the archive
    qint64 m_read = 0; ///< of the part that is read
};

} // namespace

CopyWriter::CopyWriter(const QString &file)
    : m_file(file)
    , m_archive(archive_write_new(), &archive_write_free)
{
    // Permissions before content: secrets are never readable for others, not even for a moment.
    if (!m_file.open(QIODevice::WriteOnly) || !m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
        fail(m_file.errorString());
        return;
    }
    archive_write_add_filter_gzip(m_archive.get());
    archive_write_set_format_pax_restricted(m_archive.get());
    archive_write_set_bytes_in_last_block(m_archive.get(),
                                          1); // no filling, so that what is cut off is missed
    if (archive_write_open(m_archive.get(), &m_file, nullptr, &writeToFile, nullptr) != ARCHIVE_OK)
        fail(QString::fromLocal8Bit(archive_error_string(m_archive.get())));
}

CopyWriter::~CopyWriter()
{
    m_archive.reset(); // it writes its end, which a file not committed forgets
}

void CopyWriter::fail(const QString &why)
{
    if (m_fault.isEmpty())
        m_fault = why.isEmpty() ? u"the archive cannot be written"_s : why;
}

bool CopyWriter::beginPart(const QString &name, qint64 size)
{
    if (!m_fault.isEmpty())
        return false;
    const EntryPointer entry(archive_entry_new(), &archive_entry_free);
    archive_entry_set_pathname(entry.get(), name.toUtf8().constData());
    archive_entry_set_size(entry.get(), size);
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0600);
    if (archive_write_header(m_archive.get(), entry.get()) == ARCHIVE_OK)
        return true;
    fail(QString::fromLocal8Bit(archive_error_string(m_archive.get())));
    return false;
}

void CopyWriter::put(const QByteArray &bytes)
{
    if (m_fault.isEmpty()
        && archive_write_data(m_archive.get(), bytes.constData(), size_t(bytes.size())) != bytes.size())
        fail(m_file.errorString());
}

void CopyWriter::add(const QString &name, const QByteArray &content)
{
    if (beginPart(name, content.size()))
        put(content);
}

void CopyWriter::addFile(const QString &name, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.errorString());
    if (!beginPart(name, file.size()))
        return;
    while (!file.atEnd() && m_fault.isEmpty()) {
        const QByteArray piece = file.read(pieceBytes);
        if (piece.isEmpty())
            return fail(file.errorString());
        put(piece);
    }
}

CopyProblem CopyWriter::finish()
{
    if (m_fault.isEmpty() && archive_write_close(m_archive.get()) != ARCHIVE_OK)
        fail(m_file.errorString());
    if (m_fault.isEmpty() && !m_file.commit())
        fail(m_file.errorString());
    return m_fault.isEmpty() ? CopyProblem() : CopyProblem{CopyFault::Unwritable, m_file.fileName(), m_fault};
}

CopyProblem readCopy(const QString &file, const QString &version, CopyFacts &facts, const CopyTaker &take)
{
    const QFileInfo about(file);
    if (!about.isFile())
        return {CopyFault::Unreadable, about.fileName(), Said::NoSuchFile};
    if (!about.isReadable())
        return {CopyFault::Unreadable, about.fileName(), Said::MayNotBeRead};
    const ReaderPointer from(archive_read_new(), &archive_read_free);
    archive_read_support_filter_gzip(from.get());
    archive_read_support_format_tar(from.get());
    if (archive_read_open_filename(from.get(), QFile::encodeName(file).constData(), size_t(pieceBytes))
        != ARCHIVE_OK)
        return {isPacked(file) ? CopyFault::Damaged : CopyFault::NotACopy, about.fileName(),
                Said::NotUnpacked};
    return CopyReader(file, *from).read(version, facts, take);
}
