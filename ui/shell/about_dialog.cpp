// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/about_dialog.h"

#include "widgets/labels.h"
#include "widgets/tables.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <array>

namespace tf::ui {

namespace {

struct Component {
    const char* name;
    const char* use;
    const char* licence;
};

constexpr std::array<Component, 11> components = {{
    {"Qt 6", QT_TRANSLATE_NOOP("tf::ui::AboutDialog", "windows, charts, network"),
     "LGPL-3.0, GPL-3.0"},
    {"PostgreSQL, libpq", QT_TRANSLATE_NOOP("tf::ui::AboutDialog", "database"), "PostgreSQL"},
    {"Eigen", QT_TRANSLATE_NOOP("tf::ui::AboutDialog", "linear algebra"), "MPL-2.0"},
    {"Boost.Multiprecision", QT_TRANSLATE_NOOP("tf::ui::AboutDialog", "exact arithmetic"),
     "BSL-1.0"},
    {"QtKeychain", QT_TRANSLATE_NOOP("tf::ui::AboutDialog", "passwords in the keychain"),
     "BSD-3-Clause"},
    {"spdlog", QT_TRANSLATE_NOOP("tf::ui::AboutDialog", "log files"), "MIT"},
    {"fmt", QT_TRANSLATE_NOOP("tf::ui::AboutDialog", "text of log files"), "MIT"},
    {"Breeze icons", QT_TRANSLATE_NOOP("tf::ui::AboutDialog", "icons"), "LGPL-3.0-or-later"},
    {"Inter (Trading Farm Sans)", QT_TRANSLATE_NOOP("tf::ui::AboutDialog", "interface font"),
     "OFL-1.1"},
    {"RapidCheck", QT_TRANSLATE_NOOP("tf::ui::AboutDialog", "tests"), "BSD-2-Clause"},
    {"Google Benchmark", QT_TRANSLATE_NOOP("tf::ui::AboutDialog", "benchmarks"), "Apache-2.0"},
}};

QStandardItemModel* makeModel(QObject* parent) {
    auto* model = new QStandardItemModel(parent);
    model->setHorizontalHeaderLabels(
        {AboutDialog::tr("Component"), AboutDialog::tr("For"), AboutDialog::tr("Licence")});
    for (const Component& component : components) {
        model->appendRow({new QStandardItem(QString::fromLatin1(component.name)),
                          new QStandardItem(AboutDialog::tr(component.use)),
                          new QStandardItem(QString::fromLatin1(component.licence))});
    }
    return model;
}

} // namespace

AboutDialog::AboutDialog(QWidget* parent)
    : Dialog(tr("About Trading Farm"), tr("Close"), parent) {
    setObjectName(QStringLiteral("aboutDialog"));
    addHead();
    addLicences();
    cancelButton()->hide();
    connect(this, &Dialog::submitRequested, this, &QDialog::accept);
    resize(560, 520);
}

void AboutDialog::addHead() {
    setIntroduction(tr("Version %1, built with Qt %2. Many trading agents, one exact set of books.")
                        .arg(QCoreApplication::applicationVersion(), QLatin1String(qVersion())));
    content()->addWidget(widgets::makeParagraph(
        tr("Trading Farm is free software under the GNU General Public License, version 3 or "
           "later. It comes without any warranty; trading can lose money."),
        widgets::TextStyle::Body, this));
}

void AboutDialog::addLicences() {
    auto* table = new QTableView(this);
    table->setObjectName(QStringLiteral("licenceTable"));
    table->setAccessibleName(tr("Components and their licences"));
    table->setModel(makeModel(table));
    widgets::styleTable(table);
    table->setSortingEnabled(false);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->resizeColumnsToContents();
    table->setFrameShape(QFrame::StyledPanel);
    content()->addWidget(table, 1);
}

} // namespace tf::ui
