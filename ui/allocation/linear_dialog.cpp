// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/allocation/linear_dialog.h"

#include "ui/allocation/number_edit.h"
#include "ui/allocation/term_model.h"
#include "widgets/fields.h"
#include "widgets/form_rows.h"
#include "widgets/labels.h"
#include "widgets/tables.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace tf::ui::allocation {

using capital::LinearLimit;

namespace {

QString numberText(double value) {
    return NumberEdit::textOf(NumberEdit::Kind::Plain, value);
}

} // namespace

LinearDialog::LinearDialog(const QList<capital::Entity>& entities, const LinearLimit& limit,
                           QWidget* parent)
    : Dialog(limit.terms.isEmpty() ? tr("New weighted sum") : tr("Weighted sum"),
             limit.terms.isEmpty() ? tr("Add limit") : tr("Change limit"), parent)
    , m_terms(new TermModel(entities, limit.terms, this)) {
    setObjectName(QStringLiteral("linearDialog"));
    setIntroduction(tr("The shares of its members, each times a coefficient, add up to a sum that "
                       "stays inside the bounds. A share is a number from 0 to 1: 0.4 is 40 %."));
    buildUi();
    show(limit);
    connect(m_terms, &QAbstractItemModel::dataChanged, this, [this] { check(m_wasTried); });
    connect(this, &Dialog::submitRequested, this, &LinearDialog::submit);
    resize(560, 560);
}

void LinearDialog::buildUi() {
    m_rows = new widgets::FormRows(2, this);
    m_name = new QLineEdit(m_rows);
    m_name->setObjectName(QStringLiteral("linearNameEdit"));
    m_name->setMaxLength(60);
    m_rows->addRow(tr("Name"), m_name);
    m_sense = new QComboBox(m_rows);
    m_sense->setObjectName(QStringLiteral("linearSenseCombo"));
    m_sense->addItem(tr("at most"), int(Sense::AtMost));
    m_sense->addItem(tr("at least"), int(Sense::AtLeast));
    m_sense->addItem(tr("between two bounds"), int(Sense::Between));
    m_rows->addRow(tr("The sum is"), m_sense);
    const auto addBound = [this](const QString& label, const char* name) {
        auto* edit = new NumberEdit(NumberEdit::Kind::Plain, m_rows);
        edit->setObjectName(QString::fromLatin1(name));
        m_rows->addRow(label, edit);
        connect(edit, &QLineEdit::textEdited, this, [this] { check(m_wasTried); });
        return edit;
    };
    m_minimum = addBound(tr("At least"), "linearMinimumEdit");
    m_maximum = addBound(tr("At most"), "linearMaximumEdit");
    content()->addWidget(m_rows);
    buildTerms();
    m_sum = widgets::makeParagraph({}, widgets::TextStyle::Body, this);
    m_sum->setObjectName(QStringLiteral("linearSum"));
    content()->addWidget(m_sum);
    connect(m_name, &QLineEdit::textEdited, this, [this] { check(m_wasTried); });
    connect(m_sense, &QComboBox::currentIndexChanged, this, [this] { check(m_wasTried); });
}

void LinearDialog::buildTerms() {
    m_search = new widgets::SearchField(tr("Search by name or farm"), this);
    m_search->setObjectName(QStringLiteral("linearSearch"));
    m_search->setAccessibleName(tr("Search"));
    content()->addWidget(m_search);
    auto* filtered = new QSortFilterProxyModel(this);
    filtered->setSourceModel(m_terms);
    filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("linearTable"));
    m_table->setAccessibleName(tr("Members and coefficients"));
    m_table->setModel(filtered);
    widgets::styleTable(m_table);
    m_table->setSortingEnabled(false);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(TermModel::Name, QHeaderView::Stretch);
    m_table->setColumnWidth(TermModel::Coefficient, 96);
    m_table->setColumnWidth(TermModel::Check, 190);
    m_table->setMinimumHeight(180);
    content()->addWidget(m_table, 1);
    connect(m_search, &widgets::SearchField::searchChanged, filtered,
            &QSortFilterProxyModel::setFilterFixedString);
}

