// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <functional>
#include <utility>

class FlowLayout;
class QListWidget;
class QListWidgetItem;
class QToolButton;
class QVBoxLayout;

/// An ordered list of playlists, guides or streams: addresses and files, to add, edit, remove and move. Shows
/// them without the secrets in them; only editing reveals one. Main thread; owned by the dialog it is in.
class SourceList : public QWidget {
    Q_OBJECT
public:
    /// Why an address is of no use, for people; empty: it is of use.
    using Check = std::function<QString(const QString &address)>;

    explicit SourceList(QWidget *parent = nullptr);

    void setSources(const QStringList &sources);
    [[nodiscard]] QStringList sources() const;
    void setFileFilter(const QString &filter) { m_fileFilter = filter; }
    void setFilesOffered(bool offered);
    void setMost(int most); ///< no more than these can be added
    void setPrompt(const QString &prompt) { m_prompt = prompt; } ///< of the dialog that asks for an address
    void setCheck(Check check) { m_check = std::move(check); } ///< unless set: http or https with a host
    void add(const QString &source); ///< one that is there already is selected instead
    [[nodiscard]] static bool isUsable(const QString &address); ///< http or https with a host

protected:
    [[nodiscard]] QListWidget &list() const { return *m_list; }
    [[nodiscard]] static QString sourceOf(const QListWidgetItem &item);
    /// To be placed by one of the next two.
    QToolButton *makeTool(const QString &name, const QString &icon, const QString &text);
    void placeAfterEdit(QToolButton &tool);
    void placeAfterAdding(QToolButton &tool);
    virtual void describe(QListWidgetItem &item); ///< words and icon of an entry
    virtual void edit(QListWidgetItem &item); ///< asks for another address, if it is one
    void write(QListWidgetItem &item, const QString &source);
    virtual void refreshButtons();

private:
    void addChanging();
    void askForAddress();
    void askForFile();
    void askForFileInstead(QListWidgetItem &item);
    void removeCurrent();
    void move(int by);
    void askAddress(const QString &title, const QString &before, QListWidgetItem *replaces,
                    const QString &reason = {});
    void take(const QString &title, const QString &typed, int row);

    QListWidget *m_list;
    FlowLayout *m_adding;
    QVBoxLayout *m_changing;
    QToolButton *m_addAddress, *m_addFile, *m_edit, *m_remove, *m_up, *m_down;
    QString m_fileFilter, m_prompt;
    Check m_check;
    int m_most = 100;
};
