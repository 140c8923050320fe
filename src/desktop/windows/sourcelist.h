// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QListWidget;
class QListWidgetItem;
class QPushButton;
class QToolButton;

/// An ordered list of playlists or guides: addresses and files, to add, edit, remove and move. Shows them
/// without the secrets in them; only editing reveals one. Main thread; owned by the settings dialog.
class SourceList : public QWidget {
    Q_OBJECT
public:
    explicit SourceList(QWidget *parent = nullptr);

    void setSources(const QStringList &sources);
    [[nodiscard]] QStringList sources() const;
    void setFileFilter(const QString &filter) { m_fileFilter = filter; }
    void add(const QString &source); ///< one that is there already is selected instead
    [[nodiscard]] static bool isUsable(const QString &address); ///< http or https with a host

private:
    QToolButton *addButton(const QString &name, const QString &icon, const QString &text,
                           void (SourceList::*slot)());
    void askForAddress();
    void askForFile();
    void edit();
    void removeCurrent();
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void move(int by);
    void refreshButtons();
    void askAddress(const QString &title, const QString &before, QListWidgetItem *replaces);
    static void write(QListWidgetItem &item, const QString &source);

    QListWidget *m_list;
    QToolButton *m_edit, *m_remove, *m_up, *m_down;
    QString m_fileFilter;
};
