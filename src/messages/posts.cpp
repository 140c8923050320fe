// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/posts.h"

#include "core/redaction.h"

#include <QUrlQuery>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestShown = 300;
constexpr qsizetype shortestSecret = 6; ///< less is found in any text

messagetemplate::Values valuesOf(const Event &event, const QString &instead)
{
    messagetemplate::Values values = messagetemplate::valuesOf(event);
    if (!instead.isEmpty())
        values.insert(u"message"_s, instead);
    return values;
}

FetchRequest post(const QString &address, const QByteArray &body, const QString &type)
{
    FetchRequest request;
    request.url = QUrl(address, QUrl::TolerantMode);
    request.home = request.url;
    request.method = "POST";
    request.body = body;
    request.headers = {{"Content-Type", type.toUtf8()}};
    request.redirects = 3;
    request.limits.bytes = 64 * 1024;
    request.limits.connect = 10s;
    request.limits.firstByte = request.limits.stall = request.limits.total = 20s;
    request.wantsRefusal = true;
    return request;
}

} // namespace

namespace posts {

FetchRequest toWebhook(const MessageConfig &config, const Event &event, const QString &instead)
{
    const QString body = messagetemplate::filled(config.webhookTemplate, valuesOf(event, instead),
                                                 messagetemplate::escapeFor(config.webhookType));
    return post(config.webhook, body.toUtf8(), config.webhookType);
}

FetchRequest toNtfy(const MessageConfig &config, const QString &token, const Event &event,
                    const QString &instead)
{
    const QString body =
        messagetemplate::filled(config.ntfyTemplate, valuesOf(event, instead), messagetemplate::Escape::None);
    FetchRequest request = post(config.ntfy, body.toUtf8(), u"text/plain; charset=utf-8"_s);
    const bool isBad = isTrouble(event.kind) && !event.isOver();
    request.headers.emplaceBack("Title", "PlexBridge");
    request.headers.emplaceBack("Priority", isBad ? "high" : "default");
    request.headers.emplaceBack("Tags", isBad ? "warning" : event.isOver() ? "white_check_mark" : "tv");
    if (!token.isEmpty())
        request.headers.emplaceBack("Authorization", "Bearer " + token.toUtf8());
    return request;
}

Event testEvent(WallTime now)
{
    Event event;
    event.kind = EventKind::ViewerBegan;
    event.at = now;
    event.channelName = u"PlexBridge Test Card"_s;
    event.guideNumber = u"999"_s;
    event.client = {u"127.0.0.1"_s, u"PlexBridge test message"_s};
    return event;
}

QString testWords()
{
    return u"A test message of PlexBridge: it arrives"_s;
}

QStringList secretsIn(const QString &address)
{
    const QUrl url(address, QUrl::TolerantMode);
    QStringList secrets{url.password(QUrl::FullyDecoded), url.userName(QUrl::FullyDecoded)};
    secrets += url.path(QUrl::FullyDecoded).split(u'/');
    secrets += url.path(QUrl::FullyEncoded).split(u'/');
    for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded))
        secrets.append(value);
    secrets.removeIf([](const QString &text) { return text.size() < shortestSecret; });
    return secrets;
}

QString shown(const QByteArray &body, const QStringList &secrets)
{
    QString text = QString::fromUtf8(body).simplified();
    for (const QString &secret : secrets) {
        if (secret.size() >= shortestSecret)
            text.replace(secret, u"…"_s);
    }
    text = redactedText(text);
    text.removeIf([](QChar c) { return !c.isPrint(); });
    return text.size() > longestShown ? text.first(longestShown) + u"…"_s : text;
}

bool mayRetry(const Problem &problem, int status)
{
    if (problem.code == ProblemCode::SourceRefused) // our own policy
        return false;
    return status < 400 || status >= 500 || status == 408 || status == 425 || status == 429;
}

} // namespace posts
