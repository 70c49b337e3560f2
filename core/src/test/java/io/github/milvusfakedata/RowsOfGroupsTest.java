package io.github.milvusfakedata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.schema.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that belong together: documents of chunks, conversations of messages, tenants of documents. */
class RowsOfGroupsTest {
    private static final int ROWS = 6_000;

    private static final String SCHEMA =
            """
            groups:
              document: {size: {p0: 1, p50: 5, p100: 40}, order: %s, in: tenant}
              tenant: {count: 30, zipf: 1.1}
            fields:
              - {name: id, type: Int64, is_primary: true}
              - {name: vector, type: FloatVector, dim: 16}
              - {name: document, type: VarChar, max_length: 20, generate: {id: document, prefix: doc-, digits: 8}}
              - {name: number, type: Int64, generate: {id: document}}
              - {name: chunk, type: Int16, generate: {index: document}}
              - {name: chunks, type: Int32, generate: {size: document}}
              - {name: page, type: Int32, generate: {index: document, start: 1, per: 3}}
              - {name: pages, type: Int32, generate: {size: document, per: 3}}
              - {name: start, type: Int32, generate: {part: document, edge: start, each: 800}}
              - {name: end, type: Int64, generate: {part: document, edge: end, each: 800}}
              - {name: length, type: Float, generate: {part: document, edge: length, each: 800}}
              - {name: title, type: VarChar, max_length: 90, generate: {of: document, meaning: title}}
              - {name: topic, type: VarChar, max_length: 40, generate: {of: document, meaning: category}}
              - {name: chunk_topic, type: VarChar, max_length: 40, generate: {meaning: category}}
              - {name: colors, type: Array, element_type: VarChar, max_length: 20, max_capacity: 4, generate: {of: document, words: colors}}
              - {name: sizes, type: Array, element_type: Int16, max_capacity: 6, generate: {of: document, list: {uniform: [1, 9]}, from: 1, to: 4}}
              - {name: company, type: VarChar, max_length: 80, generate: {of: tenant, words: companies}}
              - {name: plan, type: VarChar, max_length: 9, nullable: true, null_ratio: 0.3, generate: {of: tenant, choices: [free, pro]}}
              - {name: seats, type: Int32, generate: {of: tenant, by: plan, table: {free: {uniform: [1, 3]}, pro: {uniform: [10, 99]}}}}
              - {name: moment, type: Int64, generate: {ascending: document, from: {timestamp: created}, step: 45000}}
              - {name: said_at, type: VarChar, max_length: 40, generate: {ascending: document, from: {timestamp: created}, step: 45000}}
              - {name: score, type: Double, generate: {ascending: document, from: {uniform: [1, 2]}, step: 0.25}}
              - {name: role, type: VarChar, max_length: 10, generate: {alternate: document, values: [user, assistant]}}
            """;

    private static FakeData data(String order, long seed) {
        return FakeData.text("g.yaml", SCHEMA.formatted(order)).rows(ROWS).seed(seed);
    }

    private static Map<Long, List<Row>> documents(FakeData data) {
        Map<Long, List<Row>> documents = new HashMap<>();
        for (Row row : data) {
            documents
                    .computeIfAbsent(row.getLong("number"), number -> new ArrayList<>())
                    .add(row);
        }
        documents.values().forEach(rows -> rows.sort((one, other) -> one.getInt("chunk") - other.getInt("chunk")));
        return documents;
    }

    @ParameterizedTest
    @ValueSource(strings = {"contiguous", "spread"})
    void rowsOfADocumentAgree(String order) {
        for (long seed = 1; seed <= 3; seed++) {
            Map<Long, List<Row>> documents = documents(data(order, seed));
            int whole = 0;
            for (List<Row> rows : documents.values()) {
                Row first = rows.get(0);
                whole += rows.size() == first.getInt("chunks") ? 1 : 0;
                for (String name :
                        List.of("document", "chunks", "pages", "title", "topic", "sizes", "company", "plan", "seats")) {
                    assertThat(rows).extracting(row -> row.get(name)).as(name).containsOnly(first.get(name));
                }
                for (int at = 0; at < rows.size(); at++) {
                    checkRow(rows.get(at));
                    if (at > 0
                            && rows.get(at).getInt("chunk") == rows.get(at - 1).getInt("chunk") + 1) {
                        checkNext(rows.get(at - 1), rows.get(at));
                    }
                }
            }
            assertThat(documents).hasSizeBetween(400, 700);
            assertThat(whole).isGreaterThan(documents.size() - 250);
            Set<Object> ids = new HashSet<>();
            documents.values().forEach(rows -> ids.add(rows.get(0).get("document")));
            assertThat(ids).hasSameSizeAs(documents.keySet());
        }
    }

