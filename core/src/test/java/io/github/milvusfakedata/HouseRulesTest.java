package io.github.milvusfakedata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.schema.ProblemCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the code of all modules keeps to, so that it stays easy to read. */
class HouseRulesTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath().getParent();
    private static final int MOST_LINES = 300;
    private static final int MOST_LINES_OF_TEST = 500;
    private static final int MOST_LINES_OF_METHOD = 60;

    /** A method or constructor as the formatter lays it out: it ends at the brace in the column where it starts. */
    private static final Pattern METHOD = Pattern.compile(
            "(?ms)^( +)(?!if|for|while|switch|try|catch|synchronized|return|new)(?!\\V*\\brecord )"
                    + "[\\w<][\\w<>\\[\\], .?&]*\\((?:[^(){};]++|\\([^()]*+\\))*+\\)(?: throws [\\w, ]+)?\\s\\{$.*?^\\1}$");

    /** A type where it is declared, nested or not. */
    private static final Pattern TYPE = Pattern.compile(
            "(?m)^ *(?:(?:public|protected|private|static|final|sealed|non-sealed|abstract) )*(?:class|interface|@interface|enum|record) (\\w+)");

    private static final Set<String> LIBRARY = Set.of("core", "doctor", "milvus", "storage");

    /** In a text, but for the options of another program. */
    private static final Pattern OPTION =
            Pattern.compile("\"(?!Start it with milvus-lite )[^\"\\n]*(?<![\\w-])--[a-z][^\"\\n]*\"");

    /** Each file by its path in the project, with / between names. */
    private static final Map<String, String> SOURCES = new TreeMap<>();

    @BeforeAll
    static void readTheSources() throws IOException {
        for (Path module : modules()) {
            try (Stream<Path> files = Files.walk(module.resolve("src"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(HouseRulesTest::read);
            }
        }
        assertThat(SOURCES).hasSizeGreaterThan(100);
    }

    private static List<Path> modules() throws IOException {
        try (Stream<Path> entries = Files.list(PROJECT)) {
            return entries.filter(entry -> Files.exists(entry.resolve("pom.xml")))
                    .filter(entry -> Files.isDirectory(entry.resolve("src")))
                    .sorted()
                    .toList();
        }
    }

    private static void read(Path file) {
        try {
            SOURCES.put(PROJECT.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> mainSources() {
        return SOURCES.entrySet().stream()
                .filter(source -> source.getKey().contains("/src/main/"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Test
    void filesAreShort() {
        assertThat(filesWhere((path, text) -> text.lines().count() > mostLines(path)))
                .as("files above %d lines, %d in tests: split them by responsibility", MOST_LINES, MOST_LINES_OF_TEST)
                .isEmpty();
    }

    private static int mostLines(String path) {
        return path.contains("/src/main/") ? MOST_LINES : MOST_LINES_OF_TEST;
    }

    @Test
    void methodsAreShort() {
        List<String> tooLong = new ArrayList<>();
        int methods = 0;
        for (Map.Entry<String, String> source : SOURCES.entrySet()) {
            Matcher method = METHOD.matcher(source.getValue());
            for (; method.find(); methods++) {
                String text = method.group();
                if (text.lines().count() > MOST_LINES_OF_METHOD) {
                    tooLong.add(source.getKey() + ": "
                            + text.lines().findFirst().orElseThrow().strip());
                }
            }
        }

        assertThat(methods).isGreaterThan(1000);
        assertThat(tooLong)
                .as("methods above %d lines: split them by topic", MOST_LINES_OF_METHOD)
                .isEmpty();
    }

    @Test
    void importsAreExplicitAndTypesAreWritten() {
        Pattern starImport = Pattern.compile("(?m)^import (static )?[\\w.]+\\.\\*;");
        Pattern var = Pattern.compile("(?m)^\\s*(final )?var \\w+ =|\\((final )?var \\w+ [=:]");

        assertThat(filesWhere((path, text) -> starImport.matcher(text).find())).isEmpty();
        assertThat(filesWhere((path, text) -> var.matcher(text).find())).isEmpty();
    }

    @Test
    void unfinishedWorkIsInIssuesAndNotInTheCode() {
        Pattern marker = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|X" + "XX)\\b(?!.*#\\d)");

        assertThat(filesWhere((path, text) -> marker.matcher(text).find())).isEmpty();
    }

    /** The library is read without the command, too, so that its texts name settings by {@code Setting}. */
    @Test
    void noTextOfTheLibraryNamesAnOption() {
        assertThat(mainSources().entrySet().stream()
                        .filter(source -> LIBRARY.contains(
                                source.getKey().substring(0, source.getKey().indexOf('/'))))
                        .flatMap(source -> OPTION.matcher(source.getValue())
                                .results()
                                .map(found -> source.getKey() + ": " + found.group())))
                .isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        Set<String> packages = new TreeSet<>();
        for (String path : mainSources().keySet()) {
            packages.add(path.substring(0, path.lastIndexOf('/')));
        }

        assertThat(packages).allSatisfy(folder -> assertThat(SOURCES).containsKey(folder + "/package-info.java"));
    }

    /**
     * Who reads a name knows which class is meant, in whatever module; nested ones are often read without the outer one. Only
     * a {@code Builder} is called so wherever it stands, by the habit of all Java libraries.
     */
    @Test
    void noClassNameIsUsedTwice() {
        Map<String, List<String>> byName = new TreeMap<>();
        for (Map.Entry<String, String> source : mainSources().entrySet()) {
            Matcher type = TYPE.matcher(source.getValue());
            while (type.find()) {
                byName.computeIfAbsent(type.group(1), name -> new ArrayList<>()).add(source.getKey());
            }
        }
        byName.remove("Builder");

        assertThat(byName).hasSizeGreaterThan(500);
        assertThat(byName.entrySet())
                .filteredOn(name -> name.getValue().size() > 1)
                .isEmpty();
    }

    @Test
    void problemCodesStandInTheirListAlone() {
        Pattern literal = Pattern.compile("\"[^\"\\n]*\\bMFD-");

        assertThat(mainSources().entrySet())
                .filteredOn(source -> !source.getKey().endsWith("/ProblemCode.java"))
                .allSatisfy(
                        source -> assertThat(literal.matcher(source.getValue()).find())
                                .as(source.getKey())
                                .isFalse());
    }

    @Test
    void everyProblemCodeIsUsedAndTold() {
        String all = String.join("\n", mainSources().values());
        Set<String> used = new TreeSet<>();
        Matcher uses = Pattern.compile("ProblemCode\\s*\\.\\s*([A-Z_]+)").matcher(all);
        while (uses.find()) {
            used.add(uses.group(1));
        }

        assertThat(Arrays.stream(ProblemCode.values()).map(ProblemCode::name)).allMatch(used::contains);
        assertThat(Arrays.stream(ProblemCode.values()).map(ProblemCode::id))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("MFD-[A-Z]+(-[A-Z]+)*"));
        assertThat(ProblemCode.values()).allSatisfy(code -> {
            assertThat(code.meaning()).endsWith(".");
            assertThat(code.example()).isNotBlank();
        });
    }

    @Test
    void coreStaysLight() throws IOException {
        String pom = Files.readString(PROJECT.resolve("core/pom.xml"));
        List<String> needed = new ArrayList<>();
        for (String dependency : pom.split("<dependency>")) {
            Matcher artifact = Pattern.compile("(?s)\\A\\s*<groupId>.*?<artifactId>([^<]+)<")
                    .matcher(dependency);
            if (artifact.find() && !dependency.contains("<scope>test</scope>")) {
                needed.add(artifact.group(1));
            }
        }

        assertThat(needed)
                .containsExactlyInAnyOrder(
                        "jackson-core", "jackson-dataformat-yaml", "parquet-format-structures", "zstd-jni");
    }

    /** What versions differ in stands in the table behind {@code Feature}, with its sources, and nowhere else. */
    @Test
    void noVersionOfMilvusIsStatedOutsideTheTable() {
        Pattern literal = Pattern.compile("new MilvusVersion\\(\\d|MilvusVersion\\s*\\.of\\(\\s*\""
                + "|\"v?[23]\\.\\d+(\\.\\d+)?\"|\"[^\"\\n]*Milvus (before |since |up to )?[23]\\.\\d[^\"\\n]*\"");

        assertThat(mainSources().entrySet().stream()
                        .filter(source -> !source.getKey().endsWith("/MilvusVersion.java"))
                        .flatMap(source -> literal.matcher(source.getValue())
                                .results()
                                .map(found -> source.getKey() + ": " + found.group())))
                .isEmpty();
    }

    /** A question about a file. */
    private interface Question {
        boolean ask(String path, String text);
    }

    private static List<String> filesWhere(Question question) {
        return SOURCES.entrySet().stream()
                .filter(source -> question.ask(source.getKey(), source.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
