package io.github.milvusfakedata.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.Format;
import io.github.milvusfakedata.WriteOptions;
import io.github.milvusfakedata.internal.meaning.Way;
import io.github.milvusfakedata.internal.meaning.Ways;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every way to make values at every place where a schema can say it: either it is refused, with its place and a stable code,
 * or the files that it makes are such as Milvus imports.
 */
class EveryWayTest {
    /** Enough for lists of all lengths and for groups; ways that go wrong do so in these or are refused. */
    private static final int FEW_ROWS = 40;

    private static final int MANY_ROWS = 2_000;

    /** Beside the example of each way, those of its other properties that decide which fields it fits. */
    private static final List<String> OTHERS = List.of(
            "{\"meaning\": \"price\"}",
            "{\"meaning\": \"city\"}",
            "{\"choices\": [\"new\", \"used\"]}",
            "{\"choices\": [1, 2, 3]}",
            "{\"choices\": [true]}",
            "{\"choices\": [\"POINT (1 2)\"]}",
            "{\"choices\": [\"2025-05-01T23:59:59Z\"]}",
            "{\"constant\": \"a\"}",
            "{\"constant\": true}",
            "{\"sequence\": {\"prefix\": \"a-\", \"digits\": 6}}",
            "{\"timestamp\": \"created\"}",
            "{\"timestamp\": {\"from\": \"2024-01-01\", \"to\": \"2024-12-31\", \"order\": \"ascending\"}}",
            "{\"template\": \"{word} {price}\"}",
            "{\"expression\": \"price > 2\"}",
            "{\"expression\": \"quantity + 1\"}",
            "{\"expression\": \"category\"}",
            "{\"pattern\": \"[a-z]{60,70}\"}",
            "{\"text\": \"words\", \"words\": [1, 400]}",
            "{\"list\": {\"percent_true\": 10}, \"to\": 4}",
            "{\"list\": {\"uniform\": [1, 9]}, \"from\": 1, \"to\": 6}",
            "{\"list\": {\"words\": \"colors\"}, \"from\": 7, \"to\": 9}",
            "{\"list\": {\"uniform\": [1, 9]}, \"to\": 1000000000}",
            "{\"list\": {\"sequence\": 1}, \"from\": 1, \"to\": 2}",
            "{\"lengths\": {\"weighted\": [1, 2], \"weights\": [3, 1]}, \"of\": {\"list\": {\"uniform\": [1, 9]},"
                    + " \"from\": 1, \"to\": 6}}",
            "{\"of\": \"document\", \"list\": {\"uniform\": [1, 9]}, \"from\": 1, \"to\": 6}",
            "{\"subject\": \"commerce\", \"list\": {\"words\": \"colors\"}, \"from\": 1, \"to\": 6}",
            "{\"of\": \"document\", \"uniform\": [1, 9]}",
            "{\"subject\": \"commerce\", \"lengthened\": {\"template\": \"{word}\"}, \"bytes\": 40}",
            "{\"repeated\": {\"expression\": \"price\"}, \"distinct\": 0.1}",
            "{\"by\": \"category\", \"table\": {\"Toys\": {\"sequence\": 1}}, \"default\": {\"uniform\": [1, 9]}}",
            "{\"by\": \"price\", \"table\": {\"2\": {\"words\": \"colors\"}}, \"default\": {\"persons\": \"authors\"}}",
            "{\"by\": \"category\", \"table\": {\"Toys\": {\"vector\": 16}}, \"default\": {\"vector\": 16}}",
            "{\"json_template\": \"{\"}",
            "{\"json_template\": \"\"}",
            "{\"json_template\": \"nope\"}",
            "{\"json_template\": \"{'a': <place.city>}\"}",
            "{\"json\": {\"a\": {\"list\": {\"words\": \"colors\"}, \"to\": 4000}}}",
            "{\"json\": {\"a\": {\"vector\": 4}}}",
            "{\"vector\": 16}",
            "{\"struct\": {\"nobody\": {\"uniform\": [1, 9]}}}",
            "{\"reference\": {\"schema\": \"users\", \"rows\": 10, \"seed\": 1, \"field\": \"age\"}}",
            "{\"reference\": {\"schema\": \"nowhere\", \"rows\": 10, \"seed\": 1, \"field\": \"age\"}}",
            "{\"choices\": null}",
            "{\"foo\": 1}",
            "{}");

    @TempDir
    Path directory;

    static List<WaySite> sites() {
        return WaySite.all();
    }

    /** Those that differ in more than that some rows are null. */
    static List<WaySite> unlikeSites() {
        return WaySite.all().stream()
                .filter(site -> !site.title().startsWith("nullable "))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("unlikeSites")
    void isRefusedOrMakesWhatMilvusImports(WaySite site) {
        examine(site, FEW_ROWS);
    }

    @ParameterizedTest
    @MethodSource("sites")
    @Tag("slow")
    void isRefusedOrMakesManyRowsThatMilvusImports(WaySite site) {
        examine(site, MANY_ROWS);
    }

    private void examine(WaySite site, int rows) {
        Map<String, String> accepted = new LinkedHashMap<>();
        for (String way : Stream.concat(Ways.all().stream().map(Way::example), OTHERS.stream())
                .toList()) {
            List<Problem> errors = errors(site, Map.of("tested", way), rows);
            errors.forEach(problem -> assertThat(problem.code() + ' ' + problem.path() + ' ' + problem.hint())
                    .as(way + ": " + problem)
                    .matches("MFD-[A-Z-]+ \\S*generate\\S* .+"));
            if (errors.isEmpty()) {
                accepted.put("tested_" + accepted.size(), way);
            }
        }
        if (site.isRepeatable()) {
            examine(site, accepted, rows);
        } else {
            accepted.forEach((name, way) -> examine(site, Map.of(name, way), rows));
        }
    }

    private static List<Problem> errors(WaySite site, Map<String, String> ways, int rows) {
        try {
            return data(site, ways, rows).validate().stream()
                    .filter(Problem::isError)
                    .toList();
        } catch (FakeDataException refused) {
            return refused.problems().stream().filter(Problem::isError).toList();
        }
    }

    private static FakeData data(WaySite site, Map<String, String> ways, int rows) {
        return FakeData.text("schema.json", site.schema(ways)).rows(rows).seed(3);
    }

    private void examine(WaySite site, Map<String, String> ways, int rows) {
        for (Format format : ways.isEmpty() ? List.<Format>of() : List.of(Format.PARQUET, Format.JSON)) {
            FakeData data = data(site, ways, rows);
            Path out = directory.resolve(format.name() + ways.keySet().hashCode());
            data.write(out, WriteOptions.builder().format(format).build());

            assertThat(Doctor.examine(DataFiles.of(List.of(out)), data.collection(), DoctorOptions.usual())
                            .findings())
                    .as(ways.toString())
                    .isEmpty();
        }
    }
}
