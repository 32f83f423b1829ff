// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/farms/farm.h"

#include <QCoreApplication>

namespace tf::goals {

/// Collects what is wrong with a draft, field by field. Sentences are English, context "goals".
class FieldChecks {
public:
    explicit FieldChecks(QString prefix = {})
        : m_prefix(std::move(prefix)) {}

    void require(bool isFine, const char* field, const char* sentence) {
        if (!isFine) {
            add(field, QCoreApplication::translate("goals", sentence));
        }
    }
    void add(const char* field, const QString& sentence) {
        m_found.append({m_prefix + QString::fromLatin1(field), sentence});
    }
    void add(const QList<farms::FieldProblem>& others) { m_found += others; }
    bool isClean() const { return m_found.isEmpty(); }
    QList<farms::FieldProblem> take() { return std::move(m_found); }

private:
    QString m_prefix;
    QList<farms::FieldProblem> m_found;
};

} // namespace tf::goals
