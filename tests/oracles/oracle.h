// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace tf::oracle {

/// What came of one case.
struct Outcome {
    enum class Status { Passed, Failed, Skipped };
    Status status = Status::Passed;
    QString expected; ///< of a failed case
    QString came;     ///< of a failed case; the reason of a skipped one

    static Outcome passed() { return {}; }
    static Outcome failed(QString expected, QString came) {
        return {Status::Failed, std::move(expected), std::move(came)};
    }
    static Outcome skipped(QString reason) { return {Status::Skipped, {}, std::move(reason)}; }
};

/// A file of cases: everything in it but the cases, and where its paths begin.
struct CaseFile {
    QString path;
    QString root;         ///< where paths begin that are not beside the file
    QJsonObject document; ///< the whole file: "schema", shared "series", "inputs" …

    /// The existing file that a path in a case means: beside the case file, then under the root.
    /// Nothing when there is neither.
    std::optional<QString> locate(const QString& path) const;
};

/// Checks one case against our code. One function per family, in its own file, listed in
/// families.cpp. A family that cannot know a case says skipped.
using Family = Outcome (*)(const QJsonObject& oneCase, const CaseFile& file);

struct RegisteredFamily {
    const char* name;
    /// Whether a case of that file is of this family: by its own "family" or the file's "schema".
    bool (*accepts)(const QJsonObject& oneCase, const CaseFile& file);
    Family check;
};

/// All families, first match wins.
const std::vector<RegisteredFamily>& families();

struct Tally {
    int passed = 0;
    int failed = 0;
    int skipped = 0;
    QStringList lines; ///< one per failed case: id, expected, came
};

/// Runs all cases of a file. A file that cannot be read counts as one failed case.
Tally runFile(const QString& path, const QString& root);

/// Whether a number passes: |came - expected| <= abs + rel |expected|.
bool isClose(double came, double expected, double absolute, double relative);
/// A number with all its digits.
QString shown(double value);

/// A CSV file with a header of names and numbers only: columns by name, in file order.
struct NumberTable {
    QStringList names;
    std::vector<std::vector<double>> columns;

    const std::vector<double>* column(const QString& name) const;
};
/// Reads at most `rows` rows (all when negative). A first column of dates is kept as NaN.
std::optional<NumberTable> readNumbers(const QString& path, qsizetype rows = -1);

} // namespace tf::oracle
