// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/setupwizard.h"

#include "desktop/takeovertext.h"
#include "desktop/text.h"
#include "desktop/typedsource.h"
#include "desktop/windows/copyfield.h"
#include "desktop/windows/faultline.h"
#include "desktop/windows/fitscreen.h"
#include "desktop/windows/pagehead.h"
#include "ui_setupwizard.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString droppedSource(const QMimeData &data)
{
    if (!data.hasUrls())
        return TypedSource::read(data.text()).source;
    const QUrl url = data.urls().value(0);
    return TypedSource::read(url.isLocalFile() ? url.toLocalFile() : url.toString()).source;
}

/// Somebody added it, and nobody looked yet.
bool isUnread(const PlaylistState &playlist)
{
    return playlist.enabled && !playlist.lastTried && !playlist.problem;
}

} // namespace

SetupWizard::SetupWizard(Save save, Present present, QWidget *parent)
    : QWizard(parent)
    , m_ui(std::make_unique<Ui::SetupWizard>())
    , m_save(std::move(save))
    , m_present(std::move(present))
{
    m_ui->setupUi(this);
    setAcceptDrops(true);
    m_ui->reading->setMaximumHeight(fontMetrics().height() / 2);
    m_ui->failure->hide();
    dressHeading(*m_ui->takenTitle);
    dressHeading(*m_ui->leftTitle);
    m_ui->tuners->setRange(1, 64);
    const SetupState state = m_present();
    m_ui->friendlyName->setText(state.friendlyName);
    m_ui->tuners->setValue(state.tuners);
    m_ui->fixedNote->setVisible(state.playlistsFixed);
    join();
    resize(sizeHint().expandedTo({fontMetrics().averageCharWidth() * 95, fontMetrics().height() * 28}));
    fitScreen(*this);
}

SetupWizard::~SetupWizard() = default;

void SetupWizard::join()
{
    m_ui->addressPage->setCompletion(
        [this] { return !TypedSource::read(m_ui->address->text()).source.isEmpty(); });
    m_ui->accountPage->setCompletion([this] { return m_ui->account->account().has_value(); });
    m_ui->earlierPage->setCompletion([this] {
        const QString source = TypedSource::read(m_ui->earlier->text()).source;
        return !source.isEmpty() && !source.contains("://"_L1);
    });
    m_ui->earlierPage->setValidation([this] {
        startImport();
        return true;
    });
    m_ui->reportPage->setCompletion([this] { return m_imported; });
    m_ui->contentPage->setCompletion([this] { return m_ui->filter->isUsable(); });
    m_ui->guidePage->setCompletion([this] { return TypedSource::read(m_ui->guide->text()).fault.isEmpty(); });
    m_ui->devicePage->setValidation([this] { return keep(); });
    joinField(*m_ui->address, *m_ui->addressPage);
    joinField(*m_ui->earlier, *m_ui->earlierPage);
    joinField(*m_ui->guide, *m_ui->guidePage);
    joinFile(*m_ui->address, "addressFile", tr("Choose a playlist"), tr("Playlists (*.m3u *.m3u8)"));
    joinFile(*m_ui->earlier, "earlierFile", tr("Choose the database or the backup"),
             tr("PlexBridge for Node.js (*.db *.sqlite *.json)"));
    joinFile(*m_ui->guide, "guideFile", tr("Choose a guide"), tr("Guides (*.xml *.xmltv *.gz *.xz *.zip)"));
    connect(m_ui->account, &AccountForm::changed, m_ui->accountPage, &QWizardPage::completeChanged);
    connect(m_ui->filter, &FilterEditor::changed, m_ui->contentPage, &QWizardPage::completeChanged);
    connect(m_ui->checkup, &QPushButton::clicked, this, &SetupWizard::checkupWanted);
    connect(m_ui->setUpPlex, &QPushButton::clicked, this, &SetupWizard::plexWanted);
}

