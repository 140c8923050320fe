// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/xtreamlist.h"

#include "core/channelbackups.h"
#include "core/said.h"
#include "core/secretaddress.h"
#include "lineup/playlisttext.h"
#include "lineup/streamaddress.h"
#include "lineup/xtreamjson.h"
#include "lineup/xtreamstanding.h"
#include "lineup/xtreamvalue.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView Mark = "PlexBridge-Xtream 1 ";
constexpr qsizetype MaxHeader = 100;
constexpr qsizetype MaxStreamId = 40;
constexpr qsizetype ShortPassword = 4; // may be part of any word

/// A label that gives no address away, be it the stream's own, account and all.
QString discreetLabel(const QJsonValue &value)
{
    const QString label = playlistLabel(xtreamText(value).toUtf8());
    return label.contains("://"_L1) && carriesSecret(label) ? QString() : label;
}

class XtreamReader {
public:
    XtreamReader(const XtreamAccount &account, const std::atomic_bool &cancelled)
        : m_account(account)
        , m_cancelled(cancelled)
        , m_hosts{account.server.host()}
    {
    }

    ParsedPlaylist read(const XtreamAnswers &answers)
    {
        m_standing = readXtreamStanding(answers.account);
        if (Problem problem = problemOf(m_standing))
            tell(problem.code, problem.detail);
        readAccount();
        const auto streams = streamsIn(answers.streams);
        if (!streams)
            return std::move(m_result);
        readCategories(answers.categories);
        if (streams->isEmpty())
            tell(ProblemCode::SourceEmpty, said(Said::ListsNone));
        for (const QJsonValue &stream : *streams) {
            if (m_cancelled || isFull())
                break;
            addStream(stream.toObject());
        }
        judgeGroups();
        return std::move(m_result);
    }

private:
    void readAccount()
    {
        if (m_standing.known)
            m_result.account = {m_standing.expires, m_standing.maxConnections, m_standing.activeConnections};
        QList<QUrl> servers{m_account.server};
        for (const QUrl &other : m_account.otherServers + QList<QUrl>{m_standing.server}) {
            if (!other.isEmpty() && !servers.contains(other))
                servers.append(other);
        }
        for (const QUrl &server : std::as_const(servers))
            m_accounts.append(atServer(m_account, server));
    }

    std::optional<QList<QJsonValue>> streamsIn(const QByteArray &answer)
    {
        const XtreamJson json = readXtreamJson(answer);
        if (json.nature == XtreamJson::Nature::WebPage) {
            m_result.nature = PlaylistNature::WebPage;
            return std::nullopt;
        }
        if (json.nature == XtreamJson::Nature::Damaged) {
            tell(ProblemCode::Malformed, said(Said::ListUnreadable, {json.error}));
            return std::nullopt;
        }
        // What is asked of a refused account is answered like a question for the account.
        if (json.value.toObject().contains("user_info"_L1)) {
            if (!problemOf(m_standing))
                tell(ProblemCode::SourceRefused, said(Said::NoListOfChannels));
            return std::nullopt;
        }
        m_result.endsInEntry = json.isCutOff;
        if (json.isCutOff)
            tell(ProblemCode::Malformed, said(Said::ListEndsInMiddle));
        return xtreamList(json.value);
    }

    /// Channels do without groups where there are none.
    void readCategories(const QByteArray &answer)
    {
        const XtreamJson json = readXtreamJson(answer);
        const bool isAccount = json.value.toObject().contains("user_info"_L1);
        m_result.lacksGroups = json.nature != XtreamJson::Nature::Value || isAccount;
        if (m_result.lacksGroups) {
            const Saying why =
                json.nature == XtreamJson::Nature::Damaged ? json.error : said(Said::SendsNone);
            tell(ProblemCode::Malformed, said(Said::GroupsUnreadable, {why}));
            return;
        }
        for (const QJsonValue &category : xtreamList(json.value))
            addCategory(category.toObject());
    }

    /// A panel that tells each channel's group, but none of their names.
    void judgeGroups()
    {
        if (!m_hasGroups || !m_groups.isEmpty() || std::exchange(m_result.lacksGroups, true))
            return;
        tell(ProblemCode::Malformed, said(Said::GroupsUnreadable, {said(Said::SendsNone)}));
    }

    void addCategory(const QJsonObject &category)
    {
        const QString id = xtreamText(category.value("category_id"_L1));
        const QString name = discreetLabel(category.value("category_name"_L1));
        if (!id.isEmpty() && !name.isEmpty())
            m_groups.insert(id, name);
    }

    void addStream(const QJsonObject &stream)
    {
        const QString id = xtreamText(stream.value("stream_id"_L1));
        PlaylistEntry entry;
        entry.name = nameOf(stream, id);
        entry.nameless = entry.name.isEmpty();
        if (entry.nameless)
            entry.name = u"Channel %1"_s.arg(id);
        if (id.isEmpty() || id.size() > MaxStreamId) {
            tell(ProblemCode::Malformed,
                 entry.nameless ? said(Said::NoStreamId) : said(Said::NoStreamIdOf, {entry.name}));
            return;
        }
        entry.tvgId = discreetLabel(stream.value("epg_channel_id"_L1));
        entry.group = groupOf(stream);
        entry.logo = logoOf(stream.value("stream_icon"_L1));
        if (const auto number = xtreamNumber(stream.value("num"_L1)); number && *number > 0)
            entry.wantedNumber = QString::number(*number);
        addSources(entry, id);
        m_result.entries.append(std::move(entry));
    }

