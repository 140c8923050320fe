// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QHash>
#include <QTcpServer>
#include <QUrl>

#include <memory>

class QSslConfiguration;
class QTcpSocket;

/// What an HlsProvider gives at one path.
struct HlsFile {
    QByteArray body = {};
    int status = 200;
    QByteArray type = "application/octet-stream";
    QByteArrayList headers = {}; ///< more of them, "Location: /other"
    qsizetype breaksAfter = -1; ///< sends so many bytes of the body, then cuts the connection; once
    qsizetype pausesAfter = -1; ///< sends so many, the rest when resume() is called
    bool silent = false; ///< takes the request and never answers
};

/// A web server inside the test's own process that keeps connections alive and honours ranges, as providers
/// of HLS do. Files can be set anew at any time; unknown paths get 404. Counts connections.
class HlsProvider : public QObject {
    Q_OBJECT
public:
    explicit HlsProvider(QObject *parent = nullptr);
    explicit HlsProvider(const QSslConfiguration &tls); ///< by https
    ~HlsProvider() override;

    [[nodiscard]] QUrl url(const QString &path) const;
    void set(const QString &path, const HlsFile &file) { m_files[path] = file; } ///< path with its query
    void set(const QString &path, const QByteArray &body) { m_files[path] = HlsFile{body}; }
    void setFolder(const QString &folder) { m_folder = folder; } ///< where what is not set is looked for
    void setHonouringRanges(bool honouring) { m_honoursRanges = honouring; }
    void resume(); ///< sends what was paused

    [[nodiscard]] QByteArrayList requests() const { return m_requests; } ///< heads, in order
    [[nodiscard]] QStringList paths() const { return m_paths; } ///< asked for, in order
    [[nodiscard]] int asked(const QString &path) const { return int(m_paths.count(path)); }
    [[nodiscard]] int connections() const { return int(m_peers.size()); } ///< open now
    [[nodiscard]] int mostConnections() const { return m_most; } ///< at any one time
    [[nodiscard]] int everConnected() const { return m_ever; }
    [[nodiscard]] qint64 bytesUnsent() const;

private:
    struct Peer {
        QTcpSocket *socket = nullptr;
        QByteArray head;
        QByteArray paused;
    };
    void listen();
    void accept();
    void read(QTcpSocket *socket);
    void answer(Peer &peer, const QByteArray &head);
    [[nodiscard]] HlsFile fileAt(const QString &path);
    [[nodiscard]] Peer *find(QTcpSocket *socket);

    std::unique_ptr<QTcpServer> m_server;
    QHash<QString, HlsFile> m_files;
    QString m_folder;
    QList<Peer> m_peers;
    QByteArrayList m_requests;
    QStringList m_paths;
    int m_most = 0, m_ever = 0;
    bool m_honoursRanges = true;
};

/// A media playlist of segments `first`.. `first + count - 1` at /NUMBER.ts, each `seconds` long.
[[nodiscard]] QByteArray hlsList(int first, int count, double seconds = 0.5, const QByteArray &more = {});

Q_DECLARE_METATYPE(HlsFile)
