// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/settingsdialog.h"

#include "core/playlistconfig.h"
#include "desktop/settingtext.h"
#include "desktop/statelook.h"
#include "desktop/text.h"
#include "desktop/windows/eventsettings.h"
#include "desktop/windows/faultline.h"
#include "desktop/windows/fitscreen.h"
#include "desktop/windows/messagesettings.h"
#include "desktop/windows/moresettings.h"
#include "desktop/windows/privacysettings.h"
#include "desktop/windows/sidetabs.h"
#include "settings/settings.h"
#include "ui_settingsdialog.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QVariant testCardChoice(const QVariant &value)
{
    if (!value.isValid() || value.toString().isEmpty())
        return {};
    return value.toBool();
}

} // namespace

SettingsDialog::SettingsDialog(const SettingsDraft &draft, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SettingsDialog>())
    , m_events(new EventSettings)
    , m_messages(new MessageSettings)
    , m_privacy(new PrivacySettings)
    , m_more(new MoreSettings)
    , m_language(new QComboBox)
    , m_draft(draft)
{
    m_ui->setupUi(this);
    addTabs();
    addLanguages();
    m_ui->playlists->setFileFilter(tr("Playlists (*.m3u *.m3u8)"));
    m_ui->guides->setFileFilter(tr("Guides (*.xml *.xmltv *.gz *.xz *.zip)"));
    for (const SourceList *sources : std::initializer_list<const SourceList *>{m_ui->playlists, m_ui->guides})
        sources->findChild<QListWidget *>(u"list"_s)->setAccessibleName(sources->accessibleName());
    m_ui->testCard->addItem(tr("While there is no playlist"), QVariant());
    m_ui->testCard->addItem(tr("Always offered", "the test card"), true);
    m_ui->testCard->addItem(tr("Never offered", "the test card"), false);
    addEventKinds();
    addCopyButtons();
    fill(draft);
    // What the widgets make of the values is what changes are measured against.
    const QMap<QString, QVariant> shown = edited();
    for (auto it = shown.cbegin(); it != shown.cend(); ++it)
        m_draft.values.insert(it.key(), it.value());
    lockOverridden();
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::save);
    connect(m_ui->playlists, &PlaylistList::contentWanted, this, &SettingsDialog::contentWanted);
    connect(m_ui->guides, &GuideList::shiftsTried, this, &SettingsDialog::guideShiftsTried);
    connect(m_ui->discovery, &QCheckBox::toggled, this, &SettingsDialog::enableWhatFinds);
    enableWhatFinds();
    for (QSpinBox *number : findChildren<QSpinBox *>())
        number->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    for (int tab = 0; tab < m_ui->tabs->count(); ++tab)
        makeScrollable(*m_ui->tabs->widget(tab));
    addFaultLines();
    watchValues();
    showFaults();
    resize(sizeHint().expandedTo({fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 36}));
    fitScreen(*this);
}

SettingsDialog::~SettingsDialog() = default;

/// Those that a person does not want to be told of; others in the settings, of another version, stay.
QStringList SettingsDialog::quietEvents() const
{
    QStringList quiet = m_draft.values.value(u"quiet-event"_s).toStringList();
    for (int row = 0; row < m_ui->eventKinds->count(); ++row) {
        const QListWidgetItem *item = m_ui->eventKinds->item(row);
        const QString word = item->data(Qt::UserRole).toString();
        quiet.removeAll(word);
        if (item->checkState() != Qt::Checked)
            quiet.append(word);
    }
    return quiet;
}

