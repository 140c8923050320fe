// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/privacysettings.h"

#include "desktop/settingtext.h"
#include "desktop/windows/secretlist.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int usualDays = 90;

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

PrivacySettings::PrivacySettings(QWidget *parent)
    : QWidget(parent)
    , m_names(new QCheckBox(tr("&Ask media servers who watches"), this))
    , m_days(new QSpinBox(this))
    , m_sessions(new QSpinBox(this))
    , m_ghosts(new QSpinBox(this))
    , m_secrets(new SecretList(this))
{
    auto *form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_names->setObjectName(u"askNames"_s);
    form->addRow(m_names);
    form->addRow(wrapped(
        tr("Rows, notifications and the history then name the account and the player. Switched off, "
           "they name devices only, names that are kept are forgotten, and streams that nobody watches "
           "are not found."),
        this));
    m_days->setObjectName(u"viewer-names-days"_s);
    m_days->setSuffix(tr(" days"));
    m_days->setAccessibleName(tr("Days that names are kept"));
    form->addRow(tr("&Forget names after:"), m_days);
    m_ghosts->setObjectName(u"ghost-minutes"_s);
    m_ghosts->setSuffix(tr(" min"));
    m_ghosts->setSpecialValueText(tr("Never by itself"));
    m_ghosts->setAccessibleName(SettingText::name(u"ghost-minutes"_s));
    form->addRow(tr("&End streams that nobody watches after:"), m_ghosts);
    m_sessions->setObjectName(u"history-sessions"_s);
    m_sessions->setGroupSeparatorShown(true);
    m_sessions->setAccessibleName(SettingText::name(u"history-sessions"_s));
    form->addRow(tr("&Past sessions kept, for 90 days at most:"), m_sessions);
    auto *heading = new QLabel(tr("Tokens and passwords"), this);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    form->addRow(heading);
    m_secrets->setObjectName(u"secretPlaces"_s);
    form->addRow(m_secrets);
    form->addRow(wrapped(
        tr("New ones go into the keychain of this desktop, if there is one, else into a file that only "
           "you can read. Passwords of providers stand in the settings file, which only you can read, "
           "too: they are part of every address of a channel."),
        this));
    connect(m_names, &QCheckBox::toggled, this, &PrivacySettings::enableWhatNames);
    enableWhatNames();
}

void PrivacySettings::enableWhatNames()
{
    const bool on = m_names->isChecked() && m_names->isEnabled();
    m_days->setEnabled(on);
    m_ghosts->setEnabled(on);
}

void PrivacySettings::fill(const QMap<QString, QVariant> &values,
                           const QMap<QString, QPair<int, int>> &ranges)
{
    const int days = values.value(u"viewer-names-days"_s, usualDays).toInt();
    m_days->setRange(1, std::max(1, ranges.value(u"viewer-names-days"_s, {0, usualDays}).second));
    m_days->setValue(days > 0 ? days : usualDays);
    m_names->setChecked(days > 0);
    const auto [fewest, most] = ranges.value(u"history-sessions"_s, {100, 10'000'000});
    m_sessions->setRange(fewest, most);
    m_sessions->setValue(values.value(u"history-sessions"_s).toInt());
    const auto [least, longest] = ranges.value(u"ghost-minutes"_s, {0, 1440});
    m_ghosts->setRange(least, longest);
    m_ghosts->setValue(values.value(u"ghost-minutes"_s).toInt());
}

void PrivacySettings::setSecrets(const QMap<QString, QString> &places, const QSet<QString> &fixed)
{
    m_secrets->setSecrets(places, fixed);
}

QStringList PrivacySettings::removedSecrets() const
{
    return m_secrets->removed();
}

QMap<QString, QVariant> PrivacySettings::edited() const
{
    return {{u"viewer-names-days"_s, m_names->isChecked() ? m_days->value() : 0},
            {u"history-sessions"_s, m_sessions->value()},
            {u"ghost-minutes"_s, m_ghosts->value()}};
}

QMap<QString, QList<QWidget *>> PrivacySettings::widgets() const
{
    return {{u"viewer-names-days"_s, {m_names, m_days}},
            {u"history-sessions"_s, {m_sessions}},
            {u"ghost-minutes"_s, {m_ghosts}}};
}
