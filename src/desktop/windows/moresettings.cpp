// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/moresettings.h"

#include "desktop/settingtext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

enum class Kind { Flag, NotFlag, Number, Text, Secret, Words, Lines };

struct SettingRow {
    QString key;
    Kind kind;
    QStringList words{}; ///< of Kind::Words
};

const QList<SettingRow> &rows()
{
    static const QList<SettingRow> all{
        {u"log-level"_s, Kind::Words, {u"debug"_s, u"info"_s, u"warning"_s, u"error"_s}},
        {u"history-sessions"_s, Kind::Number},
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
        {u"no-event-channels"_s, Kind::NotFlag},
        {u"event-pattern"_s, Kind::Lines},
        {u"event-zone"_s, Kind::Text},
        {u"plex-server"_s, Kind::Text},
        {u"plex-token-file"_s, Kind::Text},
        {u"jellyfin-server"_s, Kind::Text},
        {u"jellyfin-key-file"_s, Kind::Text},
        {u"no-server-upkeep"_s, Kind::NotFlag},
        {u"viewer-names-days"_s, Kind::Number},
        {u"ghost-minutes"_s, Kind::Number},
        {u"mqtt-server"_s, Kind::Text},
        {u"mqtt-user"_s, Kind::Text},
        {u"mqtt-password-file"_s, Kind::Text},
        {u"mqtt-ca-file"_s, Kind::Text},
        {u"mqtt-topic"_s, Kind::Text},
        {u"mqtt-discovery"_s, Kind::Text},
        {u"webhook"_s, Kind::Text},
        {u"webhook-type"_s, Kind::Text},
        {u"webhook-template"_s, Kind::Text},
        {u"ntfy"_s, Kind::Text},
        {u"ntfy-token-file"_s, Kind::Text},
        {u"ntfy-template"_s, Kind::Text},
        {u"message-event"_s, Kind::Lines},
    };
    return all;
}

Kind kindOf(const QString &key)
{
    for (const SettingRow &row : rows()) {
        if (row.key == key)
            return row.kind;
    }
    return Kind::Text;
}

QWidget *fieldOf(const SettingRow &row, QWidget *parent)
{
    switch (row.kind) {
    case Kind::Flag:
    case Kind::NotFlag:
        return new QCheckBox(SettingText::name(row.key), parent);
    case Kind::Number: {
        auto *number = new QSpinBox(parent);
        number->setGroupSeparatorShown(true);
        return number;
    }
    case Kind::Words: {
        auto *words = new QComboBox(parent);
        for (const QString &word : row.words)
            words->addItem(SettingText::word(word), word);
        words->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        return words;
    }
    case Kind::Lines: {
        auto *lines = new QPlainTextEdit(parent);
        lines->setTabChangesFocus(true);
        lines->setTabChangesFocus(true);
        lines->setFixedHeight(lines->fontMetrics().height() * 3 + 10);
        lines->setToolTip(MoreSettings::tr("One on each line"));
        return lines;
    }
    case Kind::Secret: {
        auto *secret = new QLineEdit(parent);
        secret->setEchoMode(QLineEdit::PasswordEchoOnEdit);
        return secret;
    }
    case Kind::Text:
        break;
    }
    return new QLineEdit(parent);
}

} // namespace

MoreSettings::MoreSettings(QWidget *parent)
    : QWidget(parent)
{
    auto *form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (const SettingRow &row : rows()) {
        QWidget *field = fieldOf(row, this);
        field->setObjectName(row.key);
        field->setAccessibleName(SettingText::name(row.key));
        m_fields.insert(row.key, field);
        const bool named = row.kind == Kind::Flag || row.kind == Kind::NotFlag;
        if (named)
            form->addRow(field);
        else
            form->addRow(tr("%1:", "label of a field").arg(SettingText::name(row.key)), field);
        if (auto *line = qobject_cast<QLineEdit *>(field))
            connect(line, &QLineEdit::textChanged, this, &MoreSettings::changed);
        if (auto *number = qobject_cast<QSpinBox *>(field))
            connect(number, &QSpinBox::valueChanged, this, &MoreSettings::changed);
    }
}

void MoreSettings::fill(const QMap<QString, QVariant> &values, const QMap<QString, QPair<int, int>> &ranges)
{
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        const QVariant value = values.value(it.key());
        if (auto *box = qobject_cast<QCheckBox *>(*it))
            box->setChecked(value.toBool() != (kindOf(it.key()) == Kind::NotFlag));
        if (auto *number = qobject_cast<QSpinBox *>(*it)) {
            const auto [least, most] = ranges.value(it.key(), {0, 10'000'000});
            number->setRange(least, most);
            number->setValue(value.toInt());
        }
        if (auto *words = qobject_cast<QComboBox *>(*it))
            words->setCurrentIndex(std::max(0, words->findData(value.toString())));
        if (auto *lines = qobject_cast<QPlainTextEdit *>(*it))
            lines->setPlainText(value.toStringList().join(u'\n'));
        if (auto *line = qobject_cast<QLineEdit *>(*it)) {
            const bool secret = kindOf(it.key()) == Kind::Secret;
            line->setText(secret ? QString() : value.toString());
            if (secret && !value.toString().isEmpty())
                line->setPlaceholderText(tr("One is set; type another to replace it", "a token"));
        }
    }
    m_token = values.value(u"api-token"_s);
}

QVariant MoreSettings::valueOf(const QString &key) const
{
    QWidget *field = m_fields.value(key);
    if (const auto *box = qobject_cast<QCheckBox *>(field))
        return box->isChecked() != (kindOf(key) == Kind::NotFlag);
    if (const auto *number = qobject_cast<QSpinBox *>(field))
        return number->value();
    if (const auto *words = qobject_cast<QComboBox *>(field))
        return words->currentData();
    if (const auto *lines = qobject_cast<QPlainTextEdit *>(field))
        return lines->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    const QString text = qobject_cast<QLineEdit *>(field)->text().trimmed();
    return kindOf(key) == Kind::Secret && text.isEmpty() ? m_token : QVariant(text);
}

QMap<QString, QVariant> MoreSettings::edited() const
{
    QMap<QString, QVariant> values;
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it)
        values.insert(it.key(), valueOf(it.key()));
    return values;
}

QMap<QString, QList<QWidget *>> MoreSettings::widgets() const
{
    QMap<QString, QList<QWidget *>> all;
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it)
        all.insert(it.key(), {*it});
    return all;
}
