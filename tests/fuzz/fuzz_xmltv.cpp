// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzzcorpus.h"
#include "fuzz/fuzztargets.h"

#include "guide/guideprogramme.h"
#include "guide/xmltvreader.h"

#include <QXmlStreamReader>

namespace {

/// Ends the program where a promise is broken, in every kind of build.
class Judge final : public XmltvSink {
public:
    void channelRead(const XmltvChannel &channel) override
    {
        demand(!channel.id.isEmpty());
        ++channels;
    }
    bool wantsProgramme(const QString &channel, GuideTime, std::optional<GuideTime>) override
    {
        demand(!channel.isEmpty());
        return ++asked % 4 != 0;
    }
    void programmeRead(const XmltvProgramme &programme) override
    {
        const QByteArray body = toProgrammeBody(programme.elements, "T");
        demand(body.startsWith("<title"));
        QXmlStreamReader xml("<p>" + body + "</p>");
        while (!xml.atEnd())
            xml.readNext();
        demand(!xml.hasError());
        programmes.append({programme.start, programme.stop, body, 0});
    }
    int channels = 0;
    int asked = 0;
    QList<GuideProgramme> programmes;
};

struct Reading {
    Reading(QByteArrayView bytes, qsizetype step)
    {
        XmltvReader reader(judge);
        for (qsizetype at = 0; at < bytes.size(); at += step)
            reader.feed(bytes.sliced(at, std::min(step, bytes.size() - at)));
        reader.finish();
        problem = reader.problem();
        repairs = reader.repairs();
        for (const Problem &repair : repairs)
            demand(repair.line > 0 && repair.detail.english().startsWith(QStringLiteral("line ")));
        demandReasons(repairs);
        demand(!problem || problem.detail.code != Said::Words);
        demand(reader.programmes() >= judge.programmes.size());
    }
    Judge judge;
    Problem problem;
    QList<Problem> repairs;
};

void demandTidy(const QList<GuideProgramme> &programmes)
{
    if (programmes.isEmpty())
        return;
    const GuideTime from = programmes.first().start;
    const GuideWindow window{from, from + std::chrono::days(7)};
    std::optional<GuideTime> end;
    for (const GuideProgramme &one : tidied(programmes, window)) {
        demand(one.stop && *one.stop > one.start && *one.stop > window.from && one.start < window.to);
        demand(!end || *end <= one.start);
        end = one.stop;
    }
}

} // namespace

int fuzzXmltv(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    const Reading whole(bytes, std::max<qsizetype>(bytes.size(), 1));
    const Reading pieces(bytes, 1 + (size > 0 ? data[0] % 40 : 0));
    // How it comes makes no difference.
    demand(whole.problem.code == pieces.problem.code && whole.problem.line == pieces.problem.line);
    demand(whole.judge.channels == pieces.judge.channels && whole.repairs == pieces.repairs);
    demand(whole.judge.programmes.size() == pieces.judge.programmes.size());
    demandTidy(whole.judge.programmes);
    return 0;
}
