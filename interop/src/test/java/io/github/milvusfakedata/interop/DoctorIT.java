package io.github.milvusfakedata.interop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.Format;
import io.github.milvusfakedata.WriteOptions;
import io.github.milvusfakedata.doctor.DataFiles;
import io.github.milvusfakedata.doctor.Doctor;
import io.github.milvusfakedata.doctor.DoctorOptions;
import io.github.milvusfakedata.doctor.Examination;
import io.github.milvusfakedata.internal.poison.Poison;
import io.github.milvusfakedata.rule.FileKind;
import io.github.milvusfakedata.rule.ImportRule;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.MilvusVersion;
import io.github.milvusfakedata.schema.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The doctor's verdicts beside those of a real importer: of datasets with one mistake each, and of the files that the Python
 * tool writes. The page of the doctor has both tables; {@code -Ddocs.update} writes them anew.
 */
class DoctorIT {
    private static final Path PAGE = Path.of("..", "docs", "reference", "doctor.md");
    private static final String END = "<!-- end -->";
    private static final MilvusVersion SERVER = MilvusVersion.of("2.3.5");
    private static final int ROWS = 60;
    private static final String SCHEMA =
            """
            {"collection_name": "%s", "fields": [{"name": "id", "type": "Int64", "is_primary": true},
            {"name": "count", "type": "Int32"}, {"name": "price", "type": "Float"}, {"name": "weight", "type": "Double"},
            {"name": "title", "type": "VarChar", "max_length": 100}, {"name": "info", "type": "JSON"},
            {"name": "v", "type": "FloatVector", "dim": 8}]}
            """;
    private static final List<String> ORIGINALS =
            List.of("simple", "ecommerce", "documents", "images", "users", "videos", "news");
    private static final List<String> ORIGINAL_FORMATS = List.of("parquet", "json");

    private static final Map<String, Case> CASES = new TreeMap<>();

    /** What became of the import of each directory, by its name. */
    private static Map<String, Object> outcomes;

    @TempDir
    private static Path directory;

    /** A dataset with one mistake, or with none. */
    private record Case(String rule, FileKind kind, Examination found) {}

    /** One server answers for all, since its start takes as long as everything else. */
    @BeforeAll
    static void importEverything() {
        for (FileKind kind : List.of(FileKind.PARQUET, FileKind.JSON, FileKind.NUMPY)) {
            write(kind, Set.of());
            Poison.rules(kind).forEach(rule -> write(kind, Set.of(rule)));
        }
        List<String> arguments = new ArrayList<>(List.of(directory.toString(), "50"));
        arguments.addAll(ORIGINALS);
        ForeignPrograms.succeed(ForeignPrograms.python("original", "original_files.py"), arguments);
        Stream<String> originals = ORIGINALS.stream()
                .filter(DoctorIT::isKnownToServer)
                .flatMap(id -> ORIGINAL_FORMATS.stream().map(format -> id + "_" + format));
        try (ServerProcess server = ServerProcess.start("milvus")) {
            List<String> imported = new ArrayList<>(List.of(server.port()));
            Stream.concat(CASES.keySet().stream(), originals)
                    .forEach(name -> imported.add(directory.resolve(name).toString()));
            outcomes = Canonical.object(
                    ForeignPrograms.succeed(ForeignPrograms.python("milvus", "import_all.py"), imported)
                            .lastLine());
        }
    }

    private static void write(FileKind kind, Set<ImportRule> rules) {
        String rule = rules.stream().map(ImportRule::id).findFirst().orElse("");
        String name = ("c_" + kind + "_" + rule.replace('-', '_')).toLowerCase(Locale.ROOT);
        Collection collection =
                FakeData.text("schema.json", SCHEMA.formatted(name)).collection();
        WriteOptions options = WriteOptions.builder()
                .format(Format.valueOf(kind.name()))
                .poison(rules)
                .build();
        try {
            FakeData.of(collection).rows(ROWS).seed(3).write(directory.resolve(name), options);
        } catch (FakeDataException notOfThisSchema) {
            return;
        }
        CASES.put(name, new Case(rule, kind, examine(name, collection, SERVER)));
    }

    private static Examination examine(String name, Collection collection, MilvusVersion version) {
        List<Path> files = DataFiles.of(List.of(directory.resolve(name)));
        return Doctor.examine(files, collection, DoctorOptions.usual().withVersion(version));
    }

