// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/page.h"

#include <QKeySequence>
#include <QString>
#include <QUuid>
#include <functional>

namespace tf::ui {

/// Something that the command palette finds beside actions: a wallet, a farm, an instrument.
struct Entity {
    QUuid id;
    QString name;
    QString kind; ///< one word: "farm wallet"
};

/// One page of the main window. The shell builds the widget when the page is first shown, lists it
/// in the sidebar in the order of the table, and gives it Ctrl+1, Ctrl+2 … by its place.
///
/// A new page is one entry in the table of app/pages.cpp; nothing else knows it.
struct PageDescription {
    QString id;    ///< "wallets": stable, for settings and Page::openRequested
    QString title; ///< translated, for sidebar and menu
    QString icon;  ///< a name of resources/icons
    /// Builds the page with the services that its table entry captured.
    std::function<widgets::Page*(QWidget* parent)> make;
    /// The entities that Ctrl+K finds on this page, answered from memory; may be empty. The shell
    /// calls Page::showEntity with the chosen one.
    std::function<QList<Entity>()> entities = {};
    /// Endings of files, "csv", that Page::openFile of this page takes.
    QStringList fileEndings = {};
};

} // namespace tf::ui
