package io.github.milvusfakedata.cli.milvus;

import io.github.milvusfakedata.cli.ExitCode;
import io.github.milvusfakedata.cli.OutputForm;
import io.github.milvusfakedata.cli.Quantities;
import io.github.milvusfakedata.cli.terminal.Printable;
import io.github.milvusfakedata.cli.terminal.TextTable;
import io.github.milvusfakedata.cli.terminal.TextTable.TableColumn;
import io.github.milvusfakedata.internal.json.JsonWriter;
import io.github.milvusfakedata.milvus.MilvusException;
import io.github.milvusfakedata.milvus.MilvusServer;
import io.github.milvusfakedata.milvus.MilvusTarget;
import io.github.milvusfakedata.milvus.bulk.BulkImport;
import io.github.milvusfakedata.milvus.bulk.ImportJob;
import io.github.milvusfakedata.milvus.bulk.ImportOptions;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code to-milvus jobs}: lists imports. */
@Command(
        name = "jobs",
        description = "Lists import jobs with their state and, for failed ones, the reason.",
        sortOptions = false,
        customSynopsis = ToMilvusCommand.NAME + " jobs [JOB...] [OPTION...]",
        footerHeading = "%nExample:%n",
        footer = "  " + ToMilvusCommand.NAME + " jobs --collection simple_example")
final class JobsCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(arity = "0..*", paramLabel = "JOB", description = "Job id, as printed by import (default: all jobs).")
    private List<String> ids = List.of();

    @Option(
            names = "--collection",
            paramLabel = "NAME",
            description = "Only jobs of this collection (default: of all collections). Also --collection-name.")
    private String collection;

    @Mixin
    private RestOptions rest = new RestOptions();

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Option(names = "--output", paramLabel = "table|json", description = "Output format (default: table).")
    private String output;

    JobsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        OutputForm form = OutputForm.read(output, OutputForm.TABLE, OutputForm.JSON);
        ImportOptions importing = rest.of(ImportOptions.defaults());
        MilvusTarget target = options.target(session.environment(), Optional.empty());
        try (MilvusServer server = MilvusServer.connect(target)) {
            BulkImport imports = BulkImport.of(server, importing);
            List<ImportJob> jobs = ids.isEmpty()
                    ? imports.jobs(collection == null ? "" : collection)
                    : ids.stream().map(id -> job(imports, id)).toList();
            tell(form, jobs);
        }
        return ExitCode.OK;
    }

    private static ImportJob job(BulkImport imports, String id) {
        try {
            return imports.job(id);
        } catch (MilvusException refused) {
            if (refused.kind() != MilvusException.FailureKind.REFUSED) {
                throw refused;
            }
            throw FakeDataException.of(Problem.error(
                    ProblemCode.OPTION_VALUE.id(),
                    "JOB",
                    refused.getMessage(),
                    "Without a job id, " + ToMilvusCommand.NAME + " jobs lists all jobs that the server remembers."));
        }
    }

    private void tell(OutputForm form, List<ImportJob> jobs) {
        if (form == OutputForm.JSON) {
            JsonWriter json = new JsonWriter().beginObject();
            session.console().out().println(ImportJson.append(json, jobs).endObject());
            return;
        }
        if (jobs.isEmpty()) {
            session.console().out().println("The server remembers no imports.");
            return;
        }
        List<TableColumn> columns = List.of(
                TableColumn.whole("Job", cells(jobs, ImportJob::id)),
                TableColumn.whole("State", cells(jobs, job -> job.state().name().toLowerCase(Locale.ROOT))),
                TableColumn.number("Done", cells(jobs, job -> job.percent() + " %")),
                TableColumn.number("Rows", cells(jobs, JobsCommand::rows)),
                TableColumn.cut("Collection", cells(jobs, ImportJob::collection)),
                TableColumn.wrapped("Reason", cells(jobs, ImportJob::reason)));
        TextTable.withKey(columns)
                .lines(
                        session.console().terminal().columns(),
                        session.console().terminal().outputStyle())
                .forEach(session.console().out()::println);
    }

    private static String rows(ImportJob job) {
        return job.rows().isPresent() ? Quantities.grouped(job.rows().getAsLong()) : "";
    }

    private static List<String> cells(List<ImportJob> jobs, Function<ImportJob, String> cell) {
        return jobs.stream().map(cell).map(Printable::of).toList();
    }
}
