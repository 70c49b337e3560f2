package io.github.milvusfakedata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.ToolVersion;
import io.github.milvusfakedata.library.SchemaEntry;
import io.github.milvusfakedata.library.SchemaLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README's terminal capture is real: values that change must change there too. */
class ReadmeTest {
    private static final int TABLE_LINES = 7;
    private static final Pattern COMMAND = Pattern.compile("(?m)^To reproduce it: \\S+ (generate .* --seed \\d+)$");
    /** What stands between the command at the prompt and the first empty line. */
    private static final Pattern TABLE =
            Pattern.compile("(?s)(?<=\n\\$ \\./milvus-fake-data generate [^\n]{1,100}\n).*?(?=\n\n)");

    @Test
    void theCaptureShowsTheRowsThatItsSeedMakes() throws IOException {
        Path page = GeneratedPart.project().resolve("README.md");
        String readme = Files.readString(page);
        Matcher again = COMMAND.matcher(readme);
        assertThat(again.find()).isTrue();

        CliRun run = CliRun.of((again.group(1) + " --preview --dry-run").split(" "));

        List<String> lines = run.outLines();
        int table = lines.indexOf("") < 0 ? 0 : lines.indexOf("") - TABLE_LINES;
        String made = withTable(readme, lines.subList(table, table + TABLE_LINES));
        if (GeneratedPart.isUpdate()) {
            Files.writeString(page, made);
            return;
        }
        assertThat(readme)
                .as("README.md differs from the code; mvn test -Ddocs.update writes it anew")
                .isEqualTo(made);
    }

    @Test
    void theDependencyIsTheOneThatTheCloneInstalls() throws IOException {
        assertThat(Files.readString(GeneratedPart.project().resolve("README.md")))
                .contains("<version>" + ToolVersion.current() + "</version>");
    }

    /** Seen: the dataset of the first example stood among the clone's changes. */
    @Test
    void datasetsOfBuiltInSchemasAreNoChangesOfTheClone() throws IOException {
        List<String> ignored = Files.readAllLines(GeneratedPart.project().resolve(".gitignore"));

        for (SchemaEntry entry :
                SchemaLibrary.at(Path.of("target", "no-schemas")).list()) {
            assertThat(ignored)
                    .contains("/" + FakeData.builtin(entry.id()).collection().name() + "/");
        }
    }

    @Test
    void anUpdateReplacesTheTableOfTheCaptureAlone() {
        String page = "# Title\n\n```console\n$ ./milvus-fake-data generate --preview\nold\n1\n\nSaved\n```\n\nMore\n";
        assertThat(withTable(page, List.of("new $1", "2", "3"))).isEqualTo(page.replace("old\n1\n", "new $1\n2\n3\n"));
    }

    private static String withTable(String page, List<String> table) {
        Matcher old = TABLE.matcher(page);
        assertThat(old.find()).as("the page has a capture with a table").isTrue();
        return page.substring(0, old.start()) + String.join("\n", table) + page.substring(old.end());
    }
}
