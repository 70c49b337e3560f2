package io.github.milvusfakedata.cli.milvus;

import io.github.milvusfakedata.milvus.MilvusServer;
import io.github.milvusfakedata.milvus.collection.CollectionDescription;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.MilvusVersion;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options that name a collection on a server, for commands that otherwise take a schema from a file. */
public final class ServedCollection {
    @Option(
            names = "--collection",
            paramLabel = "NAME",
            description = "Check against the schema and version of this collection on a Milvus server. Also "
                    + "--collection-name.")
    private String collection;

    @Mixin
    private ServerOptions options = new ServerOptions();

    /**
     * A schema, and the version of the server that has it.
     *
     * @param schema as the server describes it
     * @param version the server's; the newest known where it tells none
     */
    public record Served(Collection schema, MilvusVersion version) {}

    /** Whether a collection is named. */
    public boolean isNamed() {
        return collection != null;
    }

    /** What is wrong with the options as they stand: options of a server without a collection. */
    public List<Problem> problems() {
        if (isNamed() || !options.isTyped()) {
            return List.of();
        }
        return List.of(Problem.error(
                ProblemCode.OPTION_CLASH.id(),
                "--collection",
                "Server options have no effect without --collection.",
                "Add --collection NAME, or leave them out."));
    }

    /**
     * Asks the server.
     *
     * @param environment holds what should not be typed
     * @throws FakeDataException if the options are wrong, no server answers, or it has no such collection
     */
    public Served read(Map<String, String> environment) {
        try (MilvusServer server = MilvusServer.connect(options.target(environment, Optional.empty()))) {
            return new Served(
                    CollectionDescription.of(server, collection),
                    server.version().milvus());
        }
    }
}
