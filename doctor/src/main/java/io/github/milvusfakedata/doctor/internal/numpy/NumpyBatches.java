package io.github.milvusfakedata.doctor.internal.numpy;

import io.github.milvusfakedata.doctor.internal.check.CollectionTarget;
import io.github.milvusfakedata.doctor.internal.check.ExaminationContext;
import io.github.milvusfakedata.doctor.internal.check.FieldTarget;
import io.github.milvusfakedata.doctor.internal.check.FileFindings;
import io.github.milvusfakedata.doctor.internal.check.KeyBatch;
import io.github.milvusfakedata.doctor.internal.check.PresenceChecks;
import io.github.milvusfakedata.rule.FileKind;
import io.github.milvusfakedata.rule.ImportRule;
import io.github.milvusfakedata.rule.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The NumPy files of a call: those of one directory are imported together. */
public final class NumpyBatches {
    private final CollectionTarget collection;
    private final ExaminationContext context;
    private final Map<Path, Batch> batches = new LinkedHashMap<>();
    private final Map<Path, Long> least = new HashMap<>();

    /** The files of one directory. */
    private static final class Batch {
        private final List<String> names = new ArrayList<>();
        private final List<FileFindings> files = new ArrayList<>();
        private final List<Long> rows = new ArrayList<>();
        private long bytes;
    }

    /** No file yet. */
    public NumpyBatches(CollectionTarget collection, ExaminationContext context) {
        this.collection = collection;
        this.context = context;
    }

    /** Looks at the headers of all files: nothing is read of a directory behind the rows of its shortest file. */
    public void look(List<Path> files) {
        for (Path file : files) {
            String name = file.getFileName().toString();
            if (FileKind.ofName(name).equals(Optional.of(FileKind.NUMPY))
                    && collection.field(baseOf(name)).isPresent()) {
                NumpyExamination.rows(file)
                        .ifPresent(rows -> least.merge(file.toAbsolutePath().getParent(), rows, Math::min));
            }
        }
    }

    private static String baseOf(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }

    /** Examines a file and returns the rows that come with it: those of a directory count once, with its first file. */
    public long examine(FileFindings findings, KeyBatch keys) throws IOException {
        Path file = findings.file();
        Batch batch = batches.computeIfAbsent(file.toAbsolutePath().getParent(), directory -> new Batch());
        String name = file.getFileName().toString();
        String base = baseOf(name);
        Optional<FieldTarget> target = collection.field(base);
        batch.names.add(base);
        batch.files.add(findings);
        batch.rows.add(NumpyExamination.DAMAGED);
        batch.bytes += Files.size(file);
        if (target.isEmpty()) {
            return 0;
        }
        long most = least.getOrDefault(file.toAbsolutePath().getParent(), Long.MAX_VALUE);
        long rows = new NumpyExamination(target.get(), collection, findings).examine(most, keys, context);
        boolean first = rows >= 0 && batch.rows.stream().allMatch(count -> count < 0);
        batch.rows.set(batch.rows.size() - 1, rows);
        return first ? rows : 0;
    }

    /** Looks at the files of each directory together. */
    public void finish() {
        for (Batch batch : batches.values()) {
            FileFindings first = batch.files.get(0);
            new PresenceChecks(collection, first, FileKind.NUMPY).check(batch.names);
            PresenceChecks.noteUnread(collection, first, FileKind.NUMPY);
            if (batch.bytes > Limits.MOST_FILE_BYTES) {
                first.note(ImportRule.FILE_SIZE, batch.bytes + " bytes in the directory");
            }
            compareRows(batch);
        }
    }

    /** The importer reads the files in step, and ends without an error where one of them has no row for a further step. */
    private void compareRows(Batch batch) {
        long most = batch.rows.stream().mapToLong(Long::longValue).max().orElse(0);
        long least = batch.rows.stream()
                .mapToLong(Long::longValue)
                .filter(rows -> rows >= 0)
                .min()
                .orElse(0);
        boolean lost = least % ReadBatch.rows(collection) == 0;
        for (int i = 0; i < batch.files.size(); i++) {
            long rows = batch.rows.get(i);
            if (rows >= 0 && rows != most && (!lost || rows == least)) {
                batch.files
                        .get(i)
                        .column(batch.names.get(i))
                        .note(
                                lost ? ImportRule.ROWS_LOST : ImportRule.UNEQUAL_ROWS,
                                rows + " rows where another file has " + most);
            }
        }
    }
}
