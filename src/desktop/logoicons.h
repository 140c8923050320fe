// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QIcon>
#include <QObject>
#include <QSet>
#include <QSize>
#include <QTimer>
#include <QUrl>

/// Pictures of channels for tables, small and no more than some thousands: asked for when a row is painted,
/// there a moment later. Main thread; owned by the main window. Fetches nothing itself.
class LogoIcons : public QObject {
    Q_OBJECT
public:
    explicit LogoIcons(QObject *parent = nullptr);

    void setSize(const QSize &size) { m_size = size; } ///< in pixels that do not depend on the device
    /// Not there yet: an empty one of the same size, so that names stand below each other. None where nobody
    /// has one.
    [[nodiscard]] QIcon iconOf(const QUrl &logo) const;
    void take(const QString &key, const QByteArray &picture); ///< empty: it can't be had

signals:
    void wanted(const QString &key) const; ///< as logoKey() has it; take() answers
    void changed(); ///< some came; once for many

private:
    QSize m_size{20, 20};
    mutable QCache<QString, QIcon> m_icons; ///< by key
    mutable QSet<QString> m_asked;
    QTimer m_news;
};
