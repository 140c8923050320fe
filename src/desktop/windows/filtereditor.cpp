// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/filtereditor.h"

#include "desktop/text.h"
#include "ui_filtereditor.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// Why an expression is of no use; empty: it is.
QString faultOf(const QString &expression)
{
    ChannelFilter alone;
    alone.names = expression;
    if (!problemOf(alone))
        return {};
    const QRegularExpression tried(expression);
    return tried.isValid() ? FilterEditor::tr("It is too long.", "an expression")
                           : FilterEditor::tr("That is no valid expression, from character %1 on: %2")
                                 .arg(tried.patternErrorOffset() + 1)
                                 .arg(tried.errorString());
}

void showFault(QLabel &label, const QString &fault)
{
    label.setText(fault);
    label.setVisible(!fault.isEmpty());
}

} // namespace

FilterEditor::FilterEditor(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::FilterEditor>())
{
    m_ui->setupUi(this);
    m_ui->mode->addItem(tr("All but the unticked; new ones come in"), false);
    m_ui->mode->addItem(tr("Only the ticked; new ones stay out"), true);
    m_ui->passing->setModel(&m_passing);
    m_ui->leftOut->setModel(&m_leftOut);
    for (QLineEdit *field : {m_ui->names, m_ui->withoutNames}) {
        field->setMaxLength(int(MaxFilterExpression));
        connect(field, &QLineEdit::textChanged, this, &FilterEditor::filterChanged);
    }
    connect(m_ui->mode, &QComboBox::activated, this, &FilterEditor::groupsTouched);
    connect(m_ui->groups, &GroupList::ticksChanged, this, &FilterEditor::groupsTouched);
    connect(m_ui->all, &QPushButton::clicked, this, [this] { m_ui->groups->tickAll(true); });
    connect(m_ui->none, &QPushButton::clicked, this, [this] { m_ui->groups->tickAll(false); });
    connect(&m_preview, &FilterPreview::sieved, this, &FilterEditor::showSieved);
    setFilter({});
}

FilterEditor::~FilterEditor() = default;

void FilterEditor::setFilter(const ChannelFilter &filter)
{
    m_given = filter;
    m_groupsTouched = false;
    m_ui->mode->setCurrentIndex(filter.groups.isEmpty() ? 0 : 1);
    m_ui->names->setText(filter.names);
    m_ui->withoutNames->setText(filter.withoutNames);
    m_ui->groups->clear();
    fillGroups(m_preview.entries());
    filterChanged();
}

bool FilterEditor::onlyTicked() const
{
    return m_ui->mode->currentData().toBool();
}

void FilterEditor::fillGroups(const QList<PlaylistContent::Entry> &entries)
{
    QStringList wanted = m_given.groups;
    wanted.removeIf([this](const QString &group) { return m_given.withoutGroups.contains(group); });
    m_ui->groups->setGroups(entries, m_given.groups + m_given.withoutGroups, !onlyTicked(),
                            onlyTicked() ? wanted : m_given.withoutGroups);
}

ChannelFilter FilterEditor::filter() const
{
    ChannelFilter filter = m_given;
    filter.names = m_ui->names->text();
    filter.withoutNames = m_ui->withoutNames->text();
    if (m_groupsTouched) {
        filter.groups = onlyTicked() ? m_ui->groups->groups(true) : QStringList();
        filter.withoutGroups = onlyTicked() ? QStringList() : m_ui->groups->groups(false);
    }
    return filter;
}

bool FilterEditor::isUsable() const
{
    const bool anyGroup =
        !m_groupsTouched || m_ui->groups->count() == 0 || !m_ui->groups->groups(true).isEmpty();
    return anyGroup && !problemOf(filter());
}

void FilterEditor::groupsTouched()
{
    m_groupsTouched = true;
    filterChanged();
}

void FilterEditor::filterChanged()
{
    showValidity();
    m_preview.setFilter(filter());
    emit changed();
}

void FilterEditor::showValidity()
{
    showFault(*m_ui->namesFault, faultOf(m_ui->names->text()));
    showFault(*m_ui->withoutNamesFault, faultOf(m_ui->withoutNames->text()));
    const bool noGroup = m_groupsTouched && m_ui->groups->count() > 0 && m_ui->groups->groups(true).isEmpty();
    showFault(*m_ui->groupsFault, noGroup ? tr("Tick at least one group.") : QString());
}

void FilterEditor::setReading()
{
    m_ui->summary->setText(tr("Reading the playlist…"));
}

void FilterEditor::setContent(const PlaylistContent &content)
{
    fillGroups(content.entries);
    m_preview.setEntries(content.entries);
    if (content.entries.isEmpty())
        m_ui->summary->setText(content.problem ? Text::problem(content.problem).headline
                                               : tr("The playlist is empty."));
}

void FilterEditor::showSieved(const SievedEntries &entries)
{
    const auto &all = m_preview.entries();
    m_passing.setEntries(all, entries.passing);
    m_leftOut.setEntries(all, entries.leftOut);
    if (all.isEmpty())
        return; // what is known of it is said already
    const QLocale locale;
    m_ui->summary->setText(tr("%1 of %2 channels come in", "counts; what a filter does")
                               .arg(locale.toString(entries.passing.size()), locale.toString(all.size())));
    m_ui->passingLabel->setText(
        tr("Come in: %1", "number of channels").arg(locale.toString(entries.passing.size())));
    m_ui->leftOutLabel->setText(
        tr("Left out: %1", "number of channels").arg(locale.toString(entries.leftOut.size())));
}