/// What is wrong is said below the field while it is typed.
void SetupWizard::joinField(QLineEdit &field, QWidget &page)
{
    auto *wizardPage = qobject_cast<QWizardPage *>(&page);
    auto *fault = new FaultLine(&page);
    fault->setObjectName(field.objectName() + u"Fault"_s);
    qobject_cast<QVBoxLayout *>(page.layout())->insertWidget(1, fault);
    connect(&field, &QLineEdit::textChanged, this, [fault, wizardPage](const QString &text) {
        fault->tell(TypedSource::read(text).fault);
        emit wizardPage->completeChanged();
    });
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

void SetupWizard::take(const QString &source)
{
    m_ui->chooseAddress->setChecked(true);
    m_ui->address->setText(source);
    if (currentId() == Start)
        next();
}

void SetupWizard::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedSource(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void SetupWizard::dropEvent(QDropEvent *event)
{
    const QString source = droppedSource(*event->mimeData());
    if (source.isEmpty())
        return;
    if (currentId() == Guide)
        m_ui->guide->setText(source);
    else if (currentId() == Earlier)
        m_ui->earlier->setText(source);
    else
        take(source);
    event->acceptProposedAction();
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
        return Content;
    case Content:
        return Guide;
    case Earlier:
        return Report;
    case Guide:
        return Device;
    case Report:
    case Device:
        return Done;
    default:
        return -1;
    }
}

void SetupWizard::initializePage(int id)
{
    if (id == Content)
        askForContent();
    if (id == Done)
        showState();
    QWizard::initializePage(id);
}

void SetupWizard::askForContent()
{
    const QString source = playlistSource();
    if (source == m_asked)
        return;
    m_asked = source;
    m_ui->filter->setFilter({});
    m_ui->filter->setContent({source, {}, {}});
    m_ui->filter->setReading();
    emit contentWanted(plainPlaylists({source}).first());
}

void SetupWizard::showContent(const PlaylistContent &content)
{
    if (content.source == m_asked)
        m_ui->filter->setContent(content);
    if (content.problem)
        m_asked.clear(); // may be tried again
}

/// The same file again tells the same report.
void SetupWizard::startImport()
{
    const QString file = TypedSource::read(m_ui->earlier->text()).source;
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

void SetupWizard::showImport(const QString &file, const TakeoverReport &report, const Problem &problem)
{
    if (m_importing.isEmpty() || file != m_importing)
        return;
    const QStringList taken = TakeoverText::taken(report), left = TakeoverText::left(report);
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
        m_ui->reportText->setText(Text::takeoverProblem(problem).toolTip());
    } else {
        m_ui->reportText->setText(tr("This was taken over. The file itself was not changed."));
    }
    emit m_ui->reportPage->completeChanged();
}

QString SetupWizard::playlistSource() const
{
    if (!m_ui->chooseAccount->isChecked())
        return TypedSource::read(m_ui->address->text()).source;
    const auto account = m_ui->account->account();
    return account ? toSource(*account) : QString();
}

PlaylistConfig SetupWizard::playlist() const
{
    PlaylistConfig playlist = plainPlaylists({playlistSource()}).first();
    playlist.filter = m_ui->filter->filter();
    return playlist;
}

QMap<QString, QVariant> SetupWizard::changes() const
{
    const SetupState state = m_present();
    QMap<QString, QVariant> changes;
    QList<PlaylistConfig> playlists = state.playlists;
    const auto mine = [this](const PlaylistConfig &each) {
        return !m_keptPlaylist.isEmpty() && each.source == m_keptPlaylist;
    };
    playlists.removeIf(mine);
    const PlaylistConfig chosen = playlist();
    if (!sourcesOf(playlists).contains(chosen.source))
        playlists.append(chosen);
    if (playlists != state.playlists)
        changes.insert(u"playlist"_s, QVariant::fromValue(playlists));
    QStringList guides = state.guides;
    guides.removeAll(m_keptGuide);
    const QString guide = TypedSource::read(m_ui->guide->text()).source;
    if (!guide.isEmpty() && !guides.contains(guide))
        guides.append(guide);
    if (guides != state.guides)
        changes.insert(u"guide"_s, guides);
    const QString name = m_ui->friendlyName->text().trimmed();
    if (!name.isEmpty() && name != state.friendlyName)
        changes.insert(u"friendly-name"_s, name);
    if (m_ui->tuners->value() != state.tuners)
        changes.insert(u"tuners"_s, m_ui->tuners->value());
    return changes;
}

bool SetupWizard::keep()
{
    const QStringList before = sourcesOf(m_present().playlists);
    const QStringList guides = m_present().guides;
    const Problem problem = m_save(changes());
    m_ui->failure->setText(problem ? Text::problem(problem).toolTip() : QString());
    m_ui->failure->setVisible(bool(problem));
    if (problem)
        return false;
    if (const QString source = playlistSource(); !before.contains(source))
        m_keptPlaylist = source;
    const QString guide = TypedSource::read(m_ui->guide->text()).source;
    if (!guides.contains(guide))
        m_keptGuide = guide;
    return true;
}

void SetupWizard::setDevice(const DeviceSummary &device)
{
    m_ui->plexAddress->setText(device.plexAddresses.value(0));
    m_ui->guideAddress->setText(device.guideAddresses.value(0));
}

void SetupWizard::setLineup(const LineupSummary &lineup)
{
    m_lineup = lineup;
    showState();
}

void SetupWizard::setGuide(const GuideSummary &guide)
{
    m_guide = guide;
    showState();
}

/// What was read, what went wrong on the way, and only then what to do in Plex.
void SetupWizard::showState()
{
    const LineupSummary &lineup = m_lineup;
    const bool reading =
        lineup.importing || std::any_of(lineup.playlists.cbegin(), lineup.playlists.cend(), isUnread);
    const Problem problem = lineup.playlists.isEmpty() ? Problem() : lineup.playlists.last().problem;
    m_ui->reading->setVisible(reading);
    m_ui->reading->setMaximum(lineup.progress > 0 ? 100 : 0);
    m_ui->reading->setValue(lineup.progress);
    QStringList words;
    if (reading)
        words.append(tr("The channels are being read…"));
    else if (problem)
        words.append(Text::problem(problem).toolTip() + u'\n'
                     + tr("Go back to correct it, or close this and refresh later."));
    else
        words.append(tr("%n channel(s) are ready for Plex.", nullptr, int(lineup.channels.size())));
    for (const GuideSourceState &source : m_guide.sources) {
        if (source.problem)
            words.append(tr("Guide %1: %2", "name of a guide, what is wrong with it")
                             .arg(source.name, Text::problem(source.problem).headline));
    }
    m_ui->state->setText(words.join(u'\n'));
    const bool failed = problem && !reading;
    m_ui->donePage->setTitle(failed ? tr("This did not work yet") : tr("Now add PlexBridge in Plex"));
    for (QWidget *part :
         {static_cast<QWidget *>(m_ui->steps), static_cast<QWidget *>(m_ui->plexAddress),
          static_cast<QWidget *>(m_ui->guideSteps), static_cast<QWidget *>(m_ui->guideAddress),
          static_cast<QWidget *>(m_ui->setUpPlex)})
        part->setVisible(!failed);
}
