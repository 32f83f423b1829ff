// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/allocation/entities_dialog.h"

#include "widgets/fields.h"
#include "widgets/labels.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace tf::ui::allocation {

EntitiesDialog::EntitiesDialog(const Purpose& purpose, const QList<capital::Entity>& entities,
                               const QSet<QUuid>& chosen, QWidget* parent)
    : Dialog(purpose.title, purpose.submitText, parent) {
    setObjectName(QStringLiteral("entitiesDialog"));
    setIntroduction(purpose.introduction);
    buildUi(purpose, entities, chosen);
    connect(m_search, &widgets::SearchField::searchChanged, this, &EntitiesDialog::filter);
    connect(this, &Dialog::submitRequested, this, &EntitiesDialog::submit);
    resize(460, 520);
}

void EntitiesDialog::buildUi(const Purpose& purpose, const QList<capital::Entity>& entities,
                             const QSet<QUuid>& chosen) {
    if (purpose.hasName) {
        auto* label = widgets::makeLabel(tr("Name of the group"), widgets::TextStyle::Small, this);
        m_name = new QLineEdit(this);
        m_name->setObjectName(QStringLiteral("groupNameEdit"));
        m_name->setAccessibleName(label->text());
        m_name->setMaxLength(60);
        label->setBuddy(m_name);
        content()->addWidget(label);
        content()->addWidget(m_name);
    }
    m_search = new widgets::SearchField(tr("Search by name, farm or type"), this);
    m_search->setObjectName(QStringLiteral("entitySearch"));
    m_search->setAccessibleName(tr("Search"));
    auto* line = new QHBoxLayout;
    line->addWidget(m_search, 1);
    const auto addButton = [&](const QString& text, const char* objectName, bool isChecked) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(QString::fromLatin1(objectName));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, isChecked] { checkAll(isChecked); });
        line->addWidget(button);
    };
    addButton(tr("All"), "allButton", true);
    addButton(tr("None"), "noneButton", false);
    content()->addLayout(line);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("entityList"));
    m_list->setAccessibleName(tr("Entities"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    for (const capital::Entity& entity : entities) {
        const bool isFarm = entity.farmName == entity.name;
        auto* item = new QListWidgetItem(
            isFarm ? entity.name : tr("%1  (%2)").arg(entity.name, entity.farmName), m_list);
        item->setData(Qt::UserRole, entity.id);
        item->setToolTip(widgets::plainTip(item->text()));
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(entity.id) ? Qt::Checked : Qt::Unchecked);
    }
    content()->addWidget(m_list, 1);
}

void EntitiesDialog::filter(const QString& needle) {
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem* const item = m_list->item(i);
        item->setHidden(!item->text().contains(needle, Qt::CaseInsensitive));
    }
}

/// Of those that the search shows.
void EntitiesDialog::checkAll(bool isChecked) {
    for (int i = 0; i < m_list->count(); ++i) {
        if (!m_list->item(i)->isHidden()) {
            m_list->item(i)->setCheckState(isChecked ? Qt::Checked : Qt::Unchecked);
        }
    }
}

QList<QUuid> EntitiesDialog::chosen() const {
    QList<QUuid> ids;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked) {
            ids.append(m_list->item(i)->data(Qt::UserRole).toUuid());
        }
    }
    return ids;
}

QString EntitiesDialog::name() const {
    return m_name != nullptr ? m_name->text().trimmed() : QString();
}

void EntitiesDialog::submit() {
    if (m_name != nullptr && name().isEmpty()) {
        showError(tr("Give the group a name."));
        m_name->setFocus();
        return;
    }
    if (chosen().isEmpty()) {
        showError(tr("Choose at least one."));
        return;
    }
    accept();
}

} // namespace tf::ui::allocation
