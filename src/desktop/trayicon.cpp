// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/trayicon.h"

#include "desktop/traypicture.h"
#include "desktop/xembedtray.h"

#include <QApplication>
#include <QEvent>

TrayIcon::TrayIcon(QObject *parent)
    : QObject(parent)
{
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            emit clicked();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, &m_menu, &TrayMenu::openChosen);
    qApp->installEventFilter(this);
    m_status.toolTip = QApplication::applicationDisplayName();
    redraw();
    m_icon.show();
}

TrayIcon::~TrayIcon()
{
    m_icon.hide();
}

void TrayIcon::setSummary(const TraySummary &summary, int tunerCount, const QHash<QString, QString> &titles)
{
    m_menu.setSummary(summary, titles);
    const TrayStatus status = TrayReading::read(summary, tunerCount, titles);
    if (status == m_status)
        return;
    const TrayStatus before = std::exchange(m_status, status); // events tell what is new in it
    if (before.picture != status.picture || before.watching != status.watching)
        redraw();
    m_icon.setToolTip(status.toolTip);
}

void TrayIcon::tell(const QString &headline, const QString &explanation)
{
    m_icon.showMessage(headline, explanation, QSystemTrayIcon::Information);
}

QRect TrayIcon::place() const
{
    return m_icon.geometry();
}

bool TrayIcon::isSeen() const
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void TrayIcon::redraw()
{
    const QColor mark = XEmbedTray::foreground().value_or(TrayPicture::panelColour());
    m_icon.setIcon(TrayPicture::icon(m_status, mark));
    m_icon.setToolTip(m_status.toolTip);
}

bool TrayIcon::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange)
        redraw();
    return QObject::eventFilter(watched, event);
}
