// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/strategies/catalogue.h"
#include "widgets/dialog.h"

namespace tf::ui {

class StrategyForm;

/// The form of a strategy in a dialog of its own, for one that is part of another.
class StrategyDialog final : public widgets::Dialog {
    Q_OBJECT

public:
    /// Starts from `config`; from the form's first strategy where its kind is unknown.
    StrategyDialog(const strategies::StrategyConfig& config, const QString& submitText,
                   QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const tf::strategies::StrategyConfig& config);

private:
    void submit();

    StrategyForm* m_form = nullptr;
};

} // namespace tf::ui
