// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/xmltventities.h"

#include <QByteArrayList>
#include <QSet>

#include <array>

namespace {

// From U+00A0 on, without a gap.
constexpr char Latin1[] =
    "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 "
    "acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde "
    "Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute "
    "Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde "
    "auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute "
    "ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

struct Entity {
    const char *name;
    int code;
};
constexpr std::array Others{
    Entity{"OElig", 0x152},   Entity{"oelig", 0x153},   Entity{"Scaron", 0x160},  Entity{"scaron", 0x161},
    Entity{"Yuml", 0x178},    Entity{"fnof", 0x192},    Entity{"circ", 0x2c6},    Entity{"tilde", 0x2dc},
    Entity{"ensp", 0x2002},   Entity{"emsp", 0x2003},   Entity{"thinsp", 0x2009}, Entity{"ndash", 0x2013},
    Entity{"mdash", 0x2014},  Entity{"lsquo", 0x2018},  Entity{"rsquo", 0x2019},  Entity{"sbquo", 0x201a},
    Entity{"ldquo", 0x201c},  Entity{"rdquo", 0x201d},  Entity{"bdquo", 0x201e},  Entity{"dagger", 0x2020},
    Entity{"Dagger", 0x2021}, Entity{"bull", 0x2022},   Entity{"hellip", 0x2026}, Entity{"permil", 0x2030},
    Entity{"prime", 0x2032},  Entity{"lsaquo", 0x2039}, Entity{"rsaquo", 0x203a}, Entity{"euro", 0x20ac},
    Entity{"trade", 0x2122},  Entity{"larr", 0x2190},   Entity{"rarr", 0x2192},   Entity{"minus", 0x2212}};

QByteArray declaration(const QByteArray &name, int code)
{
    return "<!ENTITY " + name + " \"&#" + QByteArray::number(code) + ";\">";
}

} // namespace

const QByteArray &htmlEntityDeclarations()
{
    static const QByteArray all = [] {
        QByteArray text;
        int code = 0xa0;
        for (const QByteArray &name : QByteArray(Latin1).split(' '))
            text += declaration(name, code++);
        for (const Entity &entity : Others)
            text += declaration(entity.name, entity.code);
        return text;
    }();
    return all;
}

bool isDefinedEntity(QByteArrayView name)
{
    static const QSet<QByteArray> all = [] {
        QSet<QByteArray> names{"amp", "lt", "gt", "quot", "apos"};
        for (const QByteArray &latin : QByteArray(Latin1).split(' '))
            names.insert(latin);
        for (const Entity &entity : Others)
            names.insert(entity.name);
        return names;
    }();
    return all.contains(name.toByteArray());
}
