// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/direction.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr QChar LeftToRightMark(0x200E), RightToLeftMark(0x200F), FirstStrongIsolate(0x2068),
    EndOfIsolate(0x2069);

bool isMirrored()
{
    return QGuiApplication::layoutDirection() == Qt::RightToLeft;
}

} // namespace

QString direction::sentence(const QString &plain)
{
    if (plain.isEmpty() || plain.isRightToLeft() == isMirrored())
        return plain;
    return (isMirrored() ? RightToLeftMark : LeftToRightMark) + plain;
}

QString direction::name(const QString &plain)
{
    if (plain.isEmpty() || plain.isRightToLeft() == isMirrored())
        return plain;
    return FirstStrongIsolate + plain + EndOfIsolate;
}

QString direction::paragraph(const QString &html, const QString &tag, const QString &attributes)
{
    return u"<%1 dir='%2'%3>%4</%1>"_s.arg(tag, isMirrored() ? u"rtl"_s : u"ltr"_s, attributes, html);
}

QString direction::lines(const QString &html)
{
    QString all;
    for (const QString &line : html.split(u"<br>"_s))
        all += paragraph(line);
    return all;
}
