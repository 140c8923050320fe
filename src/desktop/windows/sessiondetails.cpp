// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/sessiondetails.h"

#include "desktop/charts/sessionstrip.h"
#include "desktop/clientnames.h"
#include "desktop/companiontext.h"
#include "desktop/direction.h"
#include "desktop/format.h"
#include "desktop/guidetext.h"
#include "desktop/healthtext.h"
#include "desktop/text.h"
#include "desktop/windows/pagehead.h"

#include <QDateTime>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QTextDocumentFragment>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Qt knows no tables whose first column is at the right.
QString row(const QString &name, const QString &value)
{
    const QString what = direction::paragraph(name.toHtmlEscaped(), u"td"_s,
                                              u" style='padding-%1:1em;white-space:nowrap'"_s.arg(
                                                  QGuiApplication::isRightToLeft() ? u"left"_s : u"right"_s));
    const QString said = direction::paragraph(value.toHtmlEscaped(), u"td"_s);
    return u"<tr>"_s + (QGuiApplication::isRightToLeft() ? said + what : what + said) + u"</tr>"_s;
}

} // namespace

SessionDetails::SessionDetails(const ClientNames &names, QWidget *parent)
    : QWidget(parent)
    , m_names(names)
    , m_headline(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_strip(new SessionStrip(this))
{
    setObjectName(u"sessionDetails"_s);
    setAccessibleName(tr("Details of the selected session"));
    m_headline->setObjectName(u"detailsHeadline"_s);
    m_headline->setTextFormat(Qt::PlainText);
    dressHeading(*m_headline);
    m_facts->setObjectName(u"details"_s);
    m_facts->setTextFormat(Qt::RichText);
    m_facts->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_facts->setAccessibleName(tr("Details of the selected session"));
    m_facts->setWordWrap(true);
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_headline->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_facts->installEventFilter(this);
    m_facts->setMinimumWidth(fontMetrics().averageCharWidth() * 20);
    auto *columns = new QHBoxLayout;
    columns->addWidget(m_facts, 2);
    columns->addWidget(m_strip, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_headline);
    column->addLayout(columns, 1);
    showNothing(0);
}

void SessionDetails::show(const Consumer &consumer, const UpstreamStatus *upstream, const OnNow &on,
                          const QList<TrackPoint> &track, WallTime now)
{
    m_headline->setText(direction::sentence(
        tr("%1: %2", "who watches, what")
            .arg(direction::name(m_names.nameOf(consumer)),
                 direction::name(consumer.channelName.isEmpty() ? consumer.sessionId
                                                                : consumer.channelName))));
    QString rows = row(tr("State"), Text::state(consumer.state) + u" – "_s + Text::whyInState(consumer));
    if (const Notice ghost = CompanionText::ghost(consumer.behind); ghost.trouble && consumer.hasStream)
        rows += row(tr("Tuner", "what is the matter with the one in use"), ghost.toolTip());
    if (const QString who = CompanionText::details(consumer.behind); !who.isEmpty())
        rows += row(tr("Watched by"), who);
    if (on.now)
        rows += row(tr("On now"), GuideText::onNow(on));
    rows += row(tr("Client"), consumer.client.address + u", "_s + consumer.client.userAgent);
    QStringList flow{tr("since %1", "a time").arg(Format::shortDateTime(consumer.createdAt)),
                     Format::duration(now - consumer.createdAt), Format::size(consumer.bytesSent)};
    if (consumer.tuner)
        flow.append(tr("tuner %1", "its number").arg(*consumer.tuner));
    if (consumer.bufferings > 0)
        flow.append(tr("waited %n time(s)", "for the provider", consumer.bufferings));
    rows += row(tr("Session"), flow.join(u" · "_s));
    rows += row(tr("Stream"), upstream ? HealthText::summary(*upstream, now) : tr("No video is open."));
    m_facts->setText(direction::paragraph(rows, u"table"_s));
    m_facts->setToolTip(upstream ? HealthText::details(*upstream, now) : QString());
    m_strip->setTrack(track, now);
    m_strip->show();
    fit();
}

void SessionDetails::showNothing(int selected)
{
    m_headline->setText(selected > 1 ? tr("%Ln session(s) selected", nullptr, selected)
                                     : tr("No session selected"));
    m_facts->setText(selected > 1
                         ? tr("Stop, Purge and Block are for all of them.")
                         : tr("Select a session to see how well its stream runs, and why it ended."));
    m_facts->setToolTip({});
    m_strip->hide();
    fit();
}

/// A splitter asks nobody how high a text is at its width: what is told is never cut.
void SessionDetails::fit()
{
    m_facts->setMinimumHeight(
        std::min(m_facts->heightForWidth(m_facts->width()), fontMetrics().height() * 14));
}

bool SessionDetails::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_facts && event->type() == QEvent::Resize)
        fit();
    return QWidget::eventFilter(watched, event);
}

QString SessionDetails::text() const
{
    return m_headline->text() + u'\n' + QTextDocumentFragment::fromHtml(m_facts->text()).toPlainText();
}

// English, as the log is: it is for whoever helps.
QString SessionDetails::diagnosis(const Consumer &consumer, const UpstreamStatus *upstream,
                                  const QString &client, const QList<TrackPoint> &track, WallTime now)
{
    const auto stamp = [](WallTime at) {
        return QDateTime::fromMSecsSinceEpoch(toEpochMs(at)).toString(Qt::ISODate);
    };
    QStringList lines{
        u"PlexBridge "_s + QStringLiteral(PLEXBRIDGE_VERSION) + u", "_s + stamp(now),
        u"session "_s + consumer.sessionId,
        u"state "_s + toWord(consumer.state),
        u"channel "_s + consumer.guideNumber + u' ' + consumer.channelName,
        u"client "_s + client + u", "_s + consumer.client.address + u", "_s + consumer.client.userAgent,
        u"since "_s + stamp(consumer.createdAt) + u", last activity "_s + stamp(consumer.lastActivity),
        u"sent %1 bytes, now %2 bit/s, waited %3 times"_s.arg(consumer.bytesSent)
            .arg(consumer.bitrate)
            .arg(consumer.bufferings)};
    if (!consumer.behind.isEmpty()) // without names of people
        lines.append(u"behind it: %1 %2 %3 %4"_s.arg(toWord(consumer.behind.purpose), consumer.behind.product,
                                                     consumer.behind.playback,
                                                     toWord(consumer.behind.ghost)));
    if (consumer.endReason)
        lines.append(u"ended: "_s + toWord(*consumer.endReason));
    if (!consumer.problem.isEmpty())
        lines.append(u"problem: "_s + consumer.problem.english());
    if (upstream)
        lines.append(u"upstream: %1 viewers, %2 bit/s, source %3, reopened %4 times (%5), starved %6"_s
                         .arg(upstream->viewers)
                         .arg(upstream->bitrate)
                         .arg(upstream->source)
                         .arg(upstream->reopens)
                         .arg(upstream->lastReopenReason.english(), upstream->starved ? u"yes"_s : u"no"_s));
    if (upstream && !upstream->problem.isEmpty())
        lines.append(u"upstream problem: "_s + upstream->problem.english());
    for (const TrackPoint &point : track.mid(std::max<qsizetype>(0, track.size() - 30)))
        lines.append(u"%1 %2 %3 bit/s"_s.arg(stamp(point.at), toWord(point.state)).arg(point.bitrate));
    return lines.join(u'\n') + u'\n';
}