QMap<QString, QList<QWidget *>> SettingsDialog::widgets() const
{
    QMap<QString, QList<QWidget *>> all{
        {u"quiet-event"_s, {m_ui->eventKinds}},
        {u"playlist"_s, {m_ui->playlists}},
        {u"guide"_s, {m_ui->guides}},
        {u"guide-refresh-hours"_s, {m_ui->guideRefresh, m_ui->guideRefreshLabel}},
        {u"guide-days"_s, {m_ui->guideDays, m_ui->guideDaysLabel}},
        {u"no-placeholders"_s, {m_ui->placeholders}},
        {u"friendly-name"_s, {m_ui->friendlyName, m_ui->friendlyNameLabel}},
        {u"tuners"_s, {m_ui->tuners, m_ui->tunersLabel}},
        {u"test-card"_s, {m_ui->testCard, m_ui->testCardLabel}},
        {u"stall-timeout"_s, {m_ui->stallTimeout, m_ui->stallTimeoutLabel}},
        {u"hls-limit"_s, {m_ui->hlsLimit, m_ui->hlsLimitLabel}},
        {u"no-keep-awake"_s, {m_ui->keepAwake}},
        {u"address"_s, {m_ui->address, m_ui->addressLabel}},
        {u"port"_s, {m_ui->port, m_ui->portLabel}},
        {u"stream-port"_s, {m_ui->streamPort, m_ui->streamPortLabel}},
        {u"no-discovery"_s, {m_ui->discovery}},
        {u"control-port"_s, {m_ui->controlPort, m_ui->controlPortLabel}},
        {u"no-port-80"_s, {m_ui->port80}}};
    all.insert(GuideOptionsKey, {m_ui->guides});
    all.insert(u"language"_s, {m_language});
    all.insert(m_events->widgets());
    all.insert(m_messages->widgets());
    all.insert(m_privacy->widgets());
    all.insert(m_more->widgets());
    return all;
}

void SettingsDialog::fill(const SettingsDraft &draft)
{
    const QMap<QString, QVariant> &values = draft.values;
    const QMap<QString, QSpinBox *> numbers{{u"tuners"_s, m_ui->tuners},
                                            {u"stall-timeout"_s, m_ui->stallTimeout},
                                            {u"hls-limit"_s, m_ui->hlsLimit},
                                            {u"port"_s, m_ui->port},
                                            {u"guide-refresh-hours"_s, m_ui->guideRefresh},
                                            {u"guide-days"_s, m_ui->guideDays},
                                            {u"stream-port"_s, m_ui->streamPort},
                                            {u"control-port"_s, m_ui->controlPort}};
    for (auto it = numbers.cbegin(); it != numbers.cend(); ++it) {
        const auto [least, most] = draft.ranges.value(it.key(), {0, 65535});
        it.value()->setRange(least, most);
        it.value()->setValue(values.value(it.key()).toInt());
    }
    m_more->fill(values, draft.ranges);
    m_messages->fill(values, draft.ranges, draft.secretPlaces);
    m_messages->setState(draft.messages);
    m_privacy->fill(values, draft.ranges);
    m_privacy->setSecrets(draft.secretPlaces, draft.overridden);
    m_events->fill(values);
    m_events->setPreview(draft.previewEvents, draft.channelNames);
    m_language->setCurrentIndex(std::max(0, m_language->findData(values.value(u"language"_s).toString())));
    m_ui->playlists->setPlaylists(values.value(u"playlist"_s).value<QList<PlaylistConfig>>());
    m_ui->guides->setGuides(values.value(u"guide"_s).toStringList(),
                            values.value(GuideOptionsKey).value<QList<GuideConfig>>());
    m_ui->placeholders->setChecked(!values.value(u"no-placeholders"_s).toBool());
    const QStringList quiet = values.value(u"quiet-event"_s).toStringList();
    for (int row = 0; row < m_ui->eventKinds->count(); ++row) {
        QListWidgetItem *item = m_ui->eventKinds->item(row);
        item->setCheckState(quiet.contains(item->data(Qt::UserRole).toString()) ? Qt::Unchecked
                                                                                : Qt::Checked);
    }
    m_ui->autostart->setChecked(values.value(u"autostart"_s).toBool());
    m_ui->friendlyName->setText(values.value(u"friendly-name"_s).toString());
    m_ui->address->setText(values.value(u"address"_s).toString());
    m_ui->discovery->setChecked(!values.value(u"no-discovery"_s).toBool());
    m_ui->port80->setChecked(!values.value(u"no-port-80"_s).toBool());
    m_ui->keepAwake->setChecked(!values.value(u"no-keep-awake"_s).toBool());
    m_ui->testCard->setCurrentIndex(m_ui->testCard->findData(testCardChoice(values.value(u"test-card"_s))));
}

