package io.github.milvusfakedata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The part of a page that is made from the code, between two comments. Tests compare it, and write it anew when they run
 * with {@code -Ddocs.update}.
 */
final class GeneratedPart {
    private static final boolean UPDATE = System.getProperty("docs.update") != null;
    private static final Path PROJECT = Path.of("").toAbsolutePath().getParent();

    private GeneratedPart() {}

    /** Whether pages are to be written anew. */
    static boolean isUpdate() {
        return UPDATE;
    }

    /** The project's root. */
    static Path project() {
        return PROJECT;
    }

    /** Compares a part with what the code says. */
    static void assertUpToDate(String page, String part, List<String> lines) throws IOException {
        Path path = PROJECT.resolve(page);
        String text = Files.readString(path);
        String begin = "<!-- generated: " + part + " -->\n";
        int start = text.indexOf(begin) + begin.length();
        int end = text.indexOf("<!-- end -->", start);
        assertThat(text).as("%s has a part %s", page, part).contains(begin);
        assertThat(end).as("%s: the part %s ends", page, part).isPositive();
        String made = String.join("\n", lines) + "\n";
        if (UPDATE) {
            Files.writeString(path, text.substring(0, start) + made + text.substring(end));
            return;
        }
        assertThat(text.substring(start, end))
                .as("%s differs from the code; mvn test -Ddocs.update writes it anew", page)
                .isEqualTo(made);
    }

    /** A text in a cell of a Markdown table. */
    static String cell(String text) {
        return text.replace("|", "\\|");
    }

    /** A text as code in a cell of a Markdown table. */
    static String code(String text) {
        return "`" + cell(text) + "`";
    }
}
