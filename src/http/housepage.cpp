// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/housepage.h"

#include "device/escaping.h"

#include <QDateTime>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QByteArray escaped(const QString &text)
{
    QByteArray out;
    escaping::appendXml(out, text);
    return out;
}

/// `<tag class="kind">text</tag>`; `tag` and `kind` are ours.
QByteArray element(const QByteArray &tag, const QString &text, const QByteArray &kind = {})
{
    return '<' + tag + (kind.isEmpty() ? QByteArray() : " class=\"" + kind + '"') + '>' + escaped(text) + "</"
        + tag + '>';
}

QByteArray section(const QByteArray &id, const QByteArray &content, const QByteArray &kind = {})
{
    return "<section id=\"" + id + '"' + (kind.isEmpty() ? QByteArray() : " class=\"" + kind + '"') + ">\n"
        + content + "</section>\n";
}

QString timeText(const HouseWords &words, WallTime time)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toEpochMs(time));
    return words.locale().toString(local.time(), QLocale::ShortFormat);
}

QString rateText(const HouseWords &words, qint64 bitrate)
{
    return words.locale().toString(double(bitrate) / 1e6, 'f', 1) + u" Mbit/s"_s;
}

QString numbered(const QString &number, const QString &name)
{
    return number.isEmpty() ? name : number + u' ' + name;
}

QByteArray summary(const HouseView &view, const HouseWords &words)
{
    qint64 bitrate = 0;
    int busy = 0;
    for (const TunerStatus &tuner : view.tuners) {
        busy += tuner.stream.has_value();
        bitrate += tuner.bitrate;
    }
    const QString used = words("tunersUsed"_L1)
                             .arg(words.locale().toString(busy), words.locale().toString(view.tuners.size()));
    return element("p", busy > 0 ? used + u" · "_s + rateText(words, bitrate) : used) + '\n';
}

QByteArray programme(const HouseView &view, const HouseWords &words, const Programme &now)
{
    const QString times = timeText(words, now.start) + u" – "_s + timeText(words, now.stop);
    QByteArray html = "<p>" + element("span", now.title) + ' ' + element("span", times, "quiet") + "</p>\n";
    if (now.stop > now.start) {
        const qint64 length = (now.stop - now.start).count();
        const qint64 gone = std::clamp<qint64>((view.at - now.start).count(), 0, length);
        html += "<progress aria-label=\"" + escaped(now.title) + "\" max=\""
            + QByteArray::number(length / 1000) + "\" value=\"" + QByteArray::number(gone / 1000)
            + "\"></progress>\n";
    }
    return html;
}

QByteArray facts(const HouseWords &words, const Consumer &consumer)
{
    const QString state = toWord(consumer.state);
    QByteArray html = "<p class=\"facts\">"
        + element("span", words(QLatin1StringView(state.toLatin1())), "state " + state.toLatin1());
    const auto add = [&](const QString &text) {
        html += '\n' + element("span", text, "quiet");
    };
    add(words("since"_L1).arg(timeText(words, consumer.createdAt)));
    if (consumer.hasStream)
        add(rateText(words, consumer.bitrate));
    if (consumer.bytesSent > 0)
        add(words("sent"_L1).arg(
            words.locale().formattedDataSize(consumer.bytesSent, 1, QLocale::DataSizeTraditionalFormat)));
    if (consumer.tuner)
        add(words("tuner"_L1).arg(words.locale().toString(*consumer.tuner)));
    return html + "</p>\n";
}

/// Why a tuner is busy: who watches, or what else it is used for.
QString reason(const HouseWords &words, const Behind &behind)
{
    if (behind.ghost != GhostReason::None)
        return words("ghost"_L1);
    if (behind.purpose == StreamPurpose::Person && !behind.viewer.isEmpty())
        return behind.viewer + (behind.player.isEmpty() ? QString() : u" · "_s + behind.player);
    if (behind.purpose == StreamPurpose::Unknown)
        return {};
    const QString why = words(QLatin1StringView(toWord(behind.purpose).toLatin1()));
    const bool isNamed = behind.purpose == StreamPurpose::Recording && !behind.title.isEmpty();
    return isNamed ? why + u": "_s + behind.title : why;
}

