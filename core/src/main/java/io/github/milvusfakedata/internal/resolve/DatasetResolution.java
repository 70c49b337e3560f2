package io.github.milvusfakedata.internal.resolve;

import io.github.milvusfakedata.internal.check.Checks;
import io.github.milvusfakedata.internal.check.FormatRules;
import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.plan.DatasetPlan;
import io.github.milvusfakedata.internal.plan.ImportLimits;
import io.github.milvusfakedata.internal.spec.DatasetSpec;
import io.github.milvusfakedata.internal.spec.FileSpec;
import io.github.milvusfakedata.internal.spec.SplitLimits;
import io.github.milvusfakedata.internal.trace.Trace;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Setting;
import java.util.ArrayList;
import java.util.List;

/**
 * A dataset that was resolved and cut into files. Whatever comes after it, on this thread or on another machine, asks
 * nothing again.
 *
 * @param spec the dataset
 * @param columns computes the columns of its rows as they should be, whatever rules its files break on purpose
 * @param plan its files
 * @param warnings about schema, options and files
 */
public record DatasetResolution(DatasetSpec spec, List<Column> columns, DatasetPlan plan, List<Problem> warnings) {
    private static final int MAX_WORKERS = 1024;

    public DatasetResolution {
        columns = List.copyOf(columns);
        warnings = List.copyOf(warnings);
    }

    /**
     * Resolves a dataset.
     *
     * @param toolVersion named by files as the version of what wrote them
     * @throws FakeDataException with everything that is wrong
     */
    public static DatasetResolution of(SchemaResolution schema, FileRequest files, String toolVersion) {
        Trace.pass(Trace.Point.RESOLUTION);
        DatasetRequest request = schema.request();
        SplitLimits limits = files.limits().withRows(request.namedRows());
        List<Problem> problems = problems(schema, files, limits);
        SchemaResolution.requireNoErrors(problems);
        DatasetPlan plan = plan(new FileEncoding(schema, toolVersion), files, limits, problems);
        if (limits.givesRows()) {
            problems.addAll(schema.keyProblems(plan.rows()));
        }
        List<Problem> tooMuch = ImportLimits.problems(plan);
        problems.addAll(request.strict() ? Checks.strict(tooMuch) : tooMuch);
        SchemaResolution.requireNoErrors(problems);
        DatasetSpec spec = new DatasetSpec(
                request.collection(),
                schema.rows(plan.rows()),
                new FileSpec(files.format(), files.compression(), files.batchRows(), limits, files.poison()));
        return new DatasetResolution(spec, schema.boundColumns(), plan, problems);
    }

    /** What is wrong with schema and options, before any file is planned. */
    private static List<Problem> problems(SchemaResolution schema, FileRequest files, SplitLimits limits) {
        DatasetRequest request = schema.request();
        List<Problem> problems = new ArrayList<>(schema.schemaProblems(limits.givesRows()));
        if (problems.stream().noneMatch(Problem::isError)) {
            List<Problem> unheld = FormatRules.problems(
                    request.schema(), schema.allRows().columns(), files.format(), request.version());
            problems.addAll(request.strict() ? Checks.strict(unheld) : unheld);
        }
        FormatRules.version(files.format(), request.version())
                .ifPresent(problem -> problems.add(request.strict() ? problem.asError() : problem));
        problems.addAll(limits.problems());
        problems.addAll(schema.firstRowProblems());
        if (files.batchRows() < 1) {
            problems.add(Problem.error(
                    ProblemCode.BATCH_SIZE.id(),
                    Setting.BATCH_SIZE,
                    "The maximum number of rows per batch must be 1 or more, got " + files.batchRows() + ".",
                    "Use for example " + Setting.BATCH_SIZE + " 50000."));
        }
        if (files.workers() < 1 || files.workers() > MAX_WORKERS) {
            problems.add(Problem.error(
                    ProblemCode.WORKERS.id(),
                    Setting.WORKERS,
                    "The number of workers must be from 1 to " + MAX_WORKERS + ", got " + files.workers() + ".",
                    "Leave " + Setting.WORKERS + " out for one per processor."));
        }
        FormatRules.compression(files.format(), files.compression()).ifPresent(problems::add);
        return problems;
    }

    /** Plans the files; what is wrong with them is told together with what was found before. */
    private static DatasetPlan plan(FileEncoding encoding, FileRequest files, SplitLimits limits, List<Problem> found) {
        try {
            DatasetPlan plan = encoding.plan(files, limits, files.batchRows());
            if (BatchRule.isTooSmall(plan)) {
                throw FakeDataException.of(BatchRule.problem(
                        plan, files.batchRows(), batchRows -> encoding.plan(files, limits, batchRows)));
            }
            return plan;
        } catch (FakeDataException e) {
            List<Problem> all = new ArrayList<>(found);
            all.addAll(e.problems());
            throw new FakeDataException(all);
        }
    }
}
