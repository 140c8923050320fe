// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"

#include "core/said.h"
#include "core/tokenseal.h"
#include "settings/guidesections.h"
#include "settings/logging.h"
#include "settings/playlistsections.h"
#include "settings/settingvalue.h"

#include <QDataStream>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

QString uiKey(const QString &key)
{
    return u"ui/"_s + QString(key).replace(u'/', u'.').replace(u'=', u'.');
}

/// Opaque, so that every type comes back as what it was.
QString encoded(const QVariant &value)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << value;
    return QString::fromLatin1(bytes.toBase64());
}

QVariant decoded(const QString &text)
{
    QVariant value;
    QDataStream stream(QByteArray::fromBase64(text.toLatin1()));
    stream.setVersion(QDataStream::Qt_6_4);
    stream >> value;
    return stream.status() == QDataStream::Ok ? value : QVariant();
}

/// An item of a list in the environment stands between blanks or line breaks.
QStringList environmentTexts(const SettingKey &key, const QString &text)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    return key.kind == SettingKey::Kind::List ? text.split(blanks, Qt::SkipEmptyParts) : QStringList{text};
}

QString below(QStandardPaths::StandardLocation location, QLatin1StringView path)
{
    return QStandardPaths::writableLocation(location) + path;
}

} // namespace

Settings::Settings(QObject *parent)
    : QObject(parent)
    , m_path(below(QStandardPaths::GenericConfigLocation, "/plexbridge/plexbridge.ini"_L1))
{
}

Problem Settings::load(const Overrides &commandLine, const QMap<QString, QString> &environment)
{
    if (Problem problem = loadCommandLine(commandLine))
        return problem;
    if (Problem problem = loadEnvironment(environment))
        return problem;
    for (const Values *layer : {&m_commandLine, &m_environment}) {
        if (layer->contains(u"config"_s)) {
            m_path = layer->value(u"config"_s).toString();
            break;
        }
    }
    if (Problem problem = loadFile())
        return problem;
    const QMap<QString, Problem> clashes = check({});
    if (clashes.isEmpty())
        return {};
    const Problem &clash = clashes.first();
    return {clash.code, u"--"_s + clash.subject, clash.detail};
}

Problem Settings::loadCommandLine(const Overrides &commandLine)
{
    for (auto it = commandLine.begin(); it != commandLine.end(); ++it) {
        const SettingKey *key = settingvalue::keyNamed(it.key());
        if (!key || !key->commandLine)
            return {ProblemCode::BadOption, u"--"_s + it.key(), Said::SettingNoOption};
        const bool bareFlag = key->kind == SettingKey::Kind::Flag && it->isEmpty();
        const auto value =
            settingvalue::parsed(*key, bareFlag ? QStringList{u"true"_s} : *it, QDir::current());
        if (!value)
            return {ProblemCode::BadOption, u"--"_s + it.key(), value.problem().detail};
        if (!value.value().isValid())
            return {ProblemCode::BadOption, u"--"_s + it.key(), Said::SettingNeedsValue};
        m_commandLine.insert(it.key(), value.value());
    }
    return {};
}

Problem Settings::loadEnvironment(const QMap<QString, QString> &environment)
{
    for (const SettingKey &key : settingKeys()) {
        const QString name = settingvalue::environmentName(key);
        const QString text = environment.value(name);
        if (!key.commandLine || text.trimmed().isEmpty())
            continue;
        const auto value = settingvalue::parsed(key, environmentTexts(key, text), QDir::current());
        if (!value)
            return {ProblemCode::BadOption, name, value.problem().detail};
        m_environment.insert(QLatin1StringView(key.name), value.value());
    }
    return {};
}

Problem Settings::loadFile()
{
    const auto file = SettingsFile::read(m_path);
    if (!file)
        return file.problem();
    const auto values = valuesOf(file.value());
    if (!values) {
        const Problem &problem = values.problem();
        return {problem.code, problem.subject + " in "_L1 + m_path, problem.detail};
    }
    take(file.value(), values.value());
    return {};
}

void Settings::take(const SettingsFile &file, const Values &values)
{
    m_file = file;
    m_fromFile = values;
    const auto playlists = playlistsIn(file, fileDirectory());
    m_filePlaylists = playlists ? playlists.value() : QList<PlaylistConfig>();
    const auto guides = guidesIn(file, fileDirectory());
    m_fileGuides = guides ? guides.value() : QList<GuideConfig>();
}