    /** Milvus 2.3 has one vector field a collection. */
    private static boolean isKnownToServer(String builtin) {
        return FakeData.builtin(builtin).collection().fields().stream()
                        .filter(field -> field.milvusType().orElseThrow().has(Role.VECTOR))
                        .count()
                == 1;
    }

    @Test
    void theRealImporterRefusesWhatTheDoctorRefuses() throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                "| Rule | Files | `doctor --milvus-version 2.3.5` | Milvus 2.3.5 | Its message |",
                "| --- | --- | --- | --- | --- |"));
        CASES.forEach((name, each) -> {
            String said = (String) outcomes.get(name);
            boolean imported = said.equals("Completed");
            assertThat(each.found().isRefused()).as("%s: %s", name, said).isNotEqualTo(imported);
            assertThat(each.found().findings().isEmpty())
                    .as(name)
                    .isEqualTo(each.rule().isEmpty());
            if (!each.rule().isEmpty()) {
                lines.add("| `" + each.rule() + "` | " + each.kind().title() + " | " + verdict(each.found()) + " | "
                        + (imported ? "imports" : "refuses") + " | " + (imported ? "" : words(said)) + " |");
            }
        });
        compare("verdicts", lines);
    }

    private static String verdict(Examination found) {
        return found.isRefused() ? "refused" : "spoilt";
    }

    /** The server's reason without what differs from run to run: paths and numbers of more than three digits. */
    private static String words(String said) {
        String text = said.replaceAll("/\\S+/", "")
                .replaceAll("\\d{4,}", "…")
                .replaceAll("\\s+", " ")
                .replace("|", "/");
        return text.length() > 90 ? text.substring(0, 90) + "…" : text;
    }

    @Test
    void thePythonToolsFilesAreDiagnosed() throws IOException {
        List<String> lines =
                new ArrayList<>(List.of("| Schema | Parquet | JSON | Milvus 2.3.5 |", "| --- | --- | --- | --- |"));
        for (String id : ORIGINALS) {
            Collection collection = FakeData.builtin(id).collection();
            StringBuilder line = new StringBuilder("| " + id + " | ");
            for (String format : ORIGINAL_FORMATS) {
                Examination found = examine(id + "_" + format, collection, MilvusVersion.NEWEST);
                assertThat(found.isRefused()).as("%s, %s", id, format).isTrue();
                line.append(diagnosis(found)).append(" | ");
            }
            lines.add(line + serverVerdict(id, collection) + " |");
        }
        compare("original", lines);
    }

    /** Rule by rule with its columns. */
    private static String diagnosis(Examination found) {
        Map<String, String> fields = new LinkedHashMap<>();
        found.findings()
                .forEach(finding -> fields.merge(
                        "`" + finding.rule().id() + "`",
                        finding.field().map(name -> "`" + name + "`").orElse(""),
                        (one, other) -> one + ", " + other));
        List<String> rules = new ArrayList<>();
        fields.forEach((rule, columns) -> rules.add(rule + (columns.isEmpty() ? "" : " (" + columns + ")")));
        return String.join("; ", rules);
    }

    private static String serverVerdict(String id, Collection collection) {
        if (!isKnownToServer(id)) {
            return "does not support the schema";
        }
        for (String format : ORIGINAL_FORMATS) {
            String name = id + "_" + format;
            assertThat(examine(name, collection, SERVER).isRefused()).as(name).isTrue();
            assertThat(outcomes.get(name)).as(name).isNotEqualTo("Completed");
        }
        return "refuses both";
    }

    private static void compare(String part, List<String> lines) throws IOException {
        String begin = "<!-- generated: " + part + " -->\n";
        String page = Files.readString(PAGE);
        int start = page.indexOf(begin) + begin.length();
        int end = page.indexOf(END, start);
        String made = String.join("\n", lines) + "\n";
        if (System.getProperty("docs.update") != null) {
            Files.writeString(PAGE, page.substring(0, start) + made + page.substring(end));
            return;
        }
        // The words may be cut differently by another run; the verdicts may not.
        assertThat(verdicts(made)).isEqualTo(verdicts(page.substring(start, end)));
    }

    private static List<String> verdicts(String table) {
        return table.lines()
                .map(line -> line.split(" \\| "))
                .map(cells -> String.join(" | ", Arrays.copyOf(cells, Math.min(cells.length, 4))))
                .toList();
    }
}
