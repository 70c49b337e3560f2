package io.github.milvusfakedata.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.schema.Collection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in a file, the doctor comes to an end with a verdict on it, and not with a fault of its own. */
class MutatedFilesTest {
    @TempDir
    Path directory;

    @Test
    void noFileWithChangedBytesIsAFaultOfTheTool() throws IOException {
        mutate(1, 7);
    }

    @Test
    @Tag("slow")
    void noneOfManyFilesWithChangedBytesIsAFaultOfTheTool() throws IOException {
        mutate(20, 12);
    }

    private void mutate(int times, long seed) throws IOException {
        Random random = new Random(seed);
        List<String> faults = new ArrayList<>();
        for (VerdictCase each : VerdictCase.all()) {
            Collection collection = FakeData.text("schema.json", each.schema()).collection();
            List<Path> files = each.writeTo(directory);
            for (Path file : files) {
                if (!file.toString().endsWith(".parquet") && !file.toString().endsWith(".npy")) {
                    continue;
                }
                byte[] bytes = Files.readAllBytes(file);
                for (int i = 0; i < times && bytes.length > 0; i++) {
                    Files.write(file, mutated(bytes, random));
                    faults.addAll(faults(each, files, collection));
                }
                Files.write(file, bytes);
            }
            files.forEach(file -> file.toFile().delete());
        }
        assertThat(faults).isEmpty();
    }

    /** Some bytes changed, most of them near the end, where a Parquet file has its description; or the file cut. */
    private static byte[] mutated(byte[] bytes, Random random) {
        byte[] changed = bytes.clone();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            int back = random.nextInt(random.nextBoolean() ? bytes.length : Math.min(bytes.length, 1 << 10));
            changed[bytes.length - 1 - back] = (byte) random.nextInt();
        }
        return random.nextInt(8) == 0 ? Arrays.copyOf(changed, random.nextInt(bytes.length)) : changed;
    }

    private static List<String> faults(VerdictCase each, List<Path> files, Collection collection) {
        DoctorOptions options = DoctorOptions.usual().withWorkers(1);
        try {
            return Doctor.examine(files, collection, options).unexamined().stream()
                    .map(Unexamined::reason)
                    .filter(reason -> reason.contains("fault of this tool"))
                    .map(reason -> each.name() + ": " + reason)
                    .toList();
        } catch (RuntimeException escaped) {
            return List.of(each.name() + ": " + Map.of("escaped", escaped));
        }
    }
}
