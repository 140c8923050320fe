// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "manual/settingstext.h"

#include "settings/settings.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

QList<SettingKey> generalKeys(bool commandLine)
{
    QList<SettingKey> out;
    for (const SettingKey &key : settingKeys()) {
        if (key.commandLine == commandLine)
            out.append(key);
    }
    return out;
}

std::optional<QList<SettingKey>> keysOf(QStringView part)
{
    if (part == u"options")
        return generalKeys(true);
    if (part == u"file")
        return generalKeys(false);
    if (part == u"playlist")
        return playlistKeys();
    if (part == u"guide")
        return guideKeys();
    return std::nullopt;
}

QString nameOf(const SettingKey &key)
{
    return (key.commandLine ? u"--"_s : QString()) + QLatin1StringView(key.name);
}

QString defaultOf(const SettingKey &key)
{
    const QString value = QLatin1StringView(key.fallback);
    if (key.kind != SettingKey::Kind::Flag)
        return value;
    return key.commandLine || value.isEmpty() ? QString() : value == u"true" ? u"yes"_s : u"no"_s;
}

QString valueOf(const SettingKey &key)
{
    return !key.commandLine && key.kind == SettingKey::Kind::Flag ? u"yes|no"_s
                                                                  : QLatin1StringView(key.valueName);
}

QString markdownRow(const SettingKey &key)
{
    QString name = nameOf(key);
    if (const QString value = valueOf(key); !value.isEmpty())
        name += (key.commandLine ? u" "_s : u" = "_s) + value;
    const QString fallback = defaultOf(key);
    QString row;
    for (QString cell : {u'`' + name + u'`', QString(QLatin1StringView(key.help)),
                         fallback.isEmpty() ? u"none"_s : u'`' + fallback + u'`'})
        row += u"| "_s + cell.replace(u'|', u"\\|"_s) + u' ';
    return row + u"|\n"_s;
}

QString markdown(const QList<SettingKey> &keys)
{
    QString text = u"| %1 | meaning | default |\n|---|---|---|\n"_s.arg(
        !keys.isEmpty() && keys.first().commandLine ? u"option"_s : u"key"_s);
    for (const SettingKey &key : keys)
        text += markdownRow(key);
    return text;
}

QString roff(QString text)
{
    text.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s);
    return text.startsWith(u'.') || text.startsWith(u'\'') ? u"\\&"_s + text : text;
}

QString manual(const QList<SettingKey> &keys)
{
    QString text;
    for (const SettingKey &key : keys) {
        const QString name = roff(nameOf(key));
        const QString value = valueOf(key);
        const QString between = key.commandLine ? u" "_s : u" = "_s;
        text += u".TP\n"_s
            + (value.isEmpty() ? u".B "_s + name : u".BI %1 \"%2%3\""_s.arg(name, between, roff(value)))
            + u'\n' + roff(QLatin1StringView(key.help));
        if (!defaultOf(key).isEmpty())
            text += u" Default: "_s + roff(defaultOf(key)) + u'.';
        text += u'\n';
    }
    return text;
}

const QRegularExpression &partForm()
{
    static const QRegularExpression form(
        uR"re((?m)^((?:<!--|\.\\") settings: (\w+)[^\n]*\n)(.*?)^((?:<!--|\.\\") settings end))re"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return form;
}

} // namespace

QString settingstext::renewed(const QString &document)
{
    QString out;
    qsizetype copied = 0;
    for (auto it = partForm().globalMatch(document); it.hasNext();) {
        const QRegularExpressionMatch part = it.next();
        const auto keys = keysOf(part.capturedView(2));
        if (!keys)
            continue;
        out += QStringView(document).mid(copied, part.capturedEnd(1) - copied);
        out += part.capturedView(1).startsWith(u'.') ? manual(*keys) : markdown(*keys);
        copied = part.capturedStart(4);
    }
    return out + document.mid(copied);
}

QStringList settingstext::partsOf(const QString &document)
{
    QStringList out;
    for (auto it = partForm().globalMatch(document); it.hasNext();) {
        const QString name = it.next().captured(2);
        if (keysOf(name))
            out.append(name);
    }
    return out;
}
