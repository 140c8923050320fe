// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/childspeech.h"
#include "sources/upstream.h"

#include <QProcess>
#include <QStringList>

#include <memory>

class QSocketNotifier;

/// A stream made by one ffmpeg child: everything that is not MPEG-TS over HTTP, and the test card. The child
/// gets an argument list (never a shell), a process group of its own, and dies with us even when we are
/// killed. What it says goes to the log with addresses removed; its last words are the reason when it
/// ends.
class FfmpegUpstream final : public Upstream {
    Q_OBJECT
public:
    /// Each of `attempts` is tried in turn as long as the one before ended without a packet. `address` is
    /// the provider's in them.
    FfmpegUpstream(const QList<QStringList> &attempts, const QUrl &address, const Clock &clock,
                   QObject *parent);
    ~FfmpegUpstream() override;

    void open() override;
    [[nodiscard]] qint64 processId() const { return m_process ? m_process->processId() : 0; }

private:
    void shut() override;
    [[nodiscard]] qint64 bytesWaiting() const override;
    [[nodiscard]] qint64 readInto(char *room, qint64 size) override;
    void ended() override;

    void start(const QString &program);
    void closePipe();
    void hear();
    void note(const QStringList &lines);
    void finished();

    QList<QStringList> m_attempts;
    QString m_program;
    std::unique_ptr<QProcess> m_process;
    std::unique_ptr<QSocketNotifier> m_notifier;
    int m_readEnd = -1;
    ChildSpeech m_speech;
    QString m_lastWords;
    int m_linesHeard = 0;
};
