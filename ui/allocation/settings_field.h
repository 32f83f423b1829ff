// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capital/capital.h"
#include "models/capital/method_list.h"
#include "ui/allocation/number_edit.h"

#include <functional>

class QWidget;

namespace tf::ui::allocation {

/// A control with the part of the settings that it shows and reads.
struct SettingsField {
    QString name; ///< objectName; the name by which capital::validate() speaks of it
    QString label;
    QString hint;
    QWidget* widget = nullptr;
    std::function<void(const capital::Settings&)> show;
    /// False: what is typed cannot be read.
    std::function<bool(capital::Settings&)> read;
};

/// Makes the controls; `changed` is called when a person changes one.
class SettingsFieldMaker final {
public:
    using Changed = std::function<void()>;
    using Number = std::function<std::optional<double>(const capital::Settings&)>;
    using SetNumber = std::function<void(capital::Settings&, std::optional<double>)>;
    using Choice = std::function<int(const capital::Settings&)>;
    using SetChoice = std::function<void(capital::Settings&, int)>;

    struct Words {
        const char* name;
        QString label;
        QString hint;
    };

    SettingsFieldMaker(QWidget* parent, Changed changed)
        : m_parent(parent)
        , m_changed(std::move(changed)) {}

    SettingsField number(const Words& words, NumberEdit::Kind kind, bool isOptional,
                         const Number& get, const SetNumber& set) const;
    SettingsField choice(const Words& words, const QList<std::pair<QString, int>>& items,
                         const Choice& get, const SetChoice& set) const;
    SettingsField check(const Words& words, const Choice& get, const SetChoice& set) const;

private:
    QWidget* m_parent;
    Changed m_changed;
};

/// The controls of one option of a method, with its sentence as hint.
QList<SettingsField> optionFields(capital::MethodOption option, const SettingsFieldMaker& make);
/// How means and risk are measured.
QList<SettingsField> estimatorFields(const SettingsFieldMaker& make);
/// Least and largest share, cash floor, turnover.
QList<SettingsField> limitFields(const SettingsFieldMaker& make);
/// What is seldom changed: observations, positions, costs, transfers.
QList<SettingsField> furtherFields(const SettingsFieldMaker& make);

} // namespace tf::ui::allocation
