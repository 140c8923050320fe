// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "companion/serverline.h"
#include "core/result.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

/// One sign-in at plex.tv by a code that a person types there. Any thread with an event loop; deleted, it
/// tells nothing any more. The token is told once and kept nowhere here.
class PlexCode final : public QObject {
    Q_OBJECT
public:
    explicit PlexCode(const QString &clientId, const QUrl &address = QUrl(QStringLiteral("https://plex.tv")),
                      QObject *parent = nullptr);
    void setPace(std::chrono::milliseconds askEvery, int mostAsked); ///< for tests
    void start(); ///< once

signals:
    void codeKnown(const QString &code); ///< to be typed at plex.tv/link
    /// Once. `token`: of the person's one server, else of the account; empty: `problem` says why.
    void finished(const QString &token, const Problem &problem);

private:
    void ask();
    void askForServers(const QString &accountToken);
    void end(const QString &token, const Problem &problem);

    const QString m_clientId;
    ServerLine m_line;
    std::optional<ServerLine> m_own; ///< with the account's token
    QTimer m_pause;
    QString m_pin;
    int m_left = 450; ///< questions: a code is good for 15 minutes
};
