// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"
#include "fetch/namelookup.h"
#include "sources/childspeech.h"
#include "sources/ffmpeginput.h"
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
    /// Each of `attempts` is tried in turn as long as the one before ended without a packet, and once more
    /// with its sound converted where a transport stream can't hold that. `source`: the
    /// provider, whose address is looked up and judged by the policy before anything begins; none: a test
    /// card. With an `input` the child gets that one's addresses.
    FfmpegUpstream(const QList<QStringList> &attempts, const StreamSource &source,
                   std::unique_ptr<FfmpegInput> input, const Clock &clock, QObject *parent);
    ~FfmpegUpstream() override;

    void open() override;
    [[nodiscard]] qint64 processId() const { return m_process ? m_process->processId() : 0; }

private:
    void shut() override;
    [[nodiscard]] qint64 bytesWaiting() const override;
    [[nodiscard]] qint64 readInto(char *room, qint64 size) override;
    void ended() override;

    void judge(const QList<QHostAddress> &addresses);
    void start(const QStringList &arguments);
    [[nodiscard]] Saying prepareWay(); ///< why the playlist's own way can't be gone; empty: it can
    void closePipe();
    void hear();
    void note(const QStringList &lines);
    void noteForeign(const QString &codec);
    void finished();

    QList<QStringList> m_attempts;
    StreamSource m_source;
    std::unique_ptr<FfmpegInput> m_input;
    std::unique_ptr<NameLookup> m_lookup;
    QString m_program;
    std::unique_ptr<QProcess> m_process;
    std::unique_ptr<QSocketNotifier> m_notifier;
    int m_readEnd = -1;
    ChildSpeech m_speech;
    QString m_lastWords;
    QStringList m_arguments; ///< that run
    bool m_isConverting = false; ///< its sound
    bool m_isCounting = false; ///< its pictures, which have no times
    bool m_beginsAnew = false; ///< as soon as the child has ended
    int m_linesHeard = 0;
};
