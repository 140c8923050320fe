// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/eventsettings.h"

#include "desktop/format.h"
#include "desktop/saidtext.h"
#include "desktop/windows/faultline.h"
#include "desktop/windows/table.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QTimeZone>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

EventSettings::EventSettings(QWidget *parent)
    : QWidget(parent)
    , m_on(new QCheckBox(tr("&Make programmes of names such as \"PPV 07: A vs B @ 20:00\""), this))
    , m_patterns(new QPlainTextEdit(this))
    , m_zone(new QComboBox(this))
    , m_fault(nullptr)
    , m_try(new QLineEdit(this))
    , m_found(new QLabel(this))
    , m_table(new QTableWidget(0, 4, this))
{
    auto *form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_on->setObjectName(u"no-event-channels"_s);
    form->addRow(m_on);
    m_patterns->setObjectName(u"event-pattern"_s);
    m_patterns->setAccessibleName(tr("Patterns"));
    m_patterns->setTabChangesFocus(true);
    m_patterns->setLayoutDirection(Qt::LeftToRight); // as programs read them
    m_patterns->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_patterns->setFixedHeight(fontMetrics().height() * 4 + 10);
    m_patterns->setPlaceholderText(uR"((?<slot>Event \d+)\s*\|\s*(?<title>.+?)\s+at (?<time>\d+:\d+))"_s);
    m_patterns->setToolTip(
        tr("One on each line: regular expressions with groups called slot, title and time. What none "
           "of them fits is read as usual."));
    form->addRow(tr("&Patterns of your own:"), m_patterns);
    m_fault = FaultLine::below(*m_patterns);
    m_zone->setObjectName(u"event-zone"_s);
    m_zone->setAccessibleName(tr("Time zone of such names"));
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->addItem(QString());
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(zone));
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zone->setMinimumContentsLength(24);
    m_zone->lineEdit()->setPlaceholderText(tr("That of this computer (%1)", "a time zone")
                                               .arg(QString::fromLatin1(QTimeZone::systemTimeZoneId())));
    form->addRow(tr("&Time zone of such names:"), m_zone);
    m_try->setObjectName(u"tryName"_s);
    m_try->setAccessibleName(tr("Try a name"));
    m_try->setClearButtonEnabled(true);
    form->addRow(tr("Try a &name:"), m_try);
    m_found->setObjectName(u"found"_s);
    m_found->setWordWrap(true);
    form->addRow(m_found);
    m_table->setObjectName(u"previews"_s);
    m_table->setAccessibleName(tr("What is made of the names"));
    m_table->setHorizontalHeaderLabels({tr("Name", "column: of a channel"), tr("Channel", "column: PPV 07"),
                                        tr("Programme", "column"), tr("When", "column")});
    dressTable(*m_table);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setMinimumHeight(fontMetrics().height() * 9);
    form->addRow(m_table);
    m_pause.setSingleShot(true);
    m_pause.setInterval(200);
    connect(&m_pause, &QTimer::timeout, this, &EventSettings::read);
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        show(m_reading.result());
        if (std::exchange(m_isStale, false))
            read();
    });
    const auto edited = [this] {
        m_pause.start();
        emit changed();
    };
    connect(m_on, &QCheckBox::toggled, this, edited);
    connect(m_patterns, &QPlainTextEdit::textChanged, this, edited);
    connect(m_zone, &QComboBox::currentTextChanged, this, edited);
    connect(m_try, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
}

EventSettings::~EventSettings()
{
    m_reading.waitForFinished();
}

void EventSettings::fill(const QMap<QString, QVariant> &values)
{
    m_on->setChecked(!values.value(u"no-event-channels"_s).toBool());
    m_patterns->setPlainText(values.value(u"event-pattern"_s).toStringList().join(u'\n'));
    m_zone->setEditText(values.value(u"event-zone"_s).toString());
}

void EventSettings::setPreview(const Preview &preview, const QStringList &names)
{
    m_preview = preview;
    m_names = names;
    read();
}

void EventSettings::tryName(const QString &name)
{
    m_try->setText(name);
    m_try->setFocus();
}

EventStyle EventSettings::style() const
{
    return {m_on->isChecked(), m_patterns->toPlainText().split(u'\n', Qt::SkipEmptyParts),
            m_zone->currentText().trimmed().toLatin1()};
}

void EventSettings::read()
{
    if (!m_preview)
        return;
    if (m_reading.isRunning()) {
        m_isStale = true;
        return;
    }
    QStringList names = m_names;
    if (const QString tried = m_try->text().trimmed(); !tried.isEmpty())
        names.prepend(tried);
    m_reading.setFuture(QtConcurrent::run(m_preview, style(), names));
}

void EventSettings::show(const EventPreviews &previews)
{
    m_fault->tell(previews.problem ? SaidText::inWords(previews.problem.detail) : QString());
    const QString tried = m_try->text().trimmed();
    const bool isRead = !previews.events.isEmpty() && previews.events.first().name == tried;
    if (!m_on->isChecked())
        m_found->setText(tr("Names are taken as they are."));
    else if (!tried.isEmpty() && !isRead)
        m_found->setText(tr("No programme is made of this name."));
    else
        m_found->setText(previews.found == 0 ? tr("No channel of the lineup has such a name.")
                                             : tr("%Ln name(s) tell what is on:", nullptr, previews.found));
    m_table->setRowCount(int(previews.events.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const EventPreview &event = previews.events.at(row);
        const QString when = !event.start ? (event.vacant ? tr("Not offered: nothing is on") : Format::dash())
            : event.stop                  ? tr("%1 to %2", "times")
                               .arg(Format::shortDateTime(*event.start), Format::shortDateTime(*event.stop))
                         : Format::shortDateTime(*event.start);
        const QStringList cells{event.name, event.slot, event.title.isEmpty() ? Format::dash() : event.title,
                                when};
        for (int column = 0; column < cells.size(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells.at(column)));
    }
    m_table->setVisible(m_on->isChecked() && m_table->rowCount() > 0);
    m_table->resizeColumnsToContents();
}

QMap<QString, QVariant> EventSettings::edited() const
{
    const EventStyle edited = style();
    return {{u"no-event-channels"_s, !edited.enabled},
            {u"event-pattern"_s, edited.patterns},
            {u"event-zone"_s, QString::fromLatin1(edited.zone)}};
}

QMap<QString, QList<QWidget *>> EventSettings::widgets() const
{
    return {
        {u"no-event-channels"_s, {m_on}}, {u"event-pattern"_s, {m_patterns}}, {u"event-zone"_s, {m_zone}}};
}
