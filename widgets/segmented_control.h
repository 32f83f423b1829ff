// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>
#include <QTabWidget>
#include <QWidget>

class QButtonGroup;

namespace tf::widgets {

/// One of a few words in a row: 1D 1W 3M 1Y All. Arrow keys move.
class SegmentedControl final : public QWidget {
    Q_OBJECT

public:
    explicit SegmentedControl(const QStringList& words, QWidget* parent = nullptr);

    int current() const;
    void setCurrent(int index);

Q_SIGNALS:
    void currentChanged(int index);

private:
    QButtonGroup* m_group = nullptr;
};

/// Tabs with an underline. A count stands behind the word: setTabCount(2, 6) reads "Orders 6".
class Tabs final : public QTabWidget {
    Q_OBJECT

public:
    explicit Tabs(QWidget* parent = nullptr);
    /// Adds a page; `name` is its word without a count.
    int addPage(QWidget* page, const QString& name);
    /// Negative removes the count.
    void setTabCount(int index, int count);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList m_names;
};

} // namespace tf::widgets
