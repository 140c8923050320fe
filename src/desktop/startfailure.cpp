// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/startfailure.h"

#include "desktop/settingtext.h"
#include "desktop/statelook.h"
#include "desktop/text.h"
#include "desktop/windows/pagehead.h"
#include "settings/settings.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

StartFailure::StartFailure(const Problem &problem, Settings &settings, const QString &page, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_buttons(new QDialogButtonBox(this))
    , m_text(new QLabel(this))
{
    const Notice notice = Text::problem(problem);
    setObjectName(u"startFailure"_s);
    setWindowTitle(tr("PlexBridge can't start"));
    auto *sign = new QLabel(this);
    const int side = fontMetrics().height() * 2;
    sign->setPixmap(StateLook::icon(ConsumerState::Error, palette()).pixmap(side, side));
    auto *headline = new QLabel(notice.headline, this);
    headline->setObjectName(u"headline"_s);
    headline->setWordWrap(true);
    dressHeading(*headline);
    m_text->setObjectName(u"explanation"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setText(notice.explanation);
    auto *words = new QVBoxLayout;
    words->addWidget(headline);
    words->addWidget(m_text);
    auto *head = new QHBoxLayout;
    head->addWidget(sign, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addStretch();
    column->addWidget(m_buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    offer(problem, page);
    QPushButton *quit = m_buttons->addButton(tr("Quit"), QDialogButtonBox::RejectRole);
    quit->setObjectName(u"quit"_s);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void StartFailure::offer(const Problem &problem, const QString &page)
{
    const QString key = SettingText::keyOf(problem.subject);
    const bool inFile = problem.subject.endsWith(u" in "_s + m_settings.file());
    if (problem.code == ProblemCode::BadOption && inFile) {
        addRemedy(u"useDefault"_s, tr("Use the default"), [this, key] {
            const Problem kept = m_settings.takeOut(key);
            kept ? tellAgain(kept) : accept();
        });
        addRemedy(u"openFile"_s, tr("Open the file"), [this] { openFile(); });
    } else if (problem.code == ProblemCode::BadOption) {
        m_text->setText(
            m_text->text() + u'\n'
            + tr("It was given on the command line or in the environment as %1.").arg(problem.subject));
    } else if (problem.code == ProblemCode::SettingsUnreadable) {
        addRemedy(u"setAside"_s, tr("Set it aside and begin anew"), [this] { setFileAside(); });
        addRemedy(u"openFile"_s, tr("Open the file"), [this] { openFile(); });
    } else if (problem.code == ProblemCode::DataDirectoryUnusable
               && !m_settings.isOverridden(u"data-dir"_s)) {
        addRemedy(u"chooseFolder"_s, tr("Choose another folder…"), [this] { chooseFolder(); });
    } else if (problem.code == ProblemCode::AlreadyRunning && !page.isEmpty()) {
        addRemedy(u"showPage"_s, tr("Show its page"), [this, page] {
            QDesktopServices::openUrl(QUrl(page));
            reject();
        });
    }
    QPushButton *retry = m_buttons->addButton(tr("Try again"), QDialogButtonBox::AcceptRole);
    retry->setObjectName(u"retry"_s);
}

void StartFailure::addRemedy(const QString &name, const QString &text, std::function<void()> remedy)
{
    QPushButton *button = m_buttons->addButton(text, QDialogButtonBox::ActionRole);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, std::move(remedy));
}

void StartFailure::openFile()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_settings.file()));
}

void StartFailure::setFileAside()
{
    const QString aside = m_settings.file() + u".damaged"_s;
    QFile::remove(aside);
    if (QFile::rename(m_settings.file(), aside))
        accept();
    else
        tellAgain({ProblemCode::SettingsUnreadable, m_settings.file(), {}, 0});
}

void StartFailure::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Choose a folder for data"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        const Problem kept = m_settings.save({{u"data-dir"_s, folder}});
        kept ? tellAgain(kept) : accept();
    });
    dialog->open();
}

void StartFailure::tellAgain(const Problem &problem)
{
    m_text->setText(Text::problem(problem).toolTip());
}
