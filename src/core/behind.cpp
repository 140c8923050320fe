// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behind.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array purposes{"", "person", "recording", "scan", "checkup"};

} // namespace

QString toWord(StreamPurpose purpose)
{
    return QLatin1StringView(purposes.at(size_t(purpose)));
}

StreamPurpose purposeFromWord(QStringView word)
{
    for (size_t at = 1; at < purposes.size(); ++at) {
        if (word == QLatin1StringView(purposes.at(at)))
            return StreamPurpose(at);
    }
    return StreamPurpose::Unknown;
}

QString toWord(GhostReason reason)
{
    return reason == GhostReason::Forgotten ? u"forgotten"_s
        : reason == GhostReason::Silent     ? u"silent"_s
                                            : QString();
}

QString Behind::text() const
{
    QJsonObject json;
    const auto put = [&json](const QString &name, const QString &value) {
        if (!value.isEmpty())
            json.insert(name, value);
    };
    put(u"purpose"_s, toWord(purpose));
    put(u"viewer"_s, viewer);
    put(u"player"_s, player);
    put(u"product"_s, product);
    put(u"playback"_s, playback);
    put(u"title"_s, title);
    return json.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Behind Behind::parsed(const QString &text)
{
    Behind behind;
    if (text.isEmpty())
        return behind;
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    behind.purpose = purposeFromWord(json["purpose"_L1].toString());
    behind.viewer = json["viewer"_L1].toString();
    behind.player = json["player"_L1].toString();
    behind.product = json["product"_L1].toString();
    behind.playback = json["playback"_L1].toString();
    behind.title = json["title"_L1].toString();
    return behind;
}
