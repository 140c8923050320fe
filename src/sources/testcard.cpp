// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/testcard.h"

#include "sources/ffmpegarguments.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Only what has no meaning to ffmpeg's filter language, which has three levels of quoting.
QString plainWords(const QString &text)
{
    QString out = text.left(60);
    std::replace_if(
        out.begin(), out.end(), [](QChar c) { return !c.isLetterOrNumber() && c != u'-'; }, u' ');
    return out.simplified();
}

QString caption(const QString &text, int size, const QString &top)
{
    return u",drawtext=font=Sans:text='%1':fontsize=%2:x=(w-tw)/2:y=%3:fontcolor=white"
           ":box=1:boxcolor=black@0.6:boxborderw=14"_s.arg(text)
               .arg(size)
               .arg(top);
}

// Still bars with a small moving picture cost an encoder a third less than a picture that moves all over.
QString picture(const QString &name, bool captions)
{
    QString graph = u"smptehdbars=size=1280x720:rate=25,format=yuv420p[bars];"
                    "testsrc2=size=320x180:rate=25,format=yuv420p[moving];"
                    "[bars][moving]overlay=x='mod(t*120,W+w)-w':y=H-h-40"_s;
    if (captions) {
        graph += caption(plainWords(name), 56, u"h*0.28"_s);
        graph += caption(uR"(%{localtime\:%H\\\:%M\\\:%S})"_s, 72, u"h*0.45"_s);
    }
    return graph;
}

} // namespace

QStringList testCardArguments(const QString &name, bool captions)
{
    QStringList arguments = ffmpegPreamble();
    arguments << u"-re"_s << u"-f"_s << u"lavfi"_s << u"-i"_s << picture(name, captions);
    arguments << u"-re"_s << u"-f"_s << u"lavfi"_s << u"-i"_s
              << u"sine=frequency=440:sample_rate=48000,volume=-30dB"_s;
    arguments << u"-c:v"_s << u"libx264"_s << u"-preset"_s << u"ultrafast"_s << u"-tune"_s << u"zerolatency"_s
              << u"-threads"_s << u"1"_s << u"-g"_s << u"25"_s << u"-pix_fmt"_s << u"yuv420p"_s;
    arguments << u"-c:a"_s << u"aac"_s << u"-b:a"_s << u"96k"_s << u"-ac"_s << u"2"_s;
    arguments << u"-f"_s << u"mpegts"_s << u"-muxdelay"_s << u"0"_s << u"-muxpreload"_s << u"0"_s
              << u"-flush_packets"_s << u"1"_s << u"pipe:1"_s;
    return arguments;
}
