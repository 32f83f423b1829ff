// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/allocation/method_form.h"

#include "ui/allocation/allocation_words.h"
#include "widgets/form_rows.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QToolButton>

namespace tf::ui::allocation {

using tf::allocation::MethodKind;

namespace {

constexpr int leftOutShown = 4;

QComboBox* makeCombo(const char* objectName, QWidget* parent) {
    auto* combo = new QComboBox(parent);
    combo->setObjectName(QString::fromLatin1(objectName));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(12);
    combo->setMaxVisibleItems(30);
    return combo;
}

} // namespace

MethodForm::MethodForm(AllocationSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session) {
    buildUi();
    connect(&session, &AllocationSession::scopesChanged, this, &MethodForm::showScopes);
    connect(&session, &AllocationSession::settingsReplaced, this, &MethodForm::showSettings);
    connect(&session, &AllocationSession::inputsChanged, this, &MethodForm::showLeftOut);
    connect(m_scope, &QComboBox::activated, this,
            [this](int index) { m_session.choose(m_session.scopes().at(index)); });
    connect(m_method, &QComboBox::activated, this, &MethodForm::chooseMethod);
    connect(m_more, &QToolButton::toggled, this, [this](bool isOpen) {
        m_more->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
        m_further->setVisible(isOpen);
    });
    showScopes();
    showSettings();
}

void MethodForm::buildUi() {
    const SettingsFieldMaker make(this, [this] { takeChanges(); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::Theme::cardGap);
    auto* choice = new widgets::FormRows(1, this);
    m_scope = makeCombo("levelCombo", choice);
    m_method = makeCombo("methodCombo", choice);
    choice->addRow(tr("Level"), m_scope);
    auto* entities = new QPushButton(tr("Who takes part …"), choice);
    entities->setObjectName(QStringLiteral("entitiesButton"));
    connect(entities, &QPushButton::clicked, this, &MethodForm::entitiesRequested);
    choice->addWide(entities);
    choice->addRow(tr("Method"), m_method);
    fillMethods();
    layout->addWidget(choice);
    m_sentence = widgets::makeParagraph({}, widgets::TextStyle::Small, this);
    m_sentence->setObjectName(QStringLiteral("methodSentence"));
    layout->addWidget(m_sentence);
    m_optionPlace = new QVBoxLayout;
    layout->addLayout(m_optionPlace);
    m_problem = widgets::makeParagraph({}, widgets::TextStyle::Small, this);
    m_problem->setObjectName(QStringLiteral("settingsProblem"));
    widgets::setTone(m_problem, widgets::Tone::Danger);
    layout->addWidget(m_problem);
    layout->addWidget(makeRows(estimatorFields(make), 1, this));
    layout->addWidget(makeRows(limitFields(make), 2, this));
    m_leftOut = widgets::makeParagraph({}, widgets::TextStyle::Small, this);
    m_leftOut->setObjectName(QStringLiteral("leftOutLabel"));
    widgets::setTone(m_leftOut, widgets::Tone::Warning);
    layout->addWidget(m_leftOut);
    m_more = new QToolButton(this);
    m_more->setObjectName(QStringLiteral("moreSettingsButton"));
    m_more->setText(tr("History, costs and transfers"));
    m_more->setCheckable(true);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setArrowType(Qt::RightArrow);
    layout->addWidget(m_more);
    m_further = makeRows(furtherFields(make), 1, this);
    m_further->hide();
    layout->addWidget(m_further);
    layout->addStretch(1);
}

/// Families as headings that cannot be chosen.
void MethodForm::fillMethods() {
    auto* model = qobject_cast<QStandardItemModel*>(m_method->model());
    std::optional<capital::MethodFamily> family;
    const auto descriptions = capital::methodDescriptions();
    for (const capital::MethodDescription& description : descriptions) {
        if (family != description.family) {
            family = description.family;
            m_method->addItem(capital::familyTitle(*family));
            model->item(m_method->count() - 1)->setEnabled(false);
        }
        m_method->addItem(description.title, int(description.kind));
        m_method->setItemData(m_method->count() - 1, widgets::plainTip(description.sentence),
                              Qt::ToolTipRole);
    }
}

widgets::FormRows* MethodForm::makeRows(const QList<SettingsField>& fields, int columns,
                                        QWidget* parent) {
    auto* rows = new widgets::FormRows(columns, parent);
    for (const SettingsField& field : fields) {
        if (field.label.isEmpty()) {
            rows->addWide(field.widget);
        } else {
            rows->addRow(field.label, field.widget, field.hint);
        }
        m_rowsOf.insert(field.widget, rows);
    }
    m_fields += fields;
    return rows;
}

void MethodForm::rebuildOptions() {
    const MethodKind kind = m_session.settings().method.kind;
    if (m_shownKind == kind) {
        return;
    }
    m_shownKind = kind;
    for (const SettingsField& field : std::as_const(m_optionFields)) {
        m_rowsOf.remove(field.widget);
        m_fields.removeIf([&](const SettingsField& f) { return f.widget == field.widget; });
    }
    delete m_options;
    m_options = nullptr;
    m_optionFields.clear();
    const SettingsFieldMaker make(this, [this] { takeChanges(); });
    const auto descriptions = capital::methodDescriptions();
    for (const capital::MethodDescription& description : descriptions) {
        if (description.kind == kind) {
            m_sentence->setText(description.sentence);
            for (const capital::MethodOption option : description.options) {
                m_optionFields += optionFields(option, make);
            }
        }
    }
    if (!m_optionFields.isEmpty()) {
        m_options = makeRows(m_optionFields, 1, this);
        m_optionPlace->addWidget(m_options);
    }
}

void MethodForm::showScopes() {
    m_scope->clear();
    int current = -1;
    for (const Scope& scope : m_session.scopes()) {
        // Two base assets under one master are two lines.
        const bool isTwice =
            std::count_if(m_session.scopes().begin(), m_session.scopes().end(),
                          [&](const Scope& other) {
                              return other.wallet == scope.wallet && other.level == scope.level;
                          }) > 1;
        m_scope->addItem(isTwice ? tr("%1, %2").arg(scopeName(scope), scope.asset.code())
                                 : scopeName(scope));
        if (m_session.scope() == scope) {
            current = m_scope->count() - 1;
        }
    }
    m_scope->setCurrentIndex(current);
    m_scope->setToolTip(widgets::plainTip(m_scope->currentText()));
}

void MethodForm::showSettings() {
    rebuildOptions();
    const capital::Settings& settings = m_session.settings();
    m_method->setCurrentIndex(m_method->findData(int(settings.method.kind)));
    for (const SettingsField& field : std::as_const(m_fields)) {
        field.show(settings);
    }
    showProblems(settings, {});
}

void MethodForm::chooseMethod() {
    capital::Settings settings = m_session.settings();
    const auto kind = MethodKind(m_method->currentData().toInt());
    if (settings.method.kind == kind) {
        return;
    }
    const double riskFree = settings.method.riskFree;
    settings.method = capital::defaultMethod(kind);
    settings.method.riskFree = riskFree;
    // A target that can be met: what the portfolio before had.
    if (const auto* answer = m_session.answer()) {
        if (kind == MethodKind::TargetReturn) {
            settings.method.targetReturn = answer->statistics.expectedReturn;
        } else if (kind == MethodKind::TargetRisk) {
            settings.method.targetVolatility = answer->statistics.volatility;
        }
    }
    m_session.setSettings(settings);
    showSettings();
}

void MethodForm::takeChanges() {
    capital::Settings draft = m_session.settings();
    QStringList unreadable;
    for (const SettingsField& field : std::as_const(m_fields)) {
        if (!field.read(draft)) {
            unreadable.append(field.name);
        }
    }
    // Rows of single entities that only repeat the general shares go on repeating them.
    const capital::Limits& before = m_session.settings().limits;
    for (capital::EntityLimit& limit : draft.limits.entities) {
        if (limit.minimum == before.minimum && limit.maximum == before.maximum) { // NOLINT: copies
            limit.minimum = draft.limits.minimum;
            limit.maximum = draft.limits.maximum;
        }
    }
    showProblems(draft, unreadable);
    if (!m_isRefused) {
        m_session.setSettings(draft);
    }
}

void MethodForm::showProblems(const capital::Settings& draft, QStringList unreadable) {
    QHash<QString, QString> sentences;
    QStringList elsewhere;
    for (const farms::FieldProblem& problem : capital::validate(draft)) {
        sentences.insert(problem.field, problem.sentence);
        elsewhere.append(problem.field);
    }
    for (const QString& name : std::as_const(unreadable)) {
        sentences.insert(name, tr("Write a number, such as %1.").arg(QLocale().toString(12.5)));
    }
    for (const SettingsField& field : std::as_const(m_fields)) {
        if (widgets::FormRows* rows = m_rowsOf.value(field.widget)) {
            rows->setError(field.widget, sentences.value(field.name));
        }
        elsewhere.removeAll(field.name);
    }
    QStringList rest;
    for (const QString& field : std::as_const(elsewhere)) {
        rest.append(sentences.value(field));
    }
    m_problem->setText(rest.join(u'\n'));
    m_problem->setVisible(!rest.isEmpty());
    const bool isRefused = !sentences.isEmpty();
    if (isRefused != m_isRefused) {
        m_isRefused = isRefused;
        Q_EMIT refusedChanged(isRefused);
    }
}

void MethodForm::showLeftOut() {
    QStringList lines;
    if (const capital::Inputs* inputs = m_session.inputs()) {
        for (const capital::LeftOut& left : inputs->leftOut) {
            lines.append(tr("%1: left out, %2.").arg(left.name, left.reason));
        }
    }
    const auto more = lines.size() - leftOutShown;
    m_leftOut->setToolTip(widgets::plainTip(lines.join(u'\n')));
    if (more > 0) {
        lines = lines.mid(0, leftOutShown);
        lines.append(tr("and %n more", "", int(more)));
    }
    m_leftOut->setText(lines.join(u'\n'));
    m_leftOut->setVisible(!lines.isEmpty());
}

} // namespace tf::ui::allocation
