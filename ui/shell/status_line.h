// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/job.h"

#include <QHash>
#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace tf::ui {

/// The line below everything: running jobs at the left, short facts at the right ("Database
/// 2 ms").
class StatusLine final : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(Jobs& jobs, QWidget* parent = nullptr);

    /// Sets the fact of this id; an empty text removes it.
    void setFact(const QString& id, const QString& text, const QString& explanation = {});

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QHBoxLayout* m_facts = nullptr;
    QHash<QString, QLabel*> m_labels;
};

} // namespace tf::ui
