// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QFile>
#include <QLocalServer>
#include <QObject>
#include <QString>

/// Holds a data directory for one program at a time, by a lock that the system lets go when the program ends,
/// however it ends. Lives on the main thread, owned by `main`. The tray program also listens for a second
/// start, which asks it to show its window.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    /// `program`: "plexbridge" or "plexbridged", told to those who come later.
    SingleInstance(const QString &program, const QString &dataDirectory, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Makes the directory (0700) and takes it. AlreadyRunning: subject is the program that holds it;
    /// DataDirectoryUnusable.
    [[nodiscard]] Problem acquire();
    /// After acquire(): second starts can ask for the window.
    void listen();
    /// After acquire(): one line that others can read as long as this one runs.
    void leaveWord(const QByteArray &line);
    /// After AlreadyRunning: the line that the other one left; empty: none yet.
    [[nodiscard]] QByteArray wordOfOther() const;
    /// After AlreadyRunning: asks the other one for its window. False: it does not listen.
    [[nodiscard]] bool raiseOther();

signals:
    void raiseAsked();

private:
    void answerSecondStart();
    void writeHolder();

    QString m_program;
    QString m_directory;
    QFile m_lock; ///< also tells who holds it: program, process id, socket, left word, a line each
    QString m_socketName; ///< empty: does not listen
    QByteArray m_word;
    QLocalServer m_server;
};
