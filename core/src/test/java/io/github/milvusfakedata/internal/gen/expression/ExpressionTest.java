package io.github.milvusfakedata.internal.gen.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.column.StringDictionary;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expressions over fixed fields give what arithmetic says, and each mistake is told with its position. */
class ExpressionTest {
    private static final Map<String, ColumnSource> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("price", floats(19.99f));
        FIELDS.put("quantity", ints(3));
        FIELDS.put("zero", ints(0));
        FIELDS.put("big", longs((1L << 53) + 1));
        FIELDS.put("status", coded("open", "paid"));
        FIELDS.put("title", text("Grüße aus  Köln"));
        FIELDS.put("sold", flag());
        FIELDS.put("vector", vector());
        FIELDS.put("row", ints(7));
    }

    /** A column of the same value in each row. */
    private record Fixed(ColumnLayout layout, java.util.function.Consumer<ColumnBuffer> value) implements ColumnSource {
        @Override
        public void fill(long firstRow, int rows, ColumnBuffer out) {
            out.start(rows);
            value.accept(out);
        }
    }

    private static ColumnSource floats(float value) {
        return new Fixed(ColumnLayout.of(ColumnShape.FLOAT), out -> out.floats()[0] = value);
    }

    private static ColumnSource ints(int value) {
        return new Fixed(ColumnLayout.of(ColumnShape.INT8), out -> out.ints()[0] = value);
    }

    private static ColumnSource longs(long value) {
        return new Fixed(ColumnLayout.of(ColumnShape.INT64), out -> out.longs()[0] = value);
    }

    private static ColumnSource coded(String other, String value) {
        return new Fixed(ColumnLayout.dictionary(StringDictionary.of(List.of(other, value))), out -> out.ints()[0] = 1);
    }

    private static ColumnSource text(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        return new Fixed(ColumnLayout.of(ColumnShape.STRING), out -> {
            System.arraycopy(bytes, 0, out.requireBytes(bytes.length), 0, bytes.length);
            out.offsets()[1] = bytes.length;
        });
    }

    private static ColumnSource flag() {
        return new Fixed(ColumnLayout.of(ColumnShape.BOOL), out -> out.bytes()[0] = 1);
    }

    private static ColumnSource vector() {
        return new Fixed(ColumnLayout.vector(ColumnShape.FLOAT_VECTOR, 2), out -> {});
    }

    private static Map<String, ColumnShape> shapes() {
        Map<String, ColumnShape> shapes = new LinkedHashMap<>();
        FIELDS.forEach((name, source) -> shapes.put(name, source.layout().shape()));
        return shapes;
    }

    private static BoundExpression bind(String text) {
        Expression expression = Expression.of(text);
        expression.kind(shapes());
        Map<String, Operand> operands = new LinkedHashMap<>();
        expression.fields().forEach(name -> operands.put(name, Operand.of(FIELDS.get(name))));
        return expression.bind(operands, Map.of());
    }

    private static ColumnBuffer value(String text, ColumnShape shape, int places) {
        ExpressionValues.Fit fit = new ExpressionValues.Fit(
                places, -1, Long.MIN_VALUE, Long.MAX_VALUE, -Double.MAX_VALUE, Double.MAX_VALUE, 100);
        ExpressionValues values = new ExpressionValues(bind(text), shape, fit);
        ColumnBuffer out = new ColumnBuffer(values.layout());
        values.fill(41, 1, out);
        return out;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "price * 3 | 59.97",
                "price × quantity | 59.97",
                "price * 3 == 59.97 | 1",
                "0.1 + 0.2 | 0.3",
                "0.1 + 0.2 == 0.3 | 1",
                "1 + 2 * 3 - -4 | 11",
                "(1 + 2) * 3 | 9",
                "10 - 4 - 3 | 3",
                "7 ÷ 2 | 3.5",
                "7 % 4 | 3",
                "-7 % 4 | -3",
                "7.5 % 2 | 1.5",
                "2 / zero | -1",
                "2 % zero | -1",
                "1 + round(2 / zero) | -1",
                "if(zero == 0, 5, 2 / zero) | 5",
                "if(2 / zero > 1, 5, 6) | 6",
                "min(4, 2, 3) | 2",
                "max(4, price, 3) | 19.99",
                "round(2.675, 2) | 2.68",
                "round(1.005, 2) | 1.01",
                "round(-2.5) | -3",
                "round(price) | 20",
                "floor(price * 100) | 1999",
                "ceil(price * 100) | 1999",
                "floor(-0.5) | -1",
                "abs(-3) + abs(-0.5) | 3.5",
                "sqrt(quantity * quantity) | 3",
                "{row} + row | 48",
                "length(title) | 15",
                "words(title) | 3",
                "1e3 + .5 | 1000.5"
            })
    void numbersAreComputedAsTheDecimalsTheyStandFor(String text, double expected) {
        Expression expression = Expression.of(text);
        double value = expression.kind(shapes()) == ValueKind.FLAG
                ? value(text, ColumnShape.BOOL, -1).bytes()[0]
                : value(text, ColumnShape.DOUBLE, -1).doubles()[0];
        assertThat(value).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "big | 9007199254740993",
                "big + 2 | 9007199254740995",
                "big * 3 | 27021597764222979",
                "-big | -9007199254740993",
                "max(big, 2) - 1 | 9007199254740992",
                "if(sold, big, 0) | 9007199254740993",
                "abs(-big) % 10 | 3",
                "big * big | 9223372036854775807",
                "0 - big * big - 9 | -9223372036854775808",
                "price * 1.5 | 30",
                "1e300 | 9223372036854775807"
            })
    void wholeNumbersAreExact(String text, long expected) {
        assertThat(value(text, ColumnShape.INT64, -1).longs()[0]).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "status == 'paid' ~ true",
                "'paid' == status ~ true",
                "status != 'paid' ~ false",
                "status < 'q' and status >= 'paid' ~ true",
                "status in ['open', 'paid'] ~ true",
                "status not in ('open', 'paid') ~ false",
                "title == 'Grüße aus  Köln' ~ true",
                "title > status ~ false",
                "not sold or price > 19.98 ~ true",
                "!sold || !(price > 19.98) ~ false",
                "sold && quantity >= 3 ~ true",
                "sold == (quantity ≤ 2) ~ false",
                "true and not false ~ true",
                "quantity in [1, 3.0] ~ true",
                "'it''s' == \"it's\" ~ true",
                "2 / zero == 2 / zero ~ false",
                "2 / zero != 0 ~ true"
            })
    void conditionsAreTrueOrFalse(String text, boolean expected) {
        assertThat(bind(text).flags(0, 1)[0]).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "status ~ paid",
                "if(sold, status, 'none') ~ paid",
                "if(not sold, status, if(quantity > 2, title, '')) ~ Grüße aus  Köln",
                "'ä' ~ ä"
            })
    void textsAreChosen(String text, String expected) {
        ColumnBuffer out = value(text, ColumnShape.STRING, -1);
        assertThat(new String(out.bytes(), 0, out.offsets()[1], StandardCharsets.UTF_8))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "price * ~ 8 ~ a value is missing before the end",
                "price quantity ~ 7 ~ nothing follows from \"quantity\" here",
                "price = 3 ~ 7 ~ \"=\" gives a value",
                "price # 3 ~ 7 ~ \"#\" means nothing",
                "(price + 3 ~ 11 ~ \")\" is missing before the end",
                "median(price) ~ 1 ~ there is no function \"median\"",
                "if(sold, 1) ~ 1 ~ if takes 3 values, got 2",
                "min(1) ~ 1 ~ min takes 2 to 20 values, got 1",
                "status == 'open ~ 11 ~ no ' ends the text",
                "1 < 2 < 3 ~ 7 ~ a comparison is compared",
                "3price ~ 1 ~ \"3p\" is no number",
                "1e999 ~ 1 ~ the number is larger than any",
                "and price ~ 1 ~ a value is missing before \"and\"",
                "{} ~ 1 ~ \"{\" begins no name",
                "price is 3 ~ 7 ~ \"is\" asks for no null",
                "status in 'open' ~ 11 ~ no list follows \"in\"",
                "round(price, quantity) ~ 14 ~ the decimal places are no whole number",
                "status + 1 ~ 1 ~ + takes numbers, and this is a text",
                "1 + sold ~ 5 ~ + takes numbers, and this is true or false",
                "price == '3' ~ 7 ~ \"==\" compares a number with a text",
                "sold < sold ~ 6 ~ true and false have no order",
                "if(price, 1, 2) ~ 4 ~ if begins with what is true or false, and this is a number",
                "if(sold, 1, 'a') ~ 13 ~ if gives a number in one case and a text in the other",
                "price and sold ~ 1 ~ \"and\" takes true or false, and this is a number",
                "length(price) ~ 8 ~ length measures a text, and this is a number",
                "vector * 2 ~ 1 ~ the field \"vector\" has no values to compute with"
            })
    void aMistakeIsToldWithItsPosition(String text, int position, String what) {
        assertThatThrownBy(() -> bind(text))
                .isInstanceOfSatisfying(ExpressionMistake.class, mistake -> assertThat(mistake.hint())
                        .isNotBlank())
                .hasMessageStartingWith("At character " + position + " of the expression, ")
                .hasMessageContaining(what);
    }

    @ParameterizedTest
    @CsvSource({"(,1", "'not ',true", "-,1"})
    void whatIsTooDeepIsRefused(String opening, String inside) {
        assertThatThrownBy(() -> Expression.of(opening.repeat(100_000) + inside))
                .isInstanceOf(ExpressionMistake.class)
                .hasMessageContaining("more than 60 deep");
    }

    @ParameterizedTest
    @CsvSource({"1 +, 1", "'1 *', 2"})
    void whatIsTooLongIsRefused(String part, String end) {
        assertThatThrownBy(() -> Expression.of((part + ' ').repeat(100_000) + end))
                .isInstanceOf(ExpressionMistake.class)
                .hasMessageContaining("more than 500 parts");
    }
}
