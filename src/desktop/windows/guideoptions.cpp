// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/guideoptions.h"

#include "core/clock.h"
#include "desktop/windows/faultline.h"
#include "desktop/windows/fitscreen.h"
#include "desktop/windows/hintlabel.h"
#include "desktop/windows/shiftfield.h"

#include <QCheckBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTimeZone>

using namespace Qt::StringLiterals;

GuideOptionsDialog::GuideOptionsDialog(const GuideConfig &guide, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_before(guide)
    , m_shift(new ShiftField(this))
    , m_example(new HintLabel(this))
    , m_zone(new QLineEdit(QString::fromLatin1(guide.zone), this))
    , m_userAgent(new QLineEdit(guide.userAgent, this))
    , m_fault(nullptr)
    , m_badCertificate(new QCheckBox(tr("Accept a &certificate that can't be verified"), this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::Ok, this))
{
    setWindowTitle(tr("Options of %1", "window title: a guide").arg(name));
    auto *form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Times:"), m_shift);
    m_example->setObjectName(u"example"_s);
    form->addRow(QString(), m_example);
    m_zone->setObjectName(u"zone"_s);
    m_zone->setPlaceholderText(u"UTC"_s);
    m_zone->setToolTip(tr("Many guides write times without saying in which zone they are."));
    m_zone->setAccessibleName(tr("Zone of times that name none"));
    form->addRow(tr("&Zone of times that name none:"), m_zone);
    m_fault = FaultLine::below(*m_zone);
    m_userAgent->setObjectName(u"userAgent"_s);
    m_userAgent->setAccessibleName(tr("User agent"));
    m_userAgent->setPlaceholderText(tr("PlexBridge's own", "user agent"));
    m_userAgent->setMaxLength(500);
    form->addRow(tr("User &agent:"), m_userAgent);
    m_badCertificate->setChecked(guide.acceptBadCertificate);
    form->addRow(m_badCertificate);
    form->addRow(m_buttons);
    m_shift->setShift(guide.shift);
    connect(m_shift, &ShiftField::changed, this, [this] {
        refresh();
        if (m_shift->isUsable())
            emit shiftTried(this->guide().shift);
    });
    connect(m_zone, &QLineEdit::textChanged, this, &GuideOptionsDialog::refresh);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
    resize(sizeHint().expandedTo({fontMetrics().averageCharWidth() * 80, 0}));
    fitScreen(*this);
}

GuideConfig GuideOptionsDialog::guide() const
{
    GuideConfig edited = m_before;
    edited.shift = m_shift->shift().value_or(GuideShift());
    edited.zone = m_zone->text().trimmed().toLatin1();
    edited.userAgent = m_userAgent->text().trimmed();
    edited.acceptBadCertificate = m_badCertificate->isChecked();
    return edited;
}

QString GuideOptionsDialog::example(const GuideConfig &guide, QDate day)
{
    const QDateTime said = utcDateTime(day, QTime(20, 15));
    const QDateTime meant = guide.shift.zone.isEmpty()
        ? said.addSecs(std::chrono::seconds(guide.shift.by).count())
        : QDateTime(day, said.time(), QTimeZone(guide.shift.zone));
    const QLocale locale;
    const auto here = [&locale](const QDateTime &moment) {
        return locale.toString(moment.toLocalTime().time(), QLocale::ShortFormat);
    };
    return guide.shift.isNone()
        ? tr("What the guide has at %1 is shown at %1.", "a time").arg(here(said))
        : tr("What the guide has at %1 is shown at %2.", "times").arg(here(said), here(meant));
}

void GuideOptionsDialog::refresh()
{
    const QByteArray zone = m_zone->text().trimmed().toLatin1();
    const bool isZone = zone.isEmpty() || QTimeZone::isTimeZoneIdAvailable(zone);
    const QString wanted = tr("This is no name of a time zone, such as Europe/Berlin.");
    m_fault->tell(isZone ? QString() : wanted);
    m_example->setText(m_shift->isUsable() ? example(guide(), QDate::currentDate()) : wanted);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(isZone && m_shift->isUsable());
}