void LinearDialog::show(const LinearLimit& limit) {
    m_name->setText(limit.name);
    const Sense sense = limit.minimum && limit.maximum ? Sense::Between
                        : limit.minimum                ? Sense::AtLeast
                                                       : Sense::AtMost;
    m_sense->setCurrentIndex(m_sense->findData(int(sense)));
    m_minimum->setValue(limit.minimum);
    m_maximum->setValue(limit.maximum);
    check(false);
}

LinearDialog::Sense LinearDialog::sense() const {
    return static_cast<Sense>(m_sense->currentData().toInt());
}

LinearLimit LinearDialog::limit() const {
    return {.name = m_name->text().trimmed(),
            .terms = m_terms->terms(),
            .minimum = sense() == Sense::AtMost ? std::nullopt : m_minimum->value(),
            .maximum = sense() == Sense::AtLeast ? std::nullopt : m_maximum->value()};
}

QString LinearDialog::boundProblem(const NumberEdit* edit) const {
    if (!edit->isEnabled()) {
        return {};
    }
    if (!edit->isReadable()) {
        return tr("Write a number, such as %1.").arg(numberText(0.4));
    }
    const bool isCrossed = edit == m_maximum && sense() == Sense::Between && m_minimum->value() &&
                           m_maximum->value() && *m_minimum->value() > *m_maximum->value();
    if (isCrossed) {
        return tr("This is below the smallest value.");
    }
    return m_wasTried && !edit->value() ? tr("Give a bound.") : QString();
}

/// What is wrong stands beside its field at once, what is missing once a person wanted to go on.
bool LinearDialog::check(bool isFinal) {
    m_wasTried = m_wasTried || isFinal;
    m_minimum->setEnabled(sense() != Sense::AtMost);
    m_maximum->setEnabled(sense() != Sense::AtLeast);
    const LinearLimit draft = limit();
    m_rows->setError(m_name,
                     m_wasTried && draft.name.isEmpty() ? tr("Give the limit a name.") : QString());
    m_rows->setError(m_minimum, boundProblem(m_minimum));
    m_rows->setError(m_maximum, boundProblem(m_maximum));
    const bool hasMembers = !draft.terms.isEmpty();
    m_sum->setText(sumText());
    showError(m_terms->isRefused()        ? tr("Some coefficient is no number.")
              : m_wasTried && !hasMembers ? tr("Give at least one member a coefficient.")
                                          : QString());
    return !m_rows->hasErrors() && hasMembers && !m_terms->isRefused();
}

/// "0.5 × Breakout + 1 × Trend is at most 0.4"; long sums are cut in the middle.
QString LinearDialog::sumText() const {
    constexpr qsizetype mostTerms = 4;
    const LinearLimit draft = limit();
    QStringList parts;
    for (const LinearLimit::Term& term : draft.terms.mid(0, mostTerms)) {
        parts.append(tr("%1 × %2").arg(numberText(term.coefficient), m_terms->nameOf(term.entity)));
    }
    if (parts.isEmpty()) {
        return tr("Type a coefficient beside each member.");
    }
    if (draft.terms.size() > mostTerms) {
        parts.append(tr("%n more", nullptr, static_cast<int>(draft.terms.size() - mostTerms)));
    }
    const QString sum = parts.join(QStringLiteral(" + "));
    if (draft.minimum && draft.maximum) {
        return tr("%1 is between %2 and %3.")
            .arg(sum, numberText(*draft.minimum), numberText(*draft.maximum));
    }
    if (draft.minimum || draft.maximum) {
        return draft.minimum ? tr("%1 is at least %2.").arg(sum, numberText(*draft.minimum))
                             : tr("%1 is at most %2.").arg(sum, numberText(*draft.maximum));
    }
    return tr("%1 needs a bound.").arg(sum);
}

void LinearDialog::submit() {
    if (check(true)) {
        accept();
    } else {
        m_rows->focusFirstError();
    }
}

} // namespace tf::ui::allocation
