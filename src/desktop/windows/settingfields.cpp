// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/settingfields.h"

#include "desktop/settingtext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = SettingRow::Kind;

namespace {

bool isSecretKind(Kind kind)
{
    return kind == Kind::Secret || kind == Kind::KeptSecret;
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
        lines->setFixedHeight(lines->fontMetrics().height() * 3 + 10);
        lines->setToolTip(SettingFields::tr("One on each line"));
        return lines;
    }
    case Kind::Secret:
    case Kind::KeptSecret: {
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

SettingFields::SettingFields(const QList<SettingRow> &rows, QWidget *parent)
    : QObject(parent)
    , m_rows(rows)
{
    for (const SettingRow &row : m_rows) {
        QWidget *field = fieldOf(row, parent);
        field->setObjectName(row.key);
        field->setAccessibleName(SettingText::name(row.key));
        m_fields.insert(row.key, field);
        if (auto *line = qobject_cast<QLineEdit *>(field)) {
            line->setMinimumWidth(line->fontMetrics().averageCharWidth()
                                  * 24); // else it goes below its label
            connect(line, &QLineEdit::textChanged, this, &SettingFields::changed);
        }
        if (row.kind == Kind::Secret)
            addRemoval(row.key, *qobject_cast<QLineEdit *>(field));
        if (const auto *number = qobject_cast<QSpinBox *>(field))
            connect(number, &QSpinBox::valueChanged, this, &SettingFields::changed);
        if (const auto *lines = qobject_cast<QPlainTextEdit *>(field))
            connect(lines, &QPlainTextEdit::textChanged, this, &SettingFields::changed);
    }
}

void SettingFields::addTo(QFormLayout &form) const
{
    for (const SettingRow &row : m_rows) {
        QWidget *const field = m_fields.value(row.key);
        const QString label = tr("%1:", "label of a field").arg(SettingText::name(row.key));
        if (row.kind == Kind::Flag || row.kind == Kind::NotFlag) {
            form.addRow(field);
        } else if (QPushButton *const removal = m_removals.value(row.key)) {
            auto *line = new QHBoxLayout;
            line->addWidget(field, 1);
            line->addWidget(removal);
            form.addRow(label, line);
        } else {
            form.addRow(label, field);
        }
    }
}

void SettingFields::addRemoval(const QString &key, QLineEdit &field)
{
    auto *removal = new QPushButton(tr("Remove", "a token that is set"), field.parentWidget());
    removal->setObjectName(key + u"Remove"_s);
    removal->setAccessibleName(tr("Remove: %1", "a token").arg(SettingText::name(key)));
    removal->setAutoDefault(false);
    removal->setCheckable(true);
    m_removals.insert(key, removal);
    connect(removal, &QPushButton::toggled, this, [this, key] {
        showRemoval(key);
        emit changed();
    });
}

void SettingFields::showRemoval(const QString &key)
{
    const bool isSet = !m_values.value(key).toString().isEmpty();
    auto *line = qobject_cast<QLineEdit *>(m_fields.value(key));
    line->setEnabled(!isGoing(key));
    line->setPlaceholderText(!isSet             ? QString()
                                 : isGoing(key) ? tr("Removed as soon as this is saved", "a token")
                                                : tr("One is set; type another to replace it", "a token"));
    m_removals.value(key)->setVisible(isSet);
    m_removals.value(key)->setText(isGoing(key) ? tr("Keep", "a token that is set, after all")
                                                : tr("Remove", "a token that is set"));
}

bool SettingFields::isGoing(const QString &key) const
{
    return m_removals.contains(key) && m_removals.value(key)->isChecked();
}

void SettingFields::fill(const QMap<QString, QVariant> &values, const QMap<QString, QPair<int, int>> &ranges,
                         const QMap<QString, QString> &places)
{
    for (const SettingRow &row : m_rows) {
        QWidget *const field = m_fields.value(row.key);
        const QVariant value = values.value(row.key);
        if (isSecretKind(row.kind))
            m_values.insert(row.key, value);
        if (auto *box = qobject_cast<QCheckBox *>(field))
            box->setChecked(value.toBool() != (row.kind == Kind::NotFlag));
        if (auto *number = qobject_cast<QSpinBox *>(field)) {
            const auto [least, most] = ranges.value(row.key, {0, 10'000'000});
            number->setRange(least, most);
            number->setValue(value.toInt());
        }
        if (auto *words = qobject_cast<QComboBox *>(field))
            words->setCurrentIndex(std::max(0, words->findData(value.toString())));
        if (auto *lines = qobject_cast<QPlainTextEdit *>(field))
            lines->setPlainText(value.toStringList().join(u'\n'));
        fillLine(row, value, places.value(row.key));
    }
}

void SettingFields::fillLine(const SettingRow &row, const QVariant &value, const QString &place)
{
    auto *line = qobject_cast<QLineEdit *>(m_fields.value(row.key));
    if (!line)
        return;
    line->setText(isSecretKind(row.kind) ? QString() : value.toString());
    if (row.kind == Kind::Secret) {
        m_removals.value(row.key)->setChecked(false);
        showRemoval(row.key);
    }
    if (row.kind == Kind::KeptSecret)
        line->setPlaceholderText(place);
}

QVariant SettingFields::valueOf(const SettingRow &row) const
{
    QWidget *const field = m_fields.value(row.key);
    if (const auto *box = qobject_cast<QCheckBox *>(field))
        return box->isChecked() != (row.kind == Kind::NotFlag);
    if (const auto *number = qobject_cast<QSpinBox *>(field))
        return number->value();
    if (const auto *words = qobject_cast<QComboBox *>(field))
        return words->currentData();
    if (const auto *lines = qobject_cast<QPlainTextEdit *>(field))
        return lines->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    if (isGoing(row.key))
        return QString();
    const QString text = qobject_cast<QLineEdit *>(field)->text().trimmed();
    return row.kind == Kind::Secret && text.isEmpty() ? m_values.value(row.key) : QVariant(text);
}

QMap<QString, QVariant> SettingFields::edited() const
{
    QMap<QString, QVariant> values;
    for (const SettingRow &row : m_rows) {
        if (row.kind != Kind::KeptSecret)
            values.insert(row.key, valueOf(row));
    }
    return values;
}

QMap<QString, QString> SettingFields::secrets() const
{
    QMap<QString, QString> typed;
    for (const SettingRow &row : m_rows) {
        const QString text = row.kind == Kind::KeptSecret ? valueOf(row).toString() : QString();
        if (!text.isEmpty())
            typed.insert(row.key, text);
    }
    return typed;
}

void SettingFields::forgetTyped()
{
    for (const SettingRow &row : m_rows) {
        if (row.kind == Kind::KeptSecret)
            qobject_cast<QLineEdit *>(m_fields.value(row.key))->clear();
    }
}

QMap<QString, QList<QWidget *>> SettingFields::widgets() const
{
    QMap<QString, QList<QWidget *>> all;
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it)
        all.insert(it.key(), {*it});
    for (auto it = m_removals.cbegin(); it != m_removals.cend(); ++it)
        all[it.key()].append(*it);
    return all;
}
