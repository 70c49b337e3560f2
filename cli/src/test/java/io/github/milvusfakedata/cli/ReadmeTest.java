package io.github.milvusfakedata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README's terminal capture is real: values that change must change there too. */
class ReadmeTest {
    private static final int TABLE_LINES = 7;

    @Test
    void theCaptureShowsTheRowsThatItsSeedMakes() throws IOException {
        String readme = Files.readString(GeneratedPart.project().resolve("README.md"));
        Matcher again = Pattern.compile("(?m)^The same again: \\S+ (generate .* --seed \\d+)$")
                .matcher(readme);
        assertThat(again.find()).isTrue();

        CliRun run = CliRun.of((again.group(1) + " --preview --dry-run").split(" "));

        List<String> lines = run.outLines();
        int table = lines.indexOf("") < 0 ? 0 : lines.indexOf("") - TABLE_LINES;
        assertThat(readme.lines().toList()).containsSequence(lines.subList(table, table + TABLE_LINES));
    }
}
