// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzzcorpus.h"
#include "fuzz/fuzztargets.h"

#include "settings/settingsfile.h"

using namespace Qt::StringLiterals;

int fuzzSettings(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const Result<SettingsFile> read = SettingsFile::parsed(text);
    if (!read) {
        demand(read.problem().code == ProblemCode::SettingsUnreadable);
        return 0;
    }
    // What is written is read as the same, and writing it again changes nothing.
    SettingsFile file = read.value();
    const Result<SettingsFile> again = SettingsFile::parsed(file.text());
    demand(again.ok() && again.value().values() == file.values() && again.value().text() == file.text());
    const QStringList addresses{u"http://a.example/?x=1;y=2,3"_s, u"\"  # "_s};
    file.set(u"playlist/Fuzz/source"_s, addresses);
    const Result<SettingsFile> changed = SettingsFile::parsed(file.text());
    demand(changed.ok());
    const QStringList sections = file.sections(u"playlist/"_s);
    file.orderSections({sections.rbegin(), sections.rend()});
    demand(file.sections(u"playlist/"_s).size() == sections.size());
    for (const QString &section : sections)
        file.removeSection(section);
    demand(SettingsFile::parsed(file.text()).ok());
    return 0;
}
