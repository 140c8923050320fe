// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/statuschips.h"

#include "desktop/format.h"
#include "desktop/statelook.h"
#include "desktop/svgicon.h"
#include "desktop/text.h"

#include <QEvent>
#include <QStatusBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

void showNotice(QToolButton &chip, const Notice &notice, const QString &icon)
{
    chip.setText(notice.headline);
    chip.setToolTip(notice.explanation.isEmpty() ? notice.headline : notice.explanation);
    chip.setIcon(notice.trouble ? StateLook::icon(ConsumerState::Error, chip.palette()) : svgIcon(icon));
}

} // namespace

StatusChips::StatusChips(QStatusBar &bar)
    : QObject(&bar)
    , m_tuners(addChip(bar, u"tunersChip"_s, &StatusChips::tunersClicked))
    , m_rate(addChip(bar, u"rateChip"_s, &StatusChips::rateClicked))
    , m_database(addChip(bar, u"databaseChip"_s, &StatusChips::databaseClicked))
    , m_discovery(addChip(bar, u"discoveryChip"_s, &StatusChips::discoveryClicked))
{
    m_tuners->setIcon(svgIcon(u"channels"_s));
    m_rate->setIcon(svgIcon(u"activity"_s));
    m_rate->setToolTip(tr("What goes out to all viewers together. Click to see the activity."));
    bar.installEventFilter(this);
}

QToolButton *StatusChips::addChip(QStatusBar &bar, const QString &name, void (StatusChips::*clicked)())
{
    auto *chip = new QToolButton(&bar);
    chip->setObjectName(name);
    chip->setAutoRaise(true);
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(chip, &QToolButton::clicked, this, clicked);
    bar.addWidget(chip);
    chip->hide(); // until there is something to tell
    return chip;
}

void StatusChips::apply(const Snapshot &snapshot)
{
    for (QToolButton *chip : {m_tuners, m_rate, m_database, m_discovery})
        chip->show();
    const auto used = std::count_if(snapshot.tuners.cbegin(), snapshot.tuners.cend(),
                                    [](const TunerStatus &tuner) { return tuner.stream.has_value(); });
    qint64 rate = 0;
    for (const TunerStatus &tuner : snapshot.tuners)
        rate += tuner.bitrate;
    const int all = int(snapshot.tuners.size());
    m_tuners->setText(tr("%1 of %n tuner(s)", "in use", all).arg(used));
    m_tuners->setToolTip(
        tr("%1 of %n tuner(s) in use. Each viewer takes one. Click to see them.", nullptr, all).arg(used));
    m_rate->setText(rate > 0 ? Format::rate(rate) : tr("No traffic"));
    m_store = snapshot.store;
    m_health = snapshot.discovery;
    showHealth();
}

void StatusChips::showHealth()
{
    showNotice(*m_database, Text::store(m_store), u"database"_s);
    showNotice(*m_discovery, Text::discovery(m_health), u"find"_s);
}

bool StatusChips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showHealth(); // trouble is drawn in a colour of the palette
    return QObject::eventFilter(watched, event);
}
