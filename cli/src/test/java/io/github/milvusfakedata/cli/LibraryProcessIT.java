package io.github.milvusfakedata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.library.SchemaEntry;
import io.github.milvusfakedata.library.SchemaLibrary;
import io.github.milvusfakedata.library.SchemaNotes;
import io.github.milvusfakedata.schema.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many processes change one library of schemas, and some of them die. */
class LibraryProcessIT {
    private static final int PROCESSES = 50;
    private static final int KILLS = 100;
    private static final int LANES = 4;
    private static final long LONGEST_LIFE_MICROS = 30_000;
    private static final long MOST_SECONDS = 120;

    @TempDir
    private static Path shared;

    private static LibraryProcesses programs;

    @TempDir
    private Path directory;

    @BeforeAll
    static void prepare() throws Exception {
        programs = LibraryProcesses.prepare(shared);
    }

    @Test
    void fiftyProcessesThatAddAtOnceLoseNothing() throws Exception {
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < PROCESSES; i++) {
            processes.add(programs.start(directory, "schema" + i));
        }
        for (Process process : processes) {
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).as(said).isZero();
        }

        SchemaLibrary library = SchemaLibrary.at(directory);
        assertThat(library.warnings()).isEmpty();
        assertThat(library.list())
                .filteredOn(entry -> !entry.builtin())
                .extracting(SchemaEntry::id)
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, PROCESSES)
                        .mapToObj(i -> "schema" + i)
                        .toList());
    }

    /** Four at a time, so that they also die while others wait for them. */
    @Test
    void aHundredKillsLeaveALibraryThatLoads() throws Exception {
        SchemaLibrary.at(directory)
                .add("steady", LibraryChanges.schema(4), SchemaNotes.none().withUseCases("staying"));
        ExecutorService lanes = Executors.newFixedThreadPool(LANES);
        List<Future<Void>> kills = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            long seed = kill;
            Callable<Void> task = () -> killInTheMiddle(seed);
            kills.add(lanes.submit(task));
        }
        try {
            for (Future<Void> kill : kills) {
                kill.get(MOST_SECONDS, TimeUnit.SECONDS);
            }
        } finally {
            lanes.shutdownNow();
        }
        SchemaLibrary.at(directory).remove("steady");
        assertThat(SchemaLibrary.at(directory).find("steady")).isEmpty();
    }

    private Void killInTheMiddle(long seed) throws IOException, InterruptedException {
        Process process = programs.start(directory);
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isEqualTo(LibraryChanges.READY);
            TimeUnit.MICROSECONDS.sleep(new SplittableRandom(seed).nextLong(LONGEST_LIFE_MICROS));
            // Not the process's own method, which closes its stream.
            process.toHandle().destroyForcibly();
            process.waitFor();
            assertThat(said.readLine())
                    .as("what it died of before it was killed")
                    .isNull();
        } finally {
            process.destroyForcibly();
        }
        requireSound();
        return null;
    }

    /** All that is listed is there, and what is not was on its way into the list or out of it. */
    private void requireSound() {
        SchemaLibrary library = SchemaLibrary.at(directory);
        assertThat(library.warnings()).extracting(Problem::message).allMatch(said -> said.contains("not in the list"));
        SchemaEntry steady = library.find("steady").orElseThrow();
        assertThat(steady.useCases()).containsExactly("staying");
        assertThat(library.load("steady").collection()).isEqualTo(LibraryChanges.schema(4));
    }
}
