// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QLocale>
#include <QString>
#include <QStringList>

/// The words of the house's page in one language (resources/page/words), and how that language writes numbers
/// and times. Plain value.
class HouseWords {
public:
    /// The language that a browser likes best of those there are; English when it names none of them.
    /// `acceptLanguage`: the header, "de-CH,de;q=0.9,en;q=0.5".
    [[nodiscard]] static HouseWords liked(QByteArrayView acceptLanguage);
    [[nodiscard]] static QStringList languages(); ///< "de", "en" ...

    [[nodiscard]] QString operator()(QLatin1StringView key) const { return m_words.value(key); }
    [[nodiscard]] const QHash<QString, QString> &all() const { return m_words; }
    [[nodiscard]] QString language() const { return m_language; }
    [[nodiscard]] const QLocale &locale() const { return m_locale; } ///< of the country, too, if it is named
    [[nodiscard]] bool isRightToLeft() const { return m_locale.textDirection() == Qt::RightToLeft; }

private:
    QString m_language;
    QLocale m_locale;
    QHash<QString, QString> m_words;
};
