package io.github.milvusfakedata.milvus.verify;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.column.ColumnView;
import io.github.milvusfakedata.internal.work.WorkerPool;
import io.github.milvusfakedata.internal.work.WorkerPool.OrderedTasks;
import io.github.milvusfakedata.milvus.verify.KeyedPass.Range;
import io.github.milvusfakedata.milvus.verify.RowForm.FieldForm;
import java.util.List;

/**
 * Compares rows whose keys the server assigned, as a multiset of digests: each stored row crosses out one row of the dataset
 * that has the same values. A changed row shows as one that is missing and one that is extra.
 */
final class DigestPass {
    private final FakeData data;
    private final RowForm form;
    private final Queries queries;
    private final WorkerPool workers;
    private final int blockRows;
    private final SharedReaders readers;

    DigestPass(FakeData data, RowForm form, Queries queries, WorkerPool workers, int blockRows) {
        this.data = data;
        this.form = form;
        this.queries = queries;
        this.workers = workers;
        this.blockRows = blockRows;
        readers = new SharedReaders(data, form.fieldNames());
    }

    /** Some rows' digests, two numbers each. */
    record Digests(long firstRow, int rows, long[] halves) {
        long high(int row) {
            return halves[2 * row];
        }

        long low(int row) {
            return halves[2 * row + 1];
        }
    }

    /** The digests of all rows of the dataset. */
    DigestTable expected() {
        DigestTable table = new DigestTable(data.rows());
        forEachExpected(digests -> {
            for (int row = 0; row < digests.rows(); row++) {
                table.add(digests.high(row), digests.low(row));
            }
        });
        return table;
    }

    /** Finds the rows of the dataset that nothing has crossed out, which are missing. */
    void tellMissing(DigestTable left, DifferenceCounts findings) {
        if (left.size() == 0) {
            return;
        }
        forEachExpected(digests -> {
            for (int row = 0; row < digests.rows() && left.size() > 0; row++) {
                if (left.remove(digests.high(row), digests.low(row))) {
                    findings.missing("", digests.firstRow() + row);
                }
            }
        });
    }

    /** What takes some rows' digests. */
    interface Taker {
        void take(Digests digests);
    }

    /** Computes the digests of all rows of the dataset, in order. */
    void forEachExpected(Taker taker) {
        OrderedTasks<Digests> line = workers.inOrder(taker::take);
        for (long first = 0; first < data.rows(); first += blockRows) {
            long from = first;
            int rows = (int) Math.min(blockRows, data.rows() - first);
            line.add(() -> {
                queries.requireNotCancelled();
                return of(new Range(from, rows));
            });
        }
        line.finish();
    }

    /** The digests of a range of rows of the dataset. */
    Digests of(Range range) {
        return readers.read(range, block -> digests(block.firstRow(), block.rows(), form.columns(block), true));
    }

    /** The digests of stored rows. */
    Digests of(StoredRows stored) {
        return digests(0, stored.rows(), stored.columns(), false);
    }

    /** Where a dataset has a null and the field a default value, a collection holds that. */
    private Digests digests(long firstRow, int rows, List<ColumnView> columns, boolean withDefaults) {
        Digest digest = new Digest();
        ValueDigest values = new ValueDigest(digest);
        long[] halves = new long[2 * rows];
        for (int row = 0; row < rows; row++) {
            digest.reset();
            for (int i = 0; i < columns.size(); i++) {
                FieldForm field = form.fields().get(i);
                ColumnView column = columns.get(i);
                if (!column.isNull(row)) {
                    values.add(field.texts(), column, row);
                } else if (withDefaults && field.absent().isPresent()) {
                    values.add(field.texts(), field.absent().get(), 0);
                } else {
                    values.addNull();
                }
            }
            halves[2 * row] = digest.high();
            halves[2 * row + 1] = digest.low();
        }
        return new Digests(firstRow, rows, halves);
    }
}
