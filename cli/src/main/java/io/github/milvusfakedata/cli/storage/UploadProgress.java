package io.github.milvusfakedata.cli.storage;

import io.github.milvusfakedata.cli.Quantities;
import io.github.milvusfakedata.cli.terminal.ProgressLine;
import io.github.milvusfakedata.dataset.Progress;
import io.github.milvusfakedata.dataset.ProgressListener;
import java.time.Duration;
import java.util.List;

/** Shows how far an upload has come; short ones are over before anything is drawn. */
final class UploadProgress implements ProgressListener {
    private static final Duration SILENCE = Duration.ofSeconds(1);
    private static final double NANOS_PER_SECOND = 1e9;

    private final ProgressLine line;

    UploadProgress(ProgressLine line) {
        this.line = line;
    }

    @Override
    public void progress(Progress progress) {
        if (progress.elapsed().compareTo(SILENCE) < 0) {
            return;
        }
        double seconds = progress.elapsed().toNanos() / NANOS_PER_SECOND;
        double share = Math.min(1, (double) progress.bytes() / Math.max(1, progress.expectedBytes()));
        String left = share == 0 ? "" : Quantities.duration(Math.ceil(seconds * (1 - share) / share)) + " left";
        line.draw(
                share,
                List.of(
                        Quantities.size(Math.round(progress.bytes() / seconds)) + "/s",
                        left,
                        Quantities.size(progress.bytes()),
                        progress.files() + " of " + Quantities.counted(progress.totalFiles(), "file")));
    }
}