    static QString nameOf(const QJsonObject &stream, const QString &id)
    {
        const QString name = playlistLabel(xtreamText(stream.value("name"_L1)).toUtf8());
        return name.contains("://"_L1) || id.isEmpty() ? QString() : name;
    }

    [[nodiscard]] QString groupOf(const QJsonObject &stream)
    {
        QString id = xtreamText(stream.value("category_id"_L1));
        if (id.isEmpty())
            id = xtreamText(xtreamList(stream.value("category_ids"_L1)).value(0));
        m_hasGroups = m_hasGroups || (!id.isEmpty() && id != u'0');
        return m_groups.value(id);
    }

    [[nodiscard]] QUrl logoOf(const QJsonValue &value) const
    {
        QUrl logo(xtreamText(value), QUrl::TolerantMode);
        if (logo.isRelative() && logo.path().startsWith(u'/')) // beside the panel
            logo = m_account.server.resolved(logo);
        const bool isWeb = logo.scheme() == "http"_L1 || logo.scheme() == "https"_L1;
        const bool tells =
            !isWeb || logo.host().isEmpty() || !mayShow(logo, m_hosts) || holdsPassword(logo.path());
        return tells ? QUrl() : logo;
    }

    [[nodiscard]] bool holdsPassword(const QString &path) const
    {
        const QString &password = m_account.password;
        if (password.size() < ShortPassword)
            return !password.isEmpty() && path.split(u'/').contains(password);
        return path.contains(password);
    }

    [[nodiscard]] StreamSource sourceOf(const XtreamAccount &account, const QString &id,
                                        bool asPlaylist) const
    {
        StreamSource source;
        source.url = streamAddressOf(account, id);
        if (asPlaylist) {
            QString path = source.url.path(QUrl::FullyEncoded);
            path.chop(2);
            source.url.setPath(path + u"m3u8"_s, QUrl::StrictMode);
        }
        source.kind = sourceKindOf(source.url);
        source.connectionLimit = m_standing.maxConnections;
        return source;
    }

    /// Of each server in each form that the account may have, the likeliest first.
    void addSources(PlaylistEntry &entry, const QString &id) const
    {
        for (const XtreamAccount &account : m_accounts) {
            for (const bool asPlaylist : {false, true}) {
                if (asPlaylist ? !m_standing.sendsPlaylists : !m_standing.sendsTransportStreams)
                    continue;
                StreamSource source = sourceOf(account, id, asPlaylist);
                if (entry.source.url.isEmpty()) {
                    entry.source = source;
                } else if (entry.backups.size() < MaxGivenBackups) {
                    source.variant = int(entry.backups.size()) + 1;
                    entry.backups.append(source);
                }
            }
        }
    }

    bool isFull()
    {
        if (m_result.entries.size() < MaxPlaylistEntries)
            return false;
        tell(ProblemCode::SourceTooLarge, said(Said::OnlyFirstChannels));
        return true;
    }

    void tell(ProblemCode code, const Saying &detail)
    {
        if (m_result.problems.size() < MaxPlaylistProblems)
            m_result.problems.append({code, {}, detail});
        else
            ++m_result.furtherProblems;
    }

    const XtreamAccount &m_account;
    const std::atomic_bool &m_cancelled;
    QSet<QString> m_hosts; ///< that streams come from
    XtreamStanding m_standing;
    QList<XtreamAccount> m_accounts; ///< the account at each of its servers
    QHash<QString, QString> m_groups; ///< by category_id
    bool m_hasGroups = false; ///< a channel is of one
    ParsedPlaylist m_result;
};

} // namespace

QByteArray headerOf(qint64 account, qint64 categories, qint64 streams)
{
    return Mark.toByteArray() + QByteArray::number(account) + ' ' + QByteArray::number(categories) + ' '
        + QByteArray::number(streams) + '\n';
}

QByteArray withGroupsOf(const QByteArray &text, const QByteArray &former)
{
    std::optional<XtreamAnswers> answers = separated(text);
    const std::optional<XtreamAnswers> before = separated(former);
    if (!answers || !before)
        return text;
    answers->categories = before->categories;
    return joined(*answers);
}

QByteArray joined(const XtreamAnswers &answers)
{
    return headerOf(answers.account.size(), answers.categories.size(), answers.streams.size())
        + answers.account + answers.categories + answers.streams;
}

std::optional<XtreamAnswers> separated(const QByteArray &text)
{
    const qsizetype end = text.first(std::min(text.size(), MaxHeader)).indexOf('\n');
    if (!text.startsWith(Mark) || end < 0)
        return std::nullopt;
    const QByteArrayList sizes = text.mid(Mark.size(), end - Mark.size()).split(' ');
    qsizetype from = end + 1;
    QByteArrayList parts;
    for (const QByteArray &number : sizes) {
        bool ok = false;
        const qlonglong size = number.toLongLong(&ok);
        if (!ok || size < 0 || size > text.size() - from)
            return std::nullopt;
        parts.append(text.mid(from, size));
        from += size;
    }
    if (parts.size() != 3 || from != text.size())
        return std::nullopt;
    return XtreamAnswers{parts.at(0), parts.at(1), parts.at(2)};
}

ParsedPlaylist parseXtream(const QByteArray &text, const XtreamAccount &account,
                           const std::atomic_bool &cancelled)
{
    const auto answers = separated(text);
    if (answers)
        return XtreamReader(account, cancelled).read(*answers);
    ParsedPlaylist nothing;
    nothing.problems.append({ProblemCode::Malformed, {}, said(Said::NotAnAccount)});
    return nothing;
}
