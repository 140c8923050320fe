// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/translations.h"

#include "desktop/logging.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

void install(QCoreApplication &app, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&app);
    const bool found = translator->load(QLocale(), name, u"_"_s, folder);
    if (found && app.installTranslator(translator))
        return;
    delete translator;
    qCDebug(lcDesktop) << "no translation of" << name << "for" << QLocale().name();
}

/// English under everything, since it holds the singular and plural forms.
void installEnglish(QCoreApplication &app)
{
    auto *translator = new QTranslator(&app);
    if (translator->load(u"plexbridge_en"_s, u":/i18n"_s))
        app.installTranslator(translator);
    else
        delete translator;
}

/// Counts in sentences (%n) are written from 0 to 9; what the locale writes stands beside them. Of those that
/// write Arabic, the Emirates have these figures, and all else as most have it.
QLocale withLatinDigits(const QLocale &locale)
{
    if (locale.language() != QLocale::Arabic || locale.zeroDigit() == u"0")
        return locale;
    return {QLocale::Arabic, QLocale::UnitedArabEmirates};
}

} // namespace

void installTranslations(QCoreApplication &app, const QString &language)
{
    const QLocale system = QLocale::system();
    if (const QLocale wanted(language); !language.isEmpty() && wanted.language() != system.language())
        QLocale::setDefault(wanted);
    if (const QLocale shown = withLatinDigits(QLocale()); shown != QLocale())
        QLocale::setDefault(shown);
    if (!language.isEmpty() && qobject_cast<QGuiApplication *>(&app))
        QGuiApplication::setLayoutDirection(QLocale().textDirection());
    installEnglish(app);
    install(app, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(app, u"plexbridge"_s, u":/i18n"_s);
}
