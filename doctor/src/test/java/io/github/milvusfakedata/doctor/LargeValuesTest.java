package io.github.milvusfakedata.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Values that no field takes by far must take neither much memory nor much time. */
class LargeValuesTest {
    private static final Field ID = Field.of("id", "Int64").primaryKey().build();
    private static final Collection TEXTS =
            Collection.of("c", ID, Field.of("title", "VarChar").maxLength(20).build());
    private static final Collection SPARSE =
            Collection.of("c", ID, Field.of("v", "SparseFloatVector").build());
    private static final int WIDTH = 3_000_000;

    @TempDir
    Path directory;

    private static byte[] npy(String type, ByteBuffer data) {
        String text = "{'descr': '" + type + "', 'fortran_order': False, 'shape': (1,), }\n";
        ByteBuffer file = ByteBuffer.allocate(10 + text.length() + data.capacity())
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0})
                .putShort((short) text.length())
                .put(text.getBytes(StandardCharsets.US_ASCII))
                .put(data.rewind());
        return file.array();
    }

    private List<String> findings(int characters) throws IOException {
        ByteBuffer title = ByteBuffer.allocate(WIDTH * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < characters; i++) {
            title.putInt('a');
        }
        Path texts = Files.write(directory.resolve("title.npy"), npy("<U" + WIDTH, title));
        Path ids = Files.write(directory.resolve("id.npy"), npy("<i8", ByteBuffer.allocate(Long.BYTES)));
        return brief(Doctor.examine(List.of(ids, texts), TEXTS, DoctorOptions.usual()));
    }

    private static List<String> brief(Examination examination) {
        assertThat(examination.unexamined()).isEmpty();
        return examination.findings().stream()
                .map(finding ->
                        finding.rule().id() + " " + finding.places().get(0).what())
                .toList();
    }

    /** Rows of a NumPy file were read as a whole, which filled the heap where one takes hundreds of megabytes. */
    @Test
    void aWideNumpyTextIsJudgedByWhatStandsInIt() throws IOException {
        assertThat(findings(20)).isEmpty();
        assertThat(findings(21)).containsExactly("text-too-long 21 bytes, max_length is 20");
        assertThat(findings(WIDTH)).containsExactly("text-too-long 3000000 bytes, max_length is 20");
    }

    /** Each repeated key searched all mistakes so far. */
    @Test
    @Timeout(60)
    void aSparseVectorOfOneKeyAgainAndAgainIsSoonJudged() throws IOException {
        String entries = IntStream.range(0, 300_000)
                .mapToObj(i -> "\"" + i % 150_000 + "\": -1")
                .collect(Collectors.joining(", "));
        Path file = Files.writeString(directory.resolve("rows.json"), "[{\"id\": 1, \"v\": {" + entries + "}}]");

        assertThat(brief(Doctor.examine(List.of(file), SPARSE, DoctorOptions.usual())))
                .containsExactlyInAnyOrder(
                        "sparse-negative the value -1", "repeated-member an index of a sparse vector");
    }
}