QByteArray card(const HouseView &view, const HouseWords &words, const Consumer &consumer)
{
    const QString channel = consumer.channelId.isEmpty()
        ? words("unknownChannel"_L1)
        : numbered(consumer.guideNumber, consumer.channelName);
    QByteArray html = "<article class=\"card\">\n" + element("h3", channel) + '\n';
    if (const auto now = view.onNow.value(consumer.channelId).now; now && !now->placeholder)
        html += programme(view, words, *now);
    const QString agent = consumer.client.userAgent.section(u' ', 0, 0).left(40);
    html += facts(words, consumer);
    if (const QString why = reason(words, consumer.behind); !why.isEmpty())
        html += element("p", why) + '\n';
    html += element("p", consumer.client.address + (agent.isEmpty() ? QString() : u" · "_s + agent), "quiet");
    return html + "\n</article>\n";
}

QByteArray watching(const HouseView &view, const HouseWords &words)
{
    QByteArray html = element("h2", words("watching"_L1)) + '\n';
    if (view.watching.isEmpty())
        return html + element("p", words("nobody"_L1), "quiet") + '\n';
    html += "<div class=\"cards\">\n";
    for (const Consumer &consumer : view.watching)
        html += card(view, words, consumer);
    html += "</div>\n";
    if (view.moreWatching > 0)
        html += element("p", words("more"_L1).arg(words.locale().toString(view.moreWatching)), "quiet");
    return html;
}

QByteArray tuners(const HouseView &view, const HouseWords &words)
{
    QByteArray html = element("h2", words("tuners"_L1)) + "\n<ul class=\"list\">\n";
    for (const TunerStatus &tuner : view.tuners) {
        const bool isFree = !tuner.stream && tuner.clientAddress.isEmpty();
        const QString what = tuner.stream ? numbered(tuner.guideNumber, tuner.channelName)
            : isFree                      ? words("free"_L1)
                                          : words("reserved"_L1);
        html += "<li>" + element("span", words("tuner"_L1).arg(words.locale().toString(tuner.number)))
            + (tuner.stream ? QByteArray("<span>") : QByteArray("<span class=\"quiet\">")) + escaped(what);
        if (const QString why = reason(words, view.busyWith.value(tuner.number)); !why.isEmpty())
            html += "<br>" + element("span", why, "quiet");
        html += "</span></li>\n";
    }
    return html + "</ul>\n";
}

QByteArray healthRow(const HouseWords &words, QLatin1StringView part, QLatin1StringView text, bool isFine)
{
    return "<li>"
        + element("span", words(part) + u": "_s + words(text), isFine ? "state fine" : "state error")
        + "</li>\n";
}

QByteArray health(const HouseView &view, const HouseWords &words)
{
    const HealthVerdict &verdict = view.health;
    const auto all = !verdict.isReady ? "healthStarting"_L1
        : verdict.isFine()            ? "healthOk"_L1
                                      : "healthTrouble"_L1;
    QByteArray html =
        element("h2", words("health"_L1)) + '\n' + element("p", words(all)) + "\n<ul class=\"health\">\n";
    html += healthRow(words, "database"_L1, verdict.isStoreFine ? "storeFine"_L1 : "storeBad"_L1,
                      verdict.isStoreFine);
    html += healthRow(words, "network"_L1,
                      !view.isDiscoverable  ? "networkOff"_L1
                          : verdict.isFound ? "networkFine"_L1
                                            : "networkBad"_L1,
                      verdict.isFound);
    html += healthRow(words, "channels"_L1, verdict.hasLineup ? "lineupFine"_L1 : "lineupBad"_L1,
                      verdict.hasLineup);
    return html + "</ul>\n";
}

QByteArray channelRow(const HouseWords &words, const HouseChannel &channel)
{
    const auto &[now, next] = channel.onNow;
    const bool isKnown = now && !now->placeholder;
    QByteArray html = "<li>" + element("span", channel.guideNumber) + element("span", channel.name) + "<span>"
        + (isKnown ? escaped(now->title) : element("span", words("noGuide"_L1), "quiet"));
    if (isKnown && next && !next->placeholder)
        html += "<br>"
            + element("span", words("next"_L1).arg(timeText(words, next->start) + u' ' + next->title),
                      "quiet");
    return html + "</span></li>\n";
}

