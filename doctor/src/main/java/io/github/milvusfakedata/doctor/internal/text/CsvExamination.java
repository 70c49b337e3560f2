package io.github.milvusfakedata.doctor.internal.text;

import io.github.milvusfakedata.doctor.CsvForm;
import io.github.milvusfakedata.doctor.internal.check.CollectionTarget;
import io.github.milvusfakedata.doctor.internal.check.DamagedFile;
import io.github.milvusfakedata.doctor.internal.check.ExaminationContext;
import io.github.milvusfakedata.doctor.internal.check.FieldTarget;
import io.github.milvusfakedata.doctor.internal.check.FileFindings;
import io.github.milvusfakedata.doctor.internal.check.KeyBatch;
import io.github.milvusfakedata.doctor.internal.check.Presence;
import io.github.milvusfakedata.doctor.internal.check.PresenceChecks;
import io.github.milvusfakedata.doctor.internal.scan.ByteWindow;
import io.github.milvusfakedata.rule.FileKind;
import io.github.milvusfakedata.rule.ImportRule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Examines a CSV file: its first record names the columns. */
public final class CsvExamination {
    private static final long STEP = 1 << 10;

    private final CollectionTarget collection;
    private final FileFindings findings;
    private final KeyBatch keys;
    private final ExaminationContext context;
    private final CsvForm form;
    private long row;

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
            try {
                read(new CsvRecords(window, form.separator()), window);
            } catch (DamagedFile damage) {
                findings.note(ImportRule.FILE_DAMAGED, damage.getMessage());
            }
            keys.end();
            return row;
        }
    }

    private void read(CsvRecords records, ByteWindow window) {
        if (!records.next()) {
            throw new DamagedFile("the file is empty");
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < records.cells(); i++) {
            names.add(new String(
                    records.bytes(), records.start(i), records.end(i) - records.start(i), StandardCharsets.UTF_8));
        }
        new PresenceChecks(collection, findings, FileKind.CSV).check(names);
        Set<String> header = Set.copyOf(names);
        List<Optional<CsvCellChecks>> cells =
                names.stream().map(name -> cell(name, header)).toList();
        long told = 0;
        while (records.next() && context.goesOn()) {
            if (records.cells() == cells.size()) {
                check(records, cells);
            } else {
                int count = records.cells();
                findings.column("")
                        .note(ImportRule.CSV_CELLS, row, () -> count + " cells, the header has " + cells.size());
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

    private Optional<CsvCellChecks> cell(String name, Set<String> header) {
        return collection
                .field(name)
                .filter(field -> collection.presence(field) != Presence.ASSIGNED_BY_MILVUS
                        && collection.presence(field) != Presence.MADE_BY_FUNCTION)
                .map(field -> new CsvCellChecks(field, collection, header, form, findings.column(name)));
    }

    private void check(CsvRecords records, List<Optional<CsvCellChecks>> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).isPresent()) {
                CsvCellChecks cell = cells.get(i).get();
                int from = records.start(i);
                int to = records.end(i);
                if (cell.target().key()) {
                    addKey(cell.target(), records.bytes(), from, to);
                }
                cell.check(records.bytes(), from, to, records.isQuoted(i), row);
            }
        }
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
