// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/saidtext.h"

#include "core/said.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// "806 Tune Failed: the provider …": the number is the client's.
Saying withoutRefusal(const Saying &said)
{
    static const QRegularExpression refusal(u"^80\\d [A-Z][A-Za-z ]+$"_s);
    if (said.code == Said::OfNamed && refusal.match(said.arguments.value(0).words).hasMatch())
        return said.arguments.value(1);
    return said.code == Said::Words && refusal.match(said.words).hasMatch() ? Saying() : said;
}

} // namespace

QString SaidText::inWords(const Saying &said)
{
    return withoutRefusal(said).in(
        [](const char *english) { return QCoreApplication::translate("SaidText", english); });
}
