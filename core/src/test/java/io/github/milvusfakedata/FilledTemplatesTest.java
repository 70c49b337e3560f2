package io.github.milvusfakedata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.schema.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts with names in braces hold the values of the row's other fields. */
class FilledTemplatesTest {
    private static final int ROWS = 2_000;

    private static FakeData of(String fields) {
        return FakeData.text(
                        "shop.yaml",
                        "subject: commerce\nfields:\n  - {name: id, type: Int64, is_primary: true}\n"
                                + "  - {name: vector, type: FloatVector, dim: 2}\n" + fields)
                .rows(ROWS)
                .seed(3);
    }

    @Test
    void namesInBracesAreTheFieldsOfTheRow() {
        FakeData data = of(
                """
                  - {name: brand, type: VarChar, max_length: 40}
                  - {name: state, type: VarChar, max_length: 40, enum_values: [Öffnung, "ZU"]}
                  - {name: price, type: Float, min: 0.5, max: 2000}
                  - {name: cost, type: Double, min: -9, max: 9}
                  - {name: stock, type: Int16, min: -50, max: 20}
                  - {name: sold, type: Bool}
                  - {name: all, type: VarChar, max_length: 300, generate: {template: "{brand}|{price}|{cost:3}|{stock}|{stock:04}|{sold}|{{{row:06}}}|{state:lower}|{state:upper}|{stock:1}"}}
                """);
        for (Row row : data) {
            String[] parts = row.getString("all").split("\\|");
            int stock = (int) row.getLong("stock");
            assertThat(parts)
                    .containsExactly(
                            row.getString("brand"),
                            Float.toString(row.getFloat("price")),
                            String.format(Locale.ROOT, "%.3f", row.getDouble("cost"))
                                    .replaceFirst("^-(0\\.000)$", "$1"),
                            Integer.toString(stock),
                            (stock < 0 ? "-" : "") + String.format(Locale.ROOT, "%04d", Math.abs(stock)),
                            Boolean.toString(row.getBoolean("sold")),
                            String.format(Locale.ROOT, "{%06d}", row.number()),
                            row.getString("state").toLowerCase(Locale.ROOT),
                            row.getString("state").toUpperCase(Locale.ROOT),
                            stock + ".0");
        }
    }

    @Test
    void aNameThatIsNoFieldIsWhatItMeansForTexts() {
        List<Row> rows =
                of("  - {name: place, type: VarChar, max_length: 90, generate: {template: '{city} <#4>-<#4>'}}\n")
                        .first(500);
        Set<String> places = new HashSet<>();
        for (Row row : rows) {
            assertThat(row.getString("place")).matches("\\S.* \\d{4}-\\d{4}");
            places.add(row.getString("place").replaceFirst(" \\d{4}-\\d{4}$", ""));
            String digits = row.getString("place").replaceFirst("^.* ", "");
            assertThat(digits.substring(0, 4).equals(digits.substring(5)) && row.number() < 3)
                    .isFalse();
        }
        assertThat(places).hasSizeGreaterThan(50);
    }

    @Test
    void aFieldStandsBeforeAMeaningAndAMemberBeforeAField() {
        FakeData data = of(
                """
                  - {name: city, type: VarChar, max_length: 20, enum_values: [Here]}
                  - {name: text, type: VarChar, max_length: 50, generate: {template: "in {city}"}}
                  - {name: tags, type: Array, element_type: VarChar, max_capacity: 3, max_length: 50, generate: {template: "{city} <#3>"}}
                  - name: stops
                    type: Array
                    element_type: Struct
                    max_capacity: 3
                    fields:
                      - {name: city, type: VarChar, max_length: 20, enum_values: [There]}
                      - {name: text, type: VarChar, max_length: 50, generate: {template: "{city} of {row}"}}
                """);
        for (Row row : data) {
            assertThat(row.getString("text")).isEqualTo("in Here");
            assertThat(row.getList("tags"))
                    .allSatisfy(tag -> assertThat((String) tag).matches("Here \\d{3}"));
            assertThat(row.getList("stops")).allSatisfy(stop -> assertThat(((Map<?, ?>) stop).get("text"))
                    .isEqualTo("There of " + row.number()));
        }
    }

    @Test
    void eachTemplateComesAsOftenAsTheOthersAndLongTextsAreCut() {
        FakeData data = of(
                """
                  - {name: text, type: VarChar, max_length: 5, generate: {template: ["a{row}", "ääää{row}"]}}
                """);
        int first = 0;
        for (Row row : data) {
            boolean plain = row.getString("text").startsWith("a");
            first += plain ? 1 : 0;
            assertThat(row.getString("text")).isEqualTo(plain ? "a" + row.number() : "ää");
        }
        assertThat(first).isBetween(900, 1100);
        assertThat(data.validate())
                .extracting(Problem::message)
                .anyMatch(text -> text.contains("even without its values"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "{brnd} ~ There is no field \"brnd\" to compute values from, at character 1 of the template, and it means",
                "to {brand:2} ~ At character 4 of the template, {brand} is a text and can't be written so.",
                "{brand:xx} ~ At character 8 of the template, \"xx\" says nothing of how a value is written.",
                "a {brand ~ At character 3 of the template, \"{\" begins no name.",
                "brand} ~ At character 6 of the template, \"}\" closes nothing.",
                "{vector} ~ The field \"vector\" has no values to write in a text.",
                "{text} ~ The field is computed from itself.",
                "{brand} <nix> ~ In \"template\": nothing is called <nix>."
            })
    void aMistakeIsToldWithItsPosition(String template, String message) {
        List<Problem> problems = of("  - {name: brand, type: VarChar, max_length: 40}\n"
                        + "  - {name: text, type: VarChar, max_length: 50, generate: {template: '" + template + "'}}\n")
                .validate();

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).message()).startsWith(message);
        assertThat(problems.get(0).path()).startsWith("fields[3].generate");
    }
}
