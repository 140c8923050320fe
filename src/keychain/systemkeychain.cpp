// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain/systemkeychain.h"

#include "core/said.h"
#include "keychain/logging.h"

#include <QFileInfo>
#include <QPointer>
#include <QThread>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto farewell = 200ms;
const QString service = u"PlexBridge"_s; ///< what a keychain shows it as

Problem noKeychain(const Saying &why)
{
    return {ProblemCode::SourceUnreachable, u"keychain"_s, why};
}

Result<QString> resultOf(QKeychain::Job &job)
{
    if (job.error() == QKeychain::EntryNotFound)
        return Problem{ProblemCode::SourceEmpty, u"keychain"_s, Said::NotInKeychain};
    if (job.error() != QKeychain::NoError)
        return noKeychain(job.errorString().simplified());
    const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(&job);
    return reading ? reading->textData() : QString();
}

} // namespace

bool hasSessionBus()
{
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
        || (!folder.isEmpty() && QFileInfo::exists(folder + u"/bus"_s));
}

SystemKeychain::SystemKeychain(const Patience &patience)
    : m_patience(patience)
    , m_thread(new QThread)
    , m_there(new QObject)
    , m_inbox(new QObject)
{
    m_thread->setObjectName(u"keychain"_s);
    m_there->moveToThread(m_thread);
}

/// While a library waits for a bus, its thread can't be ended; the program that ends does that.
SystemKeychain::~SystemKeychain()
{
    m_thread->quit();
    if (!m_thread->wait(farewell)) {
        qCWarning(lcKeychain) << "the keychain does not answer and is left alone";
        return;
    }
    delete m_there;
    delete m_thread;
    delete m_inbox;
}

void SystemKeychain::begin(const MakeJob &make, const QString &name, std::chrono::milliseconds patience,
                           Given then)
{
    const quint64 call = ++m_last;
    m_waiting.insert(call, std::move(then));
    const auto answerWith = [self = QPointer<SystemKeychain>(this), call](const Result<QString> &result) {
        if (self) // on the main thread, as all that looks at it
            self->answer(call, result);
    };
    if (!hasSessionBus()) {
        QTimer::singleShot(0, this, [answerWith] { answerWith(noKeychain(Said::NoSessionBus)); });
        return;
    }
    QTimer::singleShot(patience, this, [answerWith] { answerWith(noKeychain(Said::DoesNotAnswer)); });
    m_thread->start(); // unless it runs
    QMetaObject::invokeMethod(m_there, [make, name, answerWith, inbox = m_inbox] {
        QKeychain::Job *job = make();
        job->setInsecureFallback(false); // files of our own are that
        job->setKey(name);
        QObject::connect(job, &QKeychain::Job::finished, job, [answerWith, inbox](QKeychain::Job *done) {
            QMetaObject::invokeMethod(inbox, [answerWith, result = resultOf(*done)] { answerWith(result); });
        });
        job->start();
    });
}

void SystemKeychain::answer(quint64 call, const Result<QString> &result)
{
    if (const Given then = m_waiting.take(call))
        then(result);
}

void SystemKeychain::read(const QString &name, Given then)
{
    begin([] { return new QKeychain::ReadPasswordJob(service); }, name, m_patience.reading, std::move(then));
}

void SystemKeychain::write(const QString &name, const QString &secret, Done then)
{
    const auto make = [secret] {
        auto *job = new QKeychain::WritePasswordJob(service);
        job->setTextData(secret);
        return job;
    };
    begin(make, name, m_patience.writing, [then = std::move(then)](const Result<QString> &result) {
        then(result ? Problem() : result.problem());
    });
}

void SystemKeychain::forget(const QString &name)
{
    begin([] { return new QKeychain::DeletePasswordJob(service); }, name, m_patience.writing,
          [](const Result<QString> &) {});
}

std::unique_ptr<Keychain> systemKeychain()
{
    return std::make_unique<SystemKeychain>(SystemKeychain::Patience());
}
