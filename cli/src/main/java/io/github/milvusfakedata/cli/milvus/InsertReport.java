package io.github.milvusfakedata.cli.milvus;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.cli.OutputForm;
import io.github.milvusfakedata.cli.Pace;
import io.github.milvusfakedata.cli.ProgressBar;
import io.github.milvusfakedata.cli.Quantities;
import io.github.milvusfakedata.cli.terminal.Printable;
import io.github.milvusfakedata.internal.json.JsonWriter;
import io.github.milvusfakedata.milvus.insert.InsertListener;
import io.github.milvusfakedata.milvus.insert.InsertOptions;
import io.github.milvusfakedata.milvus.insert.InsertProgress;
import io.github.milvusfakedata.milvus.insert.Insertion;
import java.time.Duration;
import java.util.List;

/** Tells how an insert goes and how it ended. */
final class InsertReport implements InsertListener {
    private static final double PER_THOUSAND = 1e3;

    private final Session session;
    private final FakeData data;
    private final SourceOptions source;
    private final InsertOptions options;
    private final ProgressBar bar;
    private InsertProgress last;

    InsertReport(Session session, FakeData data, SourceOptions source, InsertOptions options, boolean noProgress) {
        this.session = session;
        this.data = data;
        this.source = source;
        this.options = options;
        this.bar = new ProgressBar(session.console(), session.root(), !noProgress);
        this.last = new InsertProgress(0, 0, data.rows(), 0, 0, Duration.ZERO);
    }

    @Override
    public void progress(InsertProgress progress) {
        last = progress;
        Pace pace = pace(progress);
        bar.draw(
                pace,
                List.of(
                        pace.ofRows(progress.rows()),
                        pace.ofBytes(progress.bytes()),
                        Quantities.counted(progress.doneRows(), "row")));
    }

    private static Pace pace(InsertProgress progress) {
        return Pace.of(progress.elapsed(), progress.doneRows(), progress.totalRows());
    }

    /** All rows are on the server. */
    void done(OutputForm form, Insertion insertion) {
        close();
        if (form == OutputForm.JSON) {
            session.console().out().println(document(insertion));
        } else if (!session.root().isQuiet()) {
            text(insertion);
        }
    }

    private void text(Insertion insertion) {
        InsertProgress done = insertion.progress();
        Pace pace = pace(done);
        StringBuilder text = new StringBuilder("Inserted ")
                .append(Quantities.counted(done.rows(), "row"))
                .append(" into ")
                .append(Printable.of(options.collection()))
                .append(" in ")
                .append(Quantities.duration(pace.seconds()))
                .append(": ")
                .append(pace.ofRows(done.rows()))
                .append(", ")
                .append(pace.ofBytes(done.bytes()))
                .append('.');
        if (done.foundRows() > 0) {
            text.append(' ').append(Quantities.counted(done.foundRows(), "row")).append(" were there already.");
        }
        insertion.storedRows().ifPresent(rows -> text.append(" The collection now has ")
                .append(Quantities.counted(rows, "row"))
                .append('.'));
        session.console().out().println(text);
        if (source.dataset == null) {
            session.console().out().println("The seed is " + data.seed() + ".");
        }
    }

    private String document(Insertion insertion) {
        InsertProgress done = insertion.progress();
        JsonWriter json = new JsonWriter().beginObject();
        json.name("collection").value(options.collection());
        json.name("seed").value(data.seed());
        json.name("rows").value(data.rows());
        json.name("inserted_rows").value(done.rows());
        json.name("found_rows").value(done.foundRows());
        insertion.storedRows().ifPresent(rows -> json.name("stored_rows").value(rows));
        json.name("bytes").value(done.bytes());
        json.name("retries").value(done.retries());
        double seconds = pace(done).seconds();
        json.name("seconds").value(Math.ceil(seconds * PER_THOUSAND) / PER_THOUSAND);
        json.name("rows_per_second").value(Math.round(done.rows() / seconds));
        return json.endObject().toString();
    }

    /** It ended before its end: what is there, and how to go on. */
    void stopped(String why) {
        close();
        boolean keyed = data.collection().fields().stream()
                .noneMatch(field -> field.flags().autoId());
        StringBuilder text = new StringBuilder(why)
                .append(" The server has taken ")
                .append(Quantities.grouped(last.doneRows()))
                .append(" of ")
                .append(Quantities.counted(data.rows(), "row"))
                .append('.');
        if (keyed) {
            String seed = source.dataset == null && source.seed == null ? " with --seed " + data.seed() : "";
            text.append(" The same command").append(seed).append(" continues from there.");
        } else {
            text.append(" Since Milvus assigns the keys, it can't be known which: make the collection anew with"
                    + " to-milvus create --drop-if-exists.");
        }
        session.console().err().println(text);
    }

    /** Takes the progress line away. */
    void close() {
        bar.clear();
    }
}
