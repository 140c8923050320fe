// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

#include <memory>

/// An ffmpeg that makes a small picture and a tone and sends them where it is told; at most half a minute.
inline std::unique_ptr<QProcess> startSending(const QStringList &output)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->setStandardInputFile(QProcess::nullDevice());
    process->start(QStringLiteral("ffmpeg"),
                   QStringList{QStringLiteral("-hide_banner"), QStringLiteral("-loglevel"),
                               QStringLiteral("fatal"),        QStringLiteral("-re"),
                               QStringLiteral("-f"),           QStringLiteral("lavfi"),
                               QStringLiteral("-i"),           QStringLiteral("testsrc=size=320x240:rate=25"),
                               QStringLiteral("-f"),           QStringLiteral("lavfi"),
                               QStringLiteral("-i"),           QStringLiteral("sine=sample_rate=48000"),
                               QStringLiteral("-t"),           QStringLiteral("30"),
                               QStringLiteral("-c:v"),         QStringLiteral("libx264"),
                               QStringLiteral("-preset"),      QStringLiteral("ultrafast"),
                               QStringLiteral("-tune"),        QStringLiteral("zerolatency"),
                               QStringLiteral("-pix_fmt"),     QStringLiteral("yuv420p"),
                               QStringLiteral("-g"),           QStringLiteral("12"),
                               QStringLiteral("-b:v"),         QStringLiteral("800k"),
                               QStringLiteral("-c:a"),         QStringLiteral("aac")}
                       + output);
    return process->waitForStarted() ? std::move(process) : nullptr;
}

inline void stop(QProcess &process)
{
    process.kill();
    process.waitForFinished();
}

/// What ffprobe finds in the bytes: "h264,320,240" and the like, a line each.
inline QByteArray streamsIn(const QByteArray &bytes)
{
    QProcess probe;
    probe.start(QStringLiteral("ffprobe"),
                {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-show_entries"),
                 QStringLiteral("stream=codec_name,width,height"), QStringLiteral("-of"),
                 QStringLiteral("csv=p=0"), QStringLiteral("pipe:0")});
    probe.write(bytes);
    probe.closeWriteChannel();
    return probe.waitForFinished(20000) ? probe.readAllStandardOutput() : QByteArray();
}
