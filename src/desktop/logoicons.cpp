// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/logoicons.h"

#include "core/logoaddress.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImageReader>
#include <QPainter>

using namespace std::chrono_literals;

namespace {

constexpr int mostIcons = 4000;
constexpr int mostAsked = 20'000;
constexpr int largestEdge = 4096; ///< of a picture that is read at all

QPixmap blank(const QSize &size)
{
    QPixmap empty(size);
    empty.fill(Qt::transparent);
    return empty;
}

} // namespace

LogoIcons::LogoIcons(QObject *parent)
    : QObject(parent)
    , m_icons(mostIcons)
{
    m_news.setSingleShot(true);
    m_news.setInterval(100ms);
    connect(&m_news, &QTimer::timeout, this, &LogoIcons::changed);
}

QIcon LogoIcons::iconOf(const QUrl &logo) const
{
    const QString key = logoKey(logo);
    if (const QIcon *known = key.isEmpty() ? nullptr : m_icons.object(key))
        return *known;
    if (!key.isEmpty() && !m_asked.contains(key) && m_asked.size() < mostAsked) {
        m_asked.insert(key);
        emit wanted(key);
    }
    return m_asked.isEmpty() ? QIcon() : QIcon(blank(m_size)); // nobody has one: no room for them
}

void LogoIcons::take(const QString &key, const QByteArray &picture)
{
    QBuffer buffer;
    buffer.setData(picture);
    QImageReader reader(&buffer);
    const QSize whole = reader.size();
    if (picture.isEmpty() || whole.width() > largestEdge || whole.height() > largestEdge)
        return;
    const qreal ratio = qGuiApp->devicePixelRatio();
    const QSize room = m_size * ratio;
    if (whole.isValid())
        reader.setScaledSize(whole.scaled(room, Qt::KeepAspectRatio));
    const QImage read = reader.read();
    if (read.isNull())
        return;
    const QImage image = read.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QPixmap pixmap = blank(room);
    QPainter painter(&pixmap);
    painter.drawImage(QPoint((room.width() - image.width()) / 2, (room.height() - image.height()) / 2),
                      image);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    m_icons.insert(key, new QIcon(pixmap));
    if (!m_news.isActive())
        m_news.start();
}
