// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/judgement.h"

#include "core/clock.h"
#include "core/said.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostTold = 8;

/// "5, 6, 7"; a long list is cut.
QString listed(QStringList texts)
{
    texts.removeDuplicates();
    const bool isLong = texts.size() > mostTold;
    return texts.mid(0, mostTold).join(u", "_s) + (isLong ? u" …"_s : QString());
}

bool isZero(const QString &number)
{
    return number.isEmpty() || number.toDouble() == 0;
}

Findings numbers(const QList<judge::OfferedChannel> &channels)
{
    static const QRegularExpression form(u"\\A[0-9]+(\\.[0-9]+)?\\z"_s);
    QHash<QString, int> uses;
    QStringList twice, zero, malformed;
    for (const judge::OfferedChannel &channel : channels) {
        if (form.match(channel.number).hasMatch() && isZero(channel.number))
            zero.append(channel.name);
        else if (channel.number.isEmpty())
            zero.append(channel.name);
        else if (++uses[channel.number] == 2)
            twice.append(channel.number);
        else if (channel.number.size() > 8 || !form.match(channel.number).hasMatch())
            malformed.append(channel.number);
    }
    Findings out;
    if (!zero.isEmpty())
        out.append({Check::GuideNumbers, Reason::NumbersZero, listed(zero), {}});
    if (!twice.isEmpty())
        out.append({Check::GuideNumbers, Reason::NumbersDuplicate, listed(twice), {}});
    if (!malformed.isEmpty())
        out.append({Check::GuideNumbers, Reason::NumbersMalformed, listed(malformed), {}});
    return out.isEmpty() ? Findings{{Check::GuideNumbers, Reason::NumbersFine, {}, {}}} : out;
}

Finding names(const QList<judge::OfferedChannel> &channels)
{
    QStringList without;
    for (const judge::OfferedChannel &channel : channels) {
        if (channel.name.trimmed().isEmpty())
            without.append(channel.number);
    }
    return {Check::ChannelNames,
            without.isEmpty() ? Reason::NamesFine : Reason::NamesMissing,
            listed(without),
            {}};
}

Findings streams(const QList<judge::OfferedChannel> &channels, const QString &address)
{
    const QString asked = judge::hostOf(address);
    QStringList without, local, foreign, query;
    for (const judge::OfferedChannel &channel : channels) {
        const QUrl url(channel.url);
        const QString host = url.host();
        if (host.isEmpty())
            without.append(channel.number);
        else if (judge::isThisComputer(host) && !judge::isThisComputer(asked))
            local.append(host);
        else if (host != asked)
            foreign.append(host);
        if (url.hasQuery())
            query.append(channel.number);
    }
    Findings out;
    const auto add = [&](Reason reason, const QStringList &texts) {
        if (!texts.isEmpty())
            out.append({Check::StreamAddresses, reason, listed(texts), {}});
    };
    add(Reason::StreamsMissing, without);
    add(Reason::StreamsLocal, local);
    add(Reason::StreamsForeign, foreign);
    add(Reason::StreamsWithQuery, query);
    return out.isEmpty() ? Findings{{Check::StreamAddresses, Reason::StreamsFine, {}, {}}} : out;
}

/// Seconds count for nothing here.
std::optional<QDateTime> timeOf(const QString &xmltv)
{
    static const QRegularExpression form(u"\\A(\\d{12})\\d{0,2}(?: ?([+-])(\\d\\d)(\\d\\d))?"_s);
    const auto match = form.match(xmltv);
    const QString digits = match.captured(1);
    const QDate day = QDate::fromString(digits.left(8), u"yyyyMMdd"_s);
    const QTime clock = QTime::fromString(digits.mid(8), u"HHmm"_s);
    if (!day.isValid() || !clock.isValid())
        return std::nullopt;
    const int offset = match.captured(3).toInt() * 3600 + match.captured(4).toInt() * 60;
    return utcDateTime(day, clock).addSecs(match.captured(2) == u"-" ? offset : -offset);
}

QString megabytes(qint64 bytes)
{
    return QString::number(double(bytes) / 1e6, 'f', 1);
}

Findings guideChannels(const GuideReading &reading, const QStringList &numbers)
{
    const QSet<QString> offered(numbers.begin(), numbers.end());
    const QSet<QString> covered(reading.programmeChannels.begin(), reading.programmeChannels.end());
    QStringList foreign, uncovered;
    for (const QString &id : reading.channelIds) {
        if (!offered.contains(id))
            foreign.append(id);
    }
    for (const QString &number : numbers) {
        if (!covered.contains(number))
            uncovered.append(number);
    }
    Findings out;
    if (!foreign.isEmpty())
        out.append({Check::GuideChannels, Reason::GuideIdsDiffer, listed(foreign), {}});
    if (!uncovered.isEmpty() && reading.programmes > 0)
        out.append({Check::GuideChannels, Reason::GuideUncovered, listed(uncovered), {}});
    return out.isEmpty() ? Findings{{Check::GuideChannels, Reason::GuideChannelsFine, {}, {}}} : out;
}

} // namespace

QList<judge::OfferedChannel> judge::channelsIn(const Answer &lineup)
{
    QList<OfferedChannel> out;
    const QJsonArray rows = QJsonDocument::fromJson(lineup.body).array();
    for (const QJsonValue &row : rows) {
        const QJsonValue number = row["GuideNumber"_L1];
        out.append({number.isDouble() ? QString::number(number.toDouble()) : number.toString(),
                    row["GuideName"_L1].toString(), row["URL"_L1].toString()});
    }
    return out;
}

Findings judge::lineup(const Answer &answer, const QString &address)
{
    if (const auto wrong = refusal(Check::Lineup, answer))
        return {*wrong};
    QJsonParseError error;
    if (!QJsonDocument::fromJson(answer.body, &error).isArray())
        return {Finding{Check::Lineup, Reason::Unreadable, answer.subject, {Said::NotJson, {error.offset}}}};
    const QList<OfferedChannel> channels = channelsIn(answer);
    if (channels.isEmpty())
        return {{Check::Lineup, Reason::LineupEmpty, {}, {}}};
    const Reason length = channels.size() > MostChannels ? Reason::LineupLong : Reason::LineupFine;
    Findings out{{Check::Lineup, length, QString::number(channels.size()), {}}};
    out += numbers(channels);
    out.append(names(channels));
    out += streams(channels, address);
    return out;
}

Findings judge::guide(const Answer &answer, const GuideReading &reading, const QStringList &numbers,
                      const QDateTime &now)
{
    if (const auto wrong = refusal(Check::Guide, answer))
        return {*wrong};
    if (reading.errorLine > 0)
        return {
            Finding{Check::Guide, Reason::GuideBroken, QString::number(reading.errorLine), reading.error}};
    Findings out;
    const auto last = timeOf(reading.lastStop);
    if (reading.bytes > LargeGuide)
        out.append({Check::Guide, Reason::GuideLarge, megabytes(reading.bytes), {}});
    if (reading.programmes == 0)
        out.append({Check::Guide, Reason::GuideWithoutProgrammes, {}, {}});
    else if (last && *last < now)
        out.append({Check::Guide, Reason::GuideOver, last->date().toString(Qt::ISODate), {}});
    if (out.isEmpty())
        out.append(
            {Check::Guide, Reason::GuideFine, QString::number(reading.programmes), megabytes(reading.bytes)});
    return out + guideChannels(reading, numbers);
}
