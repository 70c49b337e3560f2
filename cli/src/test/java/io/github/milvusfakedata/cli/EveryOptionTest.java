package io.github.milvusfakedata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.cli.terminal.Terminal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Every option of every command, with a value that it takes and with nonsense, and no server anywhere. */
@Tag("slow")
class EveryOptionTest {
    private static final String NONSENSE = "§ nonsense";
    /** Nothing listens there, so that commands end with it. */
    private static final String NOWHERE = "http://localhost:1";

    private static final String NOWHERE_BY_TLS = "https://localhost:1";
    private static final Set<String> TLS_FILES = Set.of("--tls-ca", "--tls-cert", "--tls-key");
    private static final String NO_CERTIFICATE = "no-certificate.pem";

    /** Any text is a value of these. */
    private static final Set<String> TEXTS = Set.of(
            "--out",
            "--name",
            "--description",
            "--use-cases",
            "--log-file",
            "--access-key-id",
            "--secret-access-key",
            "--session-token",
            "--token",
            "--user",
            "--password",
            "--db",
            "--tls-server-name",
            "--remote-path",
            "--partition",
            "--csv-null");

    /** Nonsense in these is not refused before a server is asked: Milvus Lite takes any name of a collection. */
    private static final Set<String> LEFT_TO_THE_SERVER = Set.of("to-milvus create --collection");

    private static final Set<String> ENDING_AT_ONCE = Set.of("--help", "--version");

    @TempDir
    Path temporary;

    private final Map<String, String> values = new HashMap<>();
    private final Map<String, List<String>> arguments = new TreeMap<>();
    /** What options need beside them, by the option or by the command and the option. */
    private final Map<String, List<String>> companions = new HashMap<>();

    private Path schema;
    private Path exported;
    private int runs;

    @BeforeEach
    void makeFiles() throws IOException {
        schema = Files.writeString(
                temporary.resolve("s.yaml"),
                "[{name: id, type: Int64, is_primary: true},"
                        + " {name: tenant, type: VarChar, max_length: 20, is_partition_key: true},"
                        + " {name: v, type: FloatVector, dim: 4}]");
        String dataset = temporary.resolve("dataset").toString();
        CliRun.of("generate", "--schema", schema.toString(), "--rows", "8", "--seed", "1", "--out", dataset);
        nameValues(schema.toString());
        exported = temporary.resolve("x.json");
        nameArguments(schema.toString(), dataset);
        nameCompanions();
    }

    private void nameValues(String schema) throws IOException {
        Path config = Files.writeString(temporary.resolve("c.yaml"), "rows: 5\n");
        Path pem = Files.writeString(temporary.resolve(NO_CERTIFICATE), "none");
        name("schema", schema, "builtin", "users", "config", config.toString(), "rows", "7", "format", "json");
        name("seed", "-3", "out", temporary.resolve("other").toString(), "partitions", "4", "shards", "2");
        name("milvus-version", "2.6", "max-file-size", "1MB", "max-rows-per-file", "3", "file-count", "2");
        name("batch-size", "10", "compression", "zstd", "workers", "2", "poison", "text-too-long", "output", "json");
        name("endpoint-url", NOWHERE, "access-key-id", "key", "secret-access-key", "secret");
        name("session-token", "token", "region", "us-east-1");
        name("log-file", temporary.resolve("log").toString(), "log-format", "json");
        name("name", "Name", "description", "Text", "use-cases", "a,b", "collection", "c1");
        name("index", "HNSW", "metric", "L2", "batch-bytes", "1MB", "in-flight", "2", "patience", "1s");
        name("uri", NOWHERE, "token", "root:x", "user", "root", "password", "x", "db", "d", "timeout", "5s");
        name("tls-ca", pem.toString(), "tls-cert", pem.toString(), "tls-key", pem.toString());
        name("tls-server-name", "host", "remote-path", "data", "upload", "s3://bucket/data");
        name("partition", "p", "rest-uri", NOWHERE, "level", "sample", "sample-rows", "5", "show-rows", "2");
        name("sample", "10", "csv-separator", ";", "csv-null", "NULL");
    }

