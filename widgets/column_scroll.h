// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace tf::widgets {

/// A column that scrolls up and down only: it has no frame, lets the ground through and is always
/// wide enough for what it holds, whatever the language makes of the words.
class ColumnScroll final : public QScrollArea {
    Q_OBJECT

public:
    explicit ColumnScroll(QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace tf::widgets
