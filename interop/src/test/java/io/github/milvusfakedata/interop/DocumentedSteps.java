package io.github.milvusfakedata.interop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.interop.ForeignPrograms.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Does what a page tells its readers to do, in order: blocks that name a file ({@code ```python load.py}) are written to it,
 * blocks of commands ({@code ```bash}) are run, and each line of a block of text ({@code ```text}) must be among what the
 * commands before it printed, where … stands for anything. Packages are not installed; the environment has them.
 */
final class DocumentedSteps {
    private static final Path PAGES = Path.of("..").toAbsolutePath().normalize();
    private static final Path JAR = PAGES.resolve(Path.of("cli", "target", "milvus-fake-data.jar"));
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)(?: ([\\w.-]+))?\\n(.*?)^```$");
    private static final Pattern INSTALLING = Pattern.compile("(?m)^python3 -m pip .*$");
    private static final String SERVER = "localhost:19530";
    private static final String STORE = "localhost:9000";

    private final Path directory;
    private final Path binaries;
    private final String server;
    private final List<String> variables;
    private String store = STORE;
    private String printed = "";

    private DocumentedSteps(Path directory, Path binaries, String server) {
        this.directory = directory;
        this.binaries = binaries;
        this.server = server;
        this.variables = new ArrayList<>();
    }

    /** The same steps with an object store in the place of the usual one, and its keys in the environment. */
    DocumentedSteps with(StoreProcess process) {
        store = "127.0.0.1:" + process.port();
        variables.add("AWS_ACCESS_KEY_ID=" + StoreProcess.KEY);
        variables.add("AWS_SECRET_ACCESS_KEY=" + StoreProcess.SECRET);
        return this;
    }

    /**
     * Steps in an empty directory.
     *
     * @param environment the Python environment that scripts run in
     * @param server the address of a Milvus server, which is used in the place of the usual one
     */
    static DocumentedSteps in(Path directory, String environment, String server) throws IOException {
        Path command = directory.resolve("milvus-fake-data");
        Files.writeString(command, "#!/bin/sh\nexec java -XX:TieredStopAtLevel=1 -jar '" + JAR + "' \"$@\"\n");
        assertThat(command.toFile().setExecutable(true)).isTrue();
        return new DocumentedSteps(directory, ForeignPrograms.binaries(environment), server);
    }

    /** Follows a page, given by its path in the project, and returns how many blocks of commands it had. */
    int follow(String page) throws IOException {
        int runs = 0;
        Matcher block = BLOCK.matcher(Files.readString(PAGES.resolve(page)));
        while (block.find()) {
            String text = block.group(3).replace(SERVER, server).replace(STORE, store);
            if (block.group(2) != null) {
                Files.writeString(directory.resolve(block.group(2)), text);
            } else if (block.group(1).equals("bash")) {
                run(INSTALLING.matcher(text).replaceAll(""));
                runs++;
            } else if (block.group(1).equals("text")) {
                text.lines().forEach(this::assertPrinted);
            }
        }
        return runs;
    }

    private void run(String commands) {
        String java = Path.of(System.getProperty("java.home"), "bin").toString();
        List<String> environment = new ArrayList<>(List.of(
                "env",
                "--chdir=" + directory,
                "HOME=" + directory,
                "PATH=" + binaries + ":" + java + ":" + System.getenv("PATH")));
        environment.addAll(variables);
        Outcome outcome = ForeignPrograms.run(environment, List.of("bash", "-euc", commands));
        assertThat(outcome.exitCode())
                .as("%s%n%s%n%s", commands, outcome.output(), outcome.errors())
                .isZero();
        if (!commands.isBlank()) {
            printed = outcome.output();
        }
    }

    private void assertPrinted(String line) {
        String pattern =
                Pattern.compile("…").splitAsStream(line).map(Pattern::quote).collect(Collectors.joining(".*"));
        Pattern whole = Pattern.compile("(?m)^" + pattern + (line.endsWith("…") ? ".*" : "") + "$");
        assertThat(printed).containsPattern(whole);
    }
}
