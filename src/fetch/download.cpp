// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/download.h"

#include "core/redaction.h"
#include "core/said.h"
#include "fetch/downloadthread.h"
#include "fetch/fetch.h"
#include "fetch/fetchconnections.h"

#include <QFile>

#include <atomic>
#include <mutex>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 PieceSize = 256 * 1024;

FetchRequest requestFor(const FetchOrder &order)
{
    FetchRequest request;
    request.url = order.url;
    request.userAgent = order.userAgent;
    request.referrer = order.referrer;
    request.headers = order.headers;
    request.known = order.known;
    request.way = order.way;
    request.acceptBadCertificate = order.acceptBadCertificate;
    request.limits = order.limits;
    return request;
}

} // namespace

class DownloadJob;

/// What both threads see.
struct Download::Shared : std::enable_shared_from_this<Download::Shared> {
    std::mutex guard;
    Download *download = nullptr; ///< null: nobody waits any more
    bool isDelivered = false;
    DownloadJob *job = nullptr; ///< seen by the thread only; null: done
    std::atomic_int percent{0};
    QString file;

    [[nodiscard]] bool isWanted()
    {
        const std::scoped_lock lock(guard);
        return download != nullptr;
    }
    void tell(const FetchResult &result)
    {
        const std::scoped_lock lock(guard);
        if (!download)
            return;
        QMetaObject::invokeMethod(
            download,
            [self = shared_from_this(), one = download, result] {
                self->isDelivered = true;
                emit one->finished(result);
            },
            Qt::QueuedConnection);
    }
};

/// A download's work on its thread: writes what comes, so that a slow disk holds the provider back. Owned by
/// the thread's room; deletes itself when it is done.
class DownloadJob final : public QObject {
    Q_OBJECT
public:
    DownloadJob(const FetchOrder &order, const std::shared_ptr<Download::Shared> &shared, QObject *room)
        : QObject(room)
        , m_shared(shared)
        , m_file(order.file)
        , m_subject(redacted(order.url))
    {
        m_shared->job = this;
        QFile::remove(order.file); // what an interrupted run left is not this document
        m_fetch = std::make_unique<Fetch>(m_connections, requestFor(order), nullptr);
        connect(m_fetch.get(), &Fetch::readable, this, &DownloadJob::takeBytes);
        connect(m_fetch.get(), &Fetch::ended, this, &DownloadJob::conclude);
    }
    ~DownloadJob() override
    {
        m_shared->job = nullptr;
        if (!m_isKept && m_file.isOpen())
            m_file.remove();
    }

private:
    void takeBytes()
    {
        if (!m_shared->isWanted())
            return deleteLater();
        if (!m_file.isOpen()
            && (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered)
                || !m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)))
            return giveUp(m_file.errorString());
        for (QByteArray bytes = m_fetch->read(PieceSize); !bytes.isEmpty();
             bytes = m_fetch->read(PieceSize)) {
            if (m_file.write(bytes) != bytes.size())
                return giveUp(m_file.errorString());
            m_bytes += bytes.size();
        }
        const FetchHead &head = m_fetch->head();
        if (const qint64 length = head.length(); length > 0 && head.value("content-encoding").isEmpty())
            m_shared->percent = int(m_bytes * 100 / length);
    }

    void conclude(const Problem &problem)
    {
        if (m_isOver)
            return;
        FetchResult result;
        result.problem = problem;
        result.kind = m_fetch->head().kind;
        result.unchanged = !problem && m_fetch->head().status == 304;
        if (!problem && !result.unchanged) {
            if (m_fetch->bytesWaiting() > 0)
                takeBytes();
            if (m_isOver)
                return;
            result.validators = m_fetch->head().validators();
            result.bytes = m_bytes;
            if (m_bytes == 0)
                result.problem = {ProblemCode::SourceEmpty, {}, said(Said::NothingCame)};
        }
        if (result.problem.code == ProblemCode::UpstreamRefused)
            result.problem.code = ProblemCode::SourceUnreachable;
        end(result);
    }

    void giveUp(const Saying &detail)
    {
        end({false, {}, 0, {ProblemCode::DataDirectoryUnusable, {}, detail}});
    }

    void end(FetchResult result)
    {
        m_isOver = true;
        m_isKept = !result.problem && !result.unchanged && m_shared->isWanted();
        if (m_isKept)
            m_file.close();
        else if (m_file.isOpen())
            m_file.remove();
        if (result.problem) {
            result.problem.subject = m_subject;
            result.bytes = 0;
        }
        m_shared->tell(result);
        deleteLater();
    }

    std::shared_ptr<Download::Shared> m_shared;
    FetchConnections m_connections;
    std::unique_ptr<Fetch> m_fetch;
    QFile m_file;
    QString m_subject; ///< redacted address
    qint64 m_bytes = 0; ///< written
    bool m_isOver = false, m_isKept = false;
};

Download::Download(DownloadThread &thread, const FetchOrder &order, QObject *parent)
    : QObject(parent)
    , m_shared(std::make_shared<Shared>())
    , m_room(thread.room())
{
    m_shared->download = this;
    m_shared->file = order.file;
    QMetaObject::invokeMethod(
        &m_room,
        [room = &m_room, order, shared = m_shared] {
            if (shared->isWanted())
                new DownloadJob(order, shared, room);
        },
        Qt::QueuedConnection);
}

Download::~Download()
{
    {
        const std::scoped_lock lock(m_shared->guard);
        m_shared->download = nullptr;
    }
    if (m_shared->isDelivered)
        return;
    QMetaObject::invokeMethod(
        &m_room,
        [shared = m_shared] {
            delete shared->job;
            QFile::remove(shared->file);
        },
        Qt::QueuedConnection);
}

int Download::percent() const
{
    return m_shared->percent;
}

#include "download.moc"
