package io.github.milvusfakedata.milvus.verify;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.internal.work.Backoff;
import io.github.milvusfakedata.internal.work.WorkerPool;
import io.github.milvusfakedata.internal.work.WorkerPool.OrderedTasks;
import io.github.milvusfakedata.milvus.MilvusException;
import io.github.milvusfakedata.milvus.MilvusServer;
import io.github.milvusfakedata.milvus.collection.LiveCollection;
import io.github.milvusfakedata.milvus.collection.ReadableCollection;
import io.github.milvusfakedata.milvus.collection.UsableData;
import io.github.milvusfakedata.milvus.verify.Difference.DifferenceKind;
import io.github.milvusfakedata.milvus.verify.DigestPass.Digests;
import io.github.milvusfakedata.milvus.verify.KeyedPass.Range;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Setting;
import io.github.milvusfakedata.schema.Task;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

/**
 * Compares the rows of a collection with the recipe that they should have come from. No file is read: every expected value is
 * computed again. Memory does not grow with the rows, except where the server assigns the keys, or to name rows that are too many: then
 * 22 bytes a row.
 */
public final class Verification {
    /** An answer's size: far below the limit of a message, large enough to make the calls few. */
    private static final long ANSWER_BYTES = 8L << 20;

    /** The most rows that Milvus gives at once, its {@code quotaAndLimits.limits.maxQueryResultWindow}. */
    private static final int MOST_ANSWER_ROWS = 16_384;

    /** One for each processor, and one that waits for the server; more than five don't make a server faster. */
    private static final int THREADS = Math.min(5, Runtime.getRuntime().availableProcessors() + 1);

    private final FakeData data;
    private final VerifyOptions options;
    private final StableCount counting;
    private final Queries queries;
    private final RowForm form;
    private final DifferenceCounts findings;
    private final SampleRows sample = new SampleRows();
    private final int blockRows;
    /** Rows of the collection, as it last counted them. */
    private long stored;

    private Verification(Queries queries, FakeData data, VerifyOptions options, StableCount counting) {
        this.data = data;
        this.options = options;
        this.counting = counting;
        this.queries = queries;
        form = RowForm.of(data, options.level() != VerifyLevel.SCALAR);
        findings = new DifferenceCounts(options.shownRows());
        blockRows = (int) Math.max(1, Math.min(MOST_ANSWER_ROWS, ANSWER_BYTES / form.rowBytes(data)));
    }

    /**
     * Verifies a collection. It is loaded if it isn't, and left as it is otherwise.
     *
     * @param collection its name
     * @param data the rows that it should have
     * @throws FakeDataException if there is no such collection, or the data has errors
     * @throws MilvusException if the server refuses or fails
     * @throws CancellationException if it was cancelled
     */
    public static VerifyReport run(MilvusServer server, String collection, FakeData data, VerifyOptions options) {
        return run(server, collection, data, options, new StableCount(Backoff.Clock.SYSTEM));
    }

    /** Verifies a collection of a server that is waited for in this way. */
    static VerifyReport run(
            MilvusServer server, String collection, FakeData data, VerifyOptions options, StableCount counting) {
        long start = System.nanoTime();
        UsableData.require(data);
        Queries queries = new Queries(server, collection, options.cancellation());
        LiveCollection live = LiveCollection.require(
                server, collection, "Create and fill it with " + Task.INSERT_ROWS + " " + Setting.CREATE + ".");
        Verification verification = new Verification(queries, data, options, counting);
        List<String> schema = StoredSchema.differences(live, verification.form);
        ReadableCollection.require(server, collection, options.cancellation());
        if (schema.isEmpty() && options.questions() && options.level() != VerifyLevel.COUNT) {
            ReadableCollection.requireIndex(server, collection);
        }
        verification.stored = counting.count(queries, data.rows());
        List<Answer> answers = List.of();
        if (schema.isEmpty()) {
            answers = verification.compare();
        }
        return verification.report(schema, answers, Duration.ofNanos(System.nanoTime() - start));
    }

    private VerifyReport report(List<String> schema, List<Answer> answers, Duration time) {
        return new VerifyReport(
                options.level(),
                data.rows(),
                stored,
                findings.compared(),
                form.fields().size(),
                findings.count(DifferenceKind.MISSING),
                findings.count(DifferenceKind.EXTRA),
                findings.count(DifferenceKind.DIFFERENT),
                findings.count(DifferenceKind.DUPLICATE),
                findings.shown(),
                schema,
                answers,
                time);
    }

    private List<Answer> compare() {
        queries.beginMoment();
        try (WorkerPool workers = new WorkerPool("verify", THREADS, 2 * THREADS)) {
            switch (options.level()) {
                case COUNT -> {
                    return List.of();
                }
                case SAMPLE -> compareSample(workers);
                case SCALAR, FULL -> {
                    if (form.isKeyAssigned()) {
                        compareDigests(workers);
                    } else {
                        compareKeyed(workers);
                    }
                }
            }
            return options.questions() ? new Questions(queries, data, form, workers).ask(sample, options) : List.of();
        }
    }

