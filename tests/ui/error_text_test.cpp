// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/error_text.h"

#include <QMetaEnum>
#include <QSet>
#include <QTest>

using namespace tf;

class ErrorTextTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasASentenceForEveryCode() {
        const auto codes = QMetaEnum::fromType<ErrorCode>();
        QVERIFY(codes.keyCount() > 50);
        QSet<QString> seen;
        for (int i = 0; i < codes.keyCount(); ++i) {
            const QString text = ui::errorText(static_cast<ErrorCode>(codes.value(i)));
            QVERIFY2(text != QLatin1String(codes.key(i)), codes.key(i));
            QVERIFY2(text.endsWith(QLatin1Char('.')) && text.size() > 20, codes.key(i));
            QVERIFY2(!seen.contains(text), codes.key(i));
            seen.insert(text);
        }
    }
};

QTEST_GUILESS_MAIN(ErrorTextTest)
#include "error_text_test.moc"
