// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Desktop that has to do with media servers.
#include "desktop/desktopprivate.h"
#include "engine/engine.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

struct ServerKeys {
    QString address, file;
    QString fileName; ///< of the secret, beside the settings
};

ServerKeys serverKeys(ServerKind kind)
{
    return kind == ServerKind::Plex
        ? ServerKeys{u"plex-server"_s, u"plex-token-file"_s, u"plex-token"_s}
        : ServerKeys{u"jellyfin-server"_s, u"jellyfin-key-file"_s, u"jellyfin-key"_s};
}

} // namespace

void Desktop::joinServers()
{
    const Engine *engine = &d->engine;
    connect(engine, &Engine::companionChanged, this, [this](const CompanionState &state) {
        d->companion = state;
        d->window.setCompanion(state);
        if (d->server)
            d->server->showState(state);
        if (d->serverChanges)
            d->serverChanges->setState(state);
    });
    connect(engine, &Engine::companionLooked, this, [this](const Problem &problem) {
        if (d->server)
            d->server->showLooked(problem);
    });
    connect(engine, &Engine::serversFound, this, [this](const QList<FoundServer> &servers) {
        if (d->server)
            d->server->showFound(servers);
    });
    connect(engine, &Engine::plexCodeKnown, this, [this](const QString &code) {
        if (d->server)
            d->server->showCode(code);
    });
    connect(engine, &Engine::plexSignedIn, this, [this](const QString &token, const Problem &problem) {
        if (d->server)
            d->server->showSignedIn(token, problem);
    });
    connect(&d->window, &MainWindow::serverWanted, this, &Desktop::openServer);
    connect(&d->window, &MainWindow::serverChangesWanted, this, &Desktop::openServerChanges);
}

Problem Desktop::keepServer(ServerKind kind, const QString &address, const QString &secret)
{
    const ServerKeys keys = serverKeys(kind);
    QMap<QString, QVariant> changes{{keys.address, address}};
    if (!secret.isEmpty()) {
        const QString file = QFileInfo(d->settings.file()).absoluteDir().filePath(keys.fileName);
        if (const Problem problem = Engine::keepSecret(file, secret))
            return problem;
        changes.insert(keys.file, file);
    }
    if (const Problem problem = d->settings.save(changes))
        return problem;
    d->engine.apply(d->settings.engineConfig());
    return {};
}

void Desktop::openServer(ServerKind kind)
{
    if (d->server) {
        d->server->raise();
        d->server->activateWindow();
        return;
    }
    const ServerKeys keys = serverKeys(kind);
    const ServerGiven given{d->settings.value(keys.address).toString(),
                            !d->settings.value(keys.file).toString().isEmpty(),
                            d->settings.isOverridden(keys.address)};
    QWidget *parent = d->setup ? static_cast<QWidget *>(d->setup) : &d->window;
    d->server = new ServerDialog(
        kind, given,
        [this, kind](const QString &address, const QString &secret) {
            return keepServer(kind, address, secret);
        },
        parent);
    d->server->setAttribute(Qt::WA_DeleteOnClose);
    connect(d->server, &ServerDialog::searchWanted, &d->engine, &Engine::searchServers);
    connect(d->server, &ServerDialog::signInWanted, &d->engine, &Engine::signInToPlex);
    connect(d->server, &ServerDialog::setUpWanted, &d->engine, &Engine::setUpCompanion);
    d->server->showState(d->companion);
    d->server->open();
    if (kind == ServerKind::Plex)
        d->server->search();
}

void Desktop::openServerChanges()
{
    if (!d->serverChanges) {
        d->serverChanges = new ServerChanges(&d->window);
        d->serverChanges->setAttribute(Qt::WA_DeleteOnClose);
        connect(d->serverChanges, &ServerChanges::undoWanted, &d->engine, &Engine::undoInCompanion);
        d->serverChanges->setState(d->companion);
    }
    d->serverChanges->open();
}
