// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/farms/desk_fixture.h"
#include "tests/support/gui_test.h"
#include "tests/support/scripted_prompter.h"
#include "ui/goals/choice_list.h"
#include "ui/goals/goal_wizard.h"
#include "ui/goals/goals_page.h"
#include "ui/goals/number_field.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

namespace tf::ui::test {

using tf::test::await;
using tf::test::control;
using tf::test::patienceMs;

/// A workspace with farms, agents and money, and the page of its goals.
struct Program {
    explicit Program(const tf::test::TestDatabase& testDatabase)
        : desk(testDatabase)
        , service(desk.database, desk.ledger, desk.farms, desk.engine, desk.clock,
                  tf::test::TestDatabase::workspace()) {}

    GoalDesk goalDesk() {
        return {service,
                desk.farms,
                desk.ledger,
                desk.clock,
                prompter,
                tf::test::TestDatabase::workspace(),
                Asset::create(u"USDT", 8).value()};
    }

    Result<void> open(int days) {
        TF_CHECK(farms::test::open(desk));
        if (days > 0) {
            TF_CHECK(farms::test::setUp(desk, days));
            TF_CHECK(await(desk.farms.refresh()));
        }
        TF_CHECK(await(service.refresh()));
        page = std::make_unique<GoalsPage>(goalDesk());
        page->resize(1'186, 690);
        page->show();
        return {};
    }

    GoalWizard* wizard() const {
        const auto all = page->findChildren<GoalWizard*>();
        for (GoalWizard* const one : all) {
            if (one->isVisible()) {
                return one;
            }
        }
        return nullptr;
    }

    const goals::GoalView* named(const QString& name) const {
        for (const goals::GoalView& view : service.goals()) {
            if (view.goal.name == name) {
                return &view;
            }
        }
        return nullptr;
    }

    farms::test::Desk desk;
    goals::GoalService service;
    tf::test::ScriptedPrompter prompter;
    std::unique_ptr<GoalsPage> page;
};

inline void trigger(const Program& program, const char* action) {
    auto* found = program.page->findChild<QAction*>(QString::fromLatin1(action));
    QVERIFY2(found != nullptr, action);
    QTRY_VERIFY2_WITH_TIMEOUT(found->isEnabled(), action, patienceMs);
    found->trigger();
}

inline void press(QWidget* root, const char* button) {
    auto* found = control<QPushButton>(root, button);
    QVERIFY(found != nullptr);
    QVERIFY2(found->isEnabled(), button);
    found->click();
}

inline void choose(QWidget* root, const char* list, int value) {
    control<ChoiceList>(root, list)->setValue(value);
}

inline void type(QWidget* root, const char* field, const QString& text) {
    control<QLineEdit>(root, field)->setText(text);
}

/// The words on the button that stands for the current step, as a screen reader says them.
inline QString currentTitle(GoalWizard* wizard) {
    const auto labels = wizard->findChildren<QLabel*>();
    for (const QLabel* const label : labels) {
        if (label->isVisible() && label->text().endsWith(u'?')) {
            return label->text();
        }
    }
    return {};
}

/// All complaints on show.
inline QStringList complaints(GoalWizard* wizard) {
    QStringList found;
    const auto fields = wizard->findChildren<QWidget*>();
    for (const QWidget* const field : fields) {
        if (field->property("tfInvalid").toBool() && field->isVisible() &&
            !field->accessibleDescription().isEmpty()) {
            found.append(field->objectName() + QStringLiteral(": ") +
                         field->accessibleDescription());
        }
    }
    return found;
}

} // namespace tf::ui::test
