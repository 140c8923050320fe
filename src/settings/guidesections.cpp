// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/guidesections.h"

#include "settings/settings.h"
#include "settings/settingvalue.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

const QString guidePrefix = u"guide/"_s;

/// None: it was taken.
Problem apply(GuideConfig &guide, const QString &key, const QVariant &value)
{
    const QString text = value.toString();
    if (key == "source"_L1) {
        guide.source = value.toStringList().value(0);
    } else if (key == "user-agent"_L1) {
        guide.userAgent = text;
    } else if (key == "accept-bad-certificate"_L1) {
        guide.acceptBadCertificate = value.toBool();
    } else if (key == "zone"_L1) {
        guide.zone = text.toLatin1();
        if (!text.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(guide.zone))
            return {ProblemCode::BadOption, key, u"must be the name of a time zone, like Europe/Berlin"_s};
    } else if (key == "shift"_L1) {
        const std::optional<GuideShift> shift = readGuideShift(text);
        if (!shift)
            return {ProblemCode::BadOption, key,
                    u"must be hours, like +1 or -0.5, or the name of a time zone"_s};
        guide.shift = *shift;
    }
    return {};
}

Result<GuideConfig> readSection(const SettingsFile &file, const QString &section, const QDir &base)
{
    const auto problem = [&section](const QString &key, const Problem &of) {
        return Problem{of.code, u"%1 of [%2]"_s.arg(key, section), of.detail};
    };
    GuideConfig guide;
    for (const SettingKey &key : guideKeys()) {
        const QString name = QLatin1StringView(key.name);
        const auto value = settingvalue::parsed(key, file.values(section + u'/' + name), base);
        if (!value)
            return problem(name, value.problem());
        if (!value.value().isValid())
            continue;
        if (const Problem refused = apply(guide, name, value.value()))
            return problem(name, refused);
    }
    if (guide.source.isEmpty())
        return problem(
            u"source"_s,
            {ProblemCode::BadOption, {}, u"is missing: write source = URL or FILE below that line"_s});
    return guide;
}

} // namespace

Result<QList<GuideConfig>> guidesIn(const SettingsFile &file, const QDir &base)
{
    QList<GuideConfig> guides;
    for (const QString &section : file.sections(guidePrefix)) {
        const auto guide = readSection(file, section, base);
        if (!guide)
            return guide.problem();
        guides.append(guide.value());
    }
    return guides;
}
