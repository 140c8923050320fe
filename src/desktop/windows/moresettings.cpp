// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/moresettings.h"

#include "desktop/windows/settingfields.h"

#include <QFormLayout>

using namespace Qt::StringLiterals;

namespace {

const QList<SettingRow> &seldomRows()
{
    using Kind = SettingRow::Kind;
    static const QList<SettingRow> all{
        {u"log-level"_s, Kind::Words, {u"debug"_s, u"info"_s, u"warning"_s, u"error"_s}},
        {u"max-consumers"_s, Kind::Number},
        {u"database-synchronous"_s, Kind::Words, {u"normal"_s, u"full"_s}},
        {u"device-id"_s, Kind::Text},
        {u"host-name"_s, Kind::Lines},
        {u"api-token"_s, Kind::Secret},
        {u"allow-public-peers"_s, Kind::Flag},
        {u"allow-other-targets"_s, Kind::Flag},
        {u"guide-sub-title-in-title"_s, Kind::Flag},
        {u"original-logos"_s, Kind::Flag},
        {u"guide-category"_s, Kind::Lines},
        {u"plex-server"_s, Kind::Text},
        {u"plex-token-file"_s, Kind::Text},
        {u"jellyfin-server"_s, Kind::Text},
        {u"jellyfin-key-file"_s, Kind::Text},
        {u"no-server-upkeep"_s, Kind::NotFlag},
    };
    return all;
}

} // namespace

MoreSettings::MoreSettings(QWidget *parent)
    : QWidget(parent)
    , m_fields(new SettingFields(seldomRows(), this))
{
    auto *form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_fields->addTo(*form);
    connect(m_fields, &SettingFields::changed, this, &MoreSettings::changed);
}

void MoreSettings::fill(const QMap<QString, QVariant> &values, const QMap<QString, QPair<int, int>> &ranges)
{
    m_fields->fill(values, ranges);
}

QMap<QString, QVariant> MoreSettings::edited() const
{
    return m_fields->edited();
}

QMap<QString, QList<QWidget *>> MoreSettings::widgets() const
{
    return m_fields->widgets();
}
