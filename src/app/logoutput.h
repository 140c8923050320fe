// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/logwriter.h"
#include "core/logline.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <atomic>

/// Where all messages of the program go while it exists: one line each on standard error, where that is the
/// journal with fields, and as LogLine to whoever listens. Lives on the main thread, owned by `main`, of
/// which there is one; messages may come from any thread. Redacts once more what it is given, and never waits
/// for a listener or for whoever reads standard error: a flood is cut there, and what was dropped is counted
/// and told.
class LogOutput : public QObject {
    Q_OBJECT
public:
    explicit LogOutput(QObject *parent = nullptr);
    ~LogOutput() override; ///< gives the messages back to Qt

    void drain(); ///< gives the reader of the log a moment
    void setLevel(const QString &word); ///< debug, info, warning or error
    /// Said instead of dying without a clear word if Qt gives up (no such display); then the program ends
    /// with exit code 2. Empty: dies as usual.
    void setLastWords(const QByteArray &line) { m_lastWords = line; }

signals:
    void lineWritten(const LogLine &line); ///< on the main thread

private:
    static void receive(QtMsgType type, const QMessageLogContext &context, const QString &message);
    void write(const LogLine &line);

    const bool m_isJournal; ///< standard error is
    LogWriter m_writer;
    std::atomic<LogLine::Level> m_level = LogLine::Level::Info;
    std::atomic<int> m_waiting = 0; ///< lines on their way to the main thread
    QByteArray m_lastWords;
};

/// A line as standard error gets it: "2026-11-22T19:40:34.123Z info plexbridge.relay: text\n". Pure.
[[nodiscard]] QByteArray formatted(const LogLine &line);
/// The message made safe: secrets left out, one line. Pure.
[[nodiscard]] QString presentable(const QString &message);
