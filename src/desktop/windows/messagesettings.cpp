// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/messagesettings.h"

#include "core/event.h"
#include "desktop/direction.h"
#include "desktop/eventtext.h"
#include "desktop/saidtext.h"
#include "desktop/windows/faultline.h"
#include "desktop/windows/settingfields.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

enum class Which { Trouble, All, Chosen };

QList<SettingRow> rowsOf(const QString &target)
{
    using Kind = SettingRow::Kind;
    if (target == "mqtt"_L1)
        return {{u"mqtt-server"_s, Kind::Text},
                {u"mqtt-user"_s, Kind::Text},
                {u"mqtt-password-file"_s, Kind::KeptSecret},
                {u"mqtt-ca-file"_s, Kind::Text},
                {u"mqtt-topic"_s, Kind::Text},
                {u"mqtt-discovery"_s, Kind::Text}};
    if (target == "webhook"_L1)
        return {
            {u"webhook"_s, Kind::Text}, {u"webhook-type"_s, Kind::Text}, {u"webhook-template"_s, Kind::Text}};
    return {
        {u"ntfy"_s, Kind::Text}, {u"ntfy-token-file"_s, Kind::KeptSecret}, {u"ntfy-template"_s, Kind::Text}};
}

} // namespace

MessageSettings::MessageSettings(QWidget *parent)
    : QWidget(parent)
    , m_which(new QComboBox(this))
    , m_kinds(new QListWidget(this))
    , m_fault(FaultLine::below(*m_kinds))
{
    auto *column = new QVBoxLayout(this);
    auto *intro =
        new QLabel(tr("What happens can be told to other programs and to a telephone. Nothing is sent "
                      "unless an address stands here."),
                   this);
    intro->setWordWrap(true);
    column->addWidget(intro);
    addTarget(*column, u"mqtt"_s, tr("MQTT: Home Assistant and others"),
              tr("Home Assistant finds tuners in use, who watches and what is wrong by itself."));
    addTarget(*column, u"webhook"_s, tr("Webhook"),
              tr("{message}, {kind}, {channel}, {number}, {client}, {detail}, {state}, {time}, {trouble} and "
                 "{id} are "
                 "replaced in what is sent."));
    addTarget(*column, u"ntfy"_s, tr("ntfy: notifications on a telephone"),
              tr("Choose a topic that nobody guesses: who knows it can read along."));
    addKinds(*column);
    column->addStretch();
    refresh();
}

MessageSettings::~MessageSettings() = default;

void MessageSettings::addTarget(QVBoxLayout &column, const QString &name, const QString &title,
                                const QString &hint)
{
    auto *box = new QGroupBox(title, this);
    auto *form = new QFormLayout(box);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    Target target{name, rowsOf(name).first().key, new SettingFields(rowsOf(name), box),
                  new QPushButton(tr("Send a test", "button"), box), new QLabel(box)};
    target.fields->addTo(*form);
    auto *words = new QLabel(hint, box);
    words->setWordWrap(true);
    form->addRow(words);
    target.test->setObjectName(name + u"Test"_s);
    target.test->setAccessibleDescription(title);
    target.test->setAutoDefault(false);
    target.result->setObjectName(name + u"Result"_s);
    target.result->setWordWrap(true);
    target.result->setTextFormat(Qt::PlainText);
    target.result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    target.test->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    form->addRow(target.test);
    form->addRow(target.result);
    target.result->hide();
    column.addWidget(box);
    connect(target.fields, &SettingFields::changed, this, [this] {
        refresh();
        emit changed();
    });
    connect(target.test, &QPushButton::clicked, this, [this, name] {
        Target *const tested = targetCalled(name);
        tested->test->setEnabled(false);
        tell(*tested, tr("Sending…"));
        emit testWanted(name);
    });
    m_targets.push_back(target);
}

void MessageSettings::addKinds(QVBoxLayout &column)
{
    auto *label = new QLabel(tr("&Webhook and ntfy are told:"), this);
    label->setBuddy(m_which);
    m_which->setObjectName(u"messageKindsWhich"_s);
    m_which->setAccessibleName(tr("What webhook and ntfy are told"));
    m_which->addItem(tr("All that is trouble"), int(Which::Trouble));
    m_which->addItem(tr("Everything that happens"), int(Which::All));
    m_which->addItem(tr("What is chosen here:"), int(Which::Chosen));
    m_which->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_kinds->setObjectName(u"message-event"_s);
    m_kinds->setAccessibleName(tr("Kinds of events that webhook and ntfy are told"));
    m_kinds->setMinimumHeight(fontMetrics().height() * 8);
    for (const EventKind kind : EventKinds) {
        auto *item = new QListWidgetItem(EventText::kind(kind), m_kinds);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setData(Qt::UserRole, toWord(kind));
    }
    column.addWidget(label);
    column.addWidget(m_which);
    column.addWidget(m_kinds);
    m_fault->setObjectName(u"message-eventFault"_s);
    column.addWidget(m_fault);
    connect(m_kinds, &QListWidget::itemChanged, this, [this] {
        refresh();
        emit changed();
    });
    connect(m_which, &QComboBox::currentIndexChanged, this, [this] {
        refresh();
        emit changed();
    });
}

