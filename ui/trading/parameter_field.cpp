// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trading/parameter_field.h"

#include "ui/trading/figure_words.h"
#include "ui/trading/member_edit.h"
#include "ui/trading/rule_set_edit.h"
#include "widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QJsonObject>
#include <QSpinBox>

namespace tf::ui {

namespace {

using strategies::ParameterSpec;
using strategies::ParameterType;
using strategies::translated;

constexpr int longestSuffix = 8;

QString words(const char* text) {
    return QCoreApplication::translate("research", text);
}

class WheelGuard final : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (event->type() == QEvent::Wheel && widget != nullptr && !widget->hasFocus()) {
            event->ignore();
            return true;
        }
        return QObject::eventFilter(watched, event);
    }
};

QString objectNameOf(const ParameterSpec& spec) {
    return QStringLiteral("parameter_") + QString::fromLatin1(spec.id);
}

QString unitOf(const ParameterSpec& spec) {
    return spec.unit == nullptr ? QString() : translated(spec.unit);
}

bool isSuffix(const QString& unit) {
    return !unit.isEmpty() && unit.size() <= longestSuffix;
}

QString tipOf(const ParameterSpec& spec) {
    QString tip = translated(spec.description);
    const bool isNumber = spec.type == ParameterType::Integer || spec.type == ParameterType::Real ||
                          spec.type == ParameterType::Fraction;
    if (isNumber) {
        const double scale = spec.type == ParameterType::Fraction ? 100 : 1;
        const QString unit =
            spec.type == ParameterType::Fraction ? QStringLiteral("%") : unitOf(spec);
        const QString range =
            words(QT_TRANSLATE_NOOP("research", "Allowed: %1 to %2 %3"))
                .arg(plainNumber(spec.minimum * scale), plainNumber(spec.maximum * scale), unit);
        tip += u'\n' + range.trimmed();
    }
    return tip;
}

void addInteger(ParameterField& field, const ParameterSpec& spec,
                const std::function<void()>& changed, QWidget* parent) {
    auto* box = new QSpinBox(parent);
    box->setRange(static_cast<int>(spec.minimum), static_cast<int>(spec.maximum));
    box->setValue(static_cast<int>(spec.initial));
    box->setGroupSeparatorShown(true);
    if (isSuffix(unitOf(spec))) {
        box->setSuffix(u' ' + unitOf(spec));
    }
    QObject::connect(box, &QSpinBox::valueChanged, box, changed);
    field.control = box;
    field.value = [box] { return QJsonValue(box->value()); };
    field.setValue = [box](const QJsonValue& value) { box->setValue(value.toInt()); };
}

void addReal(ParameterField& field, const ParameterSpec& spec, const std::function<void()>& changed,
             QWidget* parent) {
    const bool isFraction = spec.type == ParameterType::Fraction;
    const double scale = isFraction ? 100 : 1;
    const QString unit = isFraction ? QStringLiteral("%") : unitOf(spec);
    QDoubleSpinBox* box =
        makeNumberField(objectNameOf(spec), spec.minimum * scale, spec.maximum * scale,
                        spec.initial * scale, 2, isSuffix(unit) ? unit : QString(), parent);
    box->setSingleStep(spec.maximum > 20 && !isFraction ? 1 : 0.1);
    QObject::connect(box, &QDoubleSpinBox::valueChanged, box, changed);
    field.control = box;
    // Through text: 5 % is stored as 0.05 and not as 0.05000000000000001.
    field.value = [box, scale] {
        return QJsonValue(QString::number(box->value() / scale, 'g', 12).toDouble());
    };
    field.setValue = [box, scale](const QJsonValue& value) {
        box->setValue(value.toDouble() * scale);
    };
}

void addFlag(ParameterField& field, const ParameterSpec& spec, const std::function<void()>& changed,
             QWidget* parent) {
    auto* box = new QCheckBox(words(QT_TRANSLATE_NOOP("research", "on")), parent);
    box->setChecked(spec.initial != 0);
    QObject::connect(box, &QCheckBox::toggled, box, changed);
    field.control = box;
    field.value = [box] { return QJsonValue(box->isChecked()); };
    field.setValue = [box](const QJsonValue& value) { box->setChecked(value.toBool()); };
}

