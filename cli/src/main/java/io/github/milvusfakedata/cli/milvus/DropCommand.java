package io.github.milvusfakedata.cli.milvus;

import io.github.milvusfakedata.cli.ExitCode;
import io.github.milvusfakedata.cli.OutputForm;
import io.github.milvusfakedata.cli.terminal.Printable;
import io.github.milvusfakedata.internal.json.JsonWriter;
import io.github.milvusfakedata.milvus.MilvusServer;
import io.github.milvusfakedata.milvus.MilvusTarget;
import io.github.milvusfakedata.milvus.collection.Dropping;
import io.github.milvusfakedata.milvus.collection.LiveCollection;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code to-milvus drop}: removes a collection, after a question. */
@Command(
        name = "drop",
        description = "Drops a collection with all its rows, after asking for confirmation.",
        sortOptions = false,
        customSynopsis = ToMilvusCommand.NAME + " drop --collection NAME [OPTION...]",
        footerHeading = "%nExample:%n",
        footer = "  " + ToMilvusCommand.NAME + " drop --collection products --yes")
final class DropCommand implements Callable<Integer> {
    private final Session session;

    @Option(
            names = "--collection",
            required = true,
            paramLabel = "NAME",
            description = "Exact name of the collection. Also --collection-name.")
    private String collection;

    @Option(
            names = {"-y", "--yes"},
            description = "Don't ask for confirmation. Without a terminal, nothing is dropped unless this is given.")
    private boolean yes;

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Option(names = "--output", paramLabel = "text|json", description = "Output format (default: text).")
    private String output;

    DropCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        OutputForm form = OutputForm.read(output, OutputForm.TEXT, OutputForm.JSON);
        MilvusTarget target = options.target(session.environment(), Optional.empty());
        try (MilvusServer server = MilvusServer.connect(target)) {
            // What isn't there is told at once: a question would be in vain.
            LiveCollection.require(server, collection);
            String what = Printable.of(collection) + " on " + target.address();
            boolean wanted = session.console().mayLose("Drop the collection " + what + " with all its rows?", yes);
            if (wanted) {
                Dropping.drop(server, collection);
            }
            tell(form, wanted, what);
        }
        return ExitCode.OK;
    }

    private void tell(OutputForm form, boolean dropped, String what) {
        if (form == OutputForm.JSON) {
            JsonWriter json = new JsonWriter().beginObject();
            json.name("collection").value(collection).name("dropped").value(dropped);
            session.console().out().println(json.endObject());
        } else if (!dropped) {
            session.console().out().println("Nothing was dropped.");
        } else if (!session.root().isQuiet()) {
            session.console().out().println("Dropped " + what + ".");
        }
    }
}
