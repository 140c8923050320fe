// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QPair>
#include <QString>

/// One element inside a programme, as read: UTF-8, without characters that XML does not allow. Plain value.
struct XmltvElement {
    QByteArray name;
    QList<QPair<QByteArray, QByteArray>> attributes;
    QByteArray text;
    QList<XmltvElement> children;

    [[nodiscard]] QByteArray attribute(QByteArrayView key) const; ///< empty: there is none
};

/// Whether an element of that name may stand in a programme that we hand on, at the top or inside another.
[[nodiscard]] bool isKnownXmltvElement(QByteArrayView name);
/// The name of such an element without memory of its own; empty: it is none.
[[nodiscard]] QByteArrayView knownXmltvElement(QByteArrayView name);
/// Whether the one may stand right in the other, also in a channel.
[[nodiscard]] bool mayXmltvContain(QByteArrayView parent, QByteArrayView child);

/// The inside of a <programme>: the known elements in the order the DTD asks for, without empty ones, unknown
/// attributes and values out of range. Without a title, `fallbackTitle` is it. Pure.
[[nodiscard]] QByteArray toProgrammeBody(const QList<XmltvElement> &elements,
                                         const QByteArray &fallbackTitle);

/// `text` without what XML 1.0 does not allow.
[[nodiscard]] QString toXmlText(const QString &text);