void addChoice(ParameterField& field, const ParameterSpec& spec,
               const std::function<void()>& changed, QWidget* parent) {
    QComboBox* box = makeCombo(objectNameOf(spec), parent);
    for (const strategies::Choice& choice : spec.choices) {
        box->addItem(translated(choice.name), QString::fromLatin1(choice.id));
    }
    box->setCurrentIndex(static_cast<int>(spec.initial));
    QObject::connect(box, &QComboBox::currentIndexChanged, box, changed);
    field.control = box;
    field.value = [box] { return QJsonValue(box->currentData().toString()); };
    field.setValue = [box](const QJsonValue& value) {
        box->setCurrentIndex(std::max(0, box->findData(value.toString())));
    };
}

void addRules(ParameterField& field, const std::function<void()>& changed, QWidget* parent) {
    auto* edit = new RuleSetEdit(parent);
    QObject::connect(edit, &RuleSetEdit::changed, edit, changed);
    field.control = edit;
    field.isWide = true;
    field.value = [edit] { return QJsonValue(edit->rules()); };
    field.setValue = [edit](const QJsonValue& value) { edit->setRules(value.toObject()); };
    field.problem = [edit] { return edit->problem(); };
}

void addMembers(ParameterField& field, MemberEdit::Shape shape,
                const std::function<void()>& changed, QWidget* parent) {
    auto* edit = new MemberEdit(shape, parent);
    QObject::connect(edit, &MemberEdit::changed, edit, changed);
    field.control = edit;
    field.isWide = true;
    field.value = [edit] { return edit->value(); };
    field.setValue = [edit](const QJsonValue& value) { edit->setValue(value); };
}

} // namespace

ParameterField makeParameterField(const ParameterSpec& spec, const std::function<void()>& changed,
                                  QWidget* parent) {
    ParameterField field;
    const QString name = translated(spec.name);
    const bool isHint = spec.type != ParameterType::Fraction && !isSuffix(unitOf(spec));
    field.label = name;
    field.hint = isHint ? unitOf(spec) : QString();
    switch (spec.type) {
    case ParameterType::Integer:
        addInteger(field, spec, changed, parent);
        break;
    case ParameterType::Real:
    case ParameterType::Fraction:
        addReal(field, spec, changed, parent);
        break;
    case ParameterType::Flag:
        addFlag(field, spec, changed, parent);
        break;
    case ParameterType::Choice:
        addChoice(field, spec, changed, parent);
        break;
    case ParameterType::Rules:
        addRules(field, changed, parent);
        break;
    case ParameterType::Strategies:
        addMembers(field, MemberEdit::Shape::Voters, changed, parent);
        break;
    case ParameterType::Strategy:
        addMembers(field, MemberEdit::Shape::One, changed, parent);
        break;
    }
    field.control->setObjectName(objectNameOf(spec));
    field.control->setAccessibleName(name);
    field.control->setToolTip(widgets::plainTip(tipOf(spec)));
    guardWheel(field.control);
    return field;
}

QDoubleSpinBox* makeNumberField(const QString& objectName, double minimum, double maximum,
                                double value, int decimals, const QString& suffix,
                                QWidget* parent) {
    auto* box = new QDoubleSpinBox(parent);
    box->setObjectName(objectName);
    box->setDecimals(decimals);
    box->setRange(minimum, maximum);
    box->setValue(value);
    box->setGroupSeparatorShown(true);
    if (!suffix.isEmpty()) {
        box->setSuffix(u' ' + suffix);
    }
    guardWheel(box);
    return box;
}

void guardWheel(QWidget* control) {
    control->setFocusPolicy(Qt::StrongFocus);
    control->installEventFilter(new WheelGuard(control));
}

QComboBox* makeCombo(const QString& objectName, QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setObjectName(objectName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(6);
    guardWheel(box);
    return box;
}

} // namespace tf::ui
