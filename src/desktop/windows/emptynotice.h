// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class CopyField;
class QLabel;
class QPushButton;
class QVBoxLayout;

/// Stands where a page has nothing to show: says what would be here and offers the one next step. Main
/// thread; owned by its page.
class EmptyNotice : public QWidget {
    Q_OBJECT
public:
    explicit EmptyNotice(QWidget *parent = nullptr);

    void setWords(const QString &headline, const QString &text, const QString &action = {});
    void setIconName(const QString &name);
    void setAddresses(const QStringList &addresses); ///< each gets a copy button
    void showAddresses(bool shown);
    [[nodiscard]] QString headline() const;

signals:
    void actionChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawIcon();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_headline;
    QLabel *m_text;
    QWidget *m_addressBox;
    QVBoxLayout *m_addresses;
    QPushButton *m_action;
    QStringList m_shown;
};
