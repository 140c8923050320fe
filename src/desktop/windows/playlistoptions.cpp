// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/playlistoptions.h"

#include "desktop/windows/fitscreen.h"
#include "ui_playlistoptions.h"

#include <QPushButton>
#include <QSpinBox>

namespace {

constexpr qint64 gigabyte = 1024LL * 1024 * 1024;

} // namespace

PlaylistOptions::PlaylistOptions(const PlaylistConfig &playlist, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PlaylistOptions>())
    , m_playlist(playlist)
{
    m_ui->setupUi(this);
    setWindowTitle(tr("Options of %1", "window title: a playlist").arg(playlistName(playlist)));
    fill(playlist);
    join();
    for (QSpinBox *number : findChildren<QSpinBox *>())
        number->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    makeScrollable(*m_ui->useTab); // else its hints are cut where there is no room
    resize(sizeHint().expandedTo({fontMetrics().averageCharWidth() * 95, fontMetrics().height() * 28}));
    fitScreen(*this);
}

PlaylistOptions::~PlaylistOptions() = default;

void PlaylistOptions::fill(const PlaylistConfig &playlist)
{
    PlaylistConfig nameless = playlist;
    nameless.name.clear();
    m_ui->name->setPlaceholderText(playlistName(nameless));
    m_ui->name->setText(playlist.name);
    m_ui->enabled->setChecked(playlist.enabled);
    m_ui->refresh->setRange(0, int(LongestRefreshInterval.count()));
    m_ui->refresh->setValue(int(playlist.refreshInterval.count()));
    m_ui->firstNumber->setRange(1, MaxFirstNumber);
    m_ui->firstNumber->setValue(playlist.firstNumber);
    m_ui->connections->setRange(0, MaxPlaylistConnections);
    m_ui->connections->setValue(playlist.connectionLimit);
    m_ui->dataLimit->setRange(0, 100'000);
    m_ui->dataLimit->setSingleStep(50);
    m_ui->dataLimit->setValue(int((playlist.dataLimit + gigabyte - 1) / gigabyte));
    m_ui->userAgent->setText(playlist.userAgent);
    m_ui->badCertificate->setChecked(playlist.acceptBadCertificate);
    m_ui->warning->setVisible(playlist.acceptBadCertificate);
    m_ui->films->setChecked(playlist.films);
    m_ui->headings->setChecked(playlist.headings);
    m_ui->filter->setFilter(playlist.filter);
}

void PlaylistOptions::join()
{
    connect(m_ui->badCertificate, &QCheckBox::toggled, m_ui->warning, &QWidget::setVisible);
    connect(m_ui->tabs, &QTabWidget::currentChanged, this, &PlaylistOptions::tabChosen);
    connect(m_ui->filter, &FilterEditor::changed, this, &PlaylistOptions::refreshButtons);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void PlaylistOptions::tabChosen()
{
    if (m_contentAsked || m_ui->tabs->currentWidget() != m_ui->filterTab)
        return;
    m_contentAsked = true;
    m_ui->filter->setReading();
    emit contentWanted(playlist());
}

void PlaylistOptions::showContent(const PlaylistContent &content)
{
    if (content.source == m_playlist.source)
        m_ui->filter->setContent(content);
}

void PlaylistOptions::refreshButtons()
{
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(m_ui->filter->isUsable());
}

PlaylistConfig PlaylistOptions::playlist() const
{
    PlaylistConfig edited = m_playlist;
    edited.name = m_ui->name->text().simplified();
    edited.enabled = m_ui->enabled->isChecked();
    edited.refreshInterval = std::chrono::hours(m_ui->refresh->value());
    edited.firstNumber = m_ui->firstNumber->value();
    edited.connectionLimit = m_ui->connections->value();
    const int gigabytes = int((m_playlist.dataLimit + gigabyte - 1) / gigabyte);
    if (m_ui->dataLimit->value() != gigabytes) // else it may be finer than it is shown
        edited.dataLimit = m_ui->dataLimit->value() * gigabyte;
    edited.userAgent = m_ui->userAgent->text().trimmed();
    edited.acceptBadCertificate = m_ui->badCertificate->isChecked();
    edited.films = m_ui->films->isChecked();
    edited.headings = m_ui->headings->isChecked();
    edited.filter = m_ui->filter->filter();
    return edited;
}
