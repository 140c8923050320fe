// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/copydialog.h"

#include "desktop/copytext.h"
#include "desktop/windows/fitscreen.h"

#include <QAccessible>
#include <QCheckBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int shortestPhrase = 8; // characters; what is shorter is found by trying

} // namespace

CopyDialog::CopyDialog(QWidget *parent)
    : QDialog(parent)
{
    build(tr("Save a copy"),
          tr("Settings, device ID, channels with their numbers and corrections, and the history go into one "
             "file. "
             "Another computer can go on with it, and Plex notices nothing."),
          tr("Save…"));
    m_phrase = addPhrase(u"phrase"_s, tr("&Pass phrase:"));
    m_again = addPhrase(u"phraseAgain"_s, tr("The same &again:"));
    m_hint->setText(
        tr("Nobody opens them without it, you neither. Without them, playlists have to be given their "
           "addresses anew."));
    connect(m_secrets, &QCheckBox::toggled, this, &CopyDialog::check);
    check();
}

CopyDialog::CopyDialog(const QString &file, const CopyFacts &facts, QWidget *parent)
    : QDialog(parent)
    , m_file(file)
{
    build(tr("Restore %1", "window title: a file").arg(QFileInfo(file).fileName()),
          CopyText::facts(facts) + u'\n'
              + tr("It takes the place of what is here now, which is kept in a folder. Running streams end."),
          tr("Restore", "button: a copy"));
    m_secrets->hide();
    m_hint->hide();
    if (facts.hasSecrets)
        m_phrase = addPhrase(u"phrase"_s, tr("&Pass phrase:"));
    check();
}

void CopyDialog::build(const QString &title, const QString &intro, const QString &verb)
{
    setObjectName(u"copyDialog"_s);
    setWindowTitle(title);
    m_intro = new QLabel(intro, this);
    m_intro->setObjectName(u"said"_s);
    m_intro->setWordWrap(true);
    m_secrets = new QCheckBox(tr("&With addresses, passwords and tokens, locked by a pass phrase"), this);
    m_secrets->setObjectName(u"secrets"_s);
    m_secrets->setChecked(true);
    m_hint = new QLabel(this);
    m_hint->setWordWrap(true);
    m_fault = new QLabel(this);
    m_fault->setObjectName(u"fault"_s);
    m_fault->setWordWrap(true);
    m_fault->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(fontMetrics().height() / 2);
    m_progress->hide();
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_go = m_buttons->addButton(verb, QDialogButtonBox::ActionRole);
    m_go->setObjectName(u"go"_s);
    m_go->setAutoDefault(false);
    auto *form = new QFormLayout(this);
    form->addRow(m_intro);
    form->addRow(m_secrets);
    form->addRow(m_hint);
    form->addRow(m_fault);
    form->addRow(m_progress);
    form->addRow(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, [this] { m_file.isEmpty() ? askWhere() : begin(); });
    resize(fontMetrics().averageCharWidth() * 78, 0);
}

/// Above what it makes safe to write down.
QLineEdit *CopyDialog::addPhrase(const QString &name, const QString &label)
{
    auto *form = qobject_cast<QFormLayout *>(layout());
    auto *field = new QLineEdit(this);
    field->setObjectName(name);
    field->setEchoMode(QLineEdit::Password);
    int row = 0;
    QFormLayout::ItemRole role = QFormLayout::FieldRole;
    form->getWidgetPosition(m_hint, &row, &role);
    form->insertRow(row, label, field);
    connect(field, &QLineEdit::textChanged, this, &CopyDialog::check);
    return field;
}

/// What keeps it from being done is said while it is typed.
void CopyDialog::check()
{
    const bool wanted = m_phrase && (!m_again || m_secrets->isChecked());
    for (QLineEdit *field : {m_phrase, m_again}) {
        if (field)
            field->setEnabled(wanted);
    }
    QString fault;
    const QString phrase = m_phrase ? m_phrase->text() : QString();
    if (wanted && m_again && !phrase.isEmpty() && phrase.size() < shortestPhrase)
        fault = tr("At least %n character(s), better a few words.", "a pass phrase", shortestPhrase);
    else if (wanted && m_again && !m_again->text().isEmpty() && m_again->text() != phrase)
        fault = tr("The two differ.", "pass phrases");
    const bool same = !m_again || m_again->text() == phrase;
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    m_go->setEnabled(!wanted || (fault.isEmpty() && !phrase.isEmpty() && same));
    fit();
}

/// As high as its texts are at this width: a layout does not ask for more by itself.
void CopyDialog::fit()
{
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
    fitScreen(*this);
}

void CopyDialog::askWhere()
{
    auto *dialog = new QFileDialog(this, windowTitle());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Copies of PlexBridge (*.plexbridge)"), tr("All files (*)")});
    dialog->setDefaultSuffix(u"plexbridge"_s);
    dialog->selectFile(QDate::currentDate().toString(Qt::ISODate) + u".plexbridge"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &CopyDialog::saveTo);
    dialog->open();
}

void CopyDialog::saveTo(const QString &file)
{
    begin();
    emit saveWanted(file, m_secrets->isChecked() ? m_phrase->text() : QString());
}

void CopyDialog::begin()
{
    m_fault->hide();
    m_progress->show();
    m_go->setEnabled(false);
    if (!m_file.isEmpty())
        emit restoreWanted(m_file, m_phrase ? m_phrase->text() : QString());
}

void CopyDialog::showProblem(const CopyProblem &problem)
{
    m_progress->hide();
    m_fault->setText(CopyText::problem(problem));
    m_fault->show();
    m_go->setEnabled(true);
    fit();
    QAccessibleEvent alert(m_fault, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void CopyDialog::showSaved(const QString &file)
{
    end(tr("Saved to %1", "a file").arg(file));
}

void CopyDialog::showRestored(const RestoredCopy &restored)
{
    end(CopyText::restored(restored));
}

void CopyDialog::end(const QString &said)
{
    m_intro->setText(said);
    m_intro->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    for (QWidget *part : findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (part != m_intro && part != m_buttons)
            part->hide();
    }
    m_buttons->setStandardButtons(QDialogButtonBox::Close); // which shows all there are
    m_go->hide();
    m_buttons->button(QDialogButtonBox::Close)->setFocus();
    fit();
}