    private void compareKeyed(WorkerPool workers) {
        KeyedPass pass = new KeyedPass(data, form, queries, options.shownRows());
        long[] done = {0};
        OrderedTasks<DifferenceCounts> line = workers.inOrder(found -> {
            findings.addAll(found);
            done[0] += found.compared() + found.count(DifferenceKind.MISSING);
            options.listener().progress(done[0], data.rows());
        });
        for (long first = 0; first < data.rows(); first += blockRows) {
            Range range = new Range(first, (int) Math.min(blockRows, data.rows() - first));
            line.add(() -> pass.compare(range));
        }
        line.finish();
        countAgain();
        long surplus = stored - (data.rows() - findings.count(DifferenceKind.MISSING));
        if (surplus > 0 && DigestTable.hasRoomFor(data.rows())) {
            new UnexpectedRows(data, form, queries).tell(surplus, findings);
        } else if (surplus > 0) {
            findings.more(DifferenceKind.EXTRA, surplus);
        }
        for (Range range : SampleRows.spread(data.rows(), options.sampleRows())) {
            pass.sample(range, sample);
        }
    }

    private void compareDigests(WorkerPool workers) {
        requireMemory();
        DigestPass pass = new DigestPass(data, form, queries, workers, blockRows);
        DigestTable left = pass.expected();
        sample.await(SampleRows.spread(data.rows(), options.sampleRows()).stream()
                .map(pass::of)
                .toList());
        OrderedTasks<Page> line = workers.inOrder(page -> take(page, left));
        // One page must be there before the next can be asked for: so they hold keys alone, and the rows are asked for
        // side by side.
        StoredPages pages = new StoredPages(queries, form.keyOnly(), blockRows);
        for (StoredRows keys = pages.next(); keys.rows() > 0; keys = pages.next()) {
            StoredRows page = keys;
            line.add(() -> {
                StoredRows rows = StoredPages.whole(queries, form, page);
                return new Page(rows, pass.of(rows));
            });
        }
        line.finish();
        pass.tellMissing(left, findings);
        countAgain();
        findings.more(DifferenceKind.DUPLICATE, Math.max(0, stored - findings.compared()));
    }

    /** A server that joins segments while rows are read may have counted some of them twice before. */
    private void countAgain() {
        if (stored != data.rows()) {
            stored = counting.count(queries, data.rows());
        }
    }

    /** Stored rows with their digests. */
    private record Page(StoredRows rows, Digests digests) {}

    private void take(Page page, DigestTable left) {
        for (int row = 0; row < page.rows().rows(); row++) {
            long high = page.digests().high(row);
            long low = page.digests().low(row);
            if (sample.isAwaited(high, low)) {
                sample.stored(high, page.rows().key(row));
            }
            if (!left.remove(high, low)) {
                findings.extra(StoredRows.keyText(page.rows().keys(), row));
            }
        }
        findings.compared(page.rows().rows());
        options.listener().progress(findings.compared(), data.rows());
    }

    private void requireMemory() {
        if (!DigestTable.hasRoomFor(data.rows())) {
            long needed = DigestTable.bytes(data.rows());
            long heap = Runtime.getRuntime().maxMemory();
            throw FakeDataException.of(Problem.error(
                    ProblemCode.OPTION_CLASH.id(),
                    Setting.LEVEL,
                    "The server assigns the keys, so all rows must be kept in memory: " + (needed >> 20)
                            + " MiB, and Java may use " + (heap >> 20) + " MiB.",
                    "Use " + Setting.LEVEL
                            + " sample, or give Java more memory, such as MILVUS_FAKE_DATA_JAVA_OPTS=-Xmx4g."));
        }
    }

    private void compareSample(WorkerPool workers) {
        if (form.isKeyAssigned()) {
            compareStoredSample(workers);
            return;
        }
        KeyedPass pass = new KeyedPass(data, form, queries, options.shownRows());
        OrderedTasks<DifferenceCounts> line = workers.inOrder(found -> {
            findings.addAll(found);
            options.listener().progress(findings.compared(), options.sampleRows());
        });
        for (Range range : SampleRows.spread(data.rows(), options.sampleRows())) {
            for (int done = 0; done < range.rows(); done += blockRows) {
                Range part = new Range(range.firstRow() + done, Math.min(blockRows, range.rows() - done));
                line.add(() -> pass.compare(part));
                pass.sample(part, sample);
            }
        }
        line.finish();
    }

    /** Rows without known keys can't be asked for: some stored rows are read, and looked for in the dataset. */
    private void compareStoredSample(WorkerPool workers) {
        DigestPass pass = new DigestPass(data, form, queries, workers, blockRows);
        Map<Long, Object> waiting = new HashMap<>();
        // In the table as well, since all rows of the dataset are looked for.
        DigestTable table = new DigestTable(options.sampleRows() + (long) MOST_ANSWER_ROWS);
        StoredPages pages = new StoredPages(queries, form, Math.min(blockRows, options.sampleRows()));
        while (pages.hasNext() && findings.compared() < options.sampleRows()) {
            StoredRows rows = pages.next();
            Digests digests = pass.of(rows);
            for (int row = 0; row < rows.rows(); row++) {
                waiting.put(digests.high(row), rows.key(row));
                table.add(digests.high(row), digests.low(row));
            }
            findings.compared(rows.rows());
        }
        pass.forEachExpected(digests -> {
            for (int row = 0; row < digests.rows(); row++) {
                Object key =
                        table.contains(digests.high(row), digests.low(row)) ? waiting.remove(digests.high(row)) : null;
                if (key != null) {
                    sample.add(digests.firstRow() + row, key);
                }
            }
            options.listener().progress(digests.firstRow() + digests.rows(), data.rows());
        });
        waiting.values().forEach(key -> findings.extra(key.toString()));
    }
}
