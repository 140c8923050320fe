// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain/secretkeeper.h"

#include "core/said.h"
#include "fetch/secretfile.h"
#include "keychain/logging.h"
#include "settings/settings.h"

#include <QFile>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

SecretKeeper::SecretKeeper(Settings &settings, std::unique_ptr<Keychain> keychain, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_keychain(std::move(keychain))
{
    connect(&settings, &Settings::changed, this, &SecretKeeper::tidy);
}

SecretKeeper::~SecretKeeper() = default;

/// What moved into the keychain needs our file no more, once the settings say so; what was given up is
/// nowhere any more.
void SecretKeeper::tidy()
{
    for (const QString &key : std::exchange(m_moved, {})) {
        if (m_settings.isInKeychain(key))
            QFile::remove(m_settings.secretFile(key));
    }
    for (const QString &key : std::exchange(m_removed, {})) {
        if (m_settings.value(key).toString().isEmpty())
            forget(key);
    }
}

/// A file that somebody keeps elsewhere is theirs.
void SecretKeeper::forget(const QString &key)
{
    QFile::remove(m_settings.secretFile(key));
    if (m_keychain)
        m_keychain->forget(Settings::secretName(key));
    m_settings.setSecret(key, std::nullopt);
}

void SecretKeeper::fetch()
{
    for (const QString &key : m_settings.awaitedSecrets()) {
        if (m_asked.contains(key))
            continue;
        m_asked.insert(key);
        const auto answer = [this, key](const Result<QString> &secret) {
            take(key, secret);
        };
        if (m_keychain)
            m_keychain->read(Settings::secretName(key), answer);
        else
            QMetaObject::invokeMethod(
                this,
                [answer] {
                    answer(
                        Problem{ProblemCode::SourceUnreachable, u"keychain"_s, Said::BuiltWithoutKeychain});
                },
                Qt::QueuedConnection);
    }
}

void SecretKeeper::take(const QString &key, const Result<QString> &secret)
{
    m_settings.setSecret(key, secret ? std::optional(secret.value()) : std::nullopt);
    if (!secret)
        qCWarning(lcKeychain).noquote()
            << key << "= keychain, which does not give it:" << secret.problem().detail
            << "- instead of it is read" << m_settings.secretFile(key);
    m_asked.remove(key);
    if (m_asked.isEmpty())
        emit fetched();
}

void SecretKeeper::keep(const QMap<QString, QString> &secrets, QObject *context, const Kept &then)
{
    keepNext(secrets, {}, context, then);
}

/// One after the other, so that a person who has to unlock the keychain does it once.
void SecretKeeper::keepNext(const QMap<QString, QString> &left, const QMap<QString, QVariant> &kept,
                            const QPointer<QObject> &context, const Kept &then)
{
    if (!context)
        return;
    if (left.isEmpty())
        return then(kept);
    const QString key = left.firstKey(), secret = left.first();
    const auto goOn = [this, left, kept, context, then, key](const QVariant &place) {
        QMap<QString, QString> others = left;
        others.remove(key);
        QMap<QString, QVariant> now = kept;
        now.insert(key, place);
        keepNext(others, now, context, then);
    };
    if (secret.isEmpty()) {
        m_removed.insert(key);
        return goOn(QString());
    }
    const auto useFile = [this, key, secret, context, then, goOn] {
        if (const Problem problem = keepInFile(key, secret)) {
            if (context)
                then(problem);
            return;
        }
        goOn(fileOf(key));
    };
    if (!m_keychain)
        return useFile();
    m_keychain->write(Settings::secretName(key), secret,
                      [this, key, secret, goOn, useFile](const Problem &problem) {
                          if (problem) {
                              qCInfo(lcKeychain).noquote()
                                  << key << "is kept in a file, not in the keychain:" << problem.detail;
                              return useFile();
                          }
                          m_settings.setSecret(key, secret);
                          m_moved.insert(key);
                          goOn(QString(InKeychain));
                      });
}

Problem SecretKeeper::keepInFile(const QString &key, const QString &secret) const
{
    return secretfile::write(fileOf(key), secret);
}

QString SecretKeeper::fileOf(const QString &key) const
{
    const QString said = m_settings.value(key).toString();
    return said.isEmpty()              ? m_settings.secretFile(key)
        : m_settings.isInKeychain(key) ? m_settings.secretFile(key)
                                       : said;
}

SecretPlace SecretKeeper::placeOf(const QString &key) const
{
    if (m_settings.value(key).toString().isEmpty())
        return SecretPlace::None;
    if (!m_settings.isInKeychain(key))
        return SecretPlace::File;
    if (m_settings.hasSecret(key))
        return SecretPlace::Keychain;
    return QFileInfo::exists(fileOf(key)) ? SecretPlace::File : SecretPlace::SilentKeychain;
}
