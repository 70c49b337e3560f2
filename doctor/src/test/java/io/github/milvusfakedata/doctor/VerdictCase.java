package io.github.milvusfakedata.doctor;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.milvusfakedata.schema.MilvusVersion;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Small files, and what the readers of Milvus' importer made of them. {@code verdicts.jsonl} has a line for each case,
 * {@code cases.jsonl.gz} the schemas and the files.
 *
 * @param verdict what is known of the case: what it is about, rows, options, what each version did, and our own remarks
 * @param content the schema and the files in Base64
 */
record VerdictCase(JsonNode verdict, JsonNode content) {
    private static final Path DIRECTORY = Path.of("src", "test", "resources", "importer");
    private static final JsonMapper JSON = new JsonMapper();

    static List<VerdictCase> all() {
        try (BufferedReader contents = open("cases.jsonl.gz")) {
            List<VerdictCase> cases = new ArrayList<>();
            for (String line : Files.readAllLines(DIRECTORY.resolve("verdicts.jsonl"), UTF_8)) {
                VerdictCase each = new VerdictCase(JSON.readTree(line), JSON.readTree(contents.readLine()));
                if (!each.name().equals(each.content.get("case").asString())) {
                    throw new IllegalStateException("the two files differ at " + each.name());
                }
                cases.add(each);
            }
            return cases;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Files that Milvus' readers were not run over, with what is found in them by what stands in its source. */
    static List<VerdictCase> neighbours() {
        try (BufferedReader lines = open("neighbours.jsonl.gz")) {
            return lines.lines()
                    .map(JSON::readTree)
                    .map(each -> new VerdictCase(each, each))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static BufferedReader open(String name) throws IOException {
        GZIPInputStream packed = new GZIPInputStream(Files.newInputStream(DIRECTORY.resolve(name)));
        return new BufferedReader(new InputStreamReader(packed, UTF_8));
    }

    String name() {
        return verdict.get("case").asString();
    }

    String schema() {
        return content.get("schema").toString();
    }

    /** Writes the files into an empty directory of their own. */
    List<Path> writeTo(Path directory) {
        try {
            Path own = Files.createDirectories(directory.resolve(name()));
            List<Path> files = new ArrayList<>();
            for (String file : content.get("files").propertyNames()) {
                byte[] bytes = Base64.getDecoder()
                        .decode(content.get("files").get(file).asString());
                files.add(Files.write(own.resolve(file), bytes));
            }
            return files;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The options of the import. */
    CsvForm csv() {
        JsonNode options = verdict.path("options");
        return new CsvForm(
                options.path("sep").asString(",").charAt(0),
                options.path("nullkey").asString(""));
    }

    /** What that version did; empty where it was not asked. */
    Optional<JsonNode> outcome(MilvusVersion version) {
        return verdict.optional("milvus_" + version.toString().replace('.', '_'));
    }

    /**
     * What the doctor has to say: {@code refused}; {@code spoilt} where rows are lost, or where a remark says what is altered;
     * else {@code clean}.
     */
    String wanted(MilvusVersion version) {
        JsonNode outcome = outcome(version).orElseThrow();
        if (!outcome.get("imported").asBoolean()) {
            return "refused";
        }
        boolean lost =
                outcome.path("rows").asLong(0) != verdict.get("rows_in_file").asLong();
        return lost || outcome.has("altered") ? "spoilt" : "clean";
    }
}
