package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.Plan;
import io.github.milvusfakedata.ToolVersion;
import io.github.milvusfakedata.WriteOptions;
import io.github.milvusfakedata.cli.log.Event;
import io.github.milvusfakedata.cli.log.EventLog;
import io.github.milvusfakedata.cli.log.LogLevel;
import io.github.milvusfakedata.dataset.Dataset;
import io.github.milvusfakedata.dataset.DatasetFile;
import io.github.milvusfakedata.dataset.Progress;
import io.github.milvusfakedata.dataset.ProgressListener;
import io.github.milvusfakedata.dataset.RemovedDataset;
import io.github.milvusfakedata.schema.Problem;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** The events of a run: docs/reference/logs.md lists them with their fields. */
final class RunEvents {
    private static final double NANOS_PER_SECOND = 1e9;
    private static final Duration BETWEEN_PROGRESS = Duration.ofSeconds(1);

    private RunEvents() {}

    static Event started(String command) {
        return Event.of(LogLevel.INFO, "command_started")
                .with("command", command)
                .with("version", ToolVersion.current())
                .with("java", Runtime.version().toString());
    }

    static Event ended(int exitCode, Duration elapsed) {
        return Event.of(LogLevel.INFO, "command_ended")
                .with("exit_code", exitCode)
                .with("seconds", elapsed);
    }

    static Event planned(FakeData data, Plan plan, String place, WriteOptions options) {
        return Event.of(LogLevel.INFO, "dataset_planned")
                .with("collection", data.collection().name())
                .with("directory", place)
                .with("rows", plan.rows())
                .with("seed", data.seed())
                .with("files", plan.fileCount())
                .with("expected_bytes", plan.expectedBytes())
                .with("format", options.format().name().toLowerCase(Locale.ROOT))
                .with("workers", options.workers());
    }

    static Event progress(Progress progress) {
        Event event = Event.of(LogLevel.DEBUG, "progress")
                .with("rows", progress.rows())
                .with("total_rows", progress.totalRows())
                .with("files", progress.files());
        return withSpeed(event, progress.rows(), progress.bytes(), progress.elapsed());
    }

    static Event fileWritten(DatasetFile file) {
        return Event.of(LogLevel.DEBUG, "file_written")
                .with("file", file.name())
                .with("rows", file.rows())
                .with("bytes", file.bytes());
    }

    static Event written(Dataset dataset) {
        Event event = Event.of(LogLevel.INFO, "dataset_written")
                .with("directory", dataset.place())
                .with("rows", dataset.rows())
                .with("seed", dataset.seed())
                .with("files", dataset.files().size());
        return withSpeed(event, dataset.rows(), dataset.bytes(), dataset.times().total())
                .with("generating_seconds", dataset.times().generating())
                .with("writing_seconds", dataset.times().writing());
    }

    static Event interrupted(String place) {
        return Event.of(LogLevel.WARN, "interrupted").with("directory", place);
    }

    static Event removed(RemovedDataset removed) {
        return Event.of(LogLevel.INFO, "dataset_removed")
                .with("directory", removed.directory().toString())
                .with("files", removed.files())
                .with("bytes", removed.bytes());
    }

    private static Event withSpeed(Event event, long rows, long bytes, Duration elapsed) {
        double seconds = Math.max(1, elapsed.toNanos()) / NANOS_PER_SECOND;
        return event.with("bytes", bytes)
                .with("seconds", elapsed)
                .with("rows_per_second", Math.round(rows / seconds))
                .with("bytes_per_second", Math.round(bytes / seconds));
    }

    /** Logs problems, which are printed to standard error as well: only to a file, where they would be missed. */
    static void tellProblems(EventLog log, List<Problem> problems) {
        if (log.isFile()) {
            for (Problem problem : OptionNames.in(problems)) {
                log.tell(Event.of(problem.isError() ? LogLevel.ERROR : LogLevel.WARN, "problem")
                        .with("code", problem.code())
                        .with("place", problem.location().toString())
                        .with("path", problem.path())
                        .with("message", (problem.message() + " " + problem.hint()).strip()));
            }
        }
    }

    /** Logs what ended a command, printed to standard error as well. */
    static void tellFailure(EventLog log, Throwable failure) {
        if (log.isFile()) {
            log.tell(Event.of(LogLevel.ERROR, "failed").with("message", String.valueOf(failure.getMessage())));
        }
    }

    /** A listener that logs once a second, and hands on to another. */
    static ProgressListener logged(EventLog log, ProgressListener next) {
        return new ProgressListener() {
            private Duration told = Duration.ZERO;

            @Override
            public void progress(Progress progress) {
                if (progress.elapsed().minus(told).compareTo(BETWEEN_PROGRESS) >= 0) {
                    told = progress.elapsed();
                    log.tell(RunEvents.progress(progress));
                }
                next.progress(progress);
            }
        };
    }
}
