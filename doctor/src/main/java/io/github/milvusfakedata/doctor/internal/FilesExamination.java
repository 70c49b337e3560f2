package io.github.milvusfakedata.doctor.internal;

import io.github.milvusfakedata.Format;
import io.github.milvusfakedata.dataset.ListedFile;
import io.github.milvusfakedata.doctor.DoctorOptions;
import io.github.milvusfakedata.doctor.Examination;
import io.github.milvusfakedata.doctor.ExaminedFile;
import io.github.milvusfakedata.doctor.Finding;
import io.github.milvusfakedata.doctor.Unexamined;
import io.github.milvusfakedata.doctor.internal.check.CollectionTarget;
import io.github.milvusfakedata.doctor.internal.check.ExaminationContext;
import io.github.milvusfakedata.doctor.internal.check.FieldTarget;
import io.github.milvusfakedata.doctor.internal.check.FileFindings;
import io.github.milvusfakedata.doctor.internal.check.KeyRuns;
import io.github.milvusfakedata.doctor.internal.check.ListenerFailure;
import io.github.milvusfakedata.doctor.internal.check.PresenceChecks;
import io.github.milvusfakedata.doctor.internal.numpy.NumpyBatches;
import io.github.milvusfakedata.doctor.internal.parquet.ParquetExamination;
import io.github.milvusfakedata.doctor.internal.text.CsvExamination;
import io.github.milvusfakedata.doctor.internal.text.JsonExamination;
import io.github.milvusfakedata.rule.FileKind;
import io.github.milvusfakedata.rule.ImportRule;
import io.github.milvusfakedata.rule.Limits;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.sink.FileFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

/** Examines the files of a call one after the other, then what concerns all of them. */
public final class FilesExamination {
    /** The share of the heap that primary keys may take. */
    private static final int SHARE_FOR_KEYS = 3;

    private final CollectionTarget collection;
    private final DoctorOptions options;
    private final ExaminationContext context;
    private final KeyRuns keys = new KeyRuns(Runtime.getRuntime().maxMemory() / SHARE_FOR_KEYS);
    private final NumpyBatches numpy;
    private final Map<String, String> tooNew;
    private final Listings listings = new Listings();
    private final List<FileFindings> found = new ArrayList<>();
    private final List<ExaminedFile> files = new ArrayList<>();

    /** An examination of files meant for that collection. */
    public FilesExamination(Collection collection, DoctorOptions options) {
        this.collection = new CollectionTarget(collection, options.version());
        this.tooNew = this.collection.tooNew();
        this.options = options;
        this.context = new ExaminationContext(options.workers(), options.cancellation(), options.progress());
        this.numpy = new NumpyBatches(this.collection, context);
    }

    /** Examines files. */
    public Examination examine(List<Path> paths) {
        try {
            return examined(paths);
        } catch (ListenerFailure failure) {
            throw failure.ofListener();
        }
    }

    private Examination examined(List<Path> paths) {
        numpy.look(paths);
        for (Path path : paths) {
            examine(path);
        }
        if (!found.isEmpty()) {
            checkTogether();
            numpy.finish();
            compareKeys();
        }
        List<Finding> findings = new ArrayList<>();
        List<Unexamined> unexamined = new ArrayList<>();
        for (FileFindings each : found) {
            findings.addAll(each.findings(options.version()));
            unexamined.addAll(each.unexamined());
        }
        return new Examination(options.version(), files, findings, unexamined);
    }

