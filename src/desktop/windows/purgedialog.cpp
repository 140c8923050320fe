// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/purgedialog.h"

#include "desktop/clientnames.h"
#include "desktop/statelook.h"
#include "desktop/text.h"
#include "desktop/windows/fitscreen.h"
#include "desktop/windows/pagehead.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

PurgeDialog::PurgeDialog(const QList<Consumer> &consumers, const ClientNames &names, WallTime now,
                         QWidget *parent)
    : QDialog(parent)
    , m_names(names)
    , m_now(now)
    , m_age(new QSpinBox(this))
    , m_client(new QLineEdit(this))
    , m_channel(new QLineEdit(this))
    , m_count(new QLabel(this))
{
    setObjectName(u"purgeDialog"_s);
    setWindowTitle(tr("Purge sessions"));
    auto *grid = new QGridLayout;
    int place = 0;
    for (const ConsumerState state : StateLook::Order) {
        auto *box = new QCheckBox(Text::state(state), this);
        box->setObjectName(u"state"_s + toWord(state));
        box->setIcon(StateLook::icon(state, palette()));
        box->setToolTip(Text::stateMeaning(state));
        box->setChecked(state == ConsumerState::Stopped || state == ConsumerState::Error);
        connect(box, &QCheckBox::toggled, this, &PurgeDialog::recount);
        m_states.insert(state, box);
        grid->addWidget(box, place / 3, place % 3);
        ++place;
    }
    m_age->setObjectName(u"age"_s);
    m_age->setRange(0, 24 * 60);
    m_age->setSpecialValueText(tr("Any", "time without activity"));
    m_age->setSuffix(tr(" min", "minutes, after a number"));
    m_age->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_client->setObjectName(u"client"_s);
    m_client->setPlaceholderText(tr("Any client: name or address"));
    m_channel->setObjectName(u"channel"_s);
    m_channel->setPlaceholderText(tr("Any channel: name or number"));
    auto *form = new QFormLayout(this);
    form->addRow(tr("States:"), grid);
    form->addRow(tr("&Without activity for at least:"), m_age);
    form->addRow(tr("&Client:"), m_client);
    form->addRow(tr("C&hannel:"), m_channel);
    m_count->setObjectName(u"count"_s);
    m_count->setWordWrap(true);
    dressHeading(*m_count);
    form->addRow(m_count);
    auto *buttons = new QDialogButtonBox(this);
    m_purge = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_purge->setObjectName(u"purgeThese"_s);
    m_purge->setAutoDefault(false);
    QPushButton *keep =
        buttons->addButton(tr("Keep all", "button: purge nothing"), QDialogButtonBox::RejectRole);
    keep->setDefault(true);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_age, &QSpinBox::valueChanged, this, &PurgeDialog::recount);
    for (const QLineEdit *field : {m_client, m_channel})
        connect(field, &QLineEdit::textChanged, this, &PurgeDialog::recount);
    setConsumers(consumers, now);
    resize(sizeHint().expandedTo({fontMetrics().averageCharWidth() * 62, 0}));
    fitScreen(*this);
}

void PurgeDialog::setConsumers(const QList<Consumer> &consumers, WallTime now)
{
    m_consumers = consumers;
    m_now = now;
    recount();
}

bool PurgeDialog::isMeant(const Consumer &consumer) const
{
    if (!m_states.value(consumer.state)->isChecked())
        return false;
    if (m_now - consumer.lastActivity < std::chrono::minutes(m_age->value()))
        return false;
    const auto fits = [](const QLineEdit &field, const QString &a, const QString &b) {
        const QString text = field.text().trimmed();
        return text.isEmpty() || a.contains(text, Qt::CaseInsensitive)
            || b.contains(text, Qt::CaseInsensitive);
    };
    return fits(*m_client, m_names.nameOf(consumer), consumer.client.address)
        && fits(*m_channel, consumer.channelName, consumer.guideNumber);
}

QStringList PurgeDialog::sessionIds() const
{
    QStringList ids;
    for (const Consumer &consumer : m_consumers) {
        if (isMeant(consumer))
            ids.append(consumer.sessionId);
    }
    return ids;
}

void PurgeDialog::recount()
{
    int meant = 0, running = 0;
    for (const Consumer &consumer : std::as_const(m_consumers)) {
        if (!isMeant(consumer))
            continue;
        ++meant;
        running += consumer.hasStream && !consumer.restored;
    }
    const QString found = meant > 0 ? tr("%n session(s) will leave the table.", nullptr, meant)
                                    : tr("No session is like this.");
    m_count->setText(
        running > 0
            ? found + u'\n' + tr("%n of them run(s): whoever watches sees the picture end.", nullptr, running)
            : found);
    m_purge->setText(tr("Purge %n session(s)", "button", meant));
    m_purge->setEnabled(meant > 0);
}