QDir Settings::fileDirectory() const
{
    return QFileInfo(m_path).absoluteDir();
}

Result<Settings::Values> Settings::valuesOf(const SettingsFile &file) const
{
    Values out;
    const QMap<QString, QStringList> texts = file.values();
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        const SettingKey *key = settingvalue::keyNamed(it.key());
        if (!key || it.key() == "config"_L1) {
            if (!it.key().contains(u'/') || isUnknownPlaylistKey(it.key()))
                qCInfo(lcSettings).noquote()
                    << "setting" << it.key() << "in" << m_path << "is unknown: ignored";
            continue;
        }
        const auto value = settingvalue::parsed(*key, *it, fileDirectory());
        if (!value)
            return value.problem();
        if (value.value().isValid())
            out.insert(it.key(), value.value());
    }
    const auto playlists = playlistsIn(file, fileDirectory());
    if (!playlists)
        return playlists.problem();
    const auto guides = guidesIn(file, fileDirectory());
    if (!guides)
        return guides.problem();
    if (!playlists.value().isEmpty())
        out.insert(u"playlist"_s, sourcesOf(playlists.value()));
    return out;
}

QVariant Settings::fallback(const SettingKey &key) const
{
    const QLatin1StringView name(key.name);
    if (name == "config"_L1)
        return m_path;
    if (name == "data-dir"_L1)
        return below(QStandardPaths::GenericDataLocation, "/plexbridge"_L1);
    if (name == "test-card"_L1)
        return !hasPlaylistInUse(playlists());
    const auto value = settingvalue::parsed(key, {QString::fromLatin1(key.fallback)}, QDir());
    if (value && value.value().isValid())
        return value.value();
    return QString();
}

QVariant Settings::value(const QString &key) const
{
    for (const Values *layer : {&m_commandLine, &m_environment, &m_fromFile}) {
        if (const auto found = layer->find(key); found != layer->end())
            return *found;
    }
    const SettingKey *known = settingvalue::keyNamed(key);
    return known ? fallback(*known) : QVariant();
}

bool Settings::isSet(const QString &key) const
{
    return m_commandLine.contains(key) || m_environment.contains(key) || m_fromFile.contains(key);
}

EngineConfig Settings::engineConfig() const
{
    EngineConfig config;
    config.dataDirectory = value(u"data-dir"_s).toString();
    config.address = value(u"address"_s).toString();
    config.port = quint16(value(u"port"_s).toInt());
    config.streamPort = quint16(value(u"stream-port"_s).toInt());
    config.playlists = playlists();
    fillGuides(config);
    config.guideInterval = std::chrono::hours(value(u"guide-refresh-hours"_s).toInt());
    config.guideDays = value(u"guide-days"_s).toInt();
    config.placeholders = !value(u"no-placeholders"_s).toBool();
    config.tuners = value(u"tuners"_s).toInt();
    config.stallTimeout = std::chrono::seconds(value(u"stall-timeout"_s).toInt());
    config.hlsLimit = value(u"hls-limit"_s).toInt();
    config.keepAwake = !value(u"no-keep-awake"_s).toBool();
    config.discovery = !value(u"no-discovery"_s).toBool();
    config.port80 = !value(u"no-port-80"_s).toBool();
    config.controlPort = quint16(value(u"control-port"_s).toInt());
    config.testCard = value(u"test-card"_s).toBool();
    config.friendlyName = value(u"friendly-name"_s).toString();
    config.deviceId = value(u"device-id"_s).toString();
    config.apiToken = value(u"api-token"_s).toString();
    config.hostNames = value(u"host-name"_s).toStringList();
    config.allowPublicPeers = value(u"allow-public-peers"_s).toBool();
    config.allowOtherTargets = value(u"allow-other-targets"_s).toBool();
    config.maxConsumers = value(u"max-consumers"_s).toInt();
    config.historySessions = value(u"history-sessions"_s).toInt();
    fillCompanion(config.companion);
    fillMessages(config.messages);
    config.surviveBlackouts = value(u"database-synchronous"_s) == u"full"_s;
    return config;
}

bool Settings::isFileOpenToOthers() const
{
    QFile::Permissions others = QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    const QFileInfo file(m_path);
    if (file.ownerId() == ::getuid()) // a service may be given somebody else's file by its group
        others |= QFile::ReadGroup;
    return file.permissions().testAnyFlags(others);
}

Problem Settings::sealToken()
{
    const QString token = value(u"api-token"_s).toString();
    if (token.isEmpty() || TokenSeal::parsed(token))
        return {};
    return save({{u"api-token"_s, TokenSeal::of(token).text()}});
}

