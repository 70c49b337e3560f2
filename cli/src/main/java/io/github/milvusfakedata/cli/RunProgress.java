package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.dataset.Progress;
import io.github.milvusfakedata.dataset.ProgressListener;
import java.util.List;

/** Shows how far a run has come. */
final class RunProgress implements ProgressListener {
    private final ProgressBar bar;

    RunProgress(ProgressBar bar) {
        this.bar = bar;
    }

    @Override
    public void progress(Progress progress) {
        Pace pace = Pace.of(progress.elapsed(), progress.rows(), progress.totalRows());
        bar.draw(
                pace,
                List.of(
                        pace.ofRows(progress.rows()),
                        pace.ofBytes(progress.bytes()),
                        pace.left(),
                        Quantities.counted(progress.rows(), "row"),
                        progress.files() + " of " + Quantities.counted(progress.totalFiles(), "file")));
    }
}
