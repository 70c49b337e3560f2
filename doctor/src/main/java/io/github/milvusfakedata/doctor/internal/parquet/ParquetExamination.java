package io.github.milvusfakedata.doctor.internal.parquet;

import io.github.milvusfakedata.doctor.internal.check.CollectionTarget;
import io.github.milvusfakedata.doctor.internal.check.DamagedFile;
import io.github.milvusfakedata.doctor.internal.check.ExaminationContext;
import io.github.milvusfakedata.doctor.internal.check.FieldFindings;
import io.github.milvusfakedata.doctor.internal.check.FileFindings;
import io.github.milvusfakedata.doctor.internal.check.KeyBatch;
import io.github.milvusfakedata.doctor.internal.check.KeyRuns;
import io.github.milvusfakedata.doctor.internal.check.ListenerFailure;
import io.github.milvusfakedata.doctor.internal.check.UnsupportedContent;
import io.github.milvusfakedata.rule.Effect;
import io.github.milvusfakedata.rule.FileKind;
import io.github.milvusfakedata.rule.ImportRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.RowGroup;

/** Examines a Parquet file: metadata first, then the columns of all row groups, several at once. */
public final class ParquetExamination {
    private final CollectionTarget collection;
    private final FileFindings findings;
    private final KeyRuns keys;
    private final int fileNumber;
    private final ExaminationContext context;

    /** An examination of one of the files of a call. */
    public ParquetExamination(
            CollectionTarget collection,
            FileFindings findings,
            KeyRuns keys,
            int fileNumber,
            ExaminationContext context) {
        this.collection = collection;
        this.findings = findings;
        this.keys = keys;
        this.fileNumber = fileNumber;
        this.context = context;
    }

    /** What one column of one row group came to. */
    private static final class Outcome {
        private final FieldFindings found;
        private String damage;
        private String unsupported;
        private long rows;

        private Outcome(FieldFindings found) {
            this.found = found;
        }
    }

    /** Examines the file and returns its rows. */
    public long examine() throws IOException {
        try (FileChannel channel = FileChannel.open(findings.file(), StandardOpenOption.READ)) {
            long bytes = channel.size();
            ParquetFile file = ParquetFile.read(channel, bytes);
            if (file.encrypted()) {
                findings.note(ImportRule.ENCRYPTED, "");
                return 0;
            }
            List<ColumnTask> tasks = tasks(file, ColumnPairing.of(file, collection, findings));
            if (file.rows() == 0) {
                findings.note(ImportRule.NO_ROWS, "");
                return 0;
            }
            List<Outcome> outcomes = new ArrayList<>();
            tasks.forEach(task -> outcomes.add(new Outcome(task.findings())));
            context.parallel(tasks.size(), PageReader::new, (reader, number) -> {
                run(reader, channel, bytes, tasks.get(number), outcomes.get(number));
            });
            for (int i = 0; i < tasks.size(); i++) {
                settle(tasks.get(i), outcomes.get(i));
            }
            return file.rows();
        } catch (DamagedFile damage) {
            findings.note(ImportRule.FILE_DAMAGED, damage.getMessage());
            return 0;
        }
    }

    private List<ColumnTask> tasks(ParquetFile file, List<ColumnPairing.Pair> pairs) {
        boolean readsNulls =
                ImportRule.NULL_IN_REQUIRED.effect(FileKind.PARQUET, collection.version()) != Effect.REFUSED;
        List<ColumnTask> tasks = new ArrayList<>();
        long firstRow = 0;
        for (int group = 0; group < file.groups().size(); group++) {
            RowGroup rows = file.groups().get(group);
            for (ColumnPairing.Pair pair : pairs) {
                FieldFindings found = new FieldFindings(group);
                tasks.add(new ColumnTask(pair.target(), pair.node(), pair.type(), rows, firstRow, readsNulls, found));
            }
            firstRow += rows.getNum_rows();
        }
        return tasks;
    }

    private void run(PageReader reader, FileChannel channel, long bytes, ColumnTask task, Outcome outcome) {
        KeyBatch batch = keys.batch(fileNumber);
        try {
            for (ColumnChecks.LeafCheck each : new ColumnChecks(collection).of(task, batch)) {
                ColumnMetaData chunk =
                        task.group().getColumns().get(each.leaf().firstLeaf()).getMeta_data();
                if (chunk.getType() != each.leaf().element().getType()) {
                    throw new DamagedFile("a column has another type than the schema tells");
                }
                reader.open(channel, bytes, chunk, each.leaf(), each.check().wantsValues());
                for (DataPage page = reader.next(); page != null && context.goesOn(); page = reader.next()) {
                    each.check().page(page);
                }
                outcome.rows = each.check().end();
                context.advance(chunk.getTotal_compressed_size());
            }
            batch.end();
        } catch (DamagedFile damage) {
            outcome.damage = damage.getMessage();
        } catch (UnsupportedContent content) {
            outcome.unsupported = content.getMessage();
        } catch (CancellationException | UncheckedIOException | ListenerFailure known) {
            throw known;
        } catch (RuntimeException fault) {
            // The other columns, and the other files, are looked at all the same.
            outcome.unsupported = FileFindings.faultReason(fault);
        }
    }

    private void settle(ColumnTask task, Outcome outcome) {
        FieldFindings column = findings.column(task.target().name());
        column.add(outcome.found);
        long wanted = task.group().getNum_rows();
        if (outcome.damage != null) {
            column.note(ImportRule.FILE_DAMAGED, outcome.damage);
        } else if (outcome.unsupported != null) {
            findings.unexamined(task.target().name(), outcome.unsupported);
        } else if (outcome.rows != wanted && context.goesOn()) {
            column.note(ImportRule.UNEQUAL_ROWS, outcome.rows + " rows where the row group has " + wanted);
        }
    }
}
