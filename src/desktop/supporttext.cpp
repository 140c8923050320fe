// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/supporttext.h"

#include "core/redaction.h"
#include "core/writtenaddress.h"
#include "desktop/windows/aboutdialog.h"
#include "settings/settings.h"

#include <QDateTime>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

QString withoutSecret(const QString &source)
{
    return source.contains("://"_L1) ? redacted(readAddress(source)) : source;
}

QString valueOf(const Settings &settings, const QString &key)
{
    const QVariant value = settings.value(key);
    if (key == u"api-token" || key.endsWith(u"-template"_s)) // which may hold a token of another service
        return value.toString().isEmpty() ? u"none"_s : u"set"_s;
    if (value.metaType() != QMetaType::fromType<QStringList>())
        return withoutSecret(value.toString());
    QStringList shown;
    for (const QString &each : value.toStringList())
        shown.append(withoutSecret(each));
    return shown.join(u", "_s);
}

QString told(const Problem &problem)
{
    return problem
        ? u"problem %1: %2 %3"_s.arg(int(problem.code)).arg(problem.subject, problem.detail.english())
        : u"fine"_s;
}

} // namespace

QString supportText(const Settings &settings, const DeviceSummary &device, const LineupSummary &lineup,
                    const TraySummary &health, const QString &log)
{
    QStringList lines{AboutDialog::reportLine(), QDateTime::currentDateTime().toString(Qt::ISODate),
                      QString(), u"[settings]"_s};
    for (const SettingKey &key : settingKeys()) {
        const QString name = QLatin1StringView(key.name);
        if (settings.isSet(name))
            lines.append(name + u" = "_s + valueOf(settings, name)
                         + (settings.isOverridden(name) ? u"   (command line or environment)"_s : QString()));
    }
    lines << QString() << u"[device]"_s << u"id "_s + device.deviceId
          << u"addresses "_s + device.plexAddresses.join(u", "_s) << QString() << u"[health]"_s
          << u"database: "_s + told(health.store.problem) + u", %1 waiting"_s.arg(health.store.waiting)
          << u"discovery: "_s + told(health.discovery.problem) << u"lineup: "_s + told(health.lineup)
          << u"tuners: %1 of %2 in use"_s.arg(health.tunersInUse).arg(health.tunerCount)
          << u"channels: %1, missing %2"_s.arg(lineup.channels.size()).arg(lineup.missing.size());
    for (const PlaylistState &playlist : lineup.playlists)
        lines.append(u"playlist %1: %2 channels, %3"_s.arg(withoutSecret(playlist.name))
                         .arg(playlist.channels)
                         .arg(told(playlist.problem)));
    lines << QString() << u"[log]"_s << log;
    return lines.join(u'\n');
}
