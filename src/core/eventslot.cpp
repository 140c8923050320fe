// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eventslot.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

QString eventSlotOf(const QString &name)
{
    static const auto options =
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
    static const QRegularExpression words(QString::fromUtf16(EventSlotWords), options);
    static const QRegularExpression slot(
        uR"(^\s*([^\d:@]{2,40}?[\s#-]*\d{1,3})\s*(?:[:|]|[-\x{2013}\x{2014}](?=\s|$)|$))"_s, options);
    if (!words.match(name).hasMatch()) // as nearly all names: quickly told
        return {};
    const QRegularExpressionMatch match = slot.match(name);
    const QString found = match.captured(1).simplified();
    return words.match(found).hasMatch() ? found : QString();
}
