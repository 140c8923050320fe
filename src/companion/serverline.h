// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "companion/serveranswer.h"
#include "fetch/fetchconnections.h"
#include "fetch/fetchrequest.h"

#include <QObject>
#include <QUrl>

#include <functional>

/// What a server answered. `problem` is set for everything but a 2xx that is no refusal in disguise; its
/// subject is the status, where there is one.
struct ServerReply {
    int status = 0; ///< 0: nothing came
    FetchHeaders fields;
    ServerNode node; ///< empty where the body is none of XML and JSON
    Problem problem;
    [[nodiscard]] bool ok() const { return !problem; }
    [[nodiscard]] QByteArray field(QByteArrayView lowerCaseName) const;
};

/// Names and values of a query, as they are; order is kept.
using QueryItems = QList<QPair<QString, QString>>;

/// The line to one media server: its address, the headers that go along (its token among them) and how long
/// to wait. Lives on the engine thread, owned by who speaks over it; deleted, it answers nothing any more.
/// Logs status and path, never a header nor a query.
class ServerLine final : public QObject {
    Q_OBJECT
public:
    using Then = std::function<void(const ServerReply &)>;

    ServerLine(const QUrl &address, const FetchHeaders &headers, QObject *parent = nullptr);
    ~ServerLine() override;
    void setPatience(std::chrono::milliseconds patience); ///< for each question, in all

    [[nodiscard]] const QUrl &address() const { return m_address; }
    /// `path` begins with a slash; it goes behind the path of the address. `body` for POST of JSON.
    void ask(const QByteArray &method, const QString &path, const QueryItems &query, const Then &then,
             const QByteArray &body = {});
    /// The same with a query that is encoded already.
    void askEncoded(const QByteArray &method, const QString &path, const QByteArray &query, const Then &then,
                    const QByteArray &body = {});

    [[nodiscard]] static QByteArray encoded(const QueryItems &query);

private:
    const QUrl m_address;
    const FetchHeaders m_headers;
    FetchLimits m_limits;
    FetchConnections m_connections;
};
