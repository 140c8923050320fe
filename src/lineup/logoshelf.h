// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"
#include "core/wayout.h"
#include "fetch/downloadthread.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QString>
#include <QThreadPool>
#include <QUrl>

#include <functional>
#include <optional>
#include <utility>

class QProcess;

/// A picture as it goes out. Plain value.
struct Logo {
    QByteArray bytes; ///< empty: it can't be had
    QByteArray type; ///< "image/png"
};

/// The kind of a picture by its first bytes: "image/png", "image/svg+xml" ...; empty: it is none. Pure.
[[nodiscard]] QByteArray typeOfPicture(QByteArrayView bytes);

/// How much the shelf takes on; the defaults are the product's. Plain value.
struct LogoLimits {
    int files = 2000;
    qint64 bytes = 64 * 1024 * 1024; ///< of all files
    qint64 picture = 4 * 1024 * 1024; ///< as it comes
    int atOnce = 4;
    int waiting = 1000; ///< requests
    int edge = 512; ///< pixels that a larger one is made to fit
    qsizetype small = 100 * 1024; ///< bytes: what has no more goes out as it came
};

/// Pictures of channels for media servers: each is fetched once, by the ways of its playlist, made small by
/// an ffmpeg child, and kept as a file. Engine thread, owned by EngineParts.
class LogoShelf : public QObject {
    Q_OBJECT
public:
    /// Where pictures come from that the lineup does not name: those of guides. By key.
    using Elsewhere = std::function<QUrl(const QString &key)>;

    explicit LogoShelf(const QString &directory, const LogoLimits &limits = {}, QObject *parent = nullptr);
    ~LogoShelf() override; ///< aborts

    /// Very many are looked through elsewhere; who asks meanwhile for what is not known waits.
    void setChannels(const QList<Channel> &channels);
    void setElsewhere(Elsewhere elsewhere) { m_elsewhere = std::move(elsewhere); }
    /// The answer comes now or later, unless `context` is gone by then.
    void read(const QString &key, QObject *context, std::function<void(const Logo &)> answer);

private:
    struct Origin {
        QUrl url;
        WayOut way;
        QString userAgent;
    };
    struct Waiter {
        QPointer<QObject> context;
        std::function<void(const Logo &)> answer;
    };
    using Origins = QHash<QString, Origin>; ///< by key
    [[nodiscard]] static Origins originsOf(const QList<Channel> &channels);
    void takeOrigins(Origins origins);
    [[nodiscard]] std::optional<Origin> originOf(const QString &key) const;
    [[nodiscard]] QString fileOf(const QString &key) const;
    [[nodiscard]] Logo kept(const QString &key) const;
    void beginNext();
    void fetched(const QString &key, bool good);
    void shrink(const QString &key, const QByteArray &picture, const QByteArray &type);
    void shrunk(const QString &key, const QByteArray &picture, QProcess &child);
    void finish(const QString &key, const QByteArray &picture);
    void makeRoom();

    QString m_directory;
    LogoLimits m_limits;
    DownloadThread m_downloads;
    Origins m_origins;
    QThreadPool m_pool; ///< one thread: the last list wins
    int m_reading = 0; ///< lists that are looked through
    QList<std::pair<QString, Waiter>> m_early; ///< keys that may be in them
    Elsewhere m_elsewhere;
    QHash<QString, QList<Waiter>> m_waiters; ///< by key
    QList<QString> m_queue; ///< keys not begun
    int m_waiting = 0;
    int m_running = 0;
    QHash<QString, qint64> m_failed; ///< when, in seconds since 1970
};
