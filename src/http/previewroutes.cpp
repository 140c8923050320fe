// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/previewroutes.h"

#include "guide/eventpreviews.h"
#include "guide/guide.h"
#include "http/guidejson.h"
#include "http/jsonwriter.h"
#include "http/queryitems.h"
#include "lineup/lineup.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <optional>
#include <utility>

namespace {

Reply previewReply(const EventPreviews &previews)
{
    if (previews.problem)
        return Reply::error(400, "invalid_pattern", previews.problem.detail.english().toUtf8());
    JsonWriter json(256 + previews.events.size() * 200);
    json.beginObject().member("success", true).member("found", previews.found).key("events").beginArray();
    for (const EventPreview &event : previews.events) {
        json.beginObject().member("name", event.name);
        json.textOrNull("slot", event.slot);
        json.textOrNull("title", event.title);
        guidejson::writeTime(json, "start", event.start);
        guidejson::writeTime(json, "stop", event.stop);
        json.member("vacant", event.vacant).endObject();
    }
    return Reply::json(json.endArray().endObject().take());
}

EventStyle styleOf(const HttpParts &parts, QByteArrayView query)
{
    const QueryItems items(query);
    EventStyle style = parts.guide.eventStyle();
    if (const auto pattern = items.text("pattern"))
        style.patterns = pattern->isEmpty() ? QStringList() : QStringList{*pattern};
    if (const auto zone = items.text("zone"))
        style.zone = zone->toLatin1();
    return style;
}

/// Tries anybody's patterns on the names of all channels, on a thread of its own: a pattern may be as slow as
/// somebody likes. Engine thread, child of HttpFront.
class PreviewDesk : public QObject {
public:
    explicit PreviewDesk(QObject *parent)
        : QObject(parent)
    {
        m_pool.setMaxThreadCount(1);
    }
    ~PreviewDesk() override
    {
        m_isOver = true;
        m_pool.waitForDone();
    }
    void read(const EventStyle &style, const QList<Channel> &channels, WallTime now,
              const Responder &responder)
    {
        m_responders.insert(++m_last, responder);
        m_pool.start([this, style, channels = QList<Channel>(channels), now, number = m_last]() mutable {
            QStringList names;
            for (const Channel &channel : std::exchange(channels, {}))
                names.append(channel.playlistName);
            const Reply reply = previewReply(previewEvents(style, names, now, m_isOver));
            QMetaObject::invokeMethod(
                this, [this, reply, number] { m_responders.take(number).value().send(reply); },
                Qt::QueuedConnection);
        });
    }

private:
    QThreadPool m_pool;
    std::atomic_bool m_isOver = false;
    QHash<quint64, std::optional<Responder>> m_responders; ///< they stay on their thread
    quint64 m_last = 0;
};

Reply changesReply(const HttpParts &parts)
{
    const MatchChanges &changes = parts.guide.matchChanges();
    JsonWriter json(256 + changes.news.size() * 200);
    json.beginObject().member("success", true).key("at");
    if (changes.news.isEmpty())
        json.null();
    else
        json.value(toEpochMs(changes.at));
    json.key("changes").beginArray();
    for (const MatchNews &news : changes.news) {
        json.beginObject().member("id", news.channelId).member("guideNumber", news.guideNumber);
        json.member("name", news.name);
        json.textOrNull("guideId", news.guideId);
        json.textOrNull("former", news.former);
        json.endObject();
    }
    return Reply::json(json.endArray().member("further", changes.further).endObject().take());
}

} // namespace

void addPreviewRoutes(Router &router, const HttpParts &parts, QObject *context)
{
    auto *const desk = new PreviewDesk(context);
    router.addQuestion(
        "/channels/events", RouteKind::Reading,
        [parts, desk](const Request &request, const PathArguments &, const Responder &) -> QuestionDesk::Ask {
            return [parts, desk, style = styleOf(parts, request.head.query)](const Responder &responder) {
                desk->read(style, parts.lineup.channels(), parts.clock.wall(), responder);
            };
        });
    router.add({Method::Get}, "/guide/changes", RouteKind::Reading,
               [parts](const Request &, const PathArguments &) { return changesReply(parts); });
}
