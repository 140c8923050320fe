// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"

#include <QCommandLineParser>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

/// Options of Qt's own that a session manager or a person gives a program with windows; Qt reads them itself.
const QStringList &toolkitOptions()
{
    static const QStringList options{u"-platform"_s,
                                     u"-style"_s,
                                     u"-session"_s,
                                     u"-display"_s,
                                     u"-stylesheet"_s,
                                     u"-platformtheme"_s,
                                     u"-platformpluginpath"_s,
                                     u"-plugin"_s,
                                     u"-qwindowgeometry"_s,
                                     u"-qwindowicon"_s,
                                     u"-qwindowtitle"_s,
                                     u"-geometry"_s,
                                     u"-title"_s,
                                     u"-icon"_s,
                                     u"-fontengine"_s};
    return options;
}

/// Those that stand alone.
const QStringList &toolkitSwitches()
{
    static const QStringList switches{u"-reverse"_s, u"-nograb"_s, u"-dograb"_s, u"-sync"_s,
                                      u"-widgetcount"_s};
    return switches;
}

QStringList withoutToolkitOptions(QStringList arguments)
{
    arguments.removeIf([](const QString &argument) {
        const QString name = argument.section(u'=', 0, 0);
        return toolkitSwitches().contains(argument) || (argument != name && toolkitOptions().contains(name));
    });
    for (const QString &option : toolkitOptions()) {
        for (qsizetype at; (at = arguments.indexOf(option)) >= 0;)
            arguments.remove(at, qMin<qsizetype>(2, arguments.size() - at));
    }
    return arguments;
}

QString description(const SettingKey &key)
{
    const QString text = QString::fromLatin1(key.help);
    const QString fallback = QString::fromLatin1(key.fallback);
    const bool isFlag = key.kind == SettingKey::Kind::Flag;
    return fallback.isEmpty() || isFlag ? text : text + u" Default: %1."_s.arg(fallback);
}

QString pathDefault(const SettingKey &key)
{
    const QString path = key.kind == SettingKey::Kind::Path
        ? Settings().value(QLatin1StringView(key.name)).toString()
        : QString();
    return path.isEmpty() ? QString() : u" Default: %1."_s.arg(path);
}

void addOptions(QCommandLineParser &parser, const QString &program)
{
    parser.addOptions(
        {{{u"h"_s, u"help"_s}, u"Show this and end."_s},
         {{u"v"_s, u"version"_s}, u"Show the version and end."_s},
         {u"doctor"_s,
          u"Look why Plex does not find the device, running or not: a line for each check. "
          "Exit code 1 if something must be mended."_s},
         {u"plex-setup"_s,
          u"Say what would be done in the Plex server of the settings so that it has this tuner, its guide "
          u"and "
          "all channels, and end. Exit code 0 if nothing is to do, 1 if something is, 2 if it can't be asked."_s},
         {u"yes"_s, u"With --plex-setup: do it."_s},
         {u"plex-sign-in"_s,
          u"Print a code to be typed at plex.tv/link, wait for it, and keep the server of the account and a "
          "token for it in the settings. Exit code 0 when that is done."_s},
         {u"save-copy"_s,
          u"Save a copy of everything (settings, device id, channels, history) in one file, and end; it may "
          u"run "
          "meanwhile. Secrets are in it only with --pass-phrase-file."_s,
          u"FILE"_s},
         {u"restore-copy"_s,
          u"Put such a copy in the place of what is here, and end. What was here goes into a folder beside it."_s,
          u"FILE"_s},
         {u"pass-phrase-file"_s, u"With one of these two: file whose first line is the pass phrase."_s,
          u"FILE"_s},
         {u"import"_s,
          u"Take over channels, guides and past sessions of a PlexBridge for Node.js: its "
          "database (plextv.db) or its JSON backup. Says what was taken and what not, and ends. "
          "Nothing that is there is changed."_s,
          u"FILE"_s}});
    QCommandLineOption standIn(
        u"plex-tv"_s, u"With --plex-sign-in: what stands in for https://plex.tv in a test."_s, u"URL"_s);
    standIn.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(standIn);
    if (program == u"plexbridge")
        parser.addOption({u"tray"_s, u"Start without a window, as at login; the tray icon opens it."_s});
    if (program == u"plexbridge")
        parser.addOption(
            {u"demo"_s,
             u"Show the windows with invented channels and viewers; nothing is opened, asked or kept."_s});
    for (const SettingKey &key : settingKeys()) {
        if (key.commandLine)
            parser.addOption({QLatin1StringView(key.name), description(key) + pathDefault(key),
                              QLatin1StringView(key.valueName)});
    }
}

