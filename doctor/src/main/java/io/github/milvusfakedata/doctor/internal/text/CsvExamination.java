package io.github.milvusfakedata.doctor.internal.text;

import io.github.milvusfakedata.doctor.CsvForm;
import io.github.milvusfakedata.doctor.internal.check.CollectionTarget;
import io.github.milvusfakedata.doctor.internal.check.ExaminationContext;
import io.github.milvusfakedata.doctor.internal.check.FieldTarget;
import io.github.milvusfakedata.doctor.internal.check.FileFindings;
import io.github.milvusfakedata.doctor.internal.check.KeyBatch;
import io.github.milvusfakedata.doctor.internal.scan.ByteWindow;
import io.github.milvusfakedata.rule.ImportRule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;

/** Examines a CSV file: its first record names the columns. */
public final class CsvExamination {
    private static final long STEP = 1 << 10;

    private final CollectionTarget collection;
    private final FileFindings findings;
    private final KeyBatch keys;
    private final ExaminationContext context;
    private final CsvForm form;
    private long row;
    private long lost;

    /** An examination of one file. */
    public CsvExamination(
            CollectionTarget collection,
            FileFindings findings,
            KeyBatch keys,
            ExaminationContext context,
            CsvForm form) {
        this.collection = collection;
        this.findings = findings;
        this.keys = keys;
        this.context = context;
        this.form = form;
    }

    /** Examines the file and returns its rows. */
    public long examine() throws IOException {
        TextEncoding encoding = TextEncoding.of(findings.file());
        if (!encoding.isUtf8()) {
            findings.note(ImportRule.ENCODING, encoding.title());
            return 0;
        }
        try (InputStream stream = Files.newInputStream(findings.file())) {
            ByteWindow window = ByteWindow.of(stream);
            CsvRecords records = new CsvRecords(window, form.separator());
            readHeader(records).ifPresent(columns -> read(records, columns, window));
            keys.end();
            return row - lost;
        }
    }

    private Optional<CsvColumns> readHeader(CsvRecords records) {
        if (!records.next()) {
            findings.note(ImportRule.FILE_DAMAGED, "the file is empty");
        } else if (!records.mistake().isEmpty()) {
            findings.note(ImportRule.CSV_CELLS, "in the header, " + records.mistake());
        } else if (records.cells() > CsvRecords.MOST_CELLS) {
            findings.note(ImportRule.FILE_DAMAGED, "the header has " + records.cells() + " cells");
        } else {
            return Optional.of(CsvColumns.of(records, collection, findings, form));
        }
        return Optional.empty();
    }

    private void read(CsvRecords records, CsvColumns columns, ByteWindow window) {
        long told = 0;
        long inBatch = 0;
        boolean more = true;
        while (more && records.next() && context.goesOn()) {
            if (records.cells() == 0) {
                // The importer takes a record without cells for the end of a batch, and an empty batch for the end.
                more = inBatch > 0;
                noteLost(records.mistake(), more ? "this row is lost" : "this row and all behind it are lost");
                inBatch = 0;
                lost++;
            } else {
                inBatch++;
                check(records, columns);
            }
            row++;
            if (row % STEP == 0) {
                context.advance(window.offset() - told);
                told = window.offset();
            }
        }
        if (row == 0) {
            findings.note(ImportRule.NO_ROWS, "");
        }
    }

    private void noteLost(String mistake, String what) {
        findings.column("").note(ImportRule.CSV_QUOTE, row, () -> mistake + ": " + what);
    }

    private void check(CsvRecords records, CsvColumns columns) {
        long count = records.cells();
        String mistake = records.mistake();
        if (count != columns.count()) {
            findings.column("")
                    .note(
                            ImportRule.CSV_CELLS,
                            row,
                            () -> mistake.isEmpty() ? count + " cells, the header has " + columns.count() : mistake);
            return;
        }
        if (!mistake.isEmpty()) {
            noteLost(mistake, "the rest of the line is lost");
        }
        if (columns.key() >= 0) {
            int key = columns.key();
            addKey(columns.keyTarget(), records.bytes(), records.start(key), records.end(key));
        }
        columns.check(records, row);
    }

    private void addKey(FieldTarget key, byte[] bytes, int from, int to) {
        try {
            if (key.isInteger()) {
                String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
                keys.add(Long.parseLong(text), row);
                return;
            }
        } catch (NumberFormatException noKey) {
            // It is told where the cell is checked.
        }
        keys.add(bytes, from, to, row);
    }
}
