package io.github.milvusfakedata.cli.storage;

import io.github.milvusfakedata.cli.Console;
import io.github.milvusfakedata.cli.ExitCode;
import io.github.milvusfakedata.cli.Interrupt;
import io.github.milvusfakedata.cli.OutputForm;
import io.github.milvusfakedata.cli.Pace;
import io.github.milvusfakedata.cli.PathOption;
import io.github.milvusfakedata.cli.ProgressBar;
import io.github.milvusfakedata.cli.Quantities;
import io.github.milvusfakedata.cli.RootCommand;
import io.github.milvusfakedata.cli.log.Event;
import io.github.milvusfakedata.cli.log.LogLevel;
import io.github.milvusfakedata.dataset.DatasetFile;
import io.github.milvusfakedata.internal.json.JsonWriter;
import io.github.milvusfakedata.storage.S3Store;
import io.github.milvusfakedata.storage.Upload;
import io.github.milvusfakedata.storage.UploadOptions;
import io.github.milvusfakedata.storage.Uploaded;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

/** One call of {@code upload}. */
final class UploadRun {
    private static final double PER_THOUSAND = 1e3;

    private final UploadCommand command;
    private final Console console;
    private final Interrupt interrupt;
    private final RootCommand root;

    UploadRun(UploadCommand command, Console console, Interrupt interrupt, RootCommand root) {
        this.command = command;
        this.console = console;
        this.interrupt = interrupt;
        this.root = root;
    }

    /** Uploads, tells what came of it, and returns the exit code. */
    int run() {
        OutputForm form = OutputForm.read(command.output, OutputForm.TEXT, OutputForm.JSON);
        Path directory = PathOption.required("DIR", command.directory);
        try (ProgressBar bar = new ProgressBar(console, root, !command.noProgress);
                S3Store store =
                        Stores.open("TARGET", command.target, command.store.within(command.timeout), System.getenv())) {
            interrupt.begun();
            UploadOptions options = new UploadOptions(command.force, new UploadProgress(bar), interrupt.cancellation());
            Uploaded uploaded = Upload.of(directory, store, options);
            bar.clear();
            log(uploaded);
            tell(form, uploaded);
            return ExitCode.OK;
        } catch (CancellationException e) {
            console.err().println("Interrupted. What was uploaded stays; the same command continues from there.");
            return ExitCode.INTERRUPTED;
        }
    }

    private void log(Uploaded uploaded) {
        if (root.log().takes(LogLevel.INFO)) {
            root.log()
                    .tell(Event.of(LogLevel.INFO, "dataset_uploaded")
                            .with("place", uploaded.location())
                            .with("rows", uploaded.rows())
                            .with("files", uploaded.files().size())
                            .with("bytes", uploaded.bytes())
                            .with("sent_bytes", uploaded.sentBytes())
                            .with("seconds", uploaded.time()));
        }
    }

    private void tell(OutputForm form, Uploaded uploaded) {
        Pace pace = Pace.of(uploaded.time(), uploaded.bytes(), uploaded.bytes());
        if (form == OutputForm.JSON) {
            console.out().println(document(uploaded, pace.seconds()));
        } else if (!root.isQuiet()) {
            console.out()
                    .println("Sent " + Quantities.size(uploaded.sentBytes()) + " of "
                            + Quantities.size(uploaded.bytes()) + " in " + Quantities.duration(pace.seconds()) + ": "
                            + pace.ofBytes(uploaded.sentBytes())
                            + (uploaded.sentBytes() < uploaded.bytes() ? "; the rest was there already" : ""));
            console.out()
                    .println("Saved " + uploaded.rows() + " rows in "
                            + Quantities.counted(uploaded.files().size(), "file") + " to " + uploaded.location());
        }
    }

    private static String document(Uploaded uploaded, double seconds) {
        JsonWriter json = new JsonWriter().beginObject();
        json.name("place").value(uploaded.location());
        json.name("rows").value(uploaded.rows());
        json.name("bytes").value(uploaded.bytes());
        json.name("sent_bytes").value(uploaded.sentBytes());
        json.name("seconds").value(Math.ceil(seconds * PER_THOUSAND) / PER_THOUSAND);
        json.name("files").beginList();
        for (int i = 0; i < uploaded.files().size(); i++) {
            DatasetFile file = uploaded.files().get(i);
            json.beginInlineObject();
            json.name("address").value(uploaded.addresses().get(i));
            json.name("rows").value(file.rows());
            json.name("bytes").value(file.bytes());
            json.endObject();
        }
        return json.endList().endObject().toString();
    }
}
