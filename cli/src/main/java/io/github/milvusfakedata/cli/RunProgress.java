package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.cli.terminal.ProgressLine;
import io.github.milvusfakedata.dataset.Progress;
import io.github.milvusfakedata.dataset.ProgressListener;
import java.time.Duration;
import java.util.List;

/** Shows how far a run has come; short runs are over before anything is drawn. */
final class RunProgress implements ProgressListener {
    private static final Duration SILENCE = Duration.ofSeconds(1);
    private static final double NANOS_PER_SECOND = 1e9;

    private final ProgressLine line;

    RunProgress(ProgressLine line) {
        this.line = line;
    }

    @Override
    public void progress(Progress progress) {
        if (progress.elapsed().compareTo(SILENCE) >= 0) {
            line.draw(share(progress), figures(progress));
        }
    }

    private static double share(Progress progress) {
        return Math.min(1, (double) progress.rows() / Math.max(1, progress.totalRows()));
    }

    private static List<String> figures(Progress progress) {
        double seconds = progress.elapsed().toNanos() / NANOS_PER_SECOND;
        double share = share(progress);
        String left = share == 0 ? "" : Quantities.duration(Math.ceil(seconds * (1 - share) / share)) + " left";
        String files = progress.files() + " of " + Quantities.counted(progress.totalFiles(), "file");
        return List.of(
                Quantities.grouped(Math.round(progress.rows() / seconds)) + " rows/s",
                Quantities.size(Math.round(progress.bytes() / seconds)) + "/s",
                left,
                Quantities.counted(progress.rows(), "row"),
                files);
    }
}
