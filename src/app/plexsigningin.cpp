// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plexsigningin.h"

#include "app/logoutput.h"
#include "app/printline.h"
#include "app/unixsignals.h"
#include "companion/companionmemory.h"
#include "companion/plexsignin.h"
#include "fetch/secretfile.h"
#include "settings/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;
using Step = SignInState::Step;

namespace {

void tellPerson(const QString &line)
{
    printLine(line.toUtf8());
}

/// One that stands in for plex.tv is asked more often.
PlexSignIn::Place placeOf(const QString &plexTv)
{
    return plexTv.isEmpty() ? PlexSignIn::Place()
                            : PlexSignIn::Place{QUrl(plexTv), std::chrono::milliseconds(50)};
}

/// One that is kept between runs: a server knows us by it.
CompanionMemory memoryIn(const QString &dataDirectory)
{
    QDir().mkpath(dataDirectory);
    const QString path = CompanionMemory::pathIn(dataDirectory);
    CompanionMemory memory = CompanionMemory::read(path);
    (void)memory.write(path); // warns by itself
    return memory;
}

class SigningIn {
public:
    SigningIn(Settings &settings, const EngineConfig &config, const QString &plexTv)
        : m_settings(settings)
        , m_wanted(config.companion.plexServer)
        , m_tokenFile(config.companion.plexTokenFile.isEmpty() ? config.dataDirectory + u"/plex-token"_s
                                                               : config.companion.plexTokenFile)
        , m_signIn(memoryIn(config.dataDirectory).clientId, m_clock, placeOf(plexTv))
    {
    }

    int run()
    {
        UnixSignals unixSignals;
        QObject::connect(&unixSignals, &UnixSignals::stopAsked, qApp, [] { QCoreApplication::exit(1); });
        QObject::connect(
            &m_signIn, &PlexSignIn::changed, qApp, [this] { follow(m_signIn.state()); },
            Qt::QueuedConnection);
        QObject::connect(&m_signIn, &PlexSignIn::taken, qApp,
                         [this](const QString &address, const QString &token) { keep(address, token); });
        m_signIn.start();
        return QCoreApplication::exec();
    }

private:
    void follow(const SignInState &state)
    {
        switch (state.step) {
        case Step::Waiting:
            m_hasCode = true;
            tellPerson(u"Type %1 at https://plex.tv/link"_s.arg(state.code));
            break;
        case Step::Done:
            choose(state.servers);
            break;
        case Step::Failed:
            tellPerson(u"Not signed in: %1."_s.arg(state.problem.detail.english()));
            QCoreApplication::exit(m_hasCode ? 1 : 2);
            break;
        case Step::None:
        case Step::Asking:
        case Step::Taken:
            break;
        }
    }

    /// The one that the settings name, else the only one that is the account's own.
    void choose(QList<AccountServer> servers)
    {
        for (const AccountServer &server : std::as_const(servers))
            tellPerson(u"found: %1%2: %3"_s.arg(server.name,
                                                server.isOwned ? QString() : u" (shared by somebody)"_s,
                                                server.addresses.value(0)));
        const QString host = QUrl(m_wanted).host();
        servers.removeIf([&host](const AccountServer &server) {
            const bool isNamed = std::ranges::any_of(
                server.addresses, [&host](const QString &address) { return QUrl(address).host() == host; });
            return host.isEmpty() ? !server.isOwned : !isNamed;
        });
        if (servers.size() == 1)
            return m_signIn.take(servers.first().machine);
        tellPerson(servers.isEmpty() ? u"None of them is the one to set up."_s
                                     : u"Which one? Set plex-server in the settings, and do this again."_s);
        QCoreApplication::exit(1);
    }

    /// In a file, not a keychain: who is at a terminal may have no session, and daemons read files.
    void keep(const QString &address, const QString &token)
    {
        if (const Problem refused = secretfile::write(m_tokenFile, token)) {
            tellPerson(u"The token can't be written to %1: %2."_s.arg(m_tokenFile, refused.detail.english()));
            return QCoreApplication::exit(1);
        }
        QMap<QString, QVariant> values{{u"plex-token-file"_s, m_tokenFile}};
        if (m_wanted.isEmpty())
            values.insert(u"plex-server"_s, address);
        const Problem problem = m_settings.save(values);
        tellPerson(u"plex-server = %1"_s.arg(m_wanted.isEmpty() ? address : m_wanted));
        tellPerson(u"plex-token-file = %1"_s.arg(m_tokenFile));
        if (problem)
            tellPerson(u"note: put these lines into %1 yourself: %2"_s.arg(m_settings.file(),
                                                                           problem.detail.english()));
        tellPerson(u"Signed in. --plex-setup says what is to be done there."_s);
        QCoreApplication::exit(0);
    }

    Settings &m_settings;
    const QString m_wanted, m_tokenFile;
    SystemClock m_clock;
    PlexSignIn m_signIn;
    bool m_hasCode = false;
};

} // namespace

int signInToPlex(Settings &settings, LogOutput &log, const QString &plexTv)
{
    if (!settings.isOverridden(u"log-level"_s))
        log.setLevel(u"error"_s);
    return SigningIn(settings, settings.engineConfig(), plexTv).run();
}
