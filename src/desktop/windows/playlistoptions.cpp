// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/playlistoptions.h"

#include "ui_playlistoptions.h"

PlaylistOptions::PlaylistOptions(const PlaylistConfig &playlist, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PlaylistOptions>())
    , m_playlist(playlist)
{
    m_ui->setupUi(this);
    setWindowTitle(tr("Options of %1", "window title: a playlist").arg(playlistName(playlist)));
    PlaylistConfig nameless = playlist;
    nameless.name.clear();
    m_ui->name->setPlaceholderText(playlistName(nameless));
    m_ui->name->setText(playlist.name);
    m_ui->enabled->setChecked(playlist.enabled);
    m_ui->connections->setRange(0, MaxPlaylistConnections);
    m_ui->connections->setValue(playlist.connectionLimit);
    m_ui->userAgent->setText(playlist.userAgent);
    m_ui->badCertificate->setChecked(playlist.acceptBadCertificate);
    m_ui->warning->setVisible(playlist.acceptBadCertificate);
    connect(m_ui->badCertificate, &QCheckBox::toggled, this, [this](bool on) {
        m_ui->warning->setVisible(on);
        adjustSize();
    });
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
}

PlaylistOptions::~PlaylistOptions() = default;

PlaylistConfig PlaylistOptions::playlist() const
{
    PlaylistConfig edited = m_playlist;
    edited.name = m_ui->name->text().simplified();
    edited.enabled = m_ui->enabled->isChecked();
    edited.connectionLimit = m_ui->connections->value();
    edited.userAgent = m_ui->userAgent->text().trimmed();
    edited.acceptBadCertificate = m_ui->badCertificate->isChecked();
    return edited;
}
