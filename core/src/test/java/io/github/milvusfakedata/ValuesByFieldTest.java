package io.github.milvusfakedata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.schema.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that are made in another way for each value of another field. */
class ValuesByFieldTest {
    private static final String SHOP =
            """
            fields:
              - {name: id, type: Int64, is_primary: true}
              - {name: vector, type: FloatVector, dim: 8}
              - {name: category, type: VarChar, max_length: 20, nullable: true, enum_values: [Toys, Books, Tools]}
              - {name: grade, type: Int8, enum_values: [1, 2, 3]}
              - name: price
                type: Float
                generate: {by: category, table: {Toys: {uniform: [5, 60]}, Books: {choices: [9.5, 12.5]}}, default: {uniform: [100, 900]}}
              - name: shelf
                type: VarChar
                max_length: 30
                generate: {by: category, table: {Toys: {choices: [low, middle]}, Books: {words: place.city}}, default: {template: "T-<#6>"}}
              - name: label
                type: VarChar
                max_length: 30
                generate: {by: grade, table: {1: {choices: [first]}, 2.0: {choices: [second]}, 3: {choices: [third]}}}
              - {name: cheap, type: Bool, generate: {by: price, table: {9.5: {percent_true: 100}}, default: {percent_true: 0}}}
              - {name: noted, type: Int64, generate: {by: cheap, table: {true: {uniform: [1, 9]}, false: {uniform: [-9, -1]}}}}
              - {name: place, type: VarChar, max_length: 9, generate: {by: shelf, table: {low: {choices: [floor]}}, default: {choices: [rack]}}}
              - name: tags
                type: Array
                element_type: VarChar
                max_length: 20
                max_capacity: 4
                generate: {by: category, table: {Toys: {choices: [wood, plastic]}}, default: {choices: [steel]}}
            """;

    private static List<Object> values(FakeData data, String name, int... cuts) {
        List<Object> values = new ArrayList<>();
        for (int cut = 0; cut + 1 < cuts.length; cut++) {
            ColumnBlock block = data.block(cuts[cut], cuts[cut + 1] - cuts[cut]).column(name);
            IntStream.range(0, block.rows()).mapToObj(block::get).forEach(values::add);
        }
        return values;
    }

    private static FakeData shop(long seed) {
        return FakeData.text("shop.yaml", SHOP).rows(4000).seed(seed);
    }

    @Test
    void eachValueIsMadeAsTheTableSaysForTheOtherField() {
        for (long seed = 1; seed <= 3; seed++) {
            for (Row row : shop(seed)) {
                assertThat(row.getString("label"))
                        .isEqualTo(List.of("first", "second", "third").get(row.getInt("grade") - 1));
                assertThat(row.getBoolean("cheap")).isEqualTo(row.getFloat("price") == 9.5f);
                assertThat(row.getLong("noted") > 0).isEqualTo(row.getBoolean("cheap"));
                assertThat(row.getString("place"))
                        .isEqualTo(row.getString("shelf").equals("low") ? "floor" : "rack");
                if (!row.isNull("category")) {
                    checkCategory(row);
                }
            }
        }
    }

    private static void checkCategory(Row row) {
        float price = row.getFloat("price");
        String shelf = row.getString("shelf");
        Set<Object> tags = Set.copyOf(row.getList("tags"));
        switch (row.getString("category")) {
            case "Toys" -> {
                assertThat(price).isBetween(5f, 60f);
                assertThat(shelf).isIn("low", "middle");
                assertThat(Set.of("wood", "plastic")).containsAll(cast(tags));
            }
            case "Books" -> {
                assertThat(price).isIn(9.5f, 12.5f);
                assertThat(shelf).doesNotStartWith("T-");
                assertThat(Set.of("steel")).containsAll(cast(tags));
            }
            default -> {
                assertThat(price).isBetween(100f, 900f);
                assertThat(shelf).matches("T-[0-9]{6}");
            }
        }
    }

    private static Set<String> cast(Set<Object> texts) {
        return Set.copyOf(texts.stream().map(String.class::cast).toList());
    }

    @Test
    void anyCutOfTheRowsGivesTheSameValues() {
        FakeData data = shop(5);
        for (String name : List.of("price", "shelf", "label", "cheap", "noted", "place", "tags")) {
            assertThat(values(data, name, 0, 1, 2, 9, 500, 501, 2000, 4000))
                    .as(name)
                    .isEqualTo(values(data, name, 0, 4000));
        }
    }

