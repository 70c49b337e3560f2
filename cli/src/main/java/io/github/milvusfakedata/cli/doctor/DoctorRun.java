package io.github.milvusfakedata.cli.doctor;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.cli.CountingBar;
import io.github.milvusfakedata.cli.ExitCode;
import io.github.milvusfakedata.cli.OptionReading;
import io.github.milvusfakedata.cli.OutputForm;
import io.github.milvusfakedata.cli.PathOption;
import io.github.milvusfakedata.cli.ProgressBar;
import io.github.milvusfakedata.cli.SchemaArgument;
import io.github.milvusfakedata.cli.milvus.ServedCollection.Served;
import io.github.milvusfakedata.dataset.Dataset;
import io.github.milvusfakedata.doctor.CsvForm;
import io.github.milvusfakedata.doctor.DataFiles;
import io.github.milvusfakedata.doctor.Doctor;
import io.github.milvusfakedata.doctor.DoctorOptions;
import io.github.milvusfakedata.doctor.Examination;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.MilvusVersion;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One run of {@code doctor}: what is to be examined, the examination, the report. */
final class DoctorRun {
    private static final int MOST_WORKERS = 1024;
    /** As people write it where they can't type one. */
    private static final String TAB = "\\t";

    private final DoctorCommand command;
    private final OptionReading reading = new OptionReading();

    DoctorRun(DoctorCommand command) {
        this.command = command;
    }

    int run() {
        OutputForm form = reading.form(command.output);
        Optional<MilvusVersion> version = reading.version(command.milvusVersion);
        int processors = Runtime.getRuntime().availableProcessors();
        int workers = reading.countWithin("--workers", command.workers, processors, 1, MOST_WORKERS);
        CsvForm csv = csv();
        if (Stream.of(command.schema != null, command.builtin != null, command.served.isNamed())
                        .filter(given -> given)
                        .count()
                > 1) {
            reading.clash(
                    "--schema",
                    "The schema comes from a file, a built-in schema or a collection, but only from one of them.",
                    "Give only one of --schema, --builtin and --collection.");
        }
        reading.add(command.served.problems());
        List<Path> paths = new ArrayList<>();
        command.paths.forEach(path -> reading.read(() -> paths.add(PathOption.required("PATH", path))));
        List<Path> files = reading.read(() -> DataFiles.of(paths)).orElse(List.of());
        reading.requireNoProblems();
        Served meant = meant(paths);
        DoctorOptions options = DoctorOptions.usual()
                .withVersion(version.orElse(meant.version()))
                .withWorkers(workers)
                .withCsv(csv);
        Examination found = examine(files, meant.schema(), options);
        if (command.interrupt.cancellation().isCancelled()) {
            command.console.err().println("Interrupted; nothing is reported.");
            return ExitCode.INTERRUPTED;
        }
        return tell(form, found);
    }

    private Examination examine(List<Path> files, Collection schema, DoctorOptions options) {
        long bytes = files.stream().map(Path::toFile).mapToLong(File::length).sum();
        ProgressBar line = new ProgressBar(command.console, command.root, !command.noProgress);
        try (CountingBar bar = CountingBar.ofBytes(line)) {
            command.interrupt.begun();
            DoctorOptions watched =
                    options.watched(command.interrupt.cancellation(), examined -> bar.progress(examined, bytes));
            return Doctor.examine(files, schema, watched);
        } finally {
            command.interrupt.ended();
        }
    }

    private CsvForm csv() {
        char separator = CsvForm.USUAL.separator();
        if (command.csvSeparator != null) {
            String text = command.csvSeparator.equals(TAB) ? "\t" : command.csvSeparator;
            if (text.length() == 1 && CsvForm.isSeparator(text.charAt(0))) {
                separator = text.charAt(0);
            } else {
                reading.wrong(
                        "--csv-separator",
                        "'" + command.csvSeparator + "' is not possible.",
                        "Use a single ASCII character other than a double quote, such as ; or " + TAB + ".");
            }
        }
        return new CsvForm(separator, Optional.ofNullable(command.csvNull).orElse(CsvForm.USUAL.nullText()));
    }

    private int tell(OutputForm form, Examination found) {
        DoctorReport report = new DoctorReport(found, command.console.terminal());
        if (form == OutputForm.JSON) {
            command.console.out().println(DoctorJson.of(found));
        } else if (!found.isClean() || !command.root.isQuiet()) {
            report.lines().forEach(command.console.out()::println);
        }
        if (!found.findings().isEmpty()) {
            return ExitCode.DIFFERENT;
        }
        return found.unexamined().isEmpty() ? ExitCode.OK : ExitCode.FAILED;
    }

    /** The schema that the files are meant for, and the version of Milvus where a server tells it. */
    private Served meant(List<Path> paths) {
        return command.served.isNamed()
                ? command.served.read(System.getenv())
                : new Served(data(paths).collection(), MilvusVersion.NEWEST);
    }

    private FakeData data(List<Path> paths) {
        FakeData data;
        if (command.builtin != null) {
            data = command.library.get().load(command.builtin);
        } else if (command.schema != null) {
            data = SchemaArgument.read("--schema", command.schema, command.console.in());
        } else {
            data = FakeData.file(DataFiles.description(paths)
                    .orElseThrow(() -> FakeDataException.of(Problem.error(
                            ProblemCode.OPTION_CLASH.id(),
                            "--schema",
                            "There is no " + Dataset.DESCRIPTION + " beside the files to take the schema from.",
                            "Give --schema FILE, --builtin ID or --collection NAME."))));
        }
        List<Problem> errors = data.validate().stream().filter(Problem::isError).toList();
        if (!errors.isEmpty()) {
            throw new FakeDataException(errors);
        }
        return data;
    }
}
