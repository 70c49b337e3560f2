package io.github.milvusfakedata.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** A benchmark that no build runs breaks unseen, so each one is called once with each of its parameters. */
class BenchmarksTest {
    private static final String PACKAGE = "io.github.milvusfakedata.bench.";

    @Test
    @Tag("slow")
    void everyBenchmarkRunsOnce() throws RunnerException {
        Options once = new OptionsBuilder()
                .include(PACKAGE.replace(".", "\\.") + ".*")
                .mode(Mode.SingleShotTime)
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .measurementTime(TimeValue.NONE)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        Collection<RunResult> results = new Runner(once).run();
        Set<String> run = results.stream()
                .map(result -> result.getParams().getBenchmark())
                .collect(Collectors.toSet());
        assertThat(run)
                .contains(
                        PACKAGE + "DecimalBenchmark.floats",
                        PACKAGE + "KernelBenchmark.fill",
                        PACKAGE + "FormatBenchmark.file",
                        PACKAGE + "CodecBenchmark.compress");
        assertThat(results).allSatisfy(result -> assertThat(
                        result.getPrimaryResult().getStatistics().getN())
                .isEqualTo(1));
    }
}
