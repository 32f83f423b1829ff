// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capital/capital.h"
#include "widgets/dialog.h"

#include <QSet>

class QLineEdit;
class QListWidget;

namespace tf::widgets {
class SearchField;
}

namespace tf::ui::allocation {

/// Chooses some of the entities by name, for taking part, for a group, for limits of their own.
class EntitiesDialog final : public widgets::Dialog {
    Q_OBJECT

public:
    struct Purpose {
        QString title;
        QString introduction;
        QString submitText;
        bool hasName = false; ///< a group needs one
    };

    EntitiesDialog(const Purpose& purpose, const QList<capital::Entity>& entities,
                   const QSet<QUuid>& chosen, QWidget* parent = nullptr);

    /// In the order of the entities.
    QList<QUuid> chosen() const;
    QString name() const;

private:
    void buildUi(const Purpose& purpose, const QList<capital::Entity>& entities,
                 const QSet<QUuid>& chosen);
    void filter(const QString& needle);
    void checkAll(bool isChecked);
    void submit();

    QLineEdit* m_name = nullptr;
    widgets::SearchField* m_search = nullptr;
    QListWidget* m_list = nullptr;
};

} // namespace tf::ui::allocation