QByteArray pageLink(const HouseView &view, int offset, const QString &text)
{
    const QByteArray query =
        "q=" + QUrl::toPercentEncoding(view.search) + "&amp;from=" + QByteArray::number(std::max(offset, 0));
    return "<a href=\"/?" + query + "#channels\">" + escaped(text) + "</a>\n";
}

QByteArray channels(const HouseView &view, const HouseWords &words)
{
    if (view.channels.isEmpty())
        return element("p", words(view.search.isEmpty() ? "noChannels"_L1 : "nothingFound"_L1), "quiet")
            + '\n';
    const int last = view.offset + int(view.channels.size());
    QByteArray html = "<ul class=\"list channels\">\n";
    for (const HouseChannel &channel : view.channels)
        html += channelRow(words, channel);
    html += "</ul>\n<nav>\n";
    const QLocale &locale = words.locale();
    html += element(
        "span",
        words("shown"_L1)
            .arg(locale.toString(view.offset + 1), locale.toString(last), locale.toString(view.matching)),
        "quiet");
    if (view.offset > 0)
        html += pageLink(view, view.offset - housepage::ChannelsPerPage, words("back"_L1));
    if (last < view.matching)
        html += pageLink(view, last, words("onward"_L1));
    return html + "</nav>\n";
}

QByteArray head(const HouseView &view, const HouseWords &words)
{
    return "<!DOCTYPE html>\n<html lang=\"" + escaped(words.language()) + "\" dir=\""
        + (words.isRightToLeft() ? "rtl" : "ltr")
        + "\">\n<head>\n<meta charset=\"utf-8\">\n"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
          "<meta name=\"color-scheme\" content=\"light dark\">\n"
        + element("title", view.name)
        + "\n<link rel=\"icon\" href=\"/house.svg\">\n<link rel=\"stylesheet\" href=\"/house.css\">\n"
          "<noscript><meta http-equiv=\"refresh\" content=\"30\"></noscript>\n"
          "<script src=\"/house.js\" defer></script>\n</head>\n";
}

QByteArray searchForm(const HouseView &view, const HouseWords &words)
{
    const QByteArray label = escaped(words("search"_L1));
    return element("h2", words("onNow"_L1))
        + "\n<form action=\"/\" role=\"search\">\n<input type=\"search\" name=\"q\" maxlength=\"100\" "
          "aria-label=\""
        + label + "\" placeholder=\"" + label + "\" value=\"" + escaped(view.search) + "\">\n"
        + element("button", words("find"_L1)) + "\n</form>\n";
}

QByteArray footer(const HouseView &view, const HouseWords &words)
{
    return "<footer>\n<nav>\n<a href=\"/epg.xml\">" + escaped(words("guide"_L1))
        + "</a>\n<a href=\"/lineup.m3u\">" + escaped(words("playlist"_L1)) + "</a>\n<a href=\"/tuners.html\">"
        + escaped(words("tunerPage"_L1)) + "</a>\n</nav>\n"
        + element("p", u"PlexBridge · "_s + words("version"_L1).arg(view.version), "quiet") + "\n</footer>\n";
}

} // namespace

namespace housepage {

QByteArray sections(const HouseView &view, const HouseWords &words, bool withChannels)
{
    return section("summary", summary(view, words), "summary") + section("watching", watching(view, words))
        + section("tuners", tuners(view, words)) + section("health", health(view, words))
        + (withChannels ? section("channels", channels(view, words)) : QByteArray());
}

QByteArray whole(const HouseView &view, const HouseWords &words)
{
    return head(view, words) + "<body>\n<p id=\"lost\" role=\"status\">" + escaped(words("lost"_L1))
        + "</p>\n<header>\n" + element("h1", view.name) + '\n'
        + section("summary", summary(view, words), "summary") + "</header>\n<main>\n"
        + section("watching", watching(view, words)) + section("tuners", tuners(view, words))
        + searchForm(view, words) + section("channels", channels(view, words))
        + section("health", health(view, words)) + "</main>\n" + footer(view, words) + "</body>\n</html>\n";
}

} // namespace housepage
