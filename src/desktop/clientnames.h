// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consumer.h"

#include <QCoreApplication>
#include <QMap>
#include <QObject>
#include <QString>

class UiMemory;

/// What the clients are called: as somebody named them ("Living room TV"), else the program at the other end
/// ("Kodi"). A name belongs to an address and a program. Main thread; owned by the main window.
class ClientNames : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    void remember(UiMemory &memory); ///< from now on; reads the names given earlier
    [[nodiscard]] QString nameOf(const Consumer &consumer) const;
    [[nodiscard]] QString givenName(const Consumer &consumer) const; ///< empty: none
    void rename(const Consumer &consumer, const QString &name); ///< empty: as the program is called

    /// "Plex Media Server", "Kodi 20.2", "VLC"; what it told of itself where nobody knows it. Pure.
    [[nodiscard]] static QString programOf(const QString &userAgent);

signals:
    void changed();

private:
    [[nodiscard]] static QString keyOf(const Consumer &consumer);

    UiMemory *m_memory = nullptr;
    QMap<QString, QString> m_names;
};