    private void name(String... pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            values.put("--" + pairs[i], pairs[i + 1]);
        }
    }

    private void nameArguments(String schema, String dataset) {
        arguments.put("generate", List.of("--builtin", "simple", "--rows", "6", "--out", dataset, "--force"));
        arguments.put("schema list", List.of());
        arguments.put("schema show", List.of("simple"));
        arguments.put("schema add", List.of("mine", schema));
        arguments.put("schema update", List.of("mine", schema));
        arguments.put("schema remove", List.of("mine", "--yes"));
        arguments.put("schema export", List.of("simple", exported.toString()));
        arguments.put("schema validate", List.of(schema));
        arguments.put("schema help", List.of());
        arguments.put("doctor", List.of(dataset));
        arguments.put("clean", List.of(temporary.resolve("dataset").toString(), "--dry-run"));
        arguments.put("completion", List.of("bash"));
        arguments.put("upload", List.of(dataset, "s3://bucket/data", "--endpoint-url", NOWHERE));
        for (String command : List.of("create", "insert", "verify")) {
            arguments.put("to-milvus " + command, List.of("--schema", schema, "--seed", "1", "--uri", NOWHERE));
        }
        arguments.put("to-milvus import", List.of(dataset, "--uri", NOWHERE));
        arguments.put("to-milvus jobs", List.of("--uri", NOWHERE));
        arguments.put("to-milvus describe", List.of("--collection", "c", "--uri", NOWHERE));
        arguments.put("to-milvus drop", List.of("--collection", "c", "--yes", "--uri", NOWHERE));
    }

    private void nameCompanions() {
        companions.put("--user", List.of("--password", "x"));
        companions.put("--password", List.of("--user", "root"));
        companions.put("--access-key-id", List.of("--secret-access-key", "secret"));
        companions.put("--secret-access-key", List.of("--access-key-id", "key"));
        companions.put("--session-token", List.of("--access-key-id", "key", "--secret-access-key", "secret"));
        companions.put("--tls-ca", List.of("--uri", NOWHERE_BY_TLS));
        companions.put("--tls-server-name", List.of("--uri", NOWHERE_BY_TLS));
        String pem = values.get("--tls-cert");
        companions.put("--tls-cert", List.of("--uri", NOWHERE_BY_TLS, "--tls-key", pem));
        companions.put("--tls-key", List.of("--uri", NOWHERE_BY_TLS, "--tls-cert", pem));
        companions.put("generate --partitions", List.of("--schema", schema.toString()));
        for (String option : List.of("index", "metric", "use-autoindex", "no-index")) {
            companions.put("to-milvus insert --" + option, List.of("--create", ""));
        }
        for (String option :
                List.of("endpoint-url", "access-key-id", "secret-access-key", "session-token", "region", "timeout")) {
            companions.put("generate --" + option, List.of("--out", "s3://bucket/data", "--endpoint-url", NOWHERE));
        }
        companions.put(
                "generate --no-verify-ssl", List.of("--out", "s3://bucket/data", "--endpoint-url", NOWHERE_BY_TLS));
        companions.put("doctor --collection", List.of("--uri", NOWHERE));
        for (String option : List.of("uri", "token", "user", "password", "db", "timeout")) {
            companions.put("doctor --" + option, List.of("--collection", "c", "--uri", NOWHERE));
        }
        for (String option : List.of("tls-ca", "tls-cert", "tls-key", "tls-server-name")) {
            companions.put("doctor --" + option, List.of("--collection", "c"));
        }
    }

    @TestFactory
    Stream<DynamicTest> takesItsValueAndRefusesNonsense() {
        Console console = new Console(
                InputStream.nullInputStream(),
                new PrintStream(OutputStream.nullOutputStream()),
                new PrintStream(OutputStream.nullOutputStream()),
                Terminal.NONE);
        Map<String, CommandLine> commands = new TreeMap<>();
        collect("", new Cli(console, new Interrupt()).commandLine(), commands);
        return commands.entrySet().stream()
                .map(command ->
                        DynamicTest.dynamicTest(command.getKey(), () -> check(command.getKey(), command.getValue())));
    }

    private static void collect(String name, CommandLine line, Map<String, CommandLine> into) {
        if (line.getSubcommands().isEmpty()) {
            into.put(name, line);
        }
        line.getSubcommands().forEach((word, command) -> collect((name + " " + word).strip(), command, into));
    }

    private void check(String command, CommandLine line) throws IOException {
        assertThat(arguments).as("arguments of the command").containsKey(command);
        for (OptionSpec option : line.getCommandSpec().options()) {
            String name = option.longestName();
            if (ENDING_AT_ONCE.contains(name)) {
                continue;
            }
            boolean flag = option.arity().max() == 0;
            assertThat(flag || values.containsKey(name))
                    .as("a value of " + name)
                    .isTrue();
            CliRun good = run(command, flag ? List.of(name) : List.of(name, values.get(name)));
            assertEndsWell(command + " " + name, name, good);
            assertTakesValue(command + " " + name, name, good);
            boolean text = TEXTS.contains(name) || name.equals("--collection") && !command.equals("to-milvus create");
            if (!text) {
                CliRun bad = run(command, flag ? List.of(name + "=" + NONSENSE) : List.of(name, NONSENSE));
                assertEndsWell(command + " " + name + " " + NONSENSE, name, bad);
                assertThat(bad.code())
                        .as(command + " " + name + " " + NONSENSE + bad)
                        .isEqualTo(ExitCode.USAGE);
                assertThat(bad.err().contains("No server listens"))
                        .as(command + " " + name + " " + NONSENSE + " is found out by the server alone")
                        .isEqualTo(LEFT_TO_THE_SERVER.contains(command + " " + name));
            }
        }
    }

    /** No trace, a documented exit code, and where it is 2 a sentence with its code or what to try. */
    private static void assertEndsWell(String what, String option, CliRun run) {
        assertThat(run.code()).as(what + " " + run.err()).isIn(ExitCode.OK, ExitCode.USAGE, ExitCode.DIFFERENT);
        if (!option.equals("--debug")) {
            assertThat(run.err()).as(what).doesNotContain("Exception", "\tat ", "bug in the tool");
        }
        if (run.code() == ExitCode.USAGE) {
            assertThat(run.err()).as(what).containsPattern("error: .*(\\[MFD-[A-Z-]+]|\nTry 'milvus-fake-data)");
        }
    }

    /**
     * Commands do what they are for, and those with a server or a store come as far as the address where nothing listens.
     * A file of certificates is read before that, and found to have none.
     */
    private static void assertTakesValue(String what, String option, CliRun run) {
        if (run.code() == ExitCode.USAGE) {
            assertThat(run.err()).as(what).contains(TLS_FILES.contains(option) ? NO_CERTIFICATE : "localhost:1");
        }
    }

    /** Runs the command with an option, in place of those of its arguments that would contradict it. */
    private CliRun run(String command, List<String> option) throws IOException {
        String name = option.get(0).split("=")[0];
        List<String> words = new ArrayList<>(arguments.get(command));
        for (String of : List.of(name, command + " " + name)) {
            List<String> beside = companions.getOrDefault(of, List.of());
            for (int i = 0; i < beside.size(); i += 2) {
                words = without(beside.get(i), words);
                words.addAll(beside.subList(i, beside.get(i + 1).isEmpty() ? i + 1 : i + 2));
            }
        }
        words = without(name, words);
        words.addAll(0, List.of(command.split(" ")));
        words.addAll(option);
        return CliRun.withSchemas(schemasFor(command), words.toArray(String[]::new));
    }

    /** The words without an option and its value; a collection comes from a schema or a built-in one. */
    private static List<String> without(String name, List<String> words) {
        Set<String> sources = Set.of("--schema", "--builtin");
        List<String> left = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!word.equals(name) && !(sources.contains(word) && sources.contains(name))) {
                left.add(word);
            } else if (!Set.of("--force", "--yes", "--dry-run").contains(word)) {
                i++;
            }
        }
        return left;
    }

    /** A library of its own for each run, so that none finds what another has left. */
    private Path schemasFor(String command) throws IOException {
        Path schemas = temporary.resolve("schemas" + runs++);
        if (Set.of("schema update", "schema remove").contains(command)) {
            CliRun.withSchemas(schemas, "schema", "add", "mine", schema.toString());
        }
        Files.deleteIfExists(exported);
        return schemas;
    }
}
