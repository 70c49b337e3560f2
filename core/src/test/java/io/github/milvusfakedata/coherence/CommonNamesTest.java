package io.github.milvusfakedata.coherence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.Row;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The names of fields in schemas for retrieval, agents' memory, shops, logs and traces, chats, maps, medicine and pictures
 * have values that look as they should. The table has a kind of value a line: its type, what each value is like (a pattern, or
 * the smallest and largest number), and names that mean it.
 */
class CommonNamesTest {
    private static final Map<String, String> TYPES = Map.of("T", "VarChar", "I", "Int32", "L", "Int64", "F", "Double");
    private static final int ROWS = 300;
    private static final List<String[]> TABLE = table();

    private static List<String[]> table() {
        try (InputStream in = CommonNamesTest.class.getResourceAsStream("common_names.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theTableHasManyNames() {
        assertThat(TABLE.stream().mapToInt(kind -> kind[3].split(" ").length).sum())
                .isGreaterThanOrEqualTo(250);
    }

    @TestFactory
    List<DynamicTest> valuesLookAsTheirNamesSay() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String[] kind : TABLE) {
            tests.add(DynamicTest.dynamicTest(kind[0], () -> check(kind)));
        }
        return tests;
    }

    private static void check(String[] kind) {
        String[] names = kind[3].split(" ");
        for (String name : names) {
            for (Row row : SmallSchema.of("rows", name + ' ' + TYPES.get(kind[1]))
                    .seed(11)
                    .first(ROWS)) {
                if (kind[1].equals("T")) {
                    assertThat(Pattern.compile(kind[2], Pattern.DOTALL)
                                    .matcher(row.getString(name))
                                    .matches())
                            .as("%s: %s", name, row.getString(name))
                            .isTrue();
                } else {
                    String[] bounds = kind[2].split(" ");
                    assertThat(((Number) row.get(name)).doubleValue())
                            .as(name)
                            .isBetween(Double.parseDouble(bounds[0]), Double.parseDouble(bounds[1]));
                }
            }
        }
    }
}
