package io.github.milvusfakedata.cli.milvus;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.cli.ExitCode;
import io.github.milvusfakedata.cli.Mistakes;
import io.github.milvusfakedata.cli.OutputForm;
import io.github.milvusfakedata.cli.terminal.Printable;
import io.github.milvusfakedata.internal.json.JsonWriter;
import io.github.milvusfakedata.milvus.MilvusServer;
import io.github.milvusfakedata.milvus.MilvusTarget;
import io.github.milvusfakedata.milvus.collection.CreateOptions;
import io.github.milvusfakedata.milvus.collection.Creation;
import io.github.milvusfakedata.milvus.collection.Index;
import io.github.milvusfakedata.milvus.collection.IndexChoice;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code to-milvus create}: makes the collection of a dataset or a schema. */
@Command(
        name = "create",
        description = "Creates the collection of a dataset or a schema, with indexes, and loads it.",
        sortOptions = false,
        customSynopsis = ToMilvusCommand.NAME + " create (DATASET | --schema FILE | --builtin ID) [OPTION...]",
        footerHeading = "%nExample:%n",
        footer = "  " + ToMilvusCommand.NAME + " create --builtin simple --collection try --drop-if-exists")
final class CreateCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private SourceOptions source = new SourceOptions();

    @Option(
            names = "--drop-if-exists",
            description = "Drop an existing collection of this name first, with all its rows.")
    private boolean dropIfExists;

    @Option(
            names = "--only-index",
            description = "Create the indexes that an existing collection lacks, and load it. Its rows stay.")
    private boolean onlyIndex;

    @Mixin
    private IndexOptions indexing = new IndexOptions();

    @Option(names = "--no-load", description = "Don't load the collection.")
    private boolean noLoad;

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Option(names = "--output", paramLabel = "text|json", description = "Output format (default: text).")
    private String output;

    CreateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        OutputForm form = OutputForm.read(output, OutputForm.TEXT, OutputForm.JSON);
        IndexChoice indexes = indexing.choice();
        if (onlyIndex && (dropIfExists || indexing.isNone())) {
            throw Mistakes.clash(
                    "--only-index",
                    "It keeps the collection and gives it indexes.",
                    "Leave out " + (dropIfExists ? "--drop-if-exists." : "--no-index."));
        }
        FakeData data = source.data(session.library());
        MilvusTarget target = options.target(
                session.environment(), data.collection().settings().database());
        CreateOptions creating = new CreateOptions(
                source.collection(data),
                dropIfExists,
                indexes,
                !noLoad && !indexing.isNone(),
                session.interrupt().cancellation());
        session.interrupt().begun();
        try (MilvusServer server = MilvusServer.connect(target)) {
            tell(
                    form,
                    onlyIndex ? Creation.indexes(server, data, creating) : Creation.of(server, data, creating),
                    target);
            return ExitCode.OK;
        } catch (CancellationException stopped) {
            session.console().err().println(interrupted(stopped));
            return ExitCode.INTERRUPTED;
        }
    }

    /** What has become of the collection. */
    private String interrupted(CancellationException stopped) {
        if (stopped.getSuppressed().length > 0) {
            return "Interrupted. The new collection could not be dropped; run the command again with --drop-if-exists.";
        }
        if (onlyIndex) {
            return "Interrupted; indexes that were created stay.";
        }
        return "Interrupted; no collection was created."
                + (dropIfExists ? " The one to be replaced may have been dropped." : "");
    }

    private void tell(OutputForm form, Creation made, MilvusTarget target) {
        if (form == OutputForm.JSON) {
            session.console().out().println(document(made));
        } else if (!session.root().isQuiet()) {
            session.console()
                    .out()
                    .println((onlyIndex ? "Indexed " : made.replaced() ? "Replaced " : "Created ")
                            + Printable.of(made.collection()) + " on "
                            + target.address() + (made.loaded() ? ", loaded." : ", not loaded."));
            made.indexes()
                    .forEach(each -> session.console().out().println("  index of " + Printable.of(each.toString())));
        }
    }

    private static JsonWriter document(Creation made) {
        JsonWriter json = new JsonWriter().beginObject();
        json.name("collection").value(made.collection());
        json.name("replaced").value(made.replaced());
        json.name("loaded").value(made.loaded());
        json.name("indexes").beginList();
        for (Index index : made.indexes()) {
            json.beginInlineObject().name("field").value(index.field());
            json.name("index_type").value(index.type());
            index.metric().ifPresent(name -> json.name("metric_type").value(name));
            json.name("params").beginInlineObject();
            index.params().forEach((name, value) -> json.name(name).value(value));
            json.endObject().endObject();
        }
        json.endList();
        return json.endObject();
    }
}