QString help(const QString &program, const QCommandLineParser &parser)
{
    QString text = parser.helpText();
    // What Qt names the program depends on whether an application object exists already.
    text.replace(text.left(text.indexOf(u'\n')), u"Usage: %1 [options]"_s.arg(program));
    return text
        + u"\nEvery option can also be set in the settings file (without the dashes) and in the environment\n"
          "(--stream-port as PLEXBRIDGE_STREAM_PORT). The command line goes before the environment, that "
          "before\n"
          "the file.\n"_s;
}

/// One without a value: from 6.8 on Qt complains on the terminal when one is asked for.
bool isFlag(const SettingKey &key)
{
    return key.kind == SettingKey::Kind::Flag;
}

CommandLine mistake(const QString &program, const QString &what)
{
    return {{}, u"%1: %2 \"%1 --help\" lists all options."_s.arg(program, what), true};
}

} // namespace

CommandLine readCommandLine(const QString &program, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.setApplicationDescription(
        u"Makes this computer look like an HDHomeRun tuner for Plex and others."_s);
    addOptions(parser, program);
    if (!parser.parse(QStringList{program} + withoutToolkitOptions(arguments)))
        return mistake(program, parser.errorText());
    if (parser.isSet(u"help"_s))
        return {{}, help(program, parser), false};
    if (parser.isSet(u"version"_s))
        return {{}, program + QStringLiteral(" " PLEXBRIDGE_VERSION), false};
    if (!parser.positionalArguments().isEmpty())
        return mistake(program, u"\"%1\" is no option."_s.arg(parser.positionalArguments().first()));
    CommandLine line;
    line.isCheckup = parser.isSet(u"doctor"_s);
    line.inTray = program == u"plexbridge" && parser.isSet(u"tray"_s);
    line.isDemo = program == u"plexbridge" && parser.isSet(u"demo"_s);
    line.isPlexSetup = parser.isSet(u"plex-setup"_s);
    line.isAgreed = parser.isSet(u"yes"_s);
    line.isPlexSignIn = parser.isSet(u"plex-sign-in"_s);
    if (line.isAgreed && !line.isPlexSetup)
        return mistake(program, u"--yes belongs to --plex-setup."_s);
    line.saveCopy = parser.value(u"save-copy"_s);
    line.restoreCopy = parser.value(u"restore-copy"_s);
    line.phraseFile = parser.value(u"pass-phrase-file"_s);
    for (const QString &option : {u"save-copy"_s, u"restore-copy"_s, u"pass-phrase-file"_s}) {
        if (parser.isSet(option) && parser.value(option).isEmpty())
            return mistake(program, u"--%1 needs a FILE."_s.arg(option));
    }
    if (parser.isSet(u"save-copy"_s) && parser.isSet(u"restore-copy"_s))
        return mistake(program, u"--save-copy and --restore-copy exclude each other."_s);
    if (parser.isSet(u"pass-phrase-file"_s) && line.saveCopy.isEmpty() && line.restoreCopy.isEmpty())
        return mistake(program, u"--pass-phrase-file belongs to --save-copy or --restore-copy."_s);
    line.plexTv = parser.value(u"plex-tv"_s);
    if (parser.isSet(u"plex-tv"_s) && !line.isPlexSignIn)
        return mistake(program, u"--plex-tv belongs to --plex-sign-in."_s);
    if (const QUrl standIn(line.plexTv);
        parser.isSet(u"plex-tv"_s) && (standIn.host().isEmpty() || !standIn.scheme().startsWith("http"_L1)))
        return mistake(program, u"--plex-tv needs a URL such as http://127.0.0.1:8080."_s);
    line.importFile = parser.value(u"import"_s);
    if (parser.isSet(u"import"_s) && line.importFile.isEmpty())
        return mistake(program, u"--import needs a FILE."_s);
    for (const SettingKey &key : settingKeys()) {
        const QString name = QLatin1StringView(key.name);
        if (key.commandLine && parser.isSet(name))
            line.overrides.insert(name, isFlag(key) ? QStringList() : parser.values(name));
    }
    return line;
}
