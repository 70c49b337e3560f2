package io.github.milvusfakedata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.milvusfakedata.library.SchemaLibrary;
import io.github.milvusfakedata.library.SchemaNotes;
import io.github.milvusfakedata.schema.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values that exist in another dataset, as foreign keys do. */
class ReferencedRowsTest {
    private static final String CUSTOMERS =
            """
            fields:
              - {name: customer_id, type: VarChar, max_length: 24, is_primary: true}
              - {name: embedding, type: FloatVector, dim: 8}
              - {name: full_name, type: VarChar, max_length: 60}
              - {name: note, type: VarChar, max_length: 60, nullable: true}
            """;

    private static final String ORDERS =
            """
            fields:
              - {name: order_id, type: Int64, is_primary: true}
              - {name: embedding, type: FloatVector, dim: 8}
              - {name: buyer, type: VarChar, max_length: 24, generate: {reference: {schema: customers.yaml, rows: 500, seed: 7, field: customer_id, zipf: 1.1}}}
              - {name: buyer_name, type: VarChar, max_length: 60, generate: {reference: {schema: customers.yaml, rows: 500, seed: 7, field: full_name, zipf: 1.1}}}
              - {name: seller, type: VarChar, max_length: 24, generate: {reference: {schema: customers.yaml, rows: 500, seed: 7, field: customer_id, as: seller}}}
              - {name: stock, type: Int32, generate: {reference: {schema: ecommerce, rows: 90, seed: 1, field: stock_quantity}}}
            """;

    @TempDir
    private Path directory;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    private FakeData orders(long rows) throws IOException {
        write("customers.yaml", CUSTOMERS);
        return FakeData.file(write("orders.yaml", ORDERS)).rows(rows).seed(3);
    }

    private Map<String, String> customers() throws IOException {
        Map<String, String> names = new HashMap<>();
        for (Row row :
                FakeData.file(write("customers.yaml", CUSTOMERS)).rows(500).seed(7)) {
            names.put(row.getString("customer_id"), row.getString("full_name"));
        }
        return names;
    }

    @Test
    void everyForeignKeyIsAKeyThere() throws IOException {
        Map<String, String> customers = customers();
        Set<Integer> stocks = new HashSet<>();
        FakeData.builtin("ecommerce").rows(90).seed(1).forEach(row -> stocks.add(row.getInt("stock_quantity")));
        for (Row row : orders(20_000)) {
            assertThat(customers).containsKeys(row.getString("buyer"), row.getString("seller"));
            assertThat(row.getString("buyer_name")).isEqualTo(customers.get(row.getString("buyer")));
            assertThat(stocks).contains(row.getInt("stock"));
        }
    }

    @Test
    void someComeAsOftenAsTheLawOfZipfSays() throws IOException {
        Map<String, Integer> buyers = new HashMap<>();
        Map<String, Integer> sellers = new HashMap<>();
        int rows = 100_000;
        for (Row row : orders(rows)) {
            buyers.merge(row.getString("buyer"), 1, Integer::sum);
            sellers.merge(row.getString("seller"), 1, Integer::sum);
        }
        double all = 0;
        for (int rank = 1; rank <= 500; rank++) {
            all += Math.pow(rank, -1.1);
        }
        List<Integer> counts =
                buyers.values().stream().sorted((one, other) -> other - one).toList();
        assertThat((double) counts.get(0) / rows).isCloseTo(1 / all, within(0.005));
        assertThat((double) counts.get(1) / rows).isCloseTo(Math.pow(2, -1.1) / all, within(0.005));
        assertThat((double) counts.get(9) / rows).isCloseTo(Math.pow(10, -1.1) / all, within(0.003));
        assertThat(sellers).hasSize(500);
        assertThat(sellers.values()).allMatch(count -> count > 120 && count < 290);
    }

    @Test
    void anyCutOfTheRowsGivesTheSameValues() throws IOException {
        FakeData data = orders(2_000);
        for (Row row : data) {
            assertThat(data.row(row.number()).toString()).isEqualTo(row.toString());
        }
    }

    @Test
    void whatIsWrittenOfASchemaHoldsTheOther() throws IOException {
        FakeData data = orders(300);
        FakeData read = FakeData.text("s.json", data.schemaJson()).rows(300).seed(3);
        assertThat(read.validate()).isEmpty();
        FakeData described = data.described();
        for (Row row : data) {
            assertThat(read.row(row.number()).toString()).isEqualTo(row.toString());
            assertThat(described.row(row.number()).toString()).isEqualTo(row.toString());
        }
    }

    @Test
    void aLibraryKeepsASchemaWithTheOther() throws IOException {
        FakeData data = orders(50);
        SchemaLibrary library = SchemaLibrary.at(directory.resolve("library"));
        library.add("orders", directory.resolve("orders.yaml"), SchemaNotes.none());
        FakeData kept = library.load("orders").rows(50).seed(3);
        for (Row row : data) {
            assertThat(kept.row(row.number()).toString()).isEqualTo(row.toString());
        }
    }

