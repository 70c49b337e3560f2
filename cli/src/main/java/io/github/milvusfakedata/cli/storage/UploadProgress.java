package io.github.milvusfakedata.cli.storage;

import io.github.milvusfakedata.cli.Pace;
import io.github.milvusfakedata.cli.ProgressBar;
import io.github.milvusfakedata.cli.Quantities;
import io.github.milvusfakedata.dataset.Progress;
import io.github.milvusfakedata.dataset.ProgressListener;
import java.util.List;

/** Shows how far an upload has come. */
final class UploadProgress implements ProgressListener {
    private final ProgressBar bar;

    UploadProgress(ProgressBar bar) {
        this.bar = bar;
    }

    @Override
    public void progress(Progress progress) {
        Pace pace = Pace.of(progress.elapsed(), progress.bytes(), progress.expectedBytes());
        bar.draw(
                pace,
                List.of(
                        pace.ofBytes(progress.bytes()),
                        pace.left(),
                        Quantities.size(progress.bytes()),
                        progress.files() + " of " + Quantities.counted(progress.totalFiles(), "file")));
    }
}
