// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fetchedsecrets.h"

#include "keychain/secretkeeper.h"
#include "settings/settings.h"

#include <QEventLoop>
#include <QTimer>

using namespace std::chrono_literals;

void fetchSecrets(Settings &settings)
{
    SecretKeeper keeper(settings, systemKeychain());
    keeper.fetch();
    if (keeper.isFetching()) {
        QEventLoop loop;
        QObject::connect(&keeper, &SecretKeeper::fetched, &loop, &QEventLoop::quit);
        QTimer::singleShot(60s, &loop, &QEventLoop::quit);
        loop.exec();
    }
    for (const QString &key : settings.awaitedSecrets())
        settings.setSecret(key, std::nullopt);
}
