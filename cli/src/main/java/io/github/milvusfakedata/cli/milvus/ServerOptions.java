package io.github.milvusfakedata.cli.milvus;

import io.github.milvusfakedata.cli.Mistakes;
import io.github.milvusfakedata.cli.OptionReading;
import io.github.milvusfakedata.cli.PathOption;
import io.github.milvusfakedata.cli.TimeOption;
import io.github.milvusfakedata.milvus.Credentials;
import io.github.milvusfakedata.milvus.MilvusAddress;
import io.github.milvusfakedata.milvus.MilvusTarget;
import io.github.milvusfakedata.milvus.TlsFiles;
import io.github.milvusfakedata.schema.FakeDataException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The options of every command of the group: which server, who is calling, which collection. */
final class ServerOptions {
    @Option(
            names = "--uri",
            paramLabel = "URI",
            description = "Address of the server (default: MILVUS_URI, else " + MilvusAddress.DEFAULT + ").")
    String uri;

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            description =
                    "API key, or user:password (default: MILVUS_TOKEN, which is safer: other users can see command "
                            + "lines).")
    String token;

    @Option(names = "--user", paramLabel = "NAME", description = "User name (default: MILVUS_USER).")
    String user;

    @Option(
            names = "--password",
            paramLabel = "TEXT",
            description = "Password (default: MILVUS_PASSWORD, which is safer: other users can see command lines).")
    String password;

    @Option(
            names = "--db",
            paramLabel = "NAME",
            description = "Database (default: the one in the URI or the schema, else the server's default). Also "
                    + "--db-name.")
    String database;

    @Option(names = "--tls-ca", paramLabel = "FILE", description = "CA certificates to trust, PEM.")
    String authorities;

    @Option(names = "--tls-cert", paramLabel = "FILE", description = "Client certificate, PEM; needs --tls-key.")
    String certificate;

    @Option(names = "--tls-key", paramLabel = "FILE", description = "Private key of the client certificate, PEM.")
    String key;

    @Option(
            names = "--tls-server-name",
            paramLabel = "NAME",
            description = "Host name in the server's certificate, if it differs from the URI.")
    String serverName;

    @Option(
            names = "--timeout",
            paramLabel = "TIME",
            description =
                    "Timeout of a single call, such as 30s or 5m; a number without a unit is in seconds (default: "
                            + "60s).")
    String timeout;

    /**
     * The server that the options name, and the environment where they are silent.
     *
     * @param database the schema's database, where it names one
     * @throws FakeDataException with everything that is wrong
     */
    MilvusTarget target(Map<String, String> environment, Optional<String> database) {
        OptionReading reading = new OptionReading();
        MilvusTarget target = reading.read(() -> address(environment)).orElse(null);
        Credentials credentials = reading.read(() -> credentials(environment)).orElse(Credentials.NONE);
        TlsFiles files = reading.read(this::files).orElse(TlsFiles.NONE);
        Duration limit = reading.read(this::limit).orElse(MilvusTarget.DEFAULT_TIMEOUT);
        reading.requireNoProblems();
        MilvusTarget called = target.as(credentials).with(files).within(limit);
        return database(called, database).map(called::in).orElse(called);
    }

    /** Whether any of these options is typed. */
    boolean isTyped() {
        return Stream.of(uri, token, user, password, database, authorities, certificate, key, serverName, timeout)
                .anyMatch(Objects::nonNull);
    }

    private Optional<String> database(MilvusTarget target, Optional<String> fromSchema) {
        if (database != null) {
            return Optional.of(database);
        }
        return target.database().isPresent() ? target.database() : fromSchema;
    }

    private MilvusTarget address(Map<String, String> environment) {
        String typed = uri != null ? uri : environment.getOrDefault("MILVUS_URI", "");
        if (uri != null && uri.isBlank()) {
            throw Mistakes.wrong("--uri", "The value is empty.", "Write it like " + MilvusAddress.DEFAULT + ".");
        }
        return MilvusTarget.of(typed.isBlank() ? MilvusAddress.DEFAULT : typed);
    }

    /** What is typed takes the place of all that the environment says, but a password may come from there. */
    private Credentials credentials(Map<String, String> environment) {
        if (token != null && (user != null || password != null)) {
            throw Mistakes.clash("--token", "A token and a user exclude each other.", "Leave out one of them.");
        }
        boolean typedUser = user != null || password != null;
        String key = token != null ? token : typedUser ? "" : environment.getOrDefault("MILVUS_TOKEN", "");
        if (!key.isEmpty()) {
            return Credentials.token(key.strip());
        }
        String name = user != null ? user : environment.getOrDefault("MILVUS_USER", "");
        String secret = password != null ? password : environment.getOrDefault("MILVUS_PASSWORD", "");
        if (name.isEmpty() && secret.isEmpty()) {
            return Credentials.NONE;
        }
        if (name.isEmpty() || secret.isEmpty()) {
            throw Mistakes.clash(
                    name.isEmpty() ? "--user" : "--password",
                    "A user and a password belong together.",
                    "Give --user, and set MILVUS_PASSWORD.");
        }
        return Credentials.user(name, secret);
    }

    private TlsFiles files() {
        return new TlsFiles(
                path("--tls-ca", authorities),
                path("--tls-cert", certificate),
                path("--tls-key", key),
                Optional.ofNullable(serverName));
    }

    private static Optional<Path> path(String option, String text) {
        return text == null ? Optional.empty() : Optional.of(PathOption.required(option, text));
    }

    private Duration limit() {
        return TimeOption.read("--timeout", timeout).orElse(MilvusTarget.DEFAULT_TIMEOUT);
    }
}
