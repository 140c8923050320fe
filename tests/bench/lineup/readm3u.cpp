// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_readm3u make FILE CHANNELS   writes a playlist as providers do
// bench_readm3u read FILE TIMES      reads it so often; tells channels and the seconds that the fastest took
#include "lineup/m3uparser.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>

namespace {

QByteArray entry(int at)
{
    const QByteArray n = QByteArray::number(at);
    return "#EXTINF:-1 tvg-id=\"channel" + n + ".example\" tvg-name=\"Provider: Channel " + n
        + " HD\" tvg-logo=\"http://logos.example/tv/channel" + n + ".png\" group-title=\"Group "
        + QByteArray::number(at % 40) + " \xc3\xa9t\xc3\xa9\",Provider: Channel " + n
        + " HD\nhttp://provider.example:8080/live/user-name/pass-word/" + n + ".ts\n";
}

int make(const QString &path, int channels)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    file.write("#EXTM3U url-tvg=\"http://provider.example/xmltv.php\"\n");
    for (int at = 1; at <= channels; ++at)
        file.write(entry(at));
    return 0;
}

int read(const QString &path, int times)
{
    double best = 1e9;
    qsizetype channels = 0;
    for (int round = 0; round < times; ++round) {
        QElapsedTimer timer;
        timer.start();
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        const ParsedPlaylist parsed = parseM3u(file.readAll(), QStringLiteral("http://provider.example/"));
        best = std::min(best, double(timer.nsecsElapsed()) / 1e9);
        channels = parsed.entries.size();
    }
    std::printf("%lld %.6f\n", static_cast<long long>(channels), best);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 4)
        return 2;
    const QString path = QString::fromLocal8Bit(argv[2]);
    const int number = QByteArray(argv[3]).toInt();
    return QByteArray(argv[1]) == "make" ? make(path, number) : read(path, number);
}
