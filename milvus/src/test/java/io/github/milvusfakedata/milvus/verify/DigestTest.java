package io.github.milvusfakedata.milvus.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.column.ColumnView;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.milvus.internal.wire.AnsweredColumn;
import io.github.milvusfakedata.schema.TextKind;
import io.milvus.grpc.ArrayArray;
import io.milvus.grpc.FieldData;
import io.milvus.grpc.ScalarField;
import io.milvus.grpc.SparseFloatArray;
import io.milvus.grpc.StringArray;
import io.milvus.grpc.VectorField;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DigestTest {
    /** Nobody noticed when the length of a list was left out: rows whose lists are cut elsewhere must differ. */
    @Test
    void listsThatAreCutElsewhereAreOtherRows() {
        assertThat(digest(texts("a"), texts("b", "c"))).isNotEqualTo(digest(texts("a", "b"), texts("c")));
        assertThat(digest(texts(), texts("a"))).isNotEqualTo(digest(texts("a"), texts()));
        assertThat(digest(texts("a"), texts("b", "c"))).isEqualTo(digest(texts("a"), texts("b", "c")));
    }

    @Test
    void textsThatAreCutElsewhereAreOtherRows() {
        assertThat(digest(texts("a", "bc"))).isNotEqualTo(digest(texts("ab", "c")));
        assertThat(digest(texts("", "a"))).isNotEqualTo(digest(texts("a", "")));
    }

    @Test
    void sparseVectorsThatAreCutElsewhereAreOtherRows() {
        assertThat(digest(sparse(8), sparse(16))).isNotEqualTo(digest(sparse(16), sparse(8)));
    }

    /** Long runs of bytes go through lanes of their own: each bit must count, wherever it is. */
    @Test
    void everyBitAndTheNumberOfBytesCount() {
        Set<List<Long>> seen = new HashSet<>();
        byte[] bytes = new byte[4_000];
        new Random(1).nextBytes(bytes);
        for (int length : new int[] {0, 1, 7, 8, 9, 63, 64, 65, 95, 96, 97, 1_536, 3_999}) {
            assertThat(seen.add(digest(bytes, length))).isTrue();
            for (int bit = 0; bit < 8 * length; bit += 1 + length / 100) {
                bytes[bit / 8] ^= (byte) (1 << bit % 8);
                assertThat(seen.add(digest(bytes, length)))
                        .as("bit %d of %d bytes", bit, length)
                        .isTrue();
                bytes[bit / 8] ^= (byte) (1 << bit % 8);
            }
        }
        assertThat(digest(new byte[128], 64)).isNotEqualTo(digest(new byte[128], 96));
    }

    @Test
    void aNullIsNoValue() {
        Digest empty = new Digest();
        new ValueDigest(empty).addNull();

        assertThat(List.of(empty.high(), empty.low())).isNotEqualTo(digest(texts()));
        assertThat(List.of(empty.high(), empty.low())).isNotEqualTo(digest());
    }

    private static List<Long> digest(byte[] bytes, int length) {
        Digest digest = new Digest();
        digest.add(bytes, 0, length);
        return List.of(digest.high(), digest.low());
    }

    /** The digest of a row that consists of these columns' first rows. */
    private static List<Long> digest(ColumnView... row) {
        Digest digest = new Digest();
        ValueDigest values = new ValueDigest(digest);
        for (ColumnView column : row) {
            values.add(TextKind.STRING, column, 0);
        }
        return List.of(digest.high(), digest.low());
    }

    private static ColumnView texts(String... texts) {
        ScalarField.Builder list =
                ScalarField.newBuilder().setStringData(StringArray.newBuilder().addAllData(List.of(texts)));
        return column(
                ColumnLayout.list(ColumnLayout.of(ColumnShape.STRING)),
                FieldData.newBuilder()
                        .setScalars(ScalarField.newBuilder()
                                .setArrayData(ArrayArray.newBuilder().addData(list))));
    }

    /** A sparse vector of so many bytes, eight an entry, all of them zero. */
    private static ColumnView sparse(int bytes) {
        SparseFloatArray.Builder vectors =
                SparseFloatArray.newBuilder().addContents(ByteString.copyFrom(new byte[bytes]));
        return column(
                ColumnLayout.of(ColumnShape.SPARSE_VECTOR),
                FieldData.newBuilder().setVectors(VectorField.newBuilder().setSparseFloatVector(vectors)));
    }

    private static ColumnView column(ColumnLayout layout, FieldData.Builder data) {
        return AnsweredColumn.of(layout, data, Optional.empty());
    }
}
