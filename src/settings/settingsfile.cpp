// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingsfile.h"

#include "core/said.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStringDecoder>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 1024 * 1024;

Problem damaged(const Saying &detail, int line)
{
    return {ProblemCode::SettingsUnreadable, {}, detail, line};
}

Problem unreadable(const QString &path, const Saying &detail)
{
    return {ProblemCode::SettingsUnreadable, path, detail};
}

/// A section's name may hold a slash, the name of a key may not.
QString sectionOf(const QString &key)
{
    return key.left(std::max<qsizetype>(key.lastIndexOf(u'/'), 0));
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
    value.replace(u'\n', u' ');
    return isQuoted(value) || value != value.trimmed() ? u'"' + value + u'"' : value;
}

} // namespace

bool SettingsFile::Line::isComment() const
{
    return name.isEmpty() && (raw.startsWith(u'#') || raw.startsWith(u';'));
}

QString SettingsFile::Line::key() const
{
    return section.isEmpty() || name.isEmpty() ? name : section + u'/' + name;
}

QString SettingsFile::Line::text() const
{
    return name.isEmpty() ? raw : name + " = "_L1 + written(value);
}

Result<SettingsFile> SettingsFile::parsed(const QByteArray &text)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString decoded = decoder(text);
    while (decoded.startsWith(QChar(QChar::ByteOrderMark))) // the decoder takes one; some editors add theirs
        decoded.remove(0, 1);
    if (decoder.hasError() || decoded.contains(QChar(0)))
        return damaged(Said::SettingsNotText, 0);
    SettingsFile file;
    QString section;
    int number = 0;
    for (const QString &raw : decoded.split(u'\n')) {
        ++number;
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';')) {
            file.m_lines.append({line, section, {}, {}});
        } else if (line.startsWith(u'[') && line.endsWith(u']')) {
            // "General" is what QSettings calls the part without a section.
            section = line.sliced(1, line.size() - 2).trimmed();
            if (section.compare("General"_L1, Qt::CaseInsensitive) == 0)
                section.clear();
            file.m_lines.append({line, section, {}, {}});
        } else if (const qsizetype equals = line.indexOf(u'='); equals > 0 && !line.startsWith(u'[')) {
            file.m_lines.append(
                {{}, section, line.left(equals).trimmed(), unquoted(line.mid(equals + 1).trimmed())});
        } else {
            return damaged(Said::SettingsLineWrong, number);
        }
    }
    while (!file.m_lines.isEmpty() && file.m_lines.last().text().isEmpty())
        file.m_lines.removeLast();
    return file;
}

Result<SettingsFile> SettingsFile::read(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return SettingsFile();
    if (!QFileInfo(path).isFile())
        return unreadable(path, Said::NotAFile);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    if (file.size() > largestFile)
        return unreadable(path, Said::SettingsTooLarge);
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
    return done ? Problem{} : unreadable(path, said(Said::NotWritten, {file.errorString()}));
}

QMap<QString, QStringList> SettingsFile::values() const
{
    QMap<QString, QStringList> out;
    for (const auto &[key, value] : entries())
        out[key].append(value);
    return out;
}

QList<QPair<QString, QString>> SettingsFile::entries() const
{
    QList<QPair<QString, QString>> out;
    for (const Line &line : m_lines) {
        if (!line.name.isEmpty())
            out.append({line.key(), line.value});
    }
    return out;
}

void SettingsFile::set(const QString &key, const QStringList &values)
{
    qsizetype place = -1;
    for (qsizetype i = m_lines.size() - 1; i >= 0; --i) {
        if (m_lines[i].key() == key) {
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
        m_lines.append({u'[' + section + u']', section, {}, {}});
        place = m_lines.size();
    }
    const QString name = key.mid(section.isEmpty() ? 0 : section.size() + 1);
    for (const QString &value : values)
        m_lines.insert(place++, {{}, section, name, value});
}

qsizetype SettingsFile::endOfSection(const QString &section) const
{
    qsizetype end = section.isEmpty() ? 0 : -1;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].section == section)
            end = i + 1;
    }
    return end;
}

QStringList SettingsFile::sections(const QString &prefix) const
{
    QStringList out;
    for (const Line &line : m_lines) {
        if (line.beginsSection() && line.section.startsWith(prefix) && !out.contains(line.section))
            out.append(line.section);
    }
    return out;
}

void SettingsFile::renameSection(const QString &section, const QString &to)
{
    for (Line &line : m_lines) {
        if (line.section != section)
            continue;
        line.section = to;
        if (line.beginsSection())
            line.raw = u'[' + to + u']';
    }
}

QList<QList<SettingsFile::Line>> SettingsFile::blocks() const
{
    QList<QList<Line>> blocks{{}};
    for (const Line &line : m_lines) {
        if (line.beginsSection()) {
            QList<Line> begun;
            while (!blocks.last().isEmpty() && blocks.last().last().isComment())
                begun.prepend(blocks.last().takeLast());
            blocks.append(begun);
        }
        blocks.last().append(line);
    }
    return blocks;
}

void SettingsFile::removeSection(const QString &section)
{
    QList<Line> kept;
    for (const QList<Line> &block : blocks()) {
        const bool gone = !block.isEmpty() && block.last().section == section && !section.isEmpty();
        kept += gone ? QList<Line>() : block;
    }
    m_lines = kept;
}

void SettingsFile::orderSections(const QStringList &sections)
{
    QList<QList<Line>> places = blocks();
    QList<qsizetype> indexes;
    QMap<qsizetype, QList<Line>> ordered; // by place in `sections`; a section may be begun twice
    for (qsizetype i = 0; i < places.size(); ++i) {
        const qsizetype rank = places[i].isEmpty() ? -1 : sections.indexOf(places[i].last().section);
        if (rank < 0)
            continue;
        ordered[rank] += std::exchange(places[i], {});
        indexes.append(i);
    }
    qsizetype next = 0;
    for (const QList<Line> &block : std::as_const(ordered))
        places[indexes[next++]] = block;
    m_lines.clear();
    for (const QList<Line> &block : std::as_const(places))
        m_lines += block;
}

QByteArray SettingsFile::text() const
{
    QByteArray out;
    for (const Line &line : m_lines)
        out += line.text().toUtf8() + '\n';
    return out;
}
