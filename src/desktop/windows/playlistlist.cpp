// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/playlistlist.h"

#include "core/redaction.h"
#include "desktop/windows/accountdialog.h"
#include "desktop/windows/playlistoptions.h"

#include <QListWidget>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int OptionsRole = Qt::UserRole + 1; // PlaylistConfig; its source and `enabled` are not looked at

} // namespace

PlaylistList::PlaylistList(QWidget *parent)
    : SourceList(parent)
    , m_addAccount(makeTool(u"addAccount"_s, u"add-account"_s, tr("Add account…")))
    , m_options(makeTool(u"options"_s, u"settings"_s, tr("Options…")))
{
    placeAfterAdding(*m_addAccount);
    placeAfterEdit(*m_options);
    connect(m_addAccount, &QToolButton::clicked, this, [this] { askForAccount({}, -1); });
    connect(&list(), &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        const QSignalBlocker quiet(list());
        describe(*item);
    });
    connect(m_options, &QToolButton::clicked, this, &PlaylistList::openOptions);
    PlaylistList::refreshButtons();
}

void PlaylistList::setPlaylists(const QList<PlaylistConfig> &playlists)
{
    setSources(sourcesOf(playlists));
    for (int row = 0; row < list().count(); ++row)
        setOptions(*list().item(row), playlists.at(row));
}

QList<PlaylistConfig> PlaylistList::playlists() const
{
    QList<PlaylistConfig> playlists;
    for (int row = 0; row < list().count(); ++row)
        playlists.append(read(*list().item(row)));
    return playlists;
}

PlaylistConfig PlaylistList::read(const QListWidgetItem &item)
{
    auto playlist = item.data(OptionsRole).value<PlaylistConfig>();
    playlist.source = sourceOf(item);
    playlist.enabled = item.checkState() == Qt::Checked;
    return playlist;
}

void PlaylistList::setOptions(QListWidgetItem &item, const PlaylistConfig &playlist)
{
    item.setData(OptionsRole, QVariant::fromValue(playlist));
    item.setCheckState(playlist.enabled ? Qt::Checked : Qt::Unchecked);
    describe(item);
}

void PlaylistList::describe(QListWidgetItem &item)
{
    SourceList::describe(item);
    if (!item.data(Qt::CheckStateRole).isValid()) // just added
        item.setCheckState(Qt::Checked);
    item.setFlags(item.flags() | Qt::ItemIsUserCheckable);
    const PlaylistConfig playlist = read(item);
    QString text = item.text();
    if (const auto account = xtreamAccountOf(playlist.source))
        text = tr("Account at %1", "server of a provider").arg(redacted(account->server));
    if (!playlist.name.isEmpty())
        text = tr("%1 – %2", "name of a playlist, then its address").arg(playlist.name, text);
    if (playlist.connectionLimit > 0)
        text = tr("%1 (at most %n stream(s) at once)", "a playlist", playlist.connectionLimit).arg(text);
    if (!playlist.enabled)
        text = tr("%1 – switched off", "a playlist").arg(text);
    item.setText(text);
    item.setToolTip(playlist.acceptBadCertificate ? tr("Certificates of this provider are not verified.")
                                                  : QString());
}

void PlaylistList::edit(QListWidgetItem &item)
{
    if (const auto account = xtreamAccountOf(sourceOf(item)))
        askForAccount(*account, list().row(&item));
    else
        SourceList::edit(item);
}

void PlaylistList::askForAccount(const XtreamAccount &before, int row)
{
    auto *dialog = new AccountDialog(before, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, row] {
        if (QListWidgetItem *edited = list().item(row))
            write(*edited, dialog->source());
        else
            add(dialog->source());
    });
    dialog->open();
}

void PlaylistList::showContent(const PlaylistContent &content)
{
    if (auto *options = findChild<PlaylistOptions *>())
        options->showContent(content);
}

void PlaylistList::openOptions()
{
    QListWidgetItem *item = list().currentItem();
    if (!item)
        return;
    auto *dialog = new PlaylistOptions(read(*item), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const int row = list().row(item);
    connect(dialog, &PlaylistOptions::contentWanted, this, &PlaylistList::contentWanted);
    connect(dialog, &QDialog::accepted, this, [this, dialog, row] {
        if (QListWidgetItem *changed = list().item(row))
            setOptions(*changed, dialog->playlist());
    });
    dialog->open();
}

void PlaylistList::refreshButtons()
{
    SourceList::refreshButtons();
    m_options->setEnabled(list().currentItem());
}