    @Test
    void whatIsRecordedOfADatasetIsEnoughToMakeItAgain() throws IOException {
        FakeData data = orders(50);
        Path written = directory.resolve("written");
        data.write(written, WriteOptions.defaults());
        Files.delete(directory.resolve("customers.yaml"));
        FakeData again = FakeData.file(written.resolve("meta.json")).rows(50).seed(3);
        for (Row row : data) {
            assertThat(again.row(row.number()).toString()).isEqualTo(row.toString());
        }
    }

    @Test
    void twoSchemasDontTakeValuesFromEachOther() throws IOException {
        write("a.yaml", ORDERS.replace("customers.yaml", "b.yaml"));
        Path other = write("b.yaml", ORDERS.replace("customers.yaml", "a.yaml"));
        assertThat(FakeData.file(other).validate())
                .extracting(Problem::message)
                .first()
                .asString()
                .contains("In the schema \"a.yaml\", from which values are taken: The schema \"b.yaml\"")
                .contains("takes values from this one");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "schema: costumers.yaml, rows: 9, seed: 1, field: customer_id | .reference.schema |"
                        + " The schema \"costumers.yaml\" can't be used: ",
                "schema: simpel, rows: 9, seed: 1, field: customer_id | .reference.schema |"
                        + " There is no schema \"simpel\" to take values from.",
                "schema: customers.yaml, rows: 9, seed: 1, field: customer | .reference.field |"
                        + " makes no values of a field \"customer\"",
                "schema: customers.yaml, rows: 9, seed: 1, field: embedding | .reference.field |"
                        + " is of type FloatVector, and this one of VarChar",
                "schema: customers.yaml, rows: 9, seed: 1, field: full_name | .reference.field |"
                        + " has texts of up to 60 bytes, and this one holds 24",
                "schema: customers.yaml, rows: 0, seed: 1, field: customer_id | .reference | has 1 to 1099511627776 rows, got 0",
                "schema: customers.yaml, rows: 9, seed: 1, field: customer_id, zipf: 99 | .reference | from 0 to 10, got 99",
                "schema: tiny.yaml, rows: 99, seed: 1, field: code | .reference.rows | has keys for 36 rows, not for 99",
                "schema: customers.yaml, rows: 9, seed: 1, feild: x | .reference.feild | means nothing here",
                "schema: ., rows: 9, seed: 1, field: code | .reference.schema | The schema \".\" can't be used"
            })
    void aMistakeSaysWhereItIsAndWhatIsAllowed(String reference, String path, String message) throws IOException {
        write("customers.yaml", CUSTOMERS);
        write("tiny.yaml", CUSTOMERS.replace("customer_id", "code").replace("max_length: 24", "max_length: 1"));
        String schema =
                ORDERS.replaceAll("reference: \\{[^}]*customer_id, zipf: 1.1\\}", "reference: {" + reference + "}");
        List<Problem> problems = FakeData.file(write("orders.yaml", schema)).validate();

        assertThat(problems).as(problems.toString()).hasSize(1);
        assertThat(problems.get(0).path()).isEqualTo("fields[2].generate" + (path == null ? "" : path));
        assertThat(problems.get(0).location().line()).isEqualTo(4);
        assertThat(problems.get(0).message()).contains(message);
        assertThat(problems.get(0).hint()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JSON, generate: {json: {a: {%s}}} | json.a. |",
                "JSON, generate: {json: {a: {list: {%s}, to: 3}}} | json.a.list. |",
                "JSON, generate: {json: {a: {json: {b: {%s}}}}} | json.a.json.b. |",
                "Array, element_type: Int64, max_capacity: 9, generate: {list: {%s}, to: 3} | list. |",
                "Int64, generate: {by: id, table: {1: {%s}}, default: {%s}} | table.1. | default.",
                "Int64, generate: {of: g, %s} | '' |",
                "Int64, generate: {repeated: {%s}, distinct: 0.5} | repeated. |"
            })
    void anotherSchemaThatCantBeHadIsToldOnceWhereverItIsNamed(String field, String place, String second)
            throws IOException {
        write("broken.yaml", "fields: [");
        for (String other : List.of("simpel", "broken.yaml")) {
            String schema =
                    """
                    groups: {g: 3}
                    fields:
                      - {name: id, type: Int64, is_primary: true}
                      - {name: embedding, type: FloatVector, dim: 8}
                      - {name: taken, type: %s}
                    """
                            .formatted(field.replace(
                                    "%s", "reference: {schema: " + other + ", rows: 9, seed: 1, field: age}"));
            assertThat(FakeData.file(write("nested.yaml", schema)).validate())
                    .as(schema)
                    .extracting(Problem::path)
                    .containsExactlyElementsOf(Stream.of(place, second)
                            .filter(Objects::nonNull)
                            .map(at -> "fields[2].generate." + at + "reference.schema")
                            .toList());
        }
    }
}
