package io.github.milvusfakedata;

import io.github.milvusfakedata.dataset.Dataset;
import io.github.milvusfakedata.dataset.DatasetFile;
import io.github.milvusfakedata.internal.encode.FileFormat;
import io.github.milvusfakedata.internal.plan.DatasetPlan;
import io.github.milvusfakedata.internal.plan.SplitLimits;
import io.github.milvusfakedata.internal.run.Engine;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.sink.SinkFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the façade does with a schema and options: check, plan, run. */
final class Requests {
    private static final int MAX_WORKERS = 1024;

    private Requests() {}

    static List<Problem> problems(FakeData data, WriteOptions options) {
        List<Problem> problems = new ArrayList<>(Joints.check(data.schema(), data.rows()));
        if (data.isStrict()) {
            problems.replaceAll(Problem::asError);
        }
        problems.addAll(limits(data, options).problems());
        if (options.batchRows() < 1) {
            problems.add(Problem.error(
                    "MFD-BATCH-SIZE",
                    "--batch-size",
                    "The most rows of a batch must be 1 or more, got " + options.batchRows() + ".",
                    "Use for example --batch-size 50000."));
        }
        if (options.workers() < 1 || options.workers() > MAX_WORKERS) {
            problems.add(Problem.error(
                    "MFD-WORKERS",
                    "--workers",
                    "The number of workers must be from 1 to " + MAX_WORKERS + ", got " + options.workers() + ".",
                    "Leave --workers out for one per processor."));
        }
        return problems;
    }

    static List<Problem> problems(FakeData data, Path directory, WriteOptions options) {
        return problems(data, options);
    }

    static void requireNoErrors(List<Problem> problems) {
        if (problems.stream().anyMatch(Problem::isError)) {
            throw new FakeDataException(problems);
        }
    }

    static DatasetPlan plan(FakeData data, WriteOptions options) {
        requireNoErrors(problems(data, options));
        FileFormat format = Joints.format(data.collection(), data.seed(), options);
        return DatasetPlan.of(format, limits(data, options));
    }

    private static SplitLimits limits(FakeData data, WriteOptions options) {
        return new SplitLimits(data.namedRows(), options.maxFileBytes(), options.maxRowsPerFile(), options.fileCount());
    }

    static Dataset write(FakeData data, Path directory, WriteOptions options) {
        throw new UnsupportedOperationException("directories are not connected yet: " + directory);
    }

    static List<DatasetFile> write(FakeData data, SinkFactory sinks, WriteOptions options) {
        return run(plan(data, options), sinks, options).files();
    }

    private static Engine.Result run(DatasetPlan plan, SinkFactory sinks, WriteOptions options) {
        Engine.Controls controls = new Engine.Controls(options.workers(), options.listener(), options.cancellation());
        return Engine.run(plan, Map.of(), sinks, controls);
    }
}
