// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/trading/farm_desk.h"
#include "widgets/dialog.h"

namespace tf::ui {

class FarmForm;

/// Creates or changes a farm.
class FarmDialog final : public widgets::Dialog {
    Q_OBJECT

public:
    FarmDialog(const FarmDesk& desk, const farms::Farm& farm, bool isNew,
               QWidget* parent = nullptr);

    /// What the dialog begins with for a new farm.
    static farms::Farm freshFarm();

Q_SIGNALS:
    void saved(const QUuid& farm);

private:
    void loadChoices();
    void submit();

    FarmDesk m_desk;
    bool m_isNew;
    FarmForm* m_form = nullptr;
};

} // namespace tf::ui
