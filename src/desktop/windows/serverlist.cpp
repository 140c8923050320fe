// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/serverlist.h"

#include "desktop/companiontext.h"
#include "desktop/format.h"
#include "desktop/windows/flowlayout.h"
#include "desktop/windows/pagehead.h"
#include "desktop/windows/signrow.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using Standing = CompanionServer::Standing;

namespace {

SignRow::Sign signOf(const CompanionServer &server)
{
    switch (server.standing) {
    case Standing::Unknown:
        return server.askedAt ? SignRow::Sign::Done : SignRow::Sign::ToDo;
    case Standing::Right:
        return SignRow::Sign::Done;
    case Standing::Wrong:
        return SignRow::Sign::Note;
    case Standing::Away:
    case Standing::Refused:
        return SignRow::Sign::Failed;
    }
    return SignRow::Sign::ToDo;
}

bool knows(const CompanionState &state, const QString &product)
{
    return std::any_of(state.servers.cbegin(), state.servers.cend(),
                       [&](const CompanionServer &each) { return each.product == product; });
}

} // namespace

ServerList::ServerList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
    , m_none(new QLabel(tr("None yet. PlexBridge can set itself up in Plex and keep its channels and guide "
                           "there right; then it also says who watches."),
                        this))
    , m_plex(new QPushButton(this))
    , m_jellyfin(new QPushButton(this))
    , m_changes(new QPushButton(tr("What was changed in Plex…"), this))
{
    auto *heading = new QLabel(tr("Media servers"), this);
    dressHeading(*heading);
    m_none->setWordWrap(true);
    m_plex->setObjectName(u"setUpPlex"_s);
    m_jellyfin->setObjectName(u"setUpJellyfin"_s);
    m_changes->setObjectName(u"serverChanges"_s);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_plex, m_jellyfin, m_changes})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(heading);
    column->addWidget(m_none);
    column->addLayout(m_rows);
    column->addLayout(buttons);
    connect(m_plex, &QPushButton::clicked, this, [this] { emit serverWanted(ServerKind::Plex); });
    connect(m_jellyfin, &QPushButton::clicked, this, [this] { emit serverWanted(ServerKind::Jellyfin); });
    connect(m_changes, &QPushButton::clicked, this, &ServerList::changesWanted);
    rebuild();
}

void ServerList::setState(const CompanionState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    rebuild();
}

void ServerList::rebuild()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const CompanionServer &server : std::as_const(m_state.servers)) {
        const Notice standing = CompanionText::standing(server);
        QStringList rest{server.address, standing.explanation};
        if (server.askedAt)
            rest.append(
                tr("Answered last at %1", "date and time").arg(Format::shortDateTime(*server.askedAt)));
        rest.removeAll(QString());
        m_rows->addWidget(
            new SignRow(signOf(server),
                        tr("%1: %2", "a media server, how it stands").arg(server.product, standing.headline),
                        rest.join(u'\n'), this));
    }
    if (m_state.shortage)
        m_rows->addWidget(new SignRow(SignRow::Sign::Note, CompanionText::shortage(*m_state.shortage),
                                      m_state.shortage->title, this));
    m_none->setVisible(m_state.servers.isEmpty());
    m_plex->setText(knows(m_state, u"Plex"_s) ? tr("Look at Plex again…") : tr("Set up Plex…"));
    m_jellyfin->setText(knows(m_state, u"Jellyfin"_s) ? tr("Jellyfin or Emby again…")
                                                      : tr("Connect Jellyfin or Emby…"));
    m_changes->setVisible(!m_state.changes.isEmpty());
}
