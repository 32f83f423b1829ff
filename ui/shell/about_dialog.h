// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/dialog.h"

namespace tf::ui {

/// Name, version, and under which licences the program and what it is made of stand.
class AboutDialog final : public widgets::Dialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent = nullptr);

private:
    void addHead();
    void addLicences();
};

} // namespace tf::ui
