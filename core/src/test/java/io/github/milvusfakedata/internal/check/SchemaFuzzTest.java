package io.github.milvusfakedata.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.internal.read.BuiltinSchemas;
import io.github.milvusfakedata.internal.read.ParsedSchema;
import io.github.milvusfakedata.internal.read.SchemaReader;
import io.github.milvusfakedata.internal.rng.CounterRng;
import io.github.milvusfakedata.internal.write.SchemaWriter;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Valid schemas with random damage. Whatever comes out is a schema or problems with code and place: never another
 * exception, never a parser's own words, never a long wait.
 */
class SchemaFuzzTest {
    private static final int ROUNDS = 2000;
    private static final List<String> IDS =
            BuiltinSchemas.list().stream().map(schema -> schema.id()).toList();
    private static final String[] PIECES = {
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "'",
        "\\",
        "\n",
        "\t",
        "  ",
        "- ",
        "#",
        "//",
        "null",
        "true",
        "yes",
        "-1",
        "1e999",
        "1e-999999999",
        "0.5",
        "99999999999999999999",
        "\"dim\": 0, ",
        "\"type\": \"Array\", ",
        "&a ",
        "*a",
        "!!str ",
        "<<: ",
        "---\n",
        "\u0000",
        "\uFEFF",
        "\u2028",
        "\uD83D\uDE00",
        "\\ud800",
        "|\n",
        ">\n",
        "? ",
        "%",
        "@",
        "`",
        "{}",
        "[]",
        "\"fields\": 5,",
        "\"schema\": {},",
        "is_primary: true"
    };

    private static final String YAML =
            """
            collection_name: things
            subject: commerce
            fields:
              - name: id
                type: Int64
                is_primary: true
              - {name: title, type: VarChar, max_length: 100, nullable: true, null_ratio: 0.2}
              - name: tags
                type: Array
                element_type: VarChar
                max_capacity: 5
                max_length: 20
              - name: vector
                type: FloatVector
                dim: 8
            """;

    @Test
    void damagedJsonIsReadOrRefused() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            String schema = BuiltinSchemas.text(IDS.get(seed % IDS.size()));
            check(seed, "fuzz.json", damaged(schema, seed));
        }
    }

    @Test
    void damagedYamlIsReadOrRefused() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            check(seed, "fuzz.yaml", damaged(YAML, seed));
        }
    }

    @Test
    void damagedTextsOfUnknownKindAreReadOrRefused() {
        for (int seed = 0; seed < ROUNDS / 3; seed++) {
            String schema = BuiltinSchemas.text(IDS.get(seed % IDS.size()));
            check(seed, "fuzz", damaged(seed % 2 == 0 ? YAML : schema, ~seed));
        }
    }

    @Test
    void randomBytesAreReadOrRefused(@TempDir Path directory) throws Exception {
        for (int seed = 0; seed < 300; seed++) {
            byte[] bytes = damaged(YAML, seed).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 3 && bytes.length > 0; i++) {
                bytes[below(seed, 100 + i, bytes.length)] = (byte) CounterRng.bits(seed, 200 + i);
            }
            Path file = Files.write(directory.resolve(seed % 2 == 0 ? "fuzz.yaml" : "fuzz.json"), bytes);
            try {
                checkRead(seed, SchemaReader.read(file));
            } catch (FakeDataException refused) {
                checkProblems(seed, refused.problems());
            }
        }
    }

    private static void check(int seed, String name, String text) {
        long start = System.nanoTime();
        try {
            checkRead(seed, SchemaReader.readText(name, text));
        } catch (FakeDataException refused) {
            checkProblems(seed, refused.problems());
        } catch (RuntimeException | StackOverflowError broken) {
            throw new AssertionError("seed " + seed + ":\n" + text, broken);
        }
        assertThat(System.nanoTime() - start)
                .as("nanoseconds for seed %d", seed)
                .isLessThan(5_000_000_000L);
    }

    private static void checkRead(int seed, ParsedSchema read) {
        checkProblems(seed, Checks.of(read, 1_000_000));
        boolean sound = read.problems().stream().noneMatch(Problem::isError);
        if (sound) {
            String written = SchemaWriter.toJson(read.collection());
            assertThat(SchemaReader.readText("again.json", written).collection())
                    .as("seed %d", seed)
                    .isEqualTo(read.collection());
        }
    }

    private static void checkProblems(int seed, List<Problem> problems) {
        for (Problem problem : problems) {
            String line = problem.toString();
            assertThat(line)
                    .as("seed %d", seed)
                    .matches("(?s).*\\[MFD-[A-Z-]+]")
                    .doesNotContain("jackson", "snakeyaml", "Exception", "java.", "\n", "\u001b", "\t");
            assertThat(problem.location().source())
                    .as("seed %d: %s", seed, line)
                    .isNotEmpty();
            assertThat(line.length()).as("seed %d: %s", seed, line).isLessThan(1500);
        }
    }

    /** One to four insertions, deletions, copies or replaced characters. */
    private static String damaged(String text, int seed) {
        StringBuilder damaged = new StringBuilder(text);
        int wounds = 1 + below(seed, 0, 4);
        for (int wound = 0; wound < wounds && damaged.length() > 1; wound++) {
            int lane = 10 * (wound + 1);
            int at = below(seed, lane, damaged.length());
            int length = Math.min(below(seed, lane + 1, 40), damaged.length() - at);
            switch (below(seed, lane + 2, 5)) {
                case 0 -> damaged.insert(at, PIECES[below(seed, lane + 3, PIECES.length)]);
                case 1 -> damaged.delete(at, at + length);
                case 2 -> damaged.insert(below(seed, lane + 4, damaged.length()), damaged.substring(at, at + length));
                case 3 -> damaged.setCharAt(at, (char) (' ' + below(seed, lane + 5, 96)));
                case 4 -> damaged.setLength(at);
                default -> throw new AssertionError();
            }
        }
        return damaged.toString();
    }

    private static int below(int seed, int lane, int bound) {
        return (int) Long.remainderUnsigned(CounterRng.bits(CounterRng.mix(seed), lane), bound);
    }
}
