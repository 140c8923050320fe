// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/channeltest.h"

#include "desktop/format.h"
#include "desktop/healthtext.h"
#include "desktop/saidtext.h"
#include "desktop/windows/fitscreen.h"
#include "desktop/windows/pagehead.h"
#include "desktop/windows/signrow.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr double fastEnough = 0.97; ///< of real time; clocks are not that exact over three seconds

UpstreamStatus statusOf(const ChannelTrial &trial)
{
    UpstreamStatus status;
    status.health = trial.health;
    status.timeToFirstByte = trial.timeToFirstByte;
    return status;
}

} // namespace

ChannelTest::ChannelTest(QWidget *parent)
    : QDialog(parent)
    , m_summary(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_lines(new QVBoxLayout)
{
    setObjectName(u"channelTest"_s);
    dressHeading(*m_summary);
    m_summary->setObjectName(u"testSummary"_s);
    m_summary->setWordWrap(true);
    m_progress->setMaximum(0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_lines->setSpacing(fontMetrics().height() / 2);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_again = buttons->addButton(tr("Test again"), QDialogButtonBox::ActionRole);
    m_play = buttons->addButton(tr("Play here"), QDialogButtonBox::ActionRole);
    m_again->setObjectName(u"testAgain"_s);
    m_play->setObjectName(u"playHere"_s);
    m_play->setToolTip(tr("Opens the player of this computer; that takes a tuner"));
    connect(m_again, &QPushButton::clicked, this, [this] { begin(m_channel); });
    connect(m_play, &QPushButton::clicked, this, [this] { emit playWanted(m_channel.id); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_summary);
    column->addWidget(m_progress);
    column->addLayout(m_lines);
    column->addStretch(1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 68, fontMetrics().height() * 18);
    fitScreen(*this);
}

void ChannelTest::clear()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void ChannelTest::begin(const Channel &channel)
{
    m_channel = channel;
    m_isWaiting = true;
    setWindowTitle(tr("Test of %1", "window title: a channel").arg(channel.name));
    clear();
    m_summary->setText(tr("Playing three seconds of %1…").arg(channel.name));
    m_progress->show();
    m_again->setEnabled(false);
    m_play->setEnabled(channel.enabled);
    emit testWanted(channel.id);
}

void ChannelTest::show(const ChannelTrial &trial)
{
    if (!m_isWaiting || trial.channelId != m_channel.id)
        return;
    m_isWaiting = false;
    m_progress->hide();
    m_again->setEnabled(true);
    clear();
    if (trial.gaveWay)
        m_summary->setText(tr("A viewer wanted the provider's only place, so the test ended for them."));
    else if (trial.problem)
        m_summary->setText(tr("%1 does not play").arg(m_channel.name));
    else
        m_summary->setText(trial.wasOnAir ? tr("%1 is being watched").arg(m_channel.name)
                                          : tr("%1 plays").arg(m_channel.name));
    addRows(trial);
}

void ChannelTest::addRows(const ChannelTrial &trial)
{
    using Sign = SignRow::Sign;
    if (trial.problem) {
        const Notice notice = Text::problem(trial.problem);
        const QString detail = SaidText::inWords(trial.problem.detail);
        m_lines->addWidget(new SignRow(Sign::Failed, notice.headline,
                                       detail.isEmpty() || detail == notice.explanation
                                           ? notice.explanation
                                           : detail + u'\n' + notice.explanation,
                                       this));
        return;
    }
    const StreamHealth &health = trial.health;
    const QStringList picture = HealthText::pictureToolTip(health).split(u'\n');
    const Sign sign = health.concerns.isEmpty() ? Sign::Done : Sign::Note;
    m_lines->addWidget(new SignRow(sign, picture.first(), picture.mid(1).join(u'\n'), this));
    if (trial.timeToFirstByte)
        m_lines->addWidget(new SignRow(
            Sign::Done, tr("Video after %1").arg(HealthText::firstVideo(statusOf(trial))), {}, this));
    if (trial.bitrate > 0)
        m_lines->addWidget(
            new SignRow(Sign::Done, tr("Bit rate: %1").arg(Format::rate(trial.bitrate)), {}, this));
    if (const Notice notice = speed(trial); !notice.headline.isEmpty())
        m_lines->addWidget(new SignRow(notice.trouble ? Sign::Failed : Sign::Done, notice.headline,
                                       notice.explanation, this));
    if (trial.source > 0)
        m_lines->addWidget(new SignRow(Sign::Note,
                                       tr("It plays from backup %1", "its place, from 1").arg(trial.source),
                                       tr("The channel's own source gave nothing."), this));
}

Notice ChannelTest::speed(const ChannelTrial &trial)
{
    if (!trial.speed)
        return {};
    const QString factor = QLocale().toString(*trial.speed, 'f', *trial.speed < 10 ? 1 : 0);
    if (*trial.speed >= fastEnough)
        return {tr("Arrives at %1 times its speed", "a number such as 1.2").arg(factor), {}, false};
    return {tr("Arrives at only %1 of its speed", "a number such as 0.6")
                .arg(QLocale().toString(*trial.speed, 'f', 2)),
            tr("Viewers will have to wait again and again. The provider, or the way to it, is too slow."),
            true};
}
