// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/when_done.h"
#include "ui/wallets/facts_board.h"
#include "ui/wallets/wallets_context.h"
#include "widgets/dialog.h"
#include "widgets/form_rows.h"

#include <QLineEdit>

namespace tf::ui {

/// A dialog that sends one command to the books. It checks while the person types, sends once
/// however often the button is pressed (the command's id is made when the dialog opens), and after
/// a lost answer only repeats the same command.
class LedgerDialog : public widgets::Dialog {
    Q_OBJECT

public:
    LedgerDialog(const WalletsContext& context, const QString& title, const QString& submitText,
                 QWidget* parent);

    bool isSending() const { return m_isSending; }

Q_SIGNALS:
    /// It is booked. `undo` may be impossible.
    void succeeded(const QString& sentence, const tf::ui::UndoStep& undo);

protected:
    /// Shows the problems (of all fields when `isFinal`, else of those touched); true: none.
    virtual bool check(bool isFinal) = 0;
    virtual void send() = 0;
    /// The facts or fields changed: show anew what follows from them.
    virtual void refresh() = 0;

    const WalletsContext& context() const { return m_context; }
    FactsBoard& facts() { return *m_facts; }
    const FactsBoard& facts() const { return *m_facts; }
    widgets::FormRows* form() const { return m_form; }
    /// A line for a reason or a name, refreshed while typing.
    QLineEdit* addTextRow(const QString& label, const QString& objectName,
                          const QString& hint = {});
    void touch(QWidget* field) { m_touched.insert(field); }
    bool isTouched(QWidget* field) const { return m_touched.contains(field); }

    template <class T, class Done>
    void finishWith(const QFuture<Result<T>>& future, Done done) {
        startSending();
        whenDone(future, this, [this, done](const Result<T>& result) {
            stopSending();
            if (!result.isOk()) {
                refuse(result.error());
                return;
            }
            done(result);
            accept();
        });
    }

private:
    void onSubmit();
    void startSending();
    void stopSending();
    void refuse(const Error& error);
    void showFailure(const Error& error);

    WalletsContext m_context;
    FactsBoard* m_facts = nullptr;
    widgets::FormRows* m_form = nullptr;
    QSet<QWidget*> m_touched;
    bool m_isSending = false;
    bool m_isOutcomeUnknown = false;
};

} // namespace tf::ui
