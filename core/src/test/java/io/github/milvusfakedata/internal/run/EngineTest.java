package io.github.milvusfakedata.internal.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.milvusfakedata.dataset.Cancellation;
import io.github.milvusfakedata.dataset.DatasetFile;
import io.github.milvusfakedata.dataset.PlannedFile;
import io.github.milvusfakedata.dataset.Progress;
import io.github.milvusfakedata.dataset.ProgressListener;
import io.github.milvusfakedata.internal.encode.EncodedBlock;
import io.github.milvusfakedata.internal.encode.FileAssembly;
import io.github.milvusfakedata.internal.encode.FileFormat;
import io.github.milvusfakedata.internal.encode.FileRange;
import io.github.milvusfakedata.internal.encode.FileSizes;
import io.github.milvusfakedata.internal.encode.OutputFormat;
import io.github.milvusfakedata.internal.plan.DatasetPlan;
import io.github.milvusfakedata.internal.spec.SplitLimits;
import io.github.milvusfakedata.sink.ByteSink;
import io.github.milvusfakedata.sink.NullSink;
import io.github.milvusfakedata.sink.SinkFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class EngineTest {
    @Test
    void writesTheSameBytesWithAnyNumberOfWorkers() {
        DatasetPlan plan = plan(TestFormat.of(10), 5_000, 900);
        Map<String, String> expected = run(plan, 1).committed();
        assertThat(expected).hasSize(6);
        for (int workers : new int[] {2, 3, 7, 32}) {
            assertThat(run(plan, workers).committed()).as("%d workers", workers).isEqualTo(expected);
        }
    }

    @Test
    void makesChosenFilesWithTheBytesThatTheyHaveInTheWhole() {
        DatasetPlan plan = plan(TestFormat.of(10), 5_000, 300);
        Map<String, String> whole = run(plan, 1).committed();
        for (int workers : new int[] {1, 3}) {
            MemoryFiles files = new MemoryFiles();
            List<DatasetFile> last = Engine.run(
                            plan.all().part(2, 3), EngineTest::noKeyValues, files, controls(workers))
                    .files();
            assertThat(last).hasSize(6).extracting(DatasetFile::firstRow).startsWith(3_300L);
            Engine.run(plan.all().only(index -> index < 11), EngineTest::noKeyValues, files, controls(workers));

            assertThat(files.committed()).isEqualTo(whole);
        }
    }

    @Test
    void writesEachRowOnceAndInOrder() {
        byte[] whole = run(plan(TestFormat.of(7), 1_000, 1_000), 5).bytes("data.parquet");
        ByteBuffer bytes = ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(bytes.getLong()).as("head").isZero();
        for (long row = 0; row < 1_000; row++) {
            assertThat(bytes.getLong()).isEqualTo(row);
        }
        assertThat(bytes.getLong()).as("blocks in the tail").isEqualTo(143);
        assertThat(bytes.hasRemaining()).isFalse();
    }

    @Test
    void reportsBytesAndChecksumOfEachFile() {
        MemoryFiles files = new MemoryFiles();
        List<DatasetFile> results = Engine.run(
                        plan(TestFormat.of(10), 1_000, 300).all(), EngineTest::noKeyValues, files, controls(3))
                .files();
        assertThat(results).extracting(DatasetFile::firstRow).containsExactly(0L, 300L, 600L, 900L);
        assertThat(results).extracting(DatasetFile::rows).containsExactly(300L, 300L, 300L, 100L);
        for (DatasetFile result : results) {
            byte[] content = files.bytes(result.name());
            CRC32C crc = new CRC32C();
            crc.update(content);
            assertThat(result.bytes()).isEqualTo(content.length);
            assertThat(result.crc32c()).isEqualTo(crc.getValue());
        }
    }

    @Test
    void abortsUnfinishedFilesWhenAnyWriteFails() {
        DatasetPlan plan = plan(TestFormat.of(20), 400, 100);
        int writes = run(plan, 1).writes();
        Map<String, String> whole = run(plan, 1).committed();
        for (int workers : new int[] {1, 3}) {
            for (int failing = 0; failing < writes; failing++) {
                MemoryFiles files = new MemoryFiles(failing);
                assertThatThrownBy(() -> Engine.run(plan.all(), EngineTest::noKeyValues, files, controls(workers)))
                        .isInstanceOf(UncheckedIOException.class)
                        .hasMessageContaining("the disk is full");
                assertThat(files.aborted()).isNotEmpty();
                files.committed().forEach((name, bytes) -> {
                    assertThat(bytes).isEqualTo(whole.get(name));
                    assertThat(files.aborted()).doesNotContain(name);
                });
                assertThat(files.committed().size() + files.aborted().size())
                        .as("every opened file is whole or gone")
                        .isEqualTo(files.opened().size());
            }
        }
    }

    @Test
    void stopsWhenEncodingFails() {
        DatasetPlan plan = plan(new TestFormat("parquet", Long.BYTES, 10, 5), 1_000, 1_000);
        MemoryFiles files = new MemoryFiles();
        assertThatThrownBy(() -> Engine.run(plan.all(), EngineTest::noKeyValues, files, controls(4)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("block 5 fails");
        assertThat(files.committed()).isEmpty();
        assertThat(files.aborted()).containsExactly("data.parquet");
    }

    @Test
    void stopsWhenASinkCannotBeOpened() {
        SinkFactory refusing = name -> {
            throw new IOException("Cannot create " + name + ": permission denied.");
        };
        DatasetPlan plan = plan(TestFormat.of(10), 100, 10);
        assertThatThrownBy(() -> Engine.run(plan.all(), EngineTest::noKeyValues, refusing, controls(4)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("permission denied");
    }

    @Test
    void stopsWhenTheListenerFails() {
        Engine.Controls controls = new Engine.Controls(
                2,
                progress -> {
                    throw new IllegalArgumentException("the terminal is gone");
                },
                new Cancellation());
        MemoryFiles files = new MemoryFiles();
        DatasetPlan plan = plan(TestFormat.of(1), 1_000_000, 1_000_000);
        assertThatThrownBy(() -> Engine.run(plan.all(), EngineTest::noKeyValues, files, controls))
                .hasMessage("the terminal is gone");
        assertThat(files.committed()).isEmpty();
        assertThat(files.aborted()).containsExactly("data.parquet");
    }

    @Test
    void leavesNoFileBehindWhenCancelled() throws InterruptedException {
        Cancellation cancellation = new Cancellation();
        CountDownLatch begun = new CountDownLatch(1);
        MemoryFiles files = new MemoryFiles();
        SinkFactory signalling = name -> {
            begun.countDown();
            return files.open(name);
        };
        Thread canceller = new Thread(() -> {
            awaitQuietly(begun);
            cancellation.cancel();
        });
        canceller.start();
        Engine.Controls controls = new Engine.Controls(3, ProgressListener.NONE, cancellation);
        DatasetPlan plan = plan(TestFormat.of(1), 2_000_000, 2_000_000);
        assertThatThrownBy(() -> Engine.run(plan.all(), EngineTest::noKeyValues, signalling, controls))
                .isInstanceOf(CancellationException.class);
        canceller.join();
        assertThat(files.committed()).isEmpty();
        assertThat(files.aborted()).isEqualTo(files.opened());
    }

    @Test
    void takesAnInterruptOfTheCallerForACancellation() {
        MemoryFiles files = new MemoryFiles();
        DatasetPlan plan = plan(TestFormat.of(1), 2_000_000, 2_000_000);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> Engine.run(plan.all(), EngineTest::noKeyValues, files, controls(2)))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).as("the flag stays set").isTrue();
        assertThat(files.committed()).isEmpty();
    }

    @Test
    void tellsOfProgressThatNeverGoesBack() {
        List<Progress> told = new ArrayList<>();
        Engine.Controls controls = new Engine.Controls(2, told::add, new Cancellation());
        SinkFactory slow = name -> new SlowSink();
        Engine.run(plan(TestFormat.of(100), 20_000, 5_000).all(), EngineTest::noKeyValues, slow, controls);
        assertThat(told).hasSizeGreaterThan(1);
        assertThat(told).extracting(Progress::rows).isSorted();
        assertThat(told).extracting(Progress::files).isSorted();
        Progress last = told.get(told.size() - 1);
        assertThat(last.rows()).isEqualTo(20_000);
        assertThat(last.files()).isEqualTo(4);
        assertThat(last.bytes()).isEqualTo(20_000 * 8 + 4 * 16).isEqualTo(last.expectedBytes());
        assertThat(told.get(0).rows()).isLessThan(20_000);
    }

    @Test
    void makesNoMoreBlocksThanThePoolHolds() {
        BlockPool pool = new BlockPool(3);
        for (int i = 0; i < 100; i++) {
            pool.giveBack(pool.take().orElseThrow());
        }
        assertThat(pool.created()).as("a block that is back is taken again").isEqualTo(1);
        pool.take();
        pool.take();
        pool.take();
        assertThat(pool.created()).isEqualTo(3);
        pool.close();
        assertThat(pool.take()).as("nobody waits at a closed pool").isEmpty();
    }

    @Test
    void usesTheSameFewBlocksForEverything() {
        TestFormat format = TestFormat.of(10);
        Set<EncodedBlock> used = Collections.newSetFromMap(new IdentityHashMap<>());
        FileFormat watched = new WatchedFormat(format, block -> {
            synchronized (used) {
                used.add(block);
            }
        });
        DatasetPlan plan = DatasetPlan.of(watched, SplitLimits.ofRows(40_000));
        Engine.run(plan.all(), EngineTest::noKeyValues, name -> new NullSink(), controls(3));
        assertThat(used).hasSizeBetween(1, 3 * 2 + 2);
    }

    /** Workers that found the one file still being opened used to leave, so that a single one made it alone. */
    @Test
    void makesTheOneFileWithAllWorkersHoweverLongItsOpeningTakes() {
        Set<String> workers = new ConcurrentSkipListSet<>();
        CountDownLatch everyWorker = new CountDownLatch(3);
        FileFormat watched = new WatchedFormat(TestFormat.of(10), block -> {
            if (workers.add(Thread.currentThread().getName())) {
                everyWorker.countDown();
                awaitQuietly(everyWorker);
            }
        });
        SinkFactory slow = name -> {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            return new NullSink();
        };
        Engine.run(
                DatasetPlan.of(watched, SplitLimits.ofRows(40_000)).all(), EngineTest::noKeyValues, slow, controls(3));
        assertThat(workers).hasSize(3);
    }

    private static MemoryFiles run(DatasetPlan plan, int workers) {
        MemoryFiles files = new MemoryFiles();
        Engine.run(plan.all(), EngineTest::noKeyValues, files, controls(workers));
        return files;
    }

    private static DatasetPlan plan(TestFormat format, long rows, long rowsPerFile) {
        return DatasetPlan.of(
                format,
                new SplitLimits(
                        OptionalLong.of(rows),
                        OptionalLong.empty(),
                        OptionalLong.of(rowsPerFile),
                        OptionalInt.empty()));
    }

    private static Engine.Controls controls(int workers) {
        return new Engine.Controls(workers, ProgressListener.NONE, new Cancellation());
    }

    private static Map<String, String> noKeyValues(PlannedFile file) {
        return Map.of();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Tells of each block that it is given to fill, on the thread that fills it. */
    private record WatchedFormat(FileFormat format, Consumer<EncodedBlock> watcher) implements FileFormat {
        @Override
        public OutputFormat output() {
            return format.output();
        }

        @Override
        public FileSizes sizes() {
            return format.sizes();
        }

        @Override
        public Workspace newWorkspace() {
            return format.newWorkspace();
        }

        @Override
        public FileAssembly open(FileRange range) {
            FileAssembly assembly = format.open(range);
            return new FileAssembly() {
                @Override
                public int blocks() {
                    return assembly.blocks();
                }

                @Override
                public void head(EncodedBlock out) {
                    assembly.head(out);
                }

                @Override
                public void encode(int block, Workspace workspace, EncodedBlock out) {
                    watcher.accept(out);
                    assembly.encode(block, workspace, out);
                }

                @Override
                public void committed(int block, EncodedBlock written) {
                    assembly.committed(block, written);
                }

                @Override
                public void tail(EncodedBlock out) {
                    assembly.tail(out);
                }
            };
        }
    }

    /** Takes two milliseconds for each write. */
    private static final class SlowSink implements ByteSink {
        @Override
        public void write(ByteBuffer bytes) throws IOException {
            bytes.position(bytes.limit());
            try {
                Thread.sleep(2);
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }

        @Override
        public void commit() {
            // Nothing appears anywhere.
        }

        @Override
        public void abort() {
            // Nothing is held.
        }
    }
}
