// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/traypanel.h"

#include "desktop/companiontext.h"
#include "desktop/direction.h"
#include "desktop/format.h"
#include "desktop/statelook.h"
#include "desktop/text.h"
#include "desktop/windows/pagehead.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// On Wayland no window may choose its place: there it is a normal small one.
bool mayChoosePlace()
{
    return !QGuiApplication::platformName().startsWith(u"wayland");
}

QPoint besideIcon(const QRect &icon, const QSize &size, const QRect &screen)
{
    int x = icon.center().x() - size.width() / 2;
    int y = icon.center().y() > screen.center().y() ? icon.top() - size.height() : icon.bottom() + 1;
    x = std::clamp(x, screen.left(), std::max(screen.left(), screen.right() - size.width()));
    y = std::clamp(y, screen.top(), std::max(screen.top(), screen.bottom() - size.height()));
    return {x, y};
}

} // namespace

TrayPanel::TrayPanel(QWidget *parent)
    : QWidget(parent, mayChoosePlace() ? Qt::Tool | Qt::FramelessWindowHint : Qt::Window)
    , m_head(new QLabel(this))
    , m_pause(new QLabel(this))
    , m_resume(nullptr)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"trayPanel"_s);
    setWindowTitle(tr("PlexBridge – who watches"));
    dressHeading(*m_head);
    m_head->setObjectName(u"head"_s);
    m_pause->setWordWrap(true);
    m_pause->setObjectName(u"paused"_s);
    m_layout->addWidget(m_head);
    m_layout->addWidget(m_pause);
    auto *resume = new QPushButton(tr("Resume tuner"), this);
    resume->setObjectName(u"resume"_s);
    connect(resume, &QPushButton::clicked, this, &TrayPanel::resumeChosen);
    m_resume = resume;
    m_layout->addWidget(resume);
    auto *open = new QPushButton(tr("Open PlexBridge"), this);
    open->setObjectName(u"open"_s);
    connect(open, &QPushButton::clicked, this, [this] {
        close();
        emit windowWanted();
    });
    m_layout->addWidget(open);
    setMinimumWidth(fontMetrics().averageCharWidth() * 48);
    setSummary({}, 0, {});
}

void TrayPanel::setSummary(const TraySummary &summary, int tunerCount, const QHash<QString, QString> &titles)
{
    m_summary = summary;
    showHead(tunerCount);
    rebuildRows(titles);
}

void TrayPanel::showHead(int tunerCount)
{
    const QString used = tr("%1 of %n tuner(s) in use", nullptr, tunerCount).arg(m_summary.tunersInUse);
    m_head->setText(m_summary.bitrate > 0
                        ? tr("%1, %2", "tuners in use, bit rate").arg(used, Format::rate(m_summary.bitrate))
                        : used);
    const bool isPaused = m_summary.pausedUntil.has_value();
    m_pause->setVisible(isPaused);
    m_resume->setVisible(isPaused);
    if (isPaused)
        m_pause->setText(*m_summary.pausedUntil == WallTime::max()
                             ? tr("Paused: new viewers are refused.")
                             : tr("Paused until %1: new viewers are refused.", "clock time")
                                   .arg(Format::clockTime(*m_summary.pausedUntil)));
}

/// Only what differs is built anew, lest a button goes from under the pointer.
void TrayPanel::rebuildRows(const QHash<QString, QString> &titles)
{
    QStringList keys;
    for (const Consumer &consumer : std::as_const(m_summary.running))
        keys.append(consumer.sessionId + u'\n' + Text::viewing(consumer, titles.value(consumer.channelId))
                    + u'\n' + toWord(consumer.state) + u'\n' + toWord(consumer.behind.ghost));
    if (m_rows && keys == m_shownKeys)
        return;
    m_shownKeys = keys;
    delete m_rows;
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    for (const Consumer &consumer : std::as_const(m_summary.running))
        rows->addWidget(makeRow(consumer, titles.value(consumer.channelId)));
    if (keys.isEmpty())
        rows->addWidget(new QLabel(tr("Nobody is watching"), m_rows));
    m_layout->insertWidget(m_layout->count() - 1, m_rows);
    adjustSize();
}

QWidget *TrayPanel::makeRow(const Consumer &consumer, const QString &title)
{
    auto *row = new QWidget(m_rows);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *state = new QLabel(row);
    const int side = fontMetrics().height();
    const QString ghost = CompanionText::ghost(consumer.behind).headline;
    const ConsumerState look = ghost.isEmpty() ? consumer.state : ConsumerState::Buffering; // amber
    const QString word = ghost.isEmpty() ? Text::state(consumer.state) : ghost;
    state->setPixmap(StateLook::icon(look, palette()).pixmap(side, side));
    state->setToolTip(word);
    state->setAccessibleName(word);
    QString said = Text::viewing(consumer, title).toHtmlEscaped();
    if (!ghost.isEmpty())
        said += u"<br><i>"_s + ghost.toHtmlEscaped() + u"</i>"_s;
    auto *what = new QLabel(direction::lines(said), row);
    what->setTextFormat(Qt::RichText);
    what->setWordWrap(true);
    auto *stop = new QPushButton(tr("Stop", "end this stream"), row);
    stop->setObjectName(u"stop"_s);
    stop->setAccessibleName(tr("Stop %1", "what somebody watches").arg(Text::viewing(consumer)));
    const QString session = consumer.sessionId;
    connect(stop, &QPushButton::clicked, this, [this, session] { emit stopChosen(session); });
    layout->addWidget(state);
    layout->addWidget(what, 1);
    layout->addWidget(stop);
    return row;
}

void TrayPanel::open(const QRect &icon)
{
    adjustSize();
    if (mayChoosePlace()) {
        const QRect near = icon.isEmpty() ? QRect(QCursor::pos(), QSize(1, 1)) : icon;
        const QScreen *screen = QGuiApplication::screenAt(near.center());
        if (!screen)
            screen = QGuiApplication::primaryScreen();
        move(besideIcon(near, frameSize().expandedTo(sizeHint()), screen->availableGeometry()));
    }
    show();
    raise();
    activateWindow();
}

void TrayPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void TrayPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isVisible() && !isActiveWindow() && mayChoosePlace())
        close();
    if (event->type() == QEvent::PaletteChange)
        m_shownKeys.clear(); // the icons are in the old palette's colours
}
