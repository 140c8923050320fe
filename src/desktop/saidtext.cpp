// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/saidtext.h"

#include "core/said.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// "806 Tune Failed: the provider …": the number is the client's.
QString withoutRefusal(const QString &text)
{
    static const QRegularExpression refusal(u"^80\\d [A-Z][A-Za-z ]+(: )?"_s);
    return QString(text).remove(refusal);
}

} // namespace

QString SaidText::inWords(const Saying &said)
{
    return said.in([](const char *english) { return QCoreApplication::translate("SaidText", english); });
}

QString SaidText::inWords(const QString &english)
{
    return inWords(recognised(withoutRefusal(english)));
}
