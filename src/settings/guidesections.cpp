// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/guidesections.h"

#include "core/said.h"
#include "settings/settings.h"
#include "settings/settingvalue.h"

#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>
#include <QTimeZone>
#include <QUrl>

#include <algorithm>

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
            return {ProblemCode::BadOption, key, Said::SettingZone};
    } else if (key == "shift"_L1) {
        const std::optional<GuideShift> shift = readGuideShift(text);
        if (!shift)
            return {ProblemCode::BadOption, key, Said::SettingShift};
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
        return problem(u"source"_s, {ProblemCode::BadOption, {}, Said::SettingSourceMissing});
    return guide;
}

/// What a section says of a guide; an option without a text is not said.
QMap<QString, QString> optionTexts(const GuideConfig &guide)
{
    return {{u"source"_s, guide.source},
            {u"zone"_s, QString::fromLatin1(guide.zone)},
            {u"shift"_s, toText(guide.shift)},
            {u"user-agent"_s, guide.userAgent},
            {u"accept-bad-certificate"_s, guide.acceptBadCertificate ? u"true"_s : QString()}};
}

/// Named after where the guide is.
QString freeSection(const SettingsFile &file, const QString &source)
{
    static const QRegularExpression odd(u"[^A-Za-z0-9.-]+"_s);
    const QUrl url(source);
    QString name = url.host().isEmpty() ? QFileInfo(source).completeBaseName() : url.host();
    name = name.replace(odd, u"-"_s);
    const QString wanted = guidePrefix + (name.isEmpty() ? u"guide"_s : name);
    QString section = wanted;
    for (int number = 2; file.sections(guidePrefix).contains(section); ++number)
        section = wanted + u'-' + QString::number(number);
    return section;
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

void writeGuides(SettingsFile &file, const QList<GuideConfig> &guides, const QDir &base)
{
    QMap<QString, QString> sectionOf;
    for (const QString &section : file.sections(guidePrefix)) {
        const auto known = readSection(file, section, base);
        const bool isWanted = known
            && std::any_of(guides.begin(), guides.end(),
                           [&](const GuideConfig &guide) { return guide.source == known.value().source; });
        if (isWanted)
            sectionOf.insert(known.value().source, section);
        else if (known)
            file.removeSection(section);
    }
    for (const GuideConfig &guide : guides) {
        const QString section = sectionOf.contains(guide.source) ? sectionOf.value(guide.source)
                                                                 : freeSection(file, guide.source);
        const auto said = optionTexts(guide);
        for (auto it = said.begin(); it != said.end(); ++it)
            file.set(section + u'/' + it.key(), it->isEmpty() ? QStringList() : QStringList{*it});
    }
}
