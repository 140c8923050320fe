// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/xtreamdownload.h"

#include "core/redaction.h"
#include "core/said.h"
#include "fetch/downloadthread.h"
#include "lineup/xtreamlist.h"
#include "lineup/xtreamstanding.h"

#include <QFile>

#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 BlockSize = 256 * 1024;
constexpr qint64 MaxAccountAnswer = 1024 * 1024;
constexpr int ShareOfSmallParts = 10; // percent, of the account and its groups together

const std::array<QString, 3> &actions()
{
    static const std::array<QString, 3> names{QString(), u"get_live_categories"_s, u"get_live_streams"_s};
    return names;
}

bool copyAll(QFile &from, QFile &to)
{
    while (!from.atEnd()) {
        const QByteArray block = from.read(BlockSize);
        if (block.isEmpty() || to.write(block) != block.size())
            return false;
    }
    return true;
}

Problem writeJoined(const QByteArray &header, const QStringList &parts, const QString &file)
{
    QFile out(file);
    const auto failed = [](const QFile &of) {
        return Problem{ProblemCode::DataDirectoryUnusable, {}, of.errorString()};
    };
    // Permissions before content: the account is never readable for others, not even for a moment.
    if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate)
        || !out.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return failed(out);
    out.write(header);
    for (const QString &part : parts) {
        QFile in(part);
        if (!in.open(QIODevice::ReadOnly))
            return failed(in);
        if (!copyAll(in, out))
            return failed(out);
    }
    return out.flush() ? Problem() : failed(out);
}

} // namespace

XtreamDownload::XtreamDownload(DownloadThread &thread, const XtreamAccount &account, const FetchOrder &order,
                               QObject *parent)
    : QObject(parent)
    , m_thread(thread)
    , m_account(account)
    , m_order(order)
    , m_others(account.otherServers)
{
    m_order.known = {};
    connect(&m_joining, &QFutureWatcherBase::finished, this, &XtreamDownload::joined);
    fetchNext();
}

XtreamDownload::~XtreamDownload()
{
    delete std::exchange(m_download, nullptr);
    if (!m_isOver)
        removeLater(files() + QStringList{m_order.file});
}

int XtreamDownload::percent() const
{
    const int small = ShareOfSmallParts / 2 * m_part;
    return m_part < Parts - 1 || !m_download
        ? small
        : small + m_download->percent() * (100 - ShareOfSmallParts) / 100;
}

void XtreamDownload::fetchNext()
{
    FetchOrder order = m_order;
    order.url = interfaceAddressOf(m_account, actions().at(size_t(m_part)));
    order.file = partFile(m_part);
    if (m_part == 0)
        order.limits.bytes = std::min(order.limits.bytes, MaxAccountAnswer);
    m_download = new Download(m_thread, order, this);
    connect(m_download, &Download::finished, this, &XtreamDownload::partFetched);
}

void XtreamDownload::partFetched(const FetchResult &result)
{
    std::exchange(m_download, nullptr)->deleteLater();
    m_sizes.at(size_t(m_part)) = result.bytes;
    m_kind = std::max(m_kind, result.kind);
    const qint64 sum = std::accumulate(m_sizes.begin(), m_sizes.end(), qint64(0));
    Problem problem = result.problem;
    if (problem && m_part == 0 && !m_others.isEmpty()) {
        m_account = atServer(m_account, m_others.takeFirst());
        fetchNext();
        return;
    }
    if (problem && m_part == CategoriesPart && leaveEmpty())
        problem = {}; // channels do without groups
    if (!problem && m_part == 0)
        problem = refusal();
    if (!problem && sum > m_order.limits.bytes) {
        problem = {ProblemCode::SourceTooLarge, redacted(m_account.server),
                   said(Said::MoreThanMib, {m_order.limits.bytes >> 20})};
    }
    if (problem)
        end({false, {}, 0, problem});
    else if (++m_part < Parts)
        fetchNext();
    else
        join();
}

/// Whether the part under way can be an empty one.
bool XtreamDownload::leaveEmpty() const
{
    QFile file(partFile(m_part));
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

/// Only what will not change by itself: an expired account may still have its channels.
Problem XtreamDownload::refusal() const
{
    QFile file(partFile(0));
    if (!file.open(QIODevice::ReadOnly))
        return {ProblemCode::DataDirectoryUnusable, redacted(m_account.server), file.errorString()};
    const XtreamStanding standing = readXtreamStanding(file.readAll());
    if (!standing.known || standing.accepted)
        return {};
    Problem problem = problemOf(standing);
    problem.subject = redacted(m_account.server);
    return problem;
}

void XtreamDownload::join()
{
    const QByteArray header = headerOf(m_sizes[0], m_sizes[1], m_sizes[2]);
    m_joining.setFuture(m_thread.run([header, parts = files(), file = m_order.file] {
        const Problem problem = writeJoined(header, parts, file);
        if (problem)
            QFile::remove(file);
        return problem;
    }));
}

void XtreamDownload::joined()
{
    FetchResult result;
    result.problem = m_joining.result();
    if (result.problem)
        result.problem.subject = redacted(m_account.server);
    else
        result.bytes = QFile(m_order.file).size();
    result.kind = m_kind;
    end(result);
}

void XtreamDownload::end(const FetchResult &result)
{
    m_isOver = true;
    removeLater(files());
    emit finished(result);
}

QStringList XtreamDownload::files() const
{
    QStringList out;
    for (int part = 0; part < Parts; ++part)
        out.append(partFile(part));
    return out;
}

/// Where a disk that is slow is not felt, and behind what is still written there.
void XtreamDownload::removeLater(const QStringList &files) const
{
    (void)m_thread.run([files] {
        for (const QString &file : files)
            QFile::remove(file);
        return Problem();
    });
}

QString XtreamDownload::partFile(int part) const
{
    return u"%1.part%2"_s.arg(m_order.file).arg(part + 1);
}
