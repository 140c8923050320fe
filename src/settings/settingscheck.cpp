// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of Settings that judges values.
#include "settings/settings.h"
#include "settings/settingvalue.h"

using namespace Qt::StringLiterals;

QMap<QString, Problem> Settings::check(const QMap<QString, QVariant> &changes) const
{
    QMap<QString, Problem> faults;
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        const SettingKey *key = settingvalue::keyNamed(it.key());
        if (!key || it->canConvert<QList<PlaylistConfig>>())
            continue;
        const auto checked = settingvalue::parsed(*key, settingvalue::texts(*key, *it), QDir::home());
        if (!checked)
            faults.insert(it.key(), checked.problem());
    }
    const auto inForce = [&](const QString &key) {
        return changes.contains(key) && !isOverridden(key) ? changes.value(key) : value(key);
    };
    for (const Problem &problem : settingvalue::clashes(inForce)) {
        if (!faults.contains(problem.subject))
            faults.insert(problem.subject, problem);
    }
    return faults;
}

QStringList Settings::fileGuides() const
{
    return m_fromFile.value(u"guide"_s).toStringList();
}

Problem Settings::takeOut(const QString &key)
{
    const auto current = SettingsFile::read(m_path);
    if (!current)
        return current.problem();
    SettingsFile file = current.value();
    file.set(key, {});
    return file.write(m_path);
}
