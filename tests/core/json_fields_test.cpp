// SPDX-License-Identifier: GPL-3.0-or-later
// Values kept as JSON: what is read, what stays as it is, and which field is named when one is
// wrong.
#include "models/core/json_fields.h"

#include <QJsonDocument>
#include <QTest>

using namespace tf;

namespace {

enum class Colour : quint8 { Red, Green, Blue };
enum class Size : quint8 { Small = 1, Large };

constexpr Names<3> colourNames{"red", "green", "blue"};

struct Part {
    int number = 7;
    bool operator==(const Part&) const = default;
};

Result<Part> partFrom(const QJsonObject& object) {
    JsonFields fields(object);
    Part part;
    fields.read("number", part.number);
    TF_CHECK(fields.result());
    return part;
}

struct Values {
    double real = 0.5;
    int number = 3;
    qint64 large = 4;
    bool flag = true;
    QString text = QStringLiteral("kept");
    Decimal amount = Decimal(9);
    Instant at = Instant::fromMs(5);
    MemberId member;
    QList<MemberId> members;
    std::vector<double> numbers{1};
    std::optional<Decimal> limit;
    Colour colour = Colour::Green;
    Size size = Size::Large;
    Part part;
    std::optional<Part> extra;
    QList<Part> parts;
    QStringList words;

    bool operator==(const Values&) const = default;
};

Result<Values> valuesFrom(const QJsonObject& object) {
    JsonFields fields(object);
    Values values;
    fields.read("real", values.real);
    fields.read("number", values.number);
    fields.read("large", values.large);
    fields.read("flag", values.flag);
    fields.read("text", values.text);
    fields.read("amount", values.amount);
    fields.read("at", values.at);
    fields.read("member", values.member);
    fields.read("members", values.members);
    fields.read("numbers", values.numbers);
    fields.read("limit", values.limit);
    fields.read("colour", colourNames, values.colour);
    fields.readNumber("size", values.size, Size::Large);
    fields.readPart("part", values.part, partFrom);
    fields.readPart("extra", values.extra, partFrom);
    fields.readParts("parts", values.parts, partFrom);
    fields.each("rows", [&](JsonFields& row) {
        values.words.append(QString());
        row.read("word", values.words.last());
    });
    TF_CHECK(fields.result());
    return values;
}

QJsonObject objectOf(const QByteArray& json) {
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class JsonFieldsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void absentFieldsKeepWhatIsThere() {
        const auto values = valuesFrom({});
        QVERIFY(values.isOk());
        QVERIFY(*values == Values());
    }

    void readsWhatPutWrote() {
        const MemberId member = MemberId::create();
        QJsonObject object{
            {QStringLiteral("real"), -1e-3},
            {QStringLiteral("number"), -12},
            {QStringLiteral("large"), 123'456'789'012'345.0},
            {QStringLiteral("flag"), false},
            {QStringLiteral("colour"), nameIn(colourNames, Colour::Blue)},
            {QStringLiteral("size"), 1},
            {QStringLiteral("part"), QJsonObject{{QStringLiteral("number"), 8}}},
            {QStringLiteral("extra"), QJsonObject()},
            {QStringLiteral("parts"), QJsonArray{QJsonObject(), QJsonObject()}},
            {QStringLiteral("rows"),
             QJsonArray{QJsonObject{{QStringLiteral("word"), QStringLiteral("a")}}}}};
        const Decimal amount = Decimal::literal("0.123456789012345678");
        put(object, "amount", std::optional(amount));
        put(object, "limit", std::optional(Decimal::literal("-1.50")));
        put(object, "at", std::optional(Instant::fromMs(1'764'000'000'123)));
        put(object, "text", QStringLiteral("ß\"\\"));
        put(object, "member", member.uuid());
        put(object, "members", QList{member, MemberId::create()});
        put(object, "numbers", std::vector<double>{0.1, 2});
        const auto values = valuesFrom(objectOf(QJsonDocument(object).toJson()));
        QVERIFY2(values.isOk(), values.isOk() ? "" : qPrintable(values.error().detail));
        QCOMPARE(values->real, -1e-3);
        QCOMPARE(values->number, -12);
        QCOMPARE(values->large, 123'456'789'012'345);
        QVERIFY(!values->flag);
        QCOMPARE(values->text, QStringLiteral("ß\"\\"));
        QCOMPARE(values->amount, amount);
        QCOMPARE(values->at.toMs(), 1'764'000'000'123);
        QCOMPARE(values->member, member);
        QCOMPARE(values->members.size(), 2);
        QCOMPARE(values->members.first(), member);
        QCOMPARE(values->numbers, (std::vector<double>{0.1, 2}));
        QCOMPARE(values->limit.value(), Decimal::literal("-1.5"));
        QCOMPARE(values->colour, Colour::Blue);
        QCOMPARE(values->size, Size::Small);
        QCOMPARE(values->part.number, 8);
        QCOMPARE(values->extra.value(), Part());
        QCOMPARE(values->parts.size(), 2);
        QCOMPARE(values->words, QStringList{QStringLiteral("a")});
    }

    void putWritesNothingForAbsentValues() {
        QJsonObject object;
        put(object, "a", std::optional<double>());
        put(object, "b", std::optional<int>());
        put(object, "c", std::optional<Decimal>());
        put(object, "d", std::optional<Instant>());
        put(object, "e", QString());
        put(object, "f", QUuid());
        put(object, "g", QList<MemberId>());
        put(object, "h", std::vector<double>());
        QVERIFY(object.isEmpty());
    }

    void namesTheWrongField_data() {
        QTest::addColumn<QString>("field");
        const auto row = [](const char* json, const char* field) {
            QTest::newRow(json) << QString::fromLatin1(field);
        };
        row(R"({"real": "1"})", "real");
        row(R"({"number": 1.5})", "number");
        row(R"({"number": 1e9})", "number");
        row(R"({"large": 1e15})", "large");
        row(R"({"flag": 1})", "flag");
        row(R"({"text": 1})", "text");
        row(R"({"amount": 1})", "amount");
        row(R"({"amount": "1,5"})", "amount");
        row(R"({"at": "tomorrow"})", "at");
        row(R"({"member": "x"})", "member");
        row(R"({"members": ["x"]})", "members");
        row(R"({"members": {}})", "members");
        row(R"({"numbers": [1, "2"]})", "numbers");
        row(R"({"limit": null})", "limit");
        row(R"({"colour": "pink"})", "colour");
        row(R"({"colour": 1})", "colour");
        row(R"({"size": 0})", "size");
        row(R"({"size": 3})", "size");
        row(R"({"part": []})", "part");
        row(R"({"part": {"number": "1"}})", "number");
        row(R"({"extra": {"more": 1}})", "more");
        row(R"({"parts": [1]})", "parts");
        row(R"({"parts": [{"number": true}]})", "number");
        row(R"({"rows": [{"line": 1}]})", "line");
        row(R"({"unknown": 1})", "unknown");
        row(R"({"real": "1", "flag": 1})", "real");
    }
    void namesTheWrongField() {
        QFETCH(QString, field);
        const auto values = valuesFrom(objectOf(QTest::currentDataTag()));
        QVERIFY(!values.isOk());
        QCOMPARE(values.error().code, ErrorCode::BadParameter);
        QVERIFY2(values.error().detail.endsWith(u' ' + field), qPrintable(values.error().detail));
    }
};

QTEST_GUILESS_MAIN(JsonFieldsTest)
#include "json_fields_test.moc"
