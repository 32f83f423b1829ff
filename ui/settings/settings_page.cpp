// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "models/core/when_done.h"
#include "ui/shell/error_text.h"
#include "widgets/card.h"
#include "widgets/form_rows.h"
#include "widgets/labels.h"
#include "widgets/segmented_control.h"
#include "widgets/toast.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

namespace tf::ui {

using widgets::Appearance;
using widgets::Card;
using widgets::FormRows;
using widgets::TextStyle;

namespace {

constexpr int columnWidth = 720;
constexpr Appearance appearances[] = {Appearance::System, Appearance::Light, Appearance::Dark};

} // namespace

SettingsPage::SettingsPage(Preferences& preferences, storage::WorkspaceService& workspaces,
                           const storage::Workspace& workspace, bool hasTray, QWidget* parent)
    : Page(tr("Settings"), parent)
    , m_preferences(preferences)
    , m_workspaces(workspaces)
    , m_workspace(workspace) {
    buildUi(hasTray);
}

void SettingsPage::buildUi(bool hasTray) {
    auto* column = new QWidget(this);
    column->setMaximumWidth(columnWidth);
    m_sections = new QVBoxLayout(column);
    m_sections->setSpacing(widgets::Theme::cardGap);
    m_sections->addWidget(makeAppearanceCard());
    m_sections->addWidget(makeStartCard(hasTray));
    m_sections->addWidget(makeWorkspaceCard());
    m_sections->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(column);
    scroll->viewport()->setAutoFillBackground(false);
    column->setAutoFillBackground(false);
    content()->addWidget(scroll);
}

void SettingsPage::addSection(QWidget* card) {
    m_sections->insertWidget(m_sections->count() - 1, card);
}

Card* SettingsPage::makeAppearanceCard() {
    auto* card = new Card(tr("Appearance and language"), this);
    auto* look =
        new widgets::SegmentedControl({tr("As the system"), tr("Light"), tr("Dark")}, card);
    look->setObjectName(QStringLiteral("appearanceControl"));
    const auto show = [look](Appearance appearance) {
        look->setCurrent(
            static_cast<int>(std::find(std::begin(appearances), std::end(appearances), appearance) -
                             std::begin(appearances)));
    };
    show(m_preferences.appearance());
    connect(&m_preferences, &Preferences::appearanceChanged, look, show);
    connect(look, &widgets::SegmentedControl::currentChanged, this,
            [this](int index) { m_preferences.setAppearance(appearances[index]); });
    auto* lookRow = new QHBoxLayout;
    lookRow->addWidget(look);
    lookRow->addStretch(1);
    card->body()->addLayout(lookRow);
    auto* form = new FormRows(2, card);
    form->addRow(tr("Language"), makeLanguageCombo(form),
                 tr("Also decides how numbers and dates are written"));
    form->addRow({}, new QWidget(form));
    card->body()->addWidget(form);
    return card;
}

QComboBox* SettingsPage::makeLanguageCombo(QWidget* parent) {
    auto* combo = new QComboBox(parent);
    combo->setObjectName(QStringLiteral("languageCombo"));
    combo->addItem(tr("As the system"), QString());
    combo->addItem(QStringLiteral("English"), QStringLiteral("en"));
    combo->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    combo->setCurrentIndex(std::max(0, combo->findData(m_preferences.language())));
    connect(combo, &QComboBox::activated, this,
            [this, combo] { m_preferences.setLanguage(combo->currentData().toString()); });
    return combo;
}

Card* SettingsPage::makeStartCard(bool hasTray) {
    auto* card = new Card(tr("Start and end"), this);
    auto* openLast = new QCheckBox(tr("Open the last workspace at the start"), card);
    openLast->setObjectName(QStringLiteral("openLastCheck"));
    openLast->setChecked(m_preferences.opensLastWorkspace());
    connect(openLast, &QCheckBox::toggled, &m_preferences, &Preferences::setOpensLastWorkspace);
    auto* tray =
        new QCheckBox(tr("Keep running in the system tray when the window is closed"), card);
    tray->setObjectName(QStringLiteral("trayCheck"));
    tray->setChecked(m_preferences.staysInTray() && hasTray);
    tray->setEnabled(hasTray);
    if (!hasTray) {
        tray->setToolTip(tr("This desktop has no system tray."));
    }
    connect(tray, &QCheckBox::toggled, &m_preferences, &Preferences::setStaysInTray);
    card->body()->addWidget(openLast);
    card->body()->addWidget(tray);
    return card;
}

Card* SettingsPage::makeWorkspaceCard() {
    auto* card = new Card(tr("Workspace"), this);
    m_workspaceForm = new FormRows(1, card);
    m_name = new QLineEdit(m_workspace.name, m_workspaceForm);
    m_name->setObjectName(QStringLiteral("workspaceNameEdit"));
    m_name->setMaxLength(120);
    m_workspaceForm->addRow(tr("Name"), m_name);
    card->body()->addWidget(m_workspaceForm);
    const bool isPrivate = m_workspace.place == storage::WorkspacePlace::PrivateServer;
    const QString place = isPrivate ? m_workspaces.folder().absolutePath() : m_workspace.address;
    auto* where = widgets::makeParagraph(
        isPrivate ? tr("Base currency %1. The data lies on this computer in %2.")
                        .arg(m_workspace.baseCurrency, place)
                  : tr("Base currency %1. The data lies on the server %2.")
                        .arg(m_workspace.baseCurrency, place),
        TextStyle::Muted, card);
    where->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->body()->addWidget(where);
    auto* save = new QPushButton(tr("Rename"), card);
    save->setObjectName(QStringLiteral("renameButton"));
    auto* line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(save);
    card->body()->addLayout(line);
    connect(save, &QPushButton::clicked, this, &SettingsPage::rename);
    connect(m_name, &QLineEdit::returnPressed, this, &SettingsPage::rename);
    return card;
}

void SettingsPage::rename() {
    const QString name = m_name->text().trimmed();
    m_workspaceForm->clearErrors();
    const Result<void> verdict = storage::validate(
        {.name = name, .isPractice = false, .baseCurrency = m_workspace.baseCurrency});
    if (!verdict) {
        m_workspaceForm->setError(m_name, errorText(verdict.error()));
        return;
    }
    whenDone(m_workspaces.rename(m_workspace.id, name), this,
             [this, name](const Result<void>& done) {
                 if (done) {
                     m_workspace.name = name;
                     widgets::Toast::show(this, tr("The workspace is now called %1.").arg(name));
                 } else {
                     m_workspaceForm->setError(m_name, errorText(done.error()));
                 }
             });
}

} // namespace tf::ui
