// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingsfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 1024 * 1024;

Problem damaged(const QString &detail, int line)
{
    return {ProblemCode::SettingsUnreadable, {}, detail, line};
}

Problem unreadable(const QString &path, const QString &detail)
{
    return {ProblemCode::SettingsUnreadable, path, detail};
}

/// "General" is what QSettings calls the part without a section.
QString sectionOf(const QString &key)
{
    const qsizetype slash = key.indexOf(u'/');
    return slash < 0 ? QString() : key.left(slash);
}

bool isQuoted(const QString &value)
{
    return value.size() >= 2 && value.startsWith(u'"') && value.endsWith(u'"');
}

QString unquoted(const QString &value)
{
    return isQuoted(value) ? value.sliced(1, value.size() - 2) : value;
}

/// Quotes only where the value would not be read back as it is; a line holds one line.
QString written(QString value)
{
    for (QChar &c : value) {
        if (c < u' ')
            c = u' ';
    }
    return isQuoted(value) || value != value.trimmed() ? u'"' + value + u'"' : value;
}

} // namespace

QString SettingsFile::Line::text() const
{
    return key.isEmpty() ? raw : key.section(u'/', -1) + " = "_L1 + written(value);
}

Result<SettingsFile> SettingsFile::parsed(const QByteArray &text)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(text);
    if (decoder.hasError() || decoded.contains(QChar(0)))
        return damaged(u"it is not UTF-8 text"_s, 0);
    SettingsFile file;
    QString section;
    int number = 0;
    for (const QString &raw : decoded.split(u'\n')) {
        ++number;
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';')) {
            file.m_lines.append({line, {}, {}});
        } else if (line.startsWith(u'[') && line.endsWith(u']')) {
            section = line.sliced(1, line.size() - 2).trimmed();
            if (section.compare("General"_L1, Qt::CaseInsensitive) == 0)
                section.clear();
            file.m_lines.append({line, {}, {}});
        } else if (const qsizetype equals = line.indexOf(u'='); equals > 0) {
            const QString name = line.left(equals).trimmed();
            const QString key = section.isEmpty() ? name : section + u'/' + name;
            file.m_lines.append({{}, key, unquoted(line.mid(equals + 1).trimmed())});
        } else {
            return damaged(u"neither a comment, a [section] nor key = value"_s, number);
        }
    }
    while (!file.m_lines.isEmpty() && file.m_lines.last().key.isEmpty() && file.m_lines.last().raw.isEmpty())
        file.m_lines.removeLast();
    return file;
}

Result<SettingsFile> SettingsFile::read(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return SettingsFile();
    if (!QFileInfo(path).isFile())
        return unreadable(path, u"it is not a file"_s);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    if (file.size() > largestFile)
        return unreadable(path, u"it is too large for a settings file"_s);
    auto content = parsed(file.readAll());
    if (content)
        return content;
    Problem problem = content.problem();
    problem.subject = path;
    return problem;
}

Problem SettingsFile::write(const QString &path) const
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    // It holds the addresses of providers with their passwords.
    const bool done = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(text()) >= 0
        && file.commit();
    return done ? Problem{} : unreadable(path, u"it cannot be written: "_s + file.errorString());
}

QMap<QString, QStringList> SettingsFile::values() const
{
    QMap<QString, QStringList> out;
    for (const Line &line : m_lines) {
        if (!line.key.isEmpty())
            out[line.key].append(line.value);
    }
    return out;
}

void SettingsFile::set(const QString &key, const QStringList &values)
{
    qsizetype place = -1;
    for (qsizetype i = m_lines.size() - 1; i >= 0; --i) {
        if (m_lines[i].key == key) {
            m_lines.removeAt(i);
            place = i;
        }
    }
    if (values.isEmpty())
        return;
    const QString section = sectionOf(key);
    if (place < 0)
        place = endOfSection(section);
    if (place < 0) {
        m_lines.append({u'[' + section + u']', {}, {}});
        place = m_lines.size();
    }
    for (const QString &value : values)
        m_lines.insert(place++, {{}, key, value});
}

qsizetype SettingsFile::endOfSection(const QString &section) const
{
    qsizetype end = -1;
    QString current;
    if (section.isEmpty())
        end = 0;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines[i];
        if (line.key.isEmpty() && line.raw.startsWith(u'['))
            current = line.raw.sliced(1, line.raw.size() - 2).trimmed();
        if (current.compare("General"_L1, Qt::CaseInsensitive) == 0)
            current.clear();
        if (current == section)
            end = i + 1;
    }
    return end;
}

QByteArray SettingsFile::text() const
{
    QByteArray out;
    for (const Line &line : m_lines)
        out += line.text().toUtf8() + '\n';
    return out;
}
