package io.github.milvusfakedata.cli.milvus;

import io.github.milvusfakedata.cli.ExitCode;
import io.github.milvusfakedata.cli.Mistakes;
import io.github.milvusfakedata.cli.OutputForm;
import io.github.milvusfakedata.cli.Quantities;
import io.github.milvusfakedata.milvus.MilvusServer;
import io.github.milvusfakedata.milvus.MilvusTarget;
import io.github.milvusfakedata.milvus.collection.CollectionDescription;
import io.github.milvusfakedata.schema.Collection;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code to-milvus describe}: prints a collection's schema. */
@Command(
        name = "describe",
        description = "Prints the schema of a collection; pipe it to generate --schema - for similar data.",
        sortOptions = false,
        customSynopsis = ToMilvusCommand.NAME + " describe --collection NAME [OPTION...]",
        footerHeading = "%nExample:%n",
        footer = "  " + ToMilvusCommand.NAME + " describe --collection products --sample 1000 > products.json")
final class DescribeCommand implements Callable<Integer> {
    private static final long MOST_SAMPLE = 16_384;

    private final Session session;

    @Option(
            names = "--collection",
            required = true,
            paramLabel = "NAME",
            description = "Name of the collection. Also --collection-name.")
    private String collection;

    @Option(
            names = "--sample",
            paramLabel = "N",
            description = "Also read N rows, at most 16,384, to add how often values, nulls and lengths occur and how "
                    + "numbers are distributed.")
    private String sample;

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Option(names = "--output", paramLabel = "json|yaml", description = "Output format (default: json).")
    private String output;

    DescribeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        OutputForm form = OutputForm.read(output, OutputForm.JSON, OutputForm.YAML);
        Optional<Integer> rows = sampleRows();
        MilvusTarget target = options.target(session.environment(), Optional.empty());
        try (MilvusServer server = MilvusServer.connect(target)) {
            Collection schema = rows.isPresent()
                    ? CollectionDescription.sampled(server, collection, rows.get())
                    : CollectionDescription.of(server, collection);
            session.console()
                    .out()
                    .println(form.document(CollectionDescription.json(schema)).stripTrailing());
        }
        return ExitCode.OK;
    }

    private Optional<Integer> sampleRows() {
        if (sample == null) {
            return Optional.empty();
        }
        Optional<Long> count = Quantities.count(sample).filter(rows -> rows >= 1 && rows <= MOST_SAMPLE);
        if (count.isEmpty()) {
            throw Mistakes.wrong(
                    "--sample", "'" + sample + "' is not a valid number of rows.", "Write a number from 1 to 16384.");
        }
        return Optional.of(count.get().intValue());
    }
}
