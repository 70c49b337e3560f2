package io.github.milvusfakedata;

import io.github.milvusfakedata.dataset.Dataset;
import io.github.milvusfakedata.dataset.DatasetFile;
import io.github.milvusfakedata.internal.check.Checks;
import io.github.milvusfakedata.internal.check.FormatRules;
import io.github.milvusfakedata.internal.directory.DatasetDirectory;
import io.github.milvusfakedata.internal.directory.DatasetObjects;
import io.github.milvusfakedata.internal.directory.Description;
import io.github.milvusfakedata.internal.directory.GivenOptions;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.plan.DatasetPlan;
import io.github.milvusfakedata.internal.plan.ImportLimits;
import io.github.milvusfakedata.internal.plan.SplitLimits;
import io.github.milvusfakedata.internal.run.Engine;
import io.github.milvusfakedata.rule.ImportRule;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Setting;
import io.github.milvusfakedata.sink.ObjectStore;
import io.github.milvusfakedata.sink.SinkFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the library's front does with a schema and options: check, plan, run. */
final class Requests {
    private static final int MAX_WORKERS = 1024;

    private Requests() {}

    /** What is wrong with the schema for so many rows. */
    static List<Problem> schemaProblems(FakeData data, long rows) {
        List<Problem> problems = new ArrayList<>(
                Checks.of(data.schema(), Math.max(1, rows), data.rules().version()));
        if (problems.stream().noneMatch(Problem::isError) && !hasColumn(data.collection())) {
            problems.add(Problem.error(
                    ProblemCode.NO_COLUMN.id(),
                    "fields",
                    "There is nothing to write: Milvus assigns the key itself, and there is no other field.",
                    "Add a field, such as a vector."));
        }
        return data.rules().strict() ? new ArrayList<>(Checks.strict(problems)) : problems;
    }

    private static boolean hasColumn(Collection collection) {
        return collection.fields().stream().anyMatch(collection::isWritten);
    }

    /** What is wrong with schema and options, before any file is planned. */
    static List<Problem> problems(FakeData data, WriteOptions options) {
        List<Problem> problems = schemaProblems(data, data.rows());
        if (problems.stream().noneMatch(Problem::isError)) {
            problems.addAll(FormatRules.problems(data.schema(), options.format().output()));
        }
        FormatRules.version(options.format().output(), data.rules().version())
                .ifPresent(problem -> problems.add(data.rules().strict() ? problem.asError() : problem));
        problems.addAll(limits(data, options).problems());
        if (options.batchRows() < 1) {
            problems.add(Problem.error(
                    ProblemCode.BATCH_SIZE.id(),
                    Setting.BATCH_SIZE,
                    "The most rows of a batch must be 1 or more, got " + options.batchRows() + ".",
                    "Use for example " + Setting.BATCH_SIZE + " 50000."));
        }
        if (options.workers() < 1 || options.workers() > MAX_WORKERS) {
            problems.add(Problem.error(
                    ProblemCode.WORKERS.id(),
                    Setting.WORKERS,
                    "The number of workers must be from 1 to " + MAX_WORKERS + ", got " + options.workers() + ".",
                    "Leave " + Setting.WORKERS + " out for one per processor."));
        }
        FormatRules.compression(options.format().output(), options.compression())
                .ifPresent(problems::add);
        return problems;
    }

    /** All that is wrong, the directory included where the files can be planned. */
    static List<Problem> problems(FakeData data, Path directory, WriteOptions options) {
        try {
            Plan plan = plan(data, options);
            List<Problem> problems = new ArrayList<>(plan.warnings());
            problems.addAll(DatasetDirectory.problems(directory, plan.dataset(), options.force()));
            return problems;
        } catch (FakeDataException e) {
            return e.problems();
        }
    }

    static void requireNoErrors(List<Problem> problems) {
        if (problems.stream().anyMatch(Problem::isError)) {
            throw new FakeDataException(problems);
        }
    }

