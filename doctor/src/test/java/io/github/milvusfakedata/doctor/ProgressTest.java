package io.github.milvusfakedata.doctor;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.Format;
import io.github.milvusfakedata.WriteOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProgressTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"PARQUET", "CSV"})
    void whatAListenerThrowsReachesTheCallerAndIsNoFaultOfTheFile(Format format) {
        FakeData data = FakeData.builtin("simple").rows(20_000).seed(1);
        data.write(directory.resolve("d"), WriteOptions.builder().format(format).build());
        List<Path> files = DataFiles.of(List.of(directory.resolve("d")));
        RuntimeException own = new IllegalStateException("enough");
        LongConsumer listener = bytes -> {
            throw own;
        };
        DoctorOptions usual = DoctorOptions.usual();

        assertThatThrownBy(() -> Doctor.examine(
                        files,
                        data.collection(),
                        new DoctorOptions(usual.version(), 2, usual.cancellation(), listener, usual.csv())))
                .isSameAs(own);
    }
}