    private static void checkRow(Row row) {
        assertThat(row.getInt("chunk")).isBetween(0, row.getInt("chunks") - 1);
        assertThat(row.getInt("page")).isEqualTo(1 + row.getInt("chunk") / 3).isLessThanOrEqualTo(row.getInt("pages"));
        assertThat(row.getLong("end") - row.getInt("start"))
                .isBetween(1L, 1_200L)
                .isEqualTo((long) row.getFloat("length"));
        assertThat(row.getString("chunk_topic")).isEqualTo(row.getString("topic"));
        assertThat(row.getString("role")).isEqualTo(row.getInt("chunk") % 2 == 0 ? "user" : "assistant");
        assertThat(Instant.parse(row.getString("said_at")).toEpochMilli()).isEqualTo(row.getLong("moment"));
        if (!row.isNull("plan")) {
            assertThat(row.getInt("seats") <= 3).isEqualTo(row.getString("plan").equals("free"));
        }
    }

    private static void checkNext(Row before, Row row) {
        assertThat(row.getLong("moment")).isGreaterThan(before.getLong("moment"));
        assertThat(row.getDouble("score")).isGreaterThan(before.getDouble("score"));
        assertThat((long) row.getInt("start")).isEqualTo(before.getLong("end"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"contiguous", "spread"})
    void anyCutOfTheRowsGivesTheSameValues(String order) {
        FakeData data = data(order, 7);
        for (String name :
                data.block(0, 1).columns().stream().map(ColumnBlock::name).toList()) {
            if (!name.equals("vector")) {
                assertThat(values(data, name, 0, 1, 2, 500, 501, 3000, ROWS))
                        .as(name)
                        .isEqualTo(values(data, name, 0, ROWS));
            }
        }
    }

    private static List<Object> values(FakeData data, String name, int... cuts) {
        List<Object> values = new ArrayList<>();
        for (int cut = 0; cut + 1 < cuts.length; cut++) {
            ColumnBlock block = data.block(cuts[cut], cuts[cut + 1] - cuts[cut]).column(name);
            IntStream.range(0, block.rows()).mapToObj(block::get).forEach(values::add);
        }
        return values;
    }

    @Test
    void vectorsOfOneDocumentAreCloserToEachOtherThanToOthers() {
        Map<Long, List<Row>> documents = documents(data("contiguous", 9));
        double within = 0;
        double across = 0;
        int count = 0;
        List<Row> before = null;
        for (List<Row> rows : documents.values()) {
            if (rows.size() > 1 && before != null) {
                within += product(rows.get(0), rows.get(1));
                across += product(rows.get(0), before.get(0));
                count++;
            }
            before = rows;
        }
        assertThat(within / count).isGreaterThan(across / count + 0.3);
    }

    private static double product(Row one, Row other) {
        float[] left = one.getFloats("vector");
        float[] right = other.getFloats("vector");
        double sum = 0;
        for (int at = 0; at < left.length; at++) {
            sum += left[at] * right[at];
        }
        return sum;
    }

    /** Values as they come from the first rows of a field in groups of documents. */
    private static List<Row> rows(String groups, String type, String generate, long seed, int rows) {
        FakeData data = FakeData.text(
                        "s.yaml",
                        """
                        groups: {document: %s}
                        fields:
                          - {name: id, type: Int64, is_primary: true}
                          - {name: vector, type: FloatVector, dim: 8}
                          - {name: field, %s, generate: {%s}}
                        """
                                .formatted(groups, type, generate))
                .seed(seed)
                .rows(rows);
        return data.stream().toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatAscendsIsCutWhereItBeginsAndHeapsAtNoBound(long seed) {
        String from = "ascending: document, from: {distribution: normal, mean: 60, stddev: 20}, step: 4";
        List<Row> rows = rows("10", "type: Int8", from, seed, 4000);
        Map<Object, Integer> counts = new HashMap<>();
        for (int at = 0; at < rows.size(); at++) {
            int value = ((Number) rows.get(at).get("field")).intValue();
            if (at % 10 > 0) {
                assertThat(value).isGreaterThan(((Number) rows.get(at - 1).get("field")).intValue());
            }
            counts.merge(value, 1, Integer::sum);
        }

        assertThat(counts.getOrDefault(127, 0)).isLessThan(20);
    }

    @Test
    void momentsInWordsOfTheirOwnAscendAsTexts() {
        String generate = "ascending: document, from: {timestamp: {from: 2024-01-01, to: 2024-12-31, unit: rfc3339}},"
                + " step: 60000";
        List<Row> rows = rows("10", "type: VarChar, max_length: 40", generate, 3, 40);

        assertThat(rows).allMatch(row -> row.get("field").toString().matches("2024-..-..T.*Z"));
    }

    @Test
    void idsOfGroupsStayWithinTheBoundsOfTheField() {
        Set<Object> ids = rows("5", "type: Int64, min: 100, max: 299", "id: document", 8, 1000).stream()
                .map(row -> row.get("field"))
                .collect(Collectors.toSet());

        assertThat(ids).hasSize(200).allMatch(id -> (long) id >= 100 && (long) id <= 299);
    }

    /** A number stands for one group, whatever the others hold of it: a hundred rows that chose from a thousand shared 127. */
    @Test
    void groupsThatComeAgainAreTheSameAsBefore() {
        for (String law :
                List.of("{distinct: 0.5, first: 100, most: 100}", "{size: {p0: 1, p50: 3, p100: 9}, most: 100}")) {
            FakeData data = FakeData.text(
                            "s.yaml",
                            """
                            groups: {document: %s}
                            fields:
                              - {name: id, type: Int64, is_primary: true}
                              - {name: vector, type: FloatVector, dim: 8}
                              - {name: number, type: Int8, generate: {id: document}}
                              - {name: mail, type: VarChar, max_length: 60, generate: {of: document, unique_texts: m-, digits: 9}}
                            """
                                    .formatted(law))
                    .seed(4)
                    .rows(3000);
            Map<Object, Set<Object>> mails = new HashMap<>();
            for (Row row : data) {
                mails.computeIfAbsent(row.get("number"), number -> new HashSet<>())
                        .add(row.get("mail"));
            }

            assertThat(data.validate()).isEmpty();
            assertThat(mails).hasSize(100);
            assertThat(mails.values()).allMatch(all -> all.size() == 1);
            assertThat(values(data, "mail", 0, 1, 2, 500, 501, 1777, 3000)).isEqualTo(values(data, "mail", 0, 3000));
        }
    }

    /** A book of chapters has as many chapters as its chapters' places go, and all their rows. */
    @ParameterizedTest
    @ValueSource(strings = {"contiguous", "spread"})
    void theSizeOfALargerGroupIsThatOfItsPartsOrOfItsRows(String order) {
        FakeData data = FakeData.text(
                        "s.yaml",
                        """
                        groups:
                          page: {size: {p0: 1, p100: 9}, order: %s, in: chapter}
                          chapter: {size: 3, in: book}
                          book: {size: {p0: 1, p100: 5}}
                        fields:
                          - {name: id, type: Int64, is_primary: true}
                          - {name: vector, type: FloatVector, dim: 8}
                          - {name: page, type: Int64, generate: {id: page}}
                          - {name: chapter, type: Int64, generate: {id: chapter}}
                          - {name: book, type: Int64, generate: {id: book}}
                          - {name: place, type: Int64, generate: {index: book}}
                          - {name: chapters, type: Int64, generate: {size: book}}
                          - {name: lines, type: Int64, generate: {size: book, rows: true}}
                          - {name: same, type: JSON, generate: {of: book, json: {lines: {size: book, rows: true}}}}
                        """
                                .formatted(order))
                .rows(ROWS);
        Map<Long, List<Row>> books = new HashMap<>();
        data.forEach(row -> books.computeIfAbsent(row.getLong("book"), key -> new ArrayList<>())
                .add(row));
        int whole = 0;
        for (List<Row> rows : books.values()) {
            assertThat(rows).allMatch(row -> row.getLong("place") < row.getLong("chapters"));
            assertThat(rows).allMatch(row -> row.get("same").equals("{\"lines\":" + row.getLong("lines") + '}'));
            long chapters =
                    rows.stream().map(row -> row.get("chapter")).distinct().count();
            boolean all = rows.size() == rows.get(0).getLong("lines");
            whole += all ? 1 : 0;
            assertThat(!all || chapters == rows.get(0).getLong("chapters")).isTrue();
        }

        assertThat(data.validate()).isEmpty();
        assertThat(whole).isGreaterThan(books.size() * 2 / 3);
        assertThat(values(data, "lines", 0, 1, 2, 500, 501, ROWS)).isEqualTo(values(data, "lines", 0, ROWS));
    }

    /** A length of time is the same step whatever moments are counted in; a number is one of what the field counts. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type: Int64 | 1 | step: 45s",
                "type: Int64 | 1 | step: 45000",
                "type: Int64, min: 1400000000, max: 1900000000 | 1000 | step: 45s",
                "type: Int64, min: 1400000000, max: 1900000000 | 1000 | step: 45",
                "type: Int64, min: 0, max: 9000000000000000 | 0.001 | step: 0.75min",
                "type: Double | 1000 | step: 45s",
                "type: VarChar, max_length: 40 | 0 | step: 45s",
                "type: VarChar, max_length: 40 | 0 | step: 45000"
            })
    void aStepIsInTheUnitOfTheFieldOrALengthOfTime(String type, double millis, String step) {
        for (String from : List.of("{timestamp: created}", "{timestamp: {from: 2024-01-01, to: 2024-12-31}}")) {
            List<Row> rows = rows("50", type, "ascending: document, from: " + from + ", " + step, 5, 50);
            double first = millis(rows.get(0).get("field"), millis);
            double last = millis(rows.get(49).get("field"), millis);

            assertThat((last - first) / 49).isBetween(44_000.0, 47_000.0);
        }
    }

    private static double millis(Object moment, double unit) {
        return moment instanceof Number number
                ? number.doubleValue() * unit
                : Instant.parse(moment.toString()).toEpochMilli();
    }

    @Test
    void aValueOfAGroupCanShowTheLargerOneThatItIsPartOf() {
        FakeData data = FakeData.text(
                        "s.yaml",
                        """
                        groups: {document: {size: 5, in: tenant}, tenant: {count: 40}}
                        fields:
                          - {name: id, type: Int64, is_primary: true}
                          - {name: vector, type: FloatVector, dim: 8}
                          - {name: tenant, type: Int64, generate: {id: tenant}}
                          - {name: about, type: JSON, generate: {of: document, json: {tenant: {id: tenant}}}}
                        """)
                .rows(500);

        assertThat(data.validate()).isEmpty();
        Map<Object, Set<Object>> abouts = new HashMap<>();
        data.forEach(row -> abouts.computeIfAbsent(row.get("tenant"), key -> new HashSet<>())
                .add(row.get("about")));
        assertThat(abouts).hasSizeBetween(25, 40);
        assertThat(abouts.values()).allMatch(about -> about.size() == 1);
    }

    @Test
    void aFarRowTakesMicroseconds() {
        FakeData data = data("spread", 3).rows(1L << 40);
        BlockReader reader = data.reader(1, "document", "chunk", "company", "moment");
        for (int row = 0; row < 3_000; row++) {
            reader.read(row * 65_537L, 1);
        }
        List<Long> nanos = new ArrayList<>();
        for (int probe = 0; probe < 101; probe++) {
            long start = System.nanoTime();
            reader.read((1L << 39) + probe * 104_729L, 1);
            nanos.add(System.nanoTime() - start);
        }
        nanos.sort(null);
        assertThat(nanos.get(50)).as("nanoseconds, the median of %s", nanos).isLessThan(100_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "document: {size: 2000000} | index: document | groups.document | a group has 1 to 1048576 rows, got 2000000",
                "document: {size: {p0: 1, p99: 10, p100: 2000000}} | index: document | groups.document | a group has 1 to 1048576"
                        + " rows, got 2000000",
                "document: 0 | index: document | groups.document | a group has 1 to 1048576 rows, got 0",
                "document: {size: {p0: 0, p100: 9}} | index: document | groups.document | 1 to 1048576 rows, got 0",
                "document: {size: {p0: 9, p100: 2}} | index: document | groups.document | quantiles ascend",
                "document: {size: many} | index: document | groups.document.size | An object is needed",
                "document: {siez: 3} | index: document | groups.document.siez | means nothing here",
                "document: {} | index: document | groups.document | A group needs size",
                "document: {count: 0} | of: document, uniform: [1, 2] | groups.document | to choose from, got 0",
                "document: {count: 5, zipf: 11} | of: document, uniform: [1, 2] | groups.document | from 0 to 10, got 11",
                "document: {size: 3, in: tennant}, tenant: 3 | index: document | groups.document.in |"
                        + " There is no group \"tennant\".",
                "document: {size: 3, in: tenant}, tenant: {size: 2, in: document} | index: document |"
                        + " groups.document.in | is, in the end, in itself",
                "document: 5 | index: documnet | fields[2].generate.index | There is no group \"documnet\".",
                "document: 5 | of: dokument, uniform: [1, 2] | fields[2].generate.of | There is no group \"dokument\".",
                "document: {size: 200} | index: document | fields[2].generate | has 200 rows, which makes numbers from 0 to"
                        + " 199, and the field holds -128 to 127",
                "document: {size: 200} | part: document, edge: end, each: 9 | fields[2].generate | from 0 to 1804",
                "document: {count: 20} | index: document | fields[2].generate.index | no place in it and it has no size",
                "document: 5 | ascending: document, from: {uniform: [1, 2]}, step: 0 | fields[2].generate.ascending | step is above 0",
                "document: 5 | ascending: document, from: {uniform: [1, 2]}, step: 1.5 | fields[2].generate.step |"
                        + " Whole numbers ascend by whole steps, got 1.5.",
                "document: 5 | ascending: document, from: {uniform: [1, 2]}, step: 5s | fields[2].generate.step | A length of"
                        + " time, 5s, is the step of moments",
                "document: 5 | ascending: document, from: {uniform: [1, 2]}, step: soon | fields[2].generate.ascending | step is a"
                        + " number, or a length of time such as 45s, got soon",
                "document: {size: 5, order: spread, in: book}, book: {size: 2, order: spread} | size: book, rows: true |"
                        + " fields[2].generate.rows | The rows of a \"book\" can't be counted: it lies scattered among others.",
                "document: {size: 12, in: book}, book: {size: 12} | size: book, rows: true | fields[2].generate |"
                        + " from 1 to 144, and the field holds -128 to 127",
                "document: {count: 5, in: book}, book: 3 | size: book, rows: true | fields[2].generate.rows |"
                        + " a \"document\" has no size.",
                "document: 5 | ascending: document, from: {uniform: [1, 2]}, step: 0.00001 | fields[2].generate.step |"
                        + " Whole numbers ascend by whole steps, got 0.00001.",
                "document: 5 | of: document, index: document | fields[2].generate.of | of one group, not of two",
                "document: 5 | of: document, language: de, index: document | fields[2].generate.of | of one group, not of two",
                "document: 5 | of: document, subject: news, language: de, part: document, edge: end, each: 9 |"
                        + " fields[2].generate.of | of one group, not of two",
                "document: 5, tenant: 3 | of: document, repeated: {of: tenant, uniform: [1, 2]}, distinct: 0.5, first: 3 |"
                        + " fields[2].generate.of | here of \"document\" and of \"tenant\"",
                "document: 5, tenant: 3 | of: document, id: tenant | fields[2].generate.of | here of \"document\" and of \"tenant\"",
                "document: 5 | ascending: document, from: {subject: news, index: document}, step: 1 | fields[2].generate.from |"
                        + " of one group, not of two",
                "document: 5 | of: document, by: other, table: {1: {uniform: [1, 2]}}, default: {uniform: [1, 2]} |"
                        + " fields[2].generate | \"other\" differs between the rows of a \"document\"",
                "document: 5 | ascending: document, from: {by: other, table: {1: {uniform: [1, 2]}}, default: {uniform: [1, 2]}},"
                        + " step: 1 | fields[2].generate | \"other\" differs between the rows",
                "document: 5 | of: document, words: place.city | fields[2].generate | This makes texts, and Int8 holds numbers.",
                "document: 5 | id: document | fields[2].generate.id | Up to 200 groups have ids of their own in 1000 rows, but"
                        + " there are only 127 different numbers.",
                "document: {distinct: 0.1, first: 1000} | id: document | fields[2].generate.id | Up to 1099 groups have ids of"
                        + " their own in 1000 rows, but there are only 127",
                "document: {size: 5, most: 0} | id: document | groups.document | \"most\" is 1 or more, got 0",
                "document: {distinct: 0.1, first: 20, most: 19} | id: document | groups.document | \"most\" is 20 or more, got 19",
                "document: {size: 5, order: spread, most: 19} | id: document | groups.document | only where their rows are"
                        + " contiguous",
                "document: {count: 5, most: 9} | id: document | groups.document.most | means nothing here",
                "document: 5 | ascending: document, from: {words: place.city}, step: 1 | fields[2].generate.from |"
                        + " texts",
                "document: 20 | ascending: document, from: {uniform: [1, 20]}, step: 7 | fields[2].generate.from |"
                        + " has 20 rows, which ascend by up to 140, so that the first of them can be -13 at most.",
                "document: 20 | ascending: document, from: {uniform: [1, 2]}, step: 9007199254740992 | fields[2].generate |"
                        + " 180143985094819840, more than Int8 with its bounds holds"
            })
    void aMistakeSaysWhereItIsAndWhatIsAllowed(String groups, String generate, String path, String message) {
        List<Problem> problems = FakeData.text(
                        "s.yaml",
                        """
                        groups: {%s}
                        fields:
                          - {name: id, type: Int64, is_primary: true}
                          - {name: vector, type: FloatVector, dim: 8}
                          - {name: field, type: Int8, generate: {%s}}
                          - {name: other, type: Int8}
                        """
                                .formatted(groups, generate))
                .validate();

        assertThat(problems).as(problems.toString()).hasSize(1);
        assertThat(problems.get(0).path()).isEqualTo(path);
        assertThat(problems.get(0).location().line()).isEqualTo(path.startsWith("groups") ? 1 : 5);
        assertThat(problems.get(0).message()).contains(message);
        assertThat(problems.get(0).hint()).isNotBlank();
    }

    @Test
    void elementsOfListsHaveNoPlaceInAGroup() {
        List<Problem> problems = FakeData.text(
                        "s.yaml",
                        """
                        groups: {document: 5}
                        fields:
                          - {name: id, type: Int64, is_primary: true}
                          - {name: vector, type: FloatVector, dim: 8}
                          - {name: list, type: Array, element_type: Int8, max_capacity: 3, generate: {index: document}}
                        """)
                .validate();
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).message()).contains("for each row, not for the elements of arrays");
    }

    @Test
    void aSchemaThatSaysWhatItDoesHasTheSameValues() {
        FakeData data = data("spread", 11);
        FakeData said = data.described();
        for (String name : List.of("document", "chunk", "title", "plan", "seats", "moment", "role", "colors")) {
            assertThat(values(said, name, 0, ROWS)).as(name).isEqualTo(values(data, name, 0, ROWS));
        }
    }
}
