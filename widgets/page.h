// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/palette.h"

#include <QAction>
#include <QUuid>
#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tf::widgets {

class Badge;

/// The frame that every page stands in, so that all look like one program.
///
/// How a page is built
///
///     class WalletsPage final : public widgets::Page { … };
///     WalletsPage::WalletsPage(ledger::LedgerService& ledger, widgets::Prompter& prompter,
///     QWidget* parent)
///         : Page(tr("Wallets"), parent) {
///         buildUi();          // header actions, then content() from top to bottom
///         connectSignals();   // service signals and action handlers
///     }
///
/// 1. Header: title, then `setBadge`, `setSubtitle`; to the right `addHeaderAction(action, kind)`,
///    the main act last and `ButtonKind::Primary`. The shell also lists `actions()` of the widget
///    in menus and in the command palette: give each QAction an objectName, text, icon and
///    shortcut where it deserves one.
/// 2. Body: put rows into `content()` (a QVBoxLayout with gaps of Theme::cardGap). Side by side:
///    a QHBoxLayout with Theme::cardGap, or a QSplitter with `setChildrenCollapsible(false)`.
/// 3. Everything with content stands in a `Card` (title small and muted, padding 16). A table that
///    fills its card: `card->setFlush(true)`, then `styleTable(view)` or `styleTree(view)`.
///    Key figures are `FigureCard`s in one row. Lists of states use `Badge`; states in tables set
///    `ToneRole` (roles.h) and get dot and word.
/// 4. Words: title case never, sentences short; every one through tr(). Numbers, money, dates only
///    through format.h. Labels that show stored or typed text are PlainText (`plainLabel`).
/// 5. Nothing to show: an `EmptyState` with what to do next, not an empty table. Not computed:
///    "not enough data", never 0. Long work: Jobs, the status bar shows it.
/// 6. Forms are `FormRows` in a `Dialog`: label above field, reason of a refusal beneath it.
/// 7. Gaps are multiples of 4, usually 8, 12, 16. No hard colours: `colorsOf(this)`, `Tone`.
/// 8. Every control has an objectName and an accessible name (buttons take it from their text,
///    FormRows sets it from the label; set it by hand on the rest). The tests walk all of them.
class Page : public QWidget {
    Q_OBJECT

public:
    enum class ButtonKind { Normal, Primary, Danger };

    explicit Page(const QString& title, QWidget* parent = nullptr);

    QString title() const;
    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle);
    /// An empty text removes it.
    void setBadge(const QString& text, Tone tone);

    /// A button for the action at the right of the header; the action belongs to the page from
    /// then on.
    QPushButton* addHeaderAction(QAction* action, ButtonKind kind = ButtonKind::Normal);
    void addHeaderWidget(QWidget* widget);
    QVBoxLayout* content() const { return m_content; }

    /// The control that Ctrl+F goes to.
    void setSearchTarget(QWidget* widget) { m_searchTarget = widget; }
    QWidget* searchTarget() const { return m_searchTarget; }

    /// What is shown is not yet what is meant to be shown: something is read or computed.
    virtual bool isWorking() const { return false; }

    /// Brings the entity into view and selects it; pages without entities ignore it.
    virtual void showEntity(const QUuid& id);
    /// Takes a file that was dropped on the window or named on the command line; only for pages
    /// whose description names its kind of file.
    virtual void openFile(const QString& path);

Q_SIGNALS:
    /// The person wants another page, maybe at one of its entities. The shell goes there.
    void openRequested(const QString& pageId, const QUuid& entity);

private:
    QLabel* m_title = nullptr;
    QLabel* m_subtitle = nullptr;
    Badge* m_badge = nullptr;
    QHBoxLayout* m_headerEnd = nullptr;
    QVBoxLayout* m_content = nullptr;
    QWidget* m_searchTarget = nullptr;
};

/// A push button that follows an action: text, icon, enabled, tooltip, click.
QPushButton* makeActionButton(QAction* action, Page::ButtonKind kind, QWidget* parent);
void setButtonKind(QPushButton* button, Page::ButtonKind kind);

} // namespace tf::widgets
