package io.github.milvusfakedata.interop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.Format;
import io.github.milvusfakedata.WriteOptions;
import io.github.milvusfakedata.doctor.DataFiles;
import io.github.milvusfakedata.doctor.Doctor;
import io.github.milvusfakedata.doctor.DoctorOptions;
import io.github.milvusfakedata.doctor.Examination;
import io.github.milvusfakedata.doctor.Finding;
import io.github.milvusfakedata.internal.poison.Poison;
import io.github.milvusfakedata.rule.FileKind;
import io.github.milvusfakedata.rule.ImportRule;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.MilvusVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The doctor's verdicts beside those of the real importer, and beside what the Python tool writes. The page of the doctor has
 * both tables; {@code -Ddocs.update} writes the server's anew.
 */
class DoctorIT {
    private static final Path PAGE = Path.of("..", "docs", "reference", "doctor.md");
    private static final String BEGIN = "<!-- generated: verdicts -->\n";
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

    @TempDir
    Path directory;

    /** A dataset with one mistake, or with none. */
    private record Case(String rule, FileKind kind, Examination found) {}

    @Test
    void theRealImporterRefusesWhatTheDoctorRefusesButWhereThePageSaysOtherwise() throws IOException {
        Map<String, Case> cases = new TreeMap<>();
        for (FileKind kind : List.of(FileKind.PARQUET, FileKind.JSON, FileKind.NUMPY)) {
            write(cases, kind, Set.of());
            Poison.rules(kind).forEach(rule -> write(cases, kind, Set.of(rule)));
        }
        List<String> arguments = new ArrayList<>();
        Map<String, Object> outcomes;
        try (ServerProcess server = ServerProcess.start("milvus")) {
            arguments.add(server.port());
            cases.keySet().forEach(name -> arguments.add(directory.resolve(name).toString()));
            outcomes = Canonical.object(
                    ForeignPrograms.succeed(ForeignPrograms.python("milvus", "import_all.py"), arguments)
                            .lastLine());
        }
        List<String> lines = new ArrayList<>(List.of(
                "| Rule | Files | `doctor --milvus-version 2.3.5` | Milvus 2.3.5 | Its words |",
                "| --- | --- | --- | --- | --- |"));
        cases.forEach((name, each) -> {
            String said = (String) outcomes.get(name);
            boolean imported = said.equals("Completed");
            if (each.rule().isEmpty()) {
                assertThat(imported)
                        .as("%s without a mistake: %s", each.kind(), said)
                        .isTrue();
                assertThat(each.found().findings()).isEmpty();
                return;
            }
            lines.add("| `" + each.rule() + "` | " + each.kind().title() + " | " + verdict(each.found()) + " | "
                    + (imported ? "imports" : "refuses") + " | " + (imported ? "" : words(said)) + " |");
        });
        compare(lines);
    }

    private void write(Map<String, Case> cases, FileKind kind, Set<ImportRule> rules) {
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
        List<Path> files = DataFiles.of(List.of(directory.resolve(name)));
        DoctorOptions version = DoctorOptions.usual().withVersion(SERVER);
        cases.put(name, new Case(rule, kind, Doctor.examine(files, collection, version)));
    }

    private static String verdict(Examination found) {
        return found.isRefused() ? "refused" : found.findings().isEmpty() ? "–" : "spoilt";
    }

    /** The server's reason without what differs from run to run: paths and numbers of more than three digits. */
    private static String words(String said) {
        String text = said.replaceAll("/\\S+/", "")
                .replaceAll("\\d{4,}", "…")
                .replaceAll("\\s+", " ")
                .replace("|", "/");
        return text.length() > 90 ? text.substring(0, 90) + "…" : text;
    }

    private static void compare(List<String> lines) throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf(BEGIN) + BEGIN.length();
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
                .map(line -> line.substring(0, line.lastIndexOf(" | ")))
                .toList();
    }

    @Test
    void thePythonToolsFilesAreDiagnosed() {
        Path program = ForeignPrograms.binaries("original").resolve("milvus-fake-data");
        for (String id : List.of("simple", "documents", "news")) {
            for (String format : List.of("parquet", "json")) {
                Path out = directory.resolve(id + format);
                ForeignPrograms.succeed(
                        List.of(program.toString()),
                        List.of(
                                "generate",
                                "--builtin",
                                id,
                                "--rows",
                                "50",
                                "--seed",
                                "1",
                                "--format",
                                format,
                                "--out",
                                out.toString(),
                                "--yes",
                                "--no-progress"));

                Examination found = Doctor.examine(
                        DataFiles.of(List.of(out)), FakeData.builtin(id).collection(), DoctorOptions.usual());

                Set<ImportRule> broken =
                        found.findings().stream().map(Finding::rule).collect(Collectors.toCollection(TreeSet::new));
                assertThat(found.isRefused()).isTrue();
                if (format.equals("json")) {
                    assertThat(broken).containsExactly(ImportRule.JSON_TOP_LEVEL);
                } else {
                    assertThat(broken)
                            .contains(ImportRule.COLUMN_TYPE)
                            .isSubsetOf(ImportRule.COLUMN_TYPE, ImportRule.COLUMN_MISSING, ImportRule.AUTO_ID_PRESENT);
                }
            }
        }
    }
}
