// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SettingsDialog that makes what its form does not hold.
#include "desktop/eventtext.h"
#include "desktop/windows/eventsettings.h"
#include "desktop/windows/messagesettings.h"
#include "desktop/windows/moresettings.h"
#include "desktop/windows/privacysettings.h"
#include "desktop/windows/settingsdialog.h"
#include "desktop/windows/sidetabs.h"
#include "settings/settings.h"
#include "ui_settingsdialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

void SettingsDialog::addCopyButtons()
{
    QPushButton *save = m_ui->buttons->addButton(tr("Save a copy…"), QDialogButtonBox::ResetRole);
    QPushButton *restore =
        m_ui->buttons->addButton(tr("Restore…", "button: a copy of everything"), QDialogButtonBox::ResetRole);
    save->setObjectName(u"saveCopy"_s);
    restore->setObjectName(u"restoreCopy"_s);
    save->setToolTip(tr("Settings, channels and history in one file, for another computer or a bad day"));
    restore->setToolTip(tr("Puts such a file in the place of what is here"));
    for (QPushButton *button : {save, restore})
        button->setAutoDefault(false);
    connect(save, &QPushButton::clicked, this, &SettingsDialog::copyWanted);
    connect(restore, &QPushButton::clicked, this, &SettingsDialog::restoreWanted);
}

void SettingsDialog::addTabs()
{
    m_ui->tabs->insertTab(1, m_events, tr("Event channels"));
    m_ui->tabs->addTab(m_messages, tr("Messages", "MQTT, webhook, ntfy"));
    m_ui->tabs->addTab(m_privacy, tr("Privacy"));
    m_ui->tabs->addTab(m_more, tr("More", "settings that hardly anybody changes"));
    m_ui->pageList->join(*m_ui->tabs);
    connect(m_more, &MoreSettings::changed, this, &SettingsDialog::showFaults);
    connect(m_events, &EventSettings::changed, this, &SettingsDialog::showFaults);
    connect(m_messages, &MessageSettings::changed, this, &SettingsDialog::showFaults);
    connect(m_messages, &MessageSettings::testWanted, this,
            [this](const QString &target) { emit testWanted(target, changes()); });
}

/// Each in its own language.
void SettingsDialog::addLanguages()
{
    m_language->setObjectName(u"language"_s);
    m_language->setAccessibleName(tr("Language"));
    m_language->addItem(tr("That of the system", "language"), QString());
    for (const QString &code : settingLanguages()) {
        const QString name = QLocale(code).nativeLanguageName();
        m_language->addItem(name.left(1).toUpper() + name.mid(1), code);
    }
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("&Language:"), this);
    label->setBuddy(m_language);
    row->addWidget(label);
    row->addWidget(m_language);
    auto *later = new QLabel(tr("Another one is spoken from the next start on."), this);
    later->setWordWrap(true);
    row->addWidget(later, 1);
    m_ui->desktopLayout->insertLayout(0, row);
}

void SettingsDialog::addEventKinds()
{
    for (const EventKind kind : EventKinds) {
        auto *item = new QListWidgetItem(EventText::kind(kind), m_ui->eventKinds);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setData(Qt::UserRole, toWord(kind));
    }
}
