// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/secretlist.h"

#include "desktop/direction.h"
#include "desktop/settingtext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(direction::sentence(text), parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

SecretList::SecretList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    setSecrets({}, {});
}

void SecretList::setSecrets(const QMap<QString, QString> &places, const QSet<QString> &fixed)
{
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    m_removed.clear();
    for (auto it = places.cbegin(); it != places.cend(); ++it)
        addRow(it.key(), *it, fixed.contains(it.key()));
    if (places.isEmpty())
        m_rows->addWidget(plainLabel(tr("None is kept."), this));
}

void SecretList::addRow(const QString &key, const QString &place, bool isFixed)
{
    auto *row = new QWidget(this);
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    const QString name = SettingText::secret(key);
    QLabel *where = plainLabel(tr("%1: %2", "a token, where it is").arg(name, place), row);
    where->setObjectName(key + u"Place"_s);
    auto *remove = new QPushButton(tr("Remove", "a token or password that is kept"), row);
    remove->setObjectName(key + u"Remove"_s);
    remove->setAccessibleName(tr("Remove: %1", "a token or password").arg(name));
    remove->setAutoDefault(false);
    remove->setCheckable(true);
    remove->setEnabled(!isFixed);
    across->addWidget(where, 1);
    across->addWidget(remove, 0, Qt::AlignTop);
    m_rows->addWidget(row);
    connect(remove, &QPushButton::toggled, this, [this, key, name, place, where, remove](bool isGoing) {
        if (isGoing)
            m_removed.insert(key);
        else
            m_removed.remove(key);
        where->setText(
            direction::sentence(isGoing ? tr("%1: removed as soon as this is saved", "a token").arg(name)
                                        : tr("%1: %2", "a token, where it is").arg(name, place)));
        remove->setText(isGoing ? tr("Keep", "a token or password, after all")
                                : tr("Remove", "a token or password that is kept"));
    });
}

QStringList SecretList::removed() const
{
    return {m_removed.cbegin(), m_removed.cend()};
}
