// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

/// As the specification of desktop entries wants an argument quoted.
QString quotedForExec(const QString &program)
{
    QString quoted = program;
    for (const QChar special : u"\\\"`$"_s)
        quoted.replace(special, u"\\"_s + special);
    return u'"' + quoted.replace(u'%', u"%%"_s) + u'"';
}

QByteArray entry()
{
    return u"[Desktop Entry]\nType=Application\nName=PlexBridge\nIcon=org.plexbridge.PlexBridge\nExec=%1 "
           "--tray\nX-GNOME-Autostart-enabled=true\n"_s
               .arg(quotedForExec(QCoreApplication::applicationFilePath()))
               .toUtf8();
}

} // namespace

QString Autostart::file()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + u"/autostart/org.plexbridge.PlexBridge.desktop"_s;
}

bool Autostart::isOn()
{
    QFile kept(file());
    if (!kept.open(QIODevice::ReadOnly))
        return false;
    const QByteArray text = kept.read(64 * 1024);
    return !text.contains("\nHidden=true") && !text.contains("\nX-GNOME-Autostart-enabled=false");
}

Problem Autostart::set(bool on)
{
    const QString path = file();
    if (!on)
        return !QFileInfo::exists(path) || QFile::remove(path)
            ? Problem()
            : Problem{ProblemCode::SettingsUnreadable, path, {}};
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile kept(path);
    if (kept.open(QIODevice::WriteOnly) && kept.write(entry()) > 0 && kept.commit())
        return {};
    return {ProblemCode::SettingsUnreadable, path, kept.errorString()};
}