MessageSettings::Target *MessageSettings::targetCalled(const QString &name)
{
    const auto found = std::find_if(m_targets.begin(), m_targets.end(),
                                    [&name](const Target &target) { return target.name == name; });
    return found == m_targets.end() ? nullptr : &*found;
}

void MessageSettings::fill(const QMap<QString, QVariant> &values,
                           const QMap<QString, QPair<int, int>> &ranges, const QMap<QString, QString> &places)
{
    for (const Target &target : m_targets)
        target.fields->fill(values, ranges, places);
    const QStringList told = values.value(u"message-event"_s).toStringList();
    const Which which = told.isEmpty() ? Which::Trouble
        : told.contains("all"_L1)      ? Which::All
                                       : Which::Chosen;
    m_which->setCurrentIndex(m_which->findData(int(which)));
    for (int row = 0; row < m_kinds->count(); ++row) {
        QListWidgetItem *const item = m_kinds->item(row);
        const QString word = item->data(Qt::UserRole).toString();
        const bool isTold =
            which == Which::Chosen ? told.contains(word) : isTrouble(*eventKindFromWord(word));
        item->setCheckState(isTold ? Qt::Checked : Qt::Unchecked);
    }
    refresh();
}

QStringList MessageSettings::kinds() const
{
    if (Which(m_which->currentData().toInt()) == Which::Trouble)
        return {};
    if (Which(m_which->currentData().toInt()) == Which::All)
        return {u"all"_s};
    QStringList chosen;
    for (int row = 0; row < m_kinds->count(); ++row) {
        if (m_kinds->item(row)->checkState() == Qt::Checked)
            chosen.append(m_kinds->item(row)->data(Qt::UserRole).toString());
    }
    return chosen;
}

QMap<QString, QVariant> MessageSettings::edited() const
{
    QMap<QString, QVariant> all{{u"message-event"_s, kinds()}};
    for (const Target &target : m_targets)
        all.insert(target.fields->edited());
    return all;
}

QMap<QString, QString> MessageSettings::secrets() const
{
    QMap<QString, QString> all;
    for (const Target &target : m_targets)
        all.insert(target.fields->secrets());
    return all;
}

void MessageSettings::forgetTyped()
{
    for (const Target &target : m_targets)
        target.fields->forgetTyped();
}

QMap<QString, QList<QWidget *>> MessageSettings::widgets() const
{
    QMap<QString, QList<QWidget *>> all{{u"message-event"_s, {m_which, m_kinds}}};
    for (const Target &target : m_targets)
        all.insert(target.fields->widgets());
    return all;
}

void MessageSettings::refresh()
{
    for (const Target &target : m_targets) {
        const auto *address = qobject_cast<QLineEdit *>(target.fields->field(target.addressKey));
        target.test->setEnabled(!address->text().trimmed().isEmpty());
    }
    m_kinds->setVisible(Which(m_which->currentData().toInt()) == Which::Chosen);
    m_fault->tell(isUsable()
                      ? QString()
                      : tr("Nothing is ticked. Tick what is to be told, or choose all that is trouble."));
}

/// An empty list means all that is trouble, which is not what nothing ticked looks like.
bool MessageSettings::isUsable() const
{
    return Which(m_which->currentData().toInt()) != Which::Chosen || !kinds().isEmpty();
}

void MessageSettings::tell(const Target &target, const QString &words)
{
    target.result->setText(direction::sentence(words));
    target.result->setVisible(!words.isEmpty());
}

void MessageSettings::setState(const MessageState &state)
{
    for (const MessageTarget &each : state.targets) {
        if (Target *const target = targetCalled(each.name); target && target->result->text().isEmpty())
            tell(*target, standing(each));
    }
}

void MessageSettings::showTest(const MessageTest &test)
{
    if (Target *const target = targetCalled(test.target)) {
        tell(*target, outcome(test));
        refresh();
    }
}

void MessageSettings::showNotTested(const QString &target, const QString &why)
{
    if (Target *const tested = targetCalled(target)) {
        tell(*tested, why);
        refresh();
    }
}

QString MessageSettings::outcome(const MessageTest &test)
{
    const QString answer = test.answer.simplified().left(200);
    if (!test.problem && test.status > 0)
        return answer.isEmpty()
            ? tr("It arrived: the server answered %1.", "a status number").arg(test.status)
            : tr("It arrived: the server answered %1: %2", "a status number, its words")
                  .arg(QString::number(test.status), answer);
    if (!test.problem)
        return tr("It arrived.");
    if (test.status > 0)
        return answer.isEmpty()
            ? tr("It was not taken: the server answered %1.", "a status number").arg(test.status)
            : tr("It was not taken: the server answered %1: %2", "a status number, its words")
                  .arg(QString::number(test.status), answer);
    return tr("It did not arrive: %1").arg(SaidText::inWords(test.problem.detail));
}

QString MessageSettings::standing(const MessageTarget &target)
{
    switch (target.standing) {
    case MessageTarget::Standing::Off:
        return {};
    case MessageTarget::Standing::Unknown:
        return tr("Nothing was sent yet.");
    case MessageTarget::Standing::Well:
        return tr("The last message was taken; %Ln in all since the start.", nullptr, int(target.sent));
    case MessageTarget::Standing::Failing:
        return tr("Messages do not arrive; it is tried again: %1")
            .arg(SaidText::inWords(target.problem.detail));
    }
    return {};
}