    static Plan plan(FakeData data, WriteOptions options) {
        List<Problem> problems = problems(data, options);
        requireNoErrors(problems);
        DatasetPlan plan = dataset(data, options, problems);
        if (plan.rows() != data.rows()) {
            // File count and size have given the rows: keys must suffice for them too.
            problems = schemaProblems(data, plan.rows());
        }
        List<Problem> limits = ImportLimits.problems(plan);
        problems.addAll(data.rules().strict() ? Checks.strict(limits) : limits);
        requireNoErrors(problems);
        return new Plan(plan, problems);
    }

    /** Plans the files; what is wrong with them is told together with what was found before. */
    private static DatasetPlan dataset(FakeData data, WriteOptions options, List<Problem> found) {
        try {
            DatasetPlan plan = dataset(data, options);
            if (BatchRule.isTooSmall(plan)) {
                throw FakeDataException.of(BatchRule.problem(plan, options, batched -> dataset(data, batched)));
            }
            return plan;
        } catch (FakeDataException e) {
            List<Problem> all = new ArrayList<>(found);
            all.addAll(e.problems());
            throw new FakeDataException(all);
        }
    }

    private static DatasetPlan dataset(FakeData data, WriteOptions options) {
        return DatasetPlan.of(data.formats().of(options, data.rows()), limits(data, options));
    }

    private static SplitLimits limits(FakeData data, WriteOptions options) {
        return new SplitLimits(data.namedRows(), options.maxFileBytes(), options.maxRowsPerFile(), options.fileCount());
    }

    /** All that is wrong, the objects in the store included where the files can be planned. */
    static List<Problem> problems(FakeData data, ObjectStore store, WriteOptions options) {
        try {
            Plan plan = plan(data, options);
            List<Problem> problems = new ArrayList<>(plan.warnings());
            problems.addAll(DatasetObjects.problems(store, plan.dataset(), options.force()));
            return problems;
        } catch (FakeDataException e) {
            return e.problems();
        }
    }

    static Dataset write(FakeData data, Path directory, WriteOptions options) {
        DatasetPlan plan = plan(data, options).dataset();
        Description description = description(data, options);
        try (DatasetDirectory target = DatasetDirectory.open(directory, plan, description, options.force())) {
            Engine.Result result = run(data, plan, target::sink, options);
            target.finish(result);
            String place = target.path().toString();
            return new Dataset(place, result.files(), plan.rows(), data.seed(), result.times());
        }
    }

    static Dataset write(FakeData data, ObjectStore store, WriteOptions options) {
        DatasetPlan plan = plan(data, options).dataset();
        int workers = Math.min(options.workers(), store.mostOpenSinks());
        Description description = description(data, options);
        try (DatasetObjects target = DatasetObjects.open(store, plan, description, options.force())) {
            Engine.Result result = run(data, plan, target::sink, options, workers);
            target.finish(result);
            return new Dataset(store.location(), result.files(), plan.rows(), data.seed(), result.times());
        }
    }

    private static Description description(FakeData data, WriteOptions options) {
        GivenOptions given = new GivenOptions(
                limits(data, options),
                options.compression(),
                options.batchRows(),
                options.poison().stream().sorted().map(ImportRule::id).toList());
        return new Description(data.collection(), data.seed(), Recipe.VERSION, ToolVersion.current(), given);
    }

    static List<DatasetFile> write(FakeData data, SinkFactory sinks, WriteOptions options) {
        return run(data, plan(data, options).dataset(), sinks, options).files();
    }

    private static Engine.Result run(FakeData data, DatasetPlan plan, SinkFactory sinks, WriteOptions options) {
        return run(data, plan, sinks, options, options.workers());
    }

    private static Engine.Result run(
            FakeData data, DatasetPlan plan, SinkFactory sinks, WriteOptions options, int workers) {
        Origin origin = new Origin(data.collection(), data.seed());
        Engine.Controls controls = new Engine.Controls(workers, options.listener(), options.cancellation());
        return Engine.run(plan.all(), origin::keyValues, sinks, controls);
    }
}