void Settings::fillGuides(EngineConfig &config) const
{
    config.guides = value(u"guide"_s).toStringList();
    config.guideConfigs = m_fileGuides;
    for (const GuideConfig &guide : m_fileGuides) {
        if (!isOverridden(u"guide"_s) && !config.guides.contains(guide.source))
            config.guides.append(guide.source);
    }
    config.guideStyle = {value(u"guide-sub-title-in-title"_s).toBool(),
                         value(u"guide-category"_s).toStringList()};
    config.originalLogos = value(u"original-logos"_s).toBool();
    config.events = {!value(u"no-event-channels"_s).toBool(), value(u"event-pattern"_s).toStringList(),
                     value(u"event-zone"_s).toString().toLatin1()};
}

QList<PlaylistConfig> Settings::playlists() const
{
    if (!isOverridden(u"playlist"_s))
        return m_filePlaylists;
    QList<PlaylistConfig> playlists = withOptions(value(u"playlist"_s).toStringList(), m_filePlaylists);
    for (PlaylistConfig &playlist : playlists)
        playlist.enabled = true; // somebody named it on purpose
    return playlists;
}

QString Settings::logLevel() const
{
    return value(u"log-level"_s).toString();
}

bool Settings::isOverridden(const QString &key) const
{
    return m_commandLine.contains(key) || m_environment.contains(key);
}

Problem Settings::save(const QMap<QString, QVariant> &values)
{
    // Read again: somebody may have edited it by hand since.
    const auto current = SettingsFile::read(m_path);
    if (!current)
        return current.problem();
    SettingsFile file = current.value();
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (it.key() == GuideOptionsKey) {
            writeGuides(file, it->value<QList<GuideConfig>>(), fileDirectory());
            continue;
        }
        const SettingKey *key = settingvalue::keyNamed(it.key());
        if (!key || it.key() == "config"_L1)
            return {ProblemCode::BadOption, it.key(), Said::SettingUnknown};
        if (it.key() == "playlist"_L1) {
            if (Problem problem = savePlaylists(file, *it))
                return problem;
            continue;
        }
        const auto checked = settingvalue::parsed(*key, settingvalue::texts(*key, *it), QDir::home());
        if (!checked)
            return checked.problem();
        file.set(it.key(), settingvalue::texts(*key, it->isValid() ? checked.value() : QVariant()));
    }
    const auto fromFile = valuesOf(file);
    if (!fromFile)
        return fromFile.problem();
    if (const auto faults = check(values); !faults.isEmpty()) // else the next start would refuse them
        return faults.first();
    if (Problem problem = file.write(m_path))
        return problem;
    take(file, fromFile.value());
    emit changed();
    return {};
}

Problem Settings::savePlaylists(SettingsFile &file, const QVariant &value) const
{
    if (value.canConvert<QList<PlaylistConfig>>())
        return writePlaylists(file, value.value<QList<PlaylistConfig>>(), fileDirectory());
    const auto known = playlistsIn(file, fileDirectory());
    if (!known)
        return known.problem();
    if (value.isValid())
        return writePlaylists(file, withOptions(value.toStringList(), known.value()), fileDirectory());
    if (Problem problem = writePlaylists(file, {}, fileDirectory()))
        return problem;
    file.set(u"playlist"_s, {});
    return {};
}

QVariant Settings::uiState(const QString &key) const
{
    return decoded(m_file.values(uiKey(key)).value(0));
}

void Settings::setUiState(const QString &key, const QVariant &value)
{
    setUiStates({{key, value}});
}

void Settings::setUiStates(const QMap<QString, QVariant> &states)
{
    QMap<QString, QStringList> differing;
    for (auto it = states.begin(); it != states.end(); ++it) {
        const QStringList texts = it->isValid() ? QStringList{encoded(*it)} : QStringList{};
        if (m_file.values(uiKey(it.key())) != texts)
            differing.insert(uiKey(it.key()), texts);
    }
    if (differing.isEmpty())
        return;
    auto current = SettingsFile::read(m_path);
    if (current)
        m_file = std::move(current).value();
    for (auto it = differing.begin(); current && it != differing.end(); ++it)
        m_file.set(it.key(), *it);
    const Problem problem = current ? m_file.write(m_path) : current.problem();
    if (problem)
        qCWarning(lcSettings).noquote() << "window state not kept:" << problem.subject << problem.detail;
}
