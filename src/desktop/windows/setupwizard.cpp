// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/setupwizard.h"

#include "core/snapshot.h"
#include "desktop/text.h"
#include "desktop/windows/copyfield.h"
#include "desktop/windows/pagehead.h"
#include "desktop/windows/sourcelist.h"
#include "ui_setupwizard.h"

#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

bool isFile(const QString &text)
{
    const QFileInfo file(text);
    return file.isAbsolute() && file.isFile();
}

bool isSource(const QString &text)
{
    return SourceList::isUsable(text) || isFile(text);
}

} // namespace

SetupWizard::SetupWizard(Save save, const QList<PlaylistConfig> &playlists, const QStringList &guides,
                         QWidget *parent)
    : QWizard(parent)
    , m_ui(std::make_unique<Ui::SetupWizard>())
    , m_save(std::move(save))
    , m_playlists(playlists)
    , m_guides(guides)
{
    m_ui->setupUi(this);
    m_ui->reading->setMaximumHeight(fontMetrics().height() / 2);
    m_ui->failure->hide();
    dressHeading(*m_ui->takenTitle);
    dressHeading(*m_ui->leftTitle);
    join();
    resize(sizeHint().expandedTo({fontMetrics().averageCharWidth() * 85, fontMetrics().height() * 26}));
}

SetupWizard::~SetupWizard() = default;

void SetupWizard::join()
{
    m_ui->addressPage->setCompletion([this] { return isSource(m_ui->address->text().trimmed()); });
    m_ui->accountPage->setCompletion([this] { return m_ui->account->account().has_value(); });
    m_ui->earlierPage->setCompletion([this] { return isFile(m_ui->earlier->text().trimmed()); });
    m_ui->earlierPage->setValidation([this] {
        startImport();
        return true;
    });
    m_ui->reportPage->setCompletion([this] { return m_imported; });
    m_ui->guidePage->setCompletion([this] {
        const QString guide = m_ui->guide->text().trimmed();
        return guide.isEmpty() || isSource(guide);
    });
    m_ui->guidePage->setValidation([this] { return keep(); });
    joinFile(*m_ui->address, "addressFile", tr("Choose a playlist"), tr("Playlists (*.m3u *.m3u8)"));
    joinFile(*m_ui->earlier, "earlierFile", tr("Choose the database or the backup"),
             tr("PlexBridge for Node.js (*.db *.sqlite *.json)"));
    joinFile(*m_ui->guide, "guideFile", tr("Choose a guide"), tr("Guides (*.xml *.xmltv *.gz *.xz *.zip)"));
    connect(m_ui->address, &QLineEdit::textChanged, m_ui->addressPage, &QWizardPage::completeChanged);
    connect(m_ui->account, &AccountForm::changed, m_ui->accountPage, &QWizardPage::completeChanged);
    connect(m_ui->earlier, &QLineEdit::textChanged, m_ui->earlierPage, &QWizardPage::completeChanged);
    connect(m_ui->guide, &QLineEdit::textChanged, m_ui->guidePage, &QWizardPage::completeChanged);
}

void SetupWizard::joinFile(QLineEdit &field, const char *button, const QString &title, const QString &filter)
{
    connect(findChild<QPushButton *>(QLatin1StringView(button)), &QPushButton::clicked, this,
            [this, &field, title, filter] {
                auto *dialog = new QFileDialog(this, title);
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                dialog->setFileMode(QFileDialog::ExistingFile);
                dialog->setNameFilters({filter, tr("All files (*)")});
                connect(dialog, &QFileDialog::fileSelected, &field, &QLineEdit::setText);
                dialog->open();
            });
}

int SetupWizard::nextId() const
{
    switch (currentId()) {
    case Start:
        return m_ui->chooseAccount->isChecked() ? Account
            : m_ui->chooseEarlier->isChecked()  ? Earlier
                                                : Address;
    case Address:
    case Account:
        return Guide;
    case Earlier:
        return Report;
    case Report:
    case Guide:
        return Done;
    default:
        return -1;
    }
}

/// The same file again tells the same report.
void SetupWizard::startImport()
{
    const QString file = m_ui->earlier->text().trimmed();
    if (file == m_importing)
        return;
    m_importing = file;
    m_imported = false;
    m_ui->taken->clear();
    m_ui->left->clear();
    m_ui->reportText->setText(tr("Reading what is there…"));
    m_ui->importing->show();
    m_ui->reportBox->hide();
    emit importWanted(file);
}

void SetupWizard::showImport(const QStringList &taken, const QStringList &left, const Problem &problem)
{
    if (m_importing.isEmpty())
        return;
    m_ui->importing->hide();
    m_ui->taken->addItems(taken);
    m_ui->left->addItems(left);
    for (QWidget *part : {static_cast<QWidget *>(m_ui->takenTitle), static_cast<QWidget *>(m_ui->taken)})
        part->setVisible(!taken.isEmpty());
    for (QWidget *part : {static_cast<QWidget *>(m_ui->leftTitle), static_cast<QWidget *>(m_ui->left)})
        part->setVisible(!left.isEmpty());
    m_ui->reportBox->show();
    m_imported = !problem;
    if (problem) {
        m_importing.clear(); // may be tried again
        m_ui->reportText->setText(Text::problem(problem).toolTip());
    } else {
        m_ui->reportText->setText(tr("This was taken over. The file itself was not changed."));
    }
    emit m_ui->reportPage->completeChanged();
}

QString SetupWizard::playlistSource() const
{
    if (!m_ui->chooseAccount->isChecked())
        return m_ui->address->text().trimmed();
    const auto account = m_ui->account->account();
    return account ? toSource(*account) : QString();
}

QMap<QString, QVariant> SetupWizard::changes() const
{
    QMap<QString, QVariant> changes;
    QList<PlaylistConfig> playlists = m_playlists;
    const QString source = playlistSource();
    const bool known = sourcesOf(playlists).contains(source);
    if (!known)
        playlists.append(plainPlaylists({source}));
    if (!known)
        changes.insert(u"playlist"_s, QVariant::fromValue(playlists));
    const QString guide = m_ui->guide->text().trimmed();
    if (!guide.isEmpty() && !m_guides.contains(guide))
        changes.insert(u"guide"_s, m_guides + QStringList{guide});
    return changes;
}

bool SetupWizard::keep()
{
    const Problem problem = m_save(changes());
    m_ui->failure->setText(problem ? Text::problem(problem).toolTip() : QString());
    m_ui->failure->setVisible(bool(problem));
    return !problem;
}

void SetupWizard::setDevice(const DeviceSummary &device)
{
    m_ui->plexAddress->setText(device.plexAddresses.value(0));
    m_ui->guideAddress->setText(device.guideAddresses.value(0));
}

void SetupWizard::setLineup(const LineupSummary &lineup)
{
    m_ui->reading->setVisible(lineup.importing);
    m_ui->reading->setMaximum(lineup.progress > 0 ? 100 : 0);
    m_ui->reading->setValue(lineup.progress);
    QString words;
    if (lineup.importing)
        words = tr("The channels are being read…");
    else if (!lineup.playlists.isEmpty() && lineup.playlists.last().problem)
        words = Text::problem(lineup.playlists.last().problem).toolTip();
    else
        words = tr("%n channel(s) are ready for Plex.", nullptr, int(lineup.channels.size()));
    m_ui->state->setText(words);
}