void SettingsDialog::lockOverridden()
{
    const QString reason = tr("Set on the command line or in the environment; change it there.");
    const auto all = widgets();
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        if (!m_draft.overridden.contains(it.key()))
            continue;
        for (QWidget *widget : it.value()) {
            widget->setEnabled(false);
            widget->setToolTip(reason);
        }
    }
    m_ui->overrideHint->setVisible(!m_draft.overridden.isEmpty());
}

/// What only matters while others may find the device.
void SettingsDialog::enableWhatFinds()
{
    const bool on = m_ui->discovery->isChecked();
    m_ui->controlPort->setEnabled(on && !m_draft.overridden.contains(u"control-port"_s));
    m_ui->port80->setEnabled(on && !m_draft.overridden.contains(u"no-port-80"_s));
}

void SettingsDialog::addFaultLines()
{
    QMap<QString, QWidget *> fields{{u"address"_s, m_ui->address},
                                    {u"port"_s, m_ui->port},
                                    {u"stream-port"_s, m_ui->streamPort},
                                    {u"control-port"_s, m_ui->controlPort}};
    for (const auto &typed : {m_messages->widgets(), m_more->widgets()}) {
        for (auto it = typed.cbegin(); it != typed.cend(); ++it) {
            QWidget *const field = it->first();
            if (qobject_cast<QFormLayout *>(field->parentWidget()->layout())
                && (qobject_cast<QLineEdit *>(field) || qobject_cast<QPlainTextEdit *>(field)))
                fields.insert(it.key(), field);
        }
    }
    for (auto it = fields.cbegin(); it != fields.cend(); ++it)
        m_faults.insert(it.key(), FaultLine::below(*it.value()));
}

void SettingsDialog::watchValues()
{
    for (const QSpinBox *number : findChildren<QSpinBox *>())
        connect(number, &QSpinBox::valueChanged, this, &SettingsDialog::showFaults);
    connect(m_ui->address, &QLineEdit::textChanged, this, &SettingsDialog::showFaults);
    connect(m_ui->discovery, &QCheckBox::toggled, this, &SettingsDialog::showFaults);
}

/// The page that something stands on; each is in a frame that scrolls.
QWidget *SettingsDialog::pageOf(const QWidget &part) const
{
    for (int tab = 0; tab < m_ui->tabs->count(); ++tab) {
        QWidget *page = m_ui->tabs->widget(tab);
        if (page == &part || page->isAncestorOf(&part))
            return page;
    }
    return nullptr;
}

/// While it is typed: at the field, on its tab, and nothing wrong can be saved.
void SettingsDialog::showFaults()
{
    const QMap<QString, Problem> faults = m_draft.check ? m_draft.check(changes()) : QMap<QString, Problem>();
    QSet<const QWidget *> faulty;
    for (auto it = m_faults.cbegin(); it != m_faults.cend(); ++it) {
        const bool any = faults.contains(it.key());
        const auto [least, most] = m_draft.ranges.value(it.key());
        it.value()->tell(any ? SettingText::fault(faults.value(it.key()), least, most) : QString());
        if (any)
            faulty.insert(pageOf(*it.value()));
    }
    if (!m_messages->isUsable())
        faulty.insert(pageOf(*m_messages));
    for (int tab = 0; tab < m_ui->tabs->count(); ++tab)
        m_ui->pageList->setTabIcon(tab,
                                   faulty.contains(m_ui->tabs->widget(tab))
                                       ? StateLook::icon(ConsumerState::Error, palette())
                                       : QIcon());
    QStringList elsewhere; // at fields that have no line of their own
    for (auto it = faults.cbegin(); it != faults.cend(); ++it) {
        if (!m_faults.contains(it.key()))
            elsewhere.append(Text::problem(*it).toolTip());
    }
    tellFailure(elsewhere.join(u'\n'));
    m_ui->buttons->button(QDialogButtonBox::Save)->setEnabled(faults.isEmpty() && m_messages->isUsable());
}