    @Test
    void oneCaseDoesNotChangeTheValuesOfAnother() {
        FakeData other = FakeData.text("shop.yaml", SHOP.replace("Toys: {uniform: [5, 60]}, ", ""))
                .rows(4000)
                .seed(5);
        for (Row row : shop(5)) {
            if (!row.isNull("category") && !row.getString("category").equals("Toys")) {
                assertThat(other.row(row.number()).getFloat("price")).isEqualTo(row.getFloat("price"));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "by: categry, table: {Toys: {uniform: [1, 2]}}, default: {uniform: [1, 2]} | fields[4].generate |"
                        + " There is no field \"categry\" | Did you mean category?",
                "by: vector, table: {Toys: {uniform: [1, 2]}}, default: {uniform: [1, 2]} | fields[4].generate.by |"
                        + " is of type FloatVector, which values can't follow | texts, numbers, or true and false",
                "by: category, table: {Toy: {uniform: [1, 2]}}, default: {uniform: [1, 2]} |"
                        + " fields[4].generate.table.Toy | it can only be \"Toys\", \"Books\" | or remove this one",
                "by: category, table: {Toys: {uniform: [1, 2]}} | fields[4].generate |"
                        + " can also be \"Books\", and nothing says | Add \"default\"",
                "by: grade, table: {1: {uniform: [1, 2]}} | fields[4].generate |"
                        + " may have values beside those of table | Add \"default\"",
                "by: grade, table: {many: {uniform: [1, 2]}}, default: {uniform: [1, 2]} |"
                        + " fields[4].generate.table.many | a whole number from 0 to 9 is needed | remove this one",
                "by: category, table: {Toys: {words: place.city}}, default: {uniform: [1, 2]} |"
                        + " fields[4].generate.table.Toys | This makes texts, and Float holds numbers. | texts are for VarChar and Text",
                "by: category, table: {} | fields[4].generate.table | The table has no values of the field \"category\" | Write for each value",
                "by: category, tabel: {} | fields[4].generate.tabel | means nothing here | Did you mean table?",
                "by: category, table: {Toys: {distribution: uniform, min: 0, max: 5000, round: 0, unique: true}, Books: {distribution:"
                        + " uniform, min: 4000, max: 9000, round: 0, unique: true}} | fields[4].generate.table.Books |"
                        + " some may be those of \"table.Toys\" | bounds or a beginning of its own",
                "by: grade, table: {1: {unique_floats: [0, 5]}}, default: {unique_floats: [4, 9]} | fields[4].generate.default |"
                        + " some may be those of \"table.1\" | bounds or a beginning of its own",
                "by: price, table: {1: {uniform: [1, 2]}}, default: {uniform: [1, 2]} | fields[4].generate |"
                        + " computed from itself | in another way"
            })
    void aMistakeSaysWhereItIsAndWhatIsAllowed(String generate, String path, String message, String hint) {
        List<Problem> problems = problems(generate);

        assertThat(problems).as(problems.toString()).hasSize(1);
        assertThat(problems.get(0).path()).isEqualTo(path);
        assertThat(problems.get(0).location().line()).isEqualTo(6);
        assertThat(problems.get(0).message()).contains(message);
        assertThat(problems.get(0).hint()).contains(hint);
    }

    /** What a case has that is unique is so in the whole field. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: {unique_texts: a-, digits: 4}, b: {unique_texts: b-, digits: 4}",
                "a: {unique_texts: x, digits: 4}, b: {unique_texts: x, digits: 5}",
                "a: {pattern: '1[0-9]{6}', unique: true}, b: {pattern: '2[0-9]{6}', unique: true}",
                "a: {sequence: {prefix: s-, digits: 6}}, b: {sequence: {prefix: s-, digits: 6}}",
            })
    void uniqueValuesOfCasesWithNothingInCommonDiffer(String table) {
        FakeData data = uniqueBy(table);

        assertThat(data.validate()).isEmpty();
        assertThat(data.stream().map(row -> row.get("code")).distinct()).hasSize(3000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: {unique_texts: x-, digits: 4}, b: {unique_texts: x-, digits: 4}",
                "a: {pattern: '1?[0-9]{6}', unique: true}, b: {pattern: '2?[0-9]{6}', unique: true}",
                "a: {pattern: '(1|2)[0-9]{6}', unique: true}, b: {pattern: '3[0-9]{6}', unique: true}",
                "a: {pattern: '1[0-9]{6}|2[0-9]{6}', unique: true}, b: {pattern: '2[0-9]{6}', unique: true}",
            })
    void uniqueValuesThatCasesMayHaveInCommonAreRefused(String table) {
        assertThat(uniqueBy(table).validate())
                .extracting(Problem::message)
                .containsExactly(
                        "The values differ from each other, but some may be those of \"table.a\", so that not every"
                                + " row has one of its own.");
    }

    private static FakeData uniqueBy(String table) {
        return FakeData.text(
                        "s.yaml",
                        """
                        fields:
                          - {name: id, type: Int64, is_primary: true}
                          - {name: vector, type: FloatVector, dim: 8}
                          - {name: kind, type: VarChar, max_length: 9, enum_values: [a, b]}
                          - {name: code, type: VarChar, max_length: 20, generate: {by: kind, table: {%s}}}
                        """
                                .formatted(table))
                .rows(3000);
    }

    @Test
    void allMistakesInATableAreToldAtOnce() {
        assertThat(problems(
                        "by: category, table: {Toys: {unifrm: [1, 2]}, Books: {uniform: [3]}}, default: {uniform: 5}"))
                .extracting(Problem::path)
                .containsExactly(
                        "fields[4].generate.table.Toys.unifrm",
                        "fields[4].generate.table.Books.uniform",
                        "fields[4].generate.default.uniform");
    }

    private static List<Problem> problems(String generate) {
        return FakeData.text(
                        "s.yaml",
                        """
                        fields:
                          - {name: id, type: Int64, is_primary: true}
                          - {name: vector, type: FloatVector, dim: 8}
                          - {name: category, type: VarChar, max_length: 9, enum_values: [Toys, Books]}
                          - {name: grade, type: Int8, min: 0, max: 9}
                          - {name: price, type: Float, generate: {%s}}
                        """
                                .formatted(generate))
                .validate();
    }
}