    private void examine(Path path) {
        FileFindings findings = new FileFindings(path);
        found.add(findings);
        Optional<FileKind> kind = findings.kind();
        try {
            Optional<ListedFile> listed = listings.of(path);
            if (listed.isPresent() && Files.notExists(path)) {
                findings.note(ImportRule.FILE_MISSING, "");
                files.add(new ExaminedFile(path, kind, 0, 0));
                return;
            }
            long bytes = Files.size(path);
            listed.map(ListedFile::bytes).ifPresent(told -> checkSize(findings, bytes, told));
            if (bytes > Limits.MOST_FILE_BYTES) {
                findings.note(ImportRule.FILE_SIZE, bytes + " bytes");
            }
            FileNameCheck.check(
                    findings,
                    options.version(),
                    Format.ofFile(path.getFileName().toString()).map(Format::title));
            tooNew.forEach((field, lacking) -> findings.column(field).note(ImportRule.FIELD_VERSION, lacking));
            if (kind.isPresent() && kind.get() != FileKind.NUMPY) {
                PresenceChecks.noteUnread(collection, findings, kind.get());
            }
            long rows = kind.isPresent() && context.goesOn() ? rows(kind.get(), findings) : 0;
            files.add(new ExaminedFile(path, kind, rows, bytes));
        } catch (IOException unreadable) {
            leave(findings, unreadable);
        } catch (UncheckedIOException unreadable) {
            leave(findings, unreadable.getCause());
        } catch (CancellationException | ListenerFailure known) {
            throw known;
        } catch (RuntimeException fault) {
            leave(findings, FileFindings.faultReason(fault));
        } catch (OutOfMemoryError full) {
            leave(findings, "It takes more memory than Java's heap has: enlarge that with -Xmx.");
        }
    }

    private static void checkSize(FileFindings findings, long bytes, OptionalLong told) {
        if (told.isPresent() && told.getAsLong() != bytes) {
            findings.note(ImportRule.FILE_CHANGED, bytes + " bytes, not the " + told.getAsLong() + " in meta.json");
        }
    }

    /** The other files are examined all the same. */
    private void leave(FileFindings findings, IOException unreadable) {
        leave(findings, "It can't be read: " + FileFailure.reason(unreadable));
    }

    private void leave(FileFindings findings, String reason) {
        findings.unexamined("", reason);
        files.add(new ExaminedFile(findings.file(), findings.kind(), 0, 0));
    }

    private long rows(FileKind kind, FileFindings findings) throws IOException {
        return switch (kind) {
            case PARQUET -> new ParquetExamination(collection, findings, keys, found.size() - 1, context).examine();
            case JSON, JSON_LINES ->
                new JsonExamination(collection, findings, keys.batch(found.size() - 1), context)
                        .examine(kind == FileKind.JSON_LINES);
            case CSV ->
                new CsvExamination(collection, findings, keys.batch(found.size() - 1), context, options.csv())
                        .examine();
            case NUMPY -> numpy.examine(findings, keys.batch(found.size() - 1));
        };
    }

    private void checkTogether() {
        FileFindings first = found.get(0);
        Set<FileKind> kinds = EnumSet.noneOf(FileKind.class);
        files.forEach(file -> file.kind().ifPresent(kinds::add));
        if (kinds.size() > 1) {
            first.note(
                    ImportRule.FILE_KINDS_MIXED,
                    kinds.stream().map(FileKind::title).collect(Collectors.joining(", ")));
        }
        if (files.size() > Limits.MOST_FILES) {
            first.note(ImportRule.FILE_COUNT, files.size() + " files");
        }
    }

    private void compareKeys() {
        Optional<FieldTarget> key =
                collection.fields().stream().filter(FieldTarget::key).findFirst();
        if (key.isEmpty()) {
            return;
        }
        String name = key.get().name();
        keys.tell((file, row, count, earlierFile, earlierRow) -> found.get(file)
                .column(name)
                .note(ImportRule.DUPLICATE_KEY, row, count, "as in row " + earlierRow + of(file, earlierFile)));
        if (keys.dropped() > 0) {
            String reason =
                    keys.dropped() + " keys were not compared with the others, since memory is too small for them.";
            found.get(0).unexamined(name, reason);
        }
    }

    private String of(int file, int other) {
        if (file == other) {
            return "";
        }
        Path there = found.get(other).file();
        boolean sameName = there.getFileName().equals(found.get(file).file().getFileName());
        return " of " + (sameName ? there : there.getFileName());
    }
}
