// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trading/member_edit.h"

#include "models/strategies/catalogue.h"
#include "ui/trading/parameter_field.h"
#include "ui/trading/strategy_dialog.h"
#include "widgets/card.h"
#include "widgets/icons.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QDoubleSpinBox>
#include <QJsonObject>
#include <QPushButton>
#include <QToolButton>

namespace tf::ui {

namespace {

using strategies::StrategyConfig;

const QString weightKey = QStringLiteral("weight");
const QString strategyKey = QStringLiteral("strategy");
constexpr double leastWeight = 0.01;
constexpr double mostWeight = 1'000;

QString nameOf(const QJsonObject& strategy) {
    const auto config = StrategyConfig::fromJson(strategy);
    const strategies::StrategyKind* const kind =
        config ? strategies::findStrategyKind(config->kind) : nullptr;
    return kind == nullptr ? MemberEdit::tr("No strategy yet") : strategies::translated(kind->name);
}

QString wordsOf(const QJsonObject& strategy) {
    const auto config = StrategyConfig::fromJson(strategy);
    if (!config) {
        return MemberEdit::tr("Choose one with Edit.");
    }
    const auto problems = strategies::checkStrategy(*config);
    return problems.empty() ? strategies::describeStrategy(*config) : problems.front().sentence;
}

} // namespace

MemberEdit::MemberEdit(Shape shape, QWidget* parent)
    : QWidget(parent)
    , m_shape(shape) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::Theme::grid);
    m_list = new QVBoxLayout;
    m_list->setSpacing(widgets::Theme::grid);
    layout->addLayout(m_list);
    m_add = new QPushButton(tr("Add strategy"), this);
    m_add->setObjectName(QStringLiteral("addMemberButton"));
    m_add->setAutoDefault(false);
    m_add->setVisible(shape == Shape::Voters);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] { edit(m_members.size()); });
}

void MemberEdit::setValue(const QJsonValue& value) {
    m_members = m_shape == Shape::Voters ? value.toArray()
                                         : QJsonArray{QJsonObject{{strategyKey, value.toObject()}}};
    rebuild();
}

QJsonValue MemberEdit::value() const {
    return m_shape == Shape::Voters ? QJsonValue(m_members) : QJsonValue(strategyAt(0));
}

QJsonObject MemberEdit::strategyAt(qsizetype place) const {
    return m_members.at(place)[strategyKey].toObject();
}

void MemberEdit::rebuild() {
    while (QLayoutItem* const item = m_list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // a button of its own may have asked for it
        delete item;
    }
    for (qsizetype place = 0; place < m_members.size(); ++place) {
        m_list->addWidget(makeRow(place));
    }
}

QWidget* MemberEdit::makeRow(qsizetype place) {
    auto* card = new widgets::Card({}, this);
    const QString name = nameOf(strategyAt(place));
    auto* head = new QHBoxLayout;
    head->setSpacing(widgets::Theme::grid);
    head->addWidget(widgets::makeLabel(name, widgets::TextStyle::Strong, card), 1);
    if (m_shape == Shape::Voters) {
        const double weight = m_members.at(place)[weightKey].toDouble(1);
        QDoubleSpinBox* const box = makeNumberField(QStringLiteral("memberWeight%1").arg(place + 1),
                                                    leastWeight, mostWeight, weight, 2, {}, card);
        box->setPrefix(tr("weight "));
        box->setAccessibleName(tr("Weight of %1").arg(name));
        connect(box, &QDoubleSpinBox::valueChanged, this, [this, place](double value) {
            QJsonObject member = m_members.at(place).toObject();
            member[weightKey] = value;
            m_members.replace(place, member);
            Q_EMIT changed();
        });
        head->addWidget(box);
    }
    auto* change = new QPushButton(tr("Edit …"), card);
    change->setObjectName(QStringLiteral("editMember%1").arg(place + 1));
    change->setAccessibleName(tr("Edit %1").arg(name));
    change->setAutoDefault(false);
    connect(change, &QPushButton::clicked, this, [this, place] { edit(place); });
    head->addWidget(change);
    if (m_shape == Shape::Voters) {
        auto* away = new QToolButton(card);
        away->setObjectName(QStringLiteral("removeMember%1").arg(place + 1));
        away->setIcon(widgets::icon(QStringLiteral("delete"), widgets::Tone::Muted));
        away->setAccessibleName(tr("Remove %1").arg(name));
        away->setToolTip(widgets::plainTip(tr("Remove %1").arg(name)));
        connect(away, &QToolButton::clicked, this, [this, place] {
            m_members.removeAt(place);
            rebuild();
            Q_EMIT changed();
        });
        head->addWidget(away);
    }
    card->body()->addLayout(head);
    card->body()->addWidget(
        widgets::makeParagraph(wordsOf(strategyAt(place)), widgets::TextStyle::Small, card));
    return card;
}

void MemberEdit::edit(qsizetype place) {
    const bool isNew = place == m_members.size();
    const auto config = StrategyConfig::fromJson(isNew ? QJsonObject() : strategyAt(place));
    auto* dialog = new StrategyDialog(config ? *config : StrategyConfig(),
                                      isNew ? tr("Add") : tr("Use"), this);
    connect(dialog, &StrategyDialog::chosen, this, [this, place](const StrategyConfig& strategy) {
        QJsonObject member = m_members.at(place).toObject();
        if (m_shape == Shape::Voters && !member.contains(weightKey)) {
            member[weightKey] = 1;
        }
        member[strategyKey] = strategy.toJson();
        if (place < m_members.size()) {
            m_members.replace(place, member);
        } else {
            m_members.append(member);
        }
        rebuild();
        Q_EMIT changed();
    });
    dialog->open();
}

} // namespace tf::ui
