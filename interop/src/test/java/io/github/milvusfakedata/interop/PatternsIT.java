package io.github.milvusfakedata.interop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.Format;
import io.github.milvusfakedata.WriteOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another engine of regular expressions, Python's, matches every text that a pattern makes. */
class PatternsIT {
    private static final int ROWS = 100_000;

    /** Fields and their patterns; a plus before a name stands for unique. */
    private static final List<String> PATTERNS = List.of(
            "+article",
            "[A-Z]{3}-[0-9]{4}",
            "address",
            "\\w+@\\w{2,9}\\.(com|org|net)",
            "other",
            "[^a-z\\d\\s]{5}\\S\\W\\D",
            "colors",
            "(red|green|blue)( (light|dark)){0,2}",
            "size",
            "Größe [0-9]+ (cm|m|ß)*",
            "any",
            ".{10}",
            "+mixed",
            "((a|b){2}c?){3}[-x\\]]{4}[+\\-.]?[0-9a-f]{12}",
            "hardware",
            "(?:[0-9a-f]{2}:){5}[0-9a-f]{2}",
            "+long",
            "[a-z]{5,40}");

    @TempDir
    Path directory;

    @Test
    void pythonMatchesEveryText() {
        FakeData data = FakeData.text("patterns.yaml", schema()).rows(ROWS).seed(11);
        data.write(
                directory.resolve("out"),
                WriteOptions.builder().format(Format.JSON).build());
        List<String> arguments = new ArrayList<>();
        arguments.add(directory.resolve("out").resolve("data.json").toString());
        arguments.addAll(PATTERNS);

        ForeignPrograms.Outcome outcome =
                ForeignPrograms.run(ForeignPrograms.python("readers", "match_patterns.py"), arguments);

        assertThat(outcome.lastLine())
                .as(outcome.output() + outcome.errors())
                .isEqualTo(ROWS + " rows, " + PATTERNS.size() / 2 + " patterns match");
    }

    private static String schema() {
        StringBuilder schema = new StringBuilder("fields:\n  - {name: id, type: Int64, is_primary: true}\n"
                + "  - {name: vector, type: FloatVector, dim: 2}\n");
        for (int at = 0; at < PATTERNS.size(); at += 2) {
            boolean unique = PATTERNS.get(at).startsWith("+");
            schema.append("  - {name: ")
                    .append(PATTERNS.get(at).substring(unique ? 1 : 0))
                    .append(", type: VarChar, max_length: 200, generate: {pattern: '")
                    .append(PATTERNS.get(at + 1))
                    .append("', unique: ")
                    .append(unique)
                    .append("}}\n");
        }
        return schema.toString();
    }
}