QMap<QString, QVariant> SettingsDialog::edited() const
{
    QMap<QString, QVariant> all{{u"playlist"_s, QVariant::fromValue(m_ui->playlists->playlists())},
                                {u"guide"_s, m_ui->guides->sources()},
                                {GuideOptionsKey, QVariant::fromValue(m_ui->guides->options())},
                                {u"guide-refresh-hours"_s, m_ui->guideRefresh->value()},
                                {u"guide-days"_s, m_ui->guideDays->value()},
                                {u"no-placeholders"_s, !m_ui->placeholders->isChecked()},
                                {u"friendly-name"_s, m_ui->friendlyName->text().trimmed()},
                                {u"tuners"_s, m_ui->tuners->value()},
                                {u"test-card"_s, m_ui->testCard->currentData()},
                                {u"stall-timeout"_s, m_ui->stallTimeout->value()},
                                {u"hls-limit"_s, m_ui->hlsLimit->value()},
                                {u"no-keep-awake"_s, !m_ui->keepAwake->isChecked()},
                                {u"address"_s, m_ui->address->text().trimmed()},
                                {u"port"_s, m_ui->port->value()},
                                {u"stream-port"_s, m_ui->streamPort->value()},
                                {u"no-discovery"_s, !m_ui->discovery->isChecked()},
                                {u"control-port"_s, m_ui->controlPort->value()},
                                {u"no-port-80"_s, !m_ui->port80->isChecked()}};
    all.insert(u"quiet-event"_s, quietEvents());
    all.insert(u"autostart"_s, m_ui->autostart->isChecked());
    all.insert(u"language"_s, m_language->currentData());
    all.insert(m_events->edited());
    all.insert(m_messages->edited());
    all.insert(m_privacy->edited());
    all.insert(m_more->edited());
    return all;
}

QMap<QString, QVariant> SettingsDialog::changes() const
{
    QMap<QString, QVariant> changes;
    const QMap<QString, QVariant> values = edited();
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (it.value() != m_draft.values.value(it.key())
            && !m_draft.overridden.contains(it.key() == GuideOptionsKey ? u"guide"_s : it.key()))
            changes.insert(it.key(), it.value());
    }
    return changes;
}

QMap<QString, QString> SettingsDialog::secrets() const
{
    QMap<QString, QString> all;
    for (const QString &key : m_privacy->removedSecrets())
        all.insert(key, QString());
    all.insert(m_messages->secrets()); // typed anew
    return all;
}

void SettingsDialog::noteKept(const QMap<QString, QVariant> &changes)
{
    for (auto it = changes.cbegin(); it != changes.cend(); ++it)
        m_draft.values.insert(it.key(), it.value());
    for (const QString &key : m_privacy->removedSecrets())
        m_draft.secretPlaces.remove(key);
    m_privacy->setSecrets(m_draft.secretPlaces, m_draft.overridden);
    m_messages->forgetTyped();
}

void SettingsDialog::showEvents(const QString &name)
{
    m_ui->tabs->setCurrentWidget(pageOf(*m_events));
    m_events->tryName(name);
}

void SettingsDialog::showFailure(const Problem &problem)
{
    tellFailure(Text::problem(problem).toolTip());
}

void SettingsDialog::tellFailure(const QString &words)
{
    m_ui->failure->setText(words);
    m_ui->failure->setVisible(!words.isEmpty());
}

void SettingsDialog::showContent(const PlaylistContent &content)
{
    m_ui->playlists->showContent(content);
}

void SettingsDialog::save()
{
    if (const QMap<QString, QVariant> changed = changes(); !changed.isEmpty() || !secrets().isEmpty())
        emit saveWanted(changed);
    else
        accept();
}
