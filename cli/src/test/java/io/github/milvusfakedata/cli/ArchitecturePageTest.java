package io.github.milvusfakedata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages about the code name classes and packages; those that are gone or new must not be missed. */
class ArchitecturePageTest {
    private static final Path ROOT = GeneratedPart.project();
    private static final Pattern CLASS_NAME = Pattern.compile("`([A-Z][a-z]+[A-Za-z0-9]*)(?:\\.[A-Za-z_]+)?`");
    private static final Pattern PACKAGE_ROW = Pattern.compile("(?m)^\\| `([a-z.]+)` \\| ");
    private static final Set<String> JAVA = Set.of("Math", "Float");

    @Test
    void everyClassThatThePagesNameExists() throws IOException {
        Set<String> classes = sources()
                .map(path -> path.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        for (String page : List.of("ARCHITECTURE.md", "CONTRIBUTING.md")) {
            Set<String> named = found(CLASS_NAME, Files.readString(ROOT.resolve(page)));
            named.removeAll(JAVA);
            assertThat(named).as(page).hasSizeGreaterThan(3).isSubsetOf(classes);
        }
    }

    @Test
    void theTableOfPackagesIsComplete() throws IOException {
        String text = Files.readString(ROOT.resolve("ARCHITECTURE.md"));
        int start = text.indexOf("## Packages");
        Set<String> listed = found(PACKAGE_ROW, text.substring(start, text.indexOf("\n## ", start)));
        Set<String> packages = sources()
                .filter(path -> path.endsWith("package-info.java"))
                .map(ArchitecturePageTest::packageName)
                .filter(name -> !name.equals("bench") && !name.equals("interop"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed).containsExactlyElementsOf(packages);
    }

    private static String packageName(Path packageInfo) {
        String path = packageInfo.getParent().toString().replace('\\', '/');
        String below = path.substring(path.indexOf("io/github/milvusfakedata") + "io/github/milvusfakedata".length());
        return below.isEmpty() ? "." : below.substring(1).replace('/', '.');
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Stream<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String module : List.of("core", "doctor", "milvus", "storage", "cli", "bench", "interop")) {
            try (Stream<Path> paths = Files.walk(ROOT.resolve(module).resolve("src"))) {
                paths.filter(path -> path.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        return sources.stream();
    }
}
