// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Desktop that has to do with media servers.
#include "desktop/desktopprivate.h"
#include "desktop/settingtext.h"
#include "engine/engine.h"

using namespace Qt::StringLiterals;

namespace {

struct ServerKeys {
    QString address, file;
};

ServerKeys serverKeys(ServerKind kind)
{
    return kind == ServerKind::Plex ? ServerKeys{u"plex-server"_s, u"plex-token-file"_s}
                                    : ServerKeys{u"jellyfin-server"_s, u"jellyfin-key-file"_s};
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
    connect(engine, &Engine::plexSignInChanged, this, [this](const SignInState &state) {
        if (d->server)
            d->server->showSignIn(state);
    });
    connect(engine, &Engine::plexServerTaken, this, [this](const QString &address, const QString &token) {
        if (d->server)
            d->server->showTaken(address, token);
    });
    connect(&d->window, &MainWindow::serverWanted, this, &Desktop::openServer);
    connect(&d->window, &MainWindow::serverChangesWanted, this, &Desktop::openServerChanges);
}

void Desktop::keepServer(ServerKind kind, const QString &address, const QString &secret,
                         const std::function<void(const Problem &)> &then)
{
    const ServerKeys keys = serverKeys(kind);
    QMap<QString, QString> secrets;
    if (!secret.isEmpty())
        secrets.insert(keys.file, secret);
    d->secrets.keep(secrets, d->server,
                    [this, keys, address, then](const Result<QMap<QString, QVariant>> &places) {
                        if (!places)
                            return then(places.problem());
                        QMap<QString, QVariant> changes = places.value();
                        changes.insert(keys.address, address);
                        const Problem problem = d->settings.save(changes);
                        if (!problem)
                            d->engine.apply(d->settings.engineConfig());
                        then(problem);
                    });
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
                            SettingText::place(d->secrets.placeOf(keys.file), d->secrets.fileOf(keys.file)),
                            d->settings.isOverridden(keys.address)};
    QWidget *parent = d->setup ? static_cast<QWidget *>(d->setup) : &d->window;
    d->server = new ServerDialog(
        kind, given,
        [this, kind](const QString &address, const QString &secret,
                     const std::function<void(const Problem &)> &then) {
            keepServer(kind, address, secret, then);
        },
        parent);
    d->server->setAttribute(Qt::WA_DeleteOnClose);
    connect(d->server, &ServerDialog::searchWanted, &d->engine, &Engine::searchServers);
    connect(d->server, &ServerDialog::signInWanted, &d->engine, &Engine::signInToPlex);
    connect(d->server, &ServerDialog::serverTaken, &d->engine, &Engine::takePlexServer);
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
