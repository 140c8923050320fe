// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

/// One element inside a programme, as read. Plain value.
struct XmltvElement {
    QString name;
    QList<QPair<QString, QString>> attributes;
    QString text;
    QList<XmltvElement> children;
};

/// Whether an element of that name may stand in a programme that we hand on, at the top or inside another.
[[nodiscard]] bool isKnownXmltvElement(QLatin1StringView name);

/// The inside of a <programme>: the known elements in the order the DTD asks for, without empty ones, unknown
/// attributes and values out of range. Without a title, `fallbackTitle` is it. Pure.
[[nodiscard]] QByteArray toProgrammeBody(const QList<XmltvElement> &elements, const QString &fallbackTitle);

/// `text` without what XML 1.0 does not allow.
[[nodiscard]] QString toXmlText(const QString &text);
