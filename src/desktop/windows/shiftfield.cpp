// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/shiftfield.h"

#include <QComboBox>
#include <QCompleter>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QTimeZone>

#include <cmath>

using namespace Qt::StringLiterals;

ShiftField::ShiftField(QWidget *parent)
    : QWidget(parent)
    , m_way(new QComboBox(this))
    , m_hours(new QDoubleSpinBox(this))
    , m_zone(new QComboBox(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget *each :
         {static_cast<QWidget *>(m_way), static_cast<QWidget *>(m_hours), static_cast<QWidget *>(m_zone)})
        row->addWidget(each);
    row->addStretch();
    m_way->setObjectName(u"shiftWay"_s);
    m_hours->setObjectName(u"shiftHours"_s);
    m_zone->setObjectName(u"shiftZone"_s);
    m_way->setAccessibleName(tr("How times are corrected"));
    m_way->addItem(QString(), int(Way::None));
    m_way->addItem(tr("Moved by", "times of a guide: by so many hours"), int(Way::Hours));
    m_way->addItem(tr("Meant in the zone", "times of a guide"), int(Way::Zone));
    m_hours->setAccessibleName(tr("Hours"));
    m_hours->setRange(-24, 24);
    m_hours->setSingleStep(0.5);
    m_hours->setDecimals(2);
    m_hours->setSuffix(tr(" h", "hours"));
    m_zone->setAccessibleName(tr("Time zone"));
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(zone));
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zone->setMinimumContentsLength(20);
    m_zone->setEditText(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    connect(m_way, &QComboBox::currentIndexChanged, this, [this] {
        showWay();
        emit changed();
    });
    connect(m_hours, &QDoubleSpinBox::valueChanged, this, &ShiftField::changed);
    connect(m_zone, &QComboBox::currentTextChanged, this, &ShiftField::changed);
    setFocusProxy(m_way);
    setNone(tr("As the guide has them", "times"), false);
    showWay();
}

void ShiftField::setNone(const QString &words, bool isOwn)
{
    m_way->setItemText(0, words);
    m_isOwn = isOwn;
}

ShiftField::Way ShiftField::way() const
{
    return Way(m_way->currentData().toInt());
}

void ShiftField::showWay()
{
    m_hours->setVisible(way() == Way::Hours);
    m_zone->setVisible(way() == Way::Zone);
}

void ShiftField::setShift(const std::optional<GuideShift> &shift)
{
    const QSignalBlocker quietWay(m_way), quietHours(m_hours), quietZone(m_zone);
    const bool isNone = !shift || (shift->isNone() && !m_isOwn);
    m_way->setCurrentIndex(isNone ? 0 : m_way->findData(int(shift->zone.isEmpty() ? Way::Hours : Way::Zone)));
    if (shift && shift->zone.isEmpty())
        m_hours->setValue(double(shift->by.count()) / 60);
    if (shift && !shift->zone.isEmpty())
        m_zone->setEditText(QString::fromLatin1(shift->zone));
    showWay();
}

bool ShiftField::isUsable() const
{
    return way() != Way::Zone || QTimeZone::isTimeZoneIdAvailable(m_zone->currentText().trimmed().toLatin1());
}

std::optional<GuideShift> ShiftField::shift() const
{
    switch (way()) {
    case Way::Hours:
        return GuideShift{std::chrono::minutes(std::lround(m_hours->value() * 60)), {}};
    case Way::Zone:
        if (isUsable())
            return GuideShift{std::chrono::minutes(0), m_zone->currentText().trimmed().toLatin1()};
        break;
    case Way::None:
        break;
    }
    return m_isOwn ? std::nullopt : std::optional(GuideShift());
}
