package io.github.milvusfakedata.internal.numpy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.column.StringDictionary;
import io.github.milvusfakedata.internal.encode.EncodedFile;
import io.github.milvusfakedata.internal.encode.FileFormat;
import io.github.milvusfakedata.internal.encode.FileRange;
import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.type.CollectionColumns;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumpyFormatTest {
    private static final List<String> TEXTS = List.of("", "plain", "żółć", "漢字", "🚀 up", "x".repeat(9));

    @ParameterizedTest
    @CsvSource({"BOOL, |b1", "INT8, |i1", "INT16, <i2", "INT32, <i4", "INT64, <i8", "FLOAT, <f4", "DOUBLE, <f8"})
    void aHeaderOf128BytesTellsTypeAndRows(ColumnShape shape, String descriptor) {
        byte[] file = file(new NumpyFormat(List.of(counting(shape))), 0, 5, 0);
        assertThat(header(file)).isEqualTo("{'descr': '" + descriptor + "', 'fortran_order': False, 'shape': (5,), }");
        assertThat(file.length % 5).isEqualTo(128 % 5);
    }

    @ParameterizedTest
    @CsvSource({
        "FLOAT_VECTOR, <f4, 4",
        "FLOAT16_VECTOR, |u1, 1",
        "BFLOAT16_VECTOR, |u1, 1",
        "BINARY_VECTOR, |u1, 1",
        "INT8_VECTOR, |i1, 1"
    })
    void vectorsHaveTwoDimensions(ColumnShape shape, String descriptor, int itemBytes) {
        Column column = new Column("v", new Counting(ColumnLayout.vector(shape, 6)));
        byte[] file = file(new NumpyFormat(List.of(column)), 0, 7, 0);
        assertThat(header(file)).contains("'descr': '" + descriptor + "'").contains("'shape': (7, 6)");
        assertThat(file).hasSize(128 + 7 * 6 * itemBytes);
    }

    @Test
    void numbersAreLittleEndian() {
        for (ColumnShape shape : List.of(ColumnShape.INT8, ColumnShape.INT16, ColumnShape.INT32, ColumnShape.INT64)) {
            ByteBuffer items = items(file(new NumpyFormat(List.of(counting(shape))), 100, 3, 0));
            for (int row = 0; row < 3; row++) {
                long value =
                        switch (items.capacity() / 3) {
                            case 1 -> items.get();
                            case 2 -> items.getShort();
                            case 4 -> items.getInt();
                            default -> items.getLong();
                        };
                assertThat(value).as(shape.name()).isEqualTo(-100 - row);
            }
        }
        assertThat(items(file(new NumpyFormat(List.of(counting(ColumnShape.FLOAT))), 7, 1, 0))
                        .getFloat())
                .isEqualTo(-7f);
        assertThat(items(file(new NumpyFormat(List.of(counting(ColumnShape.DOUBLE))), 7, 1, 0))
                        .getDouble())
                .isEqualTo(-7.0);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void textsAreCodePointsWithZerosBehind(boolean dictionary) {
        ColumnLayout layout =
                dictionary ? ColumnLayout.dictionary(StringDictionary.of(TEXTS)) : ColumnLayout.of(ColumnShape.STRING);
        byte[] file = file(new NumpyFormat(List.of(new Column("t", new Counting(layout)))), 0, 12, 0);
        // The rocket and its word take seven bytes, but the width is that of the longest text in bytes, whatever it
        // holds.
        assertThat(header(file)).contains("'<U9'").contains("'shape': (12,)");
        ByteBuffer items = items(file);
        for (int row = 0; row < 12; row++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 9; i++) {
                int point = items.getInt();
                if (point != 0) {
                    text.appendCodePoint(point);
                }
            }
            assertThat(text).hasToString(TEXTS.get(row % TEXTS.size()));
        }
    }

    /** Blocks are cut by bytes; each holds the rows of its place. */
    @Test
    void blocksCutRowsWithoutChangingThem() {
        Column column = new Column("v", new Counting(ColumnLayout.vector(ColumnShape.FLOAT_VECTOR, 3_000)));
        NumpyFormat format = new NumpyFormat(List.of(column));
        int rows = 300;
        assertThat(format.open(new FileRange(50, rows, Map.of(), 0)).blocks()).isGreaterThan(2);
        ByteBuffer items = items(file(format, 50, rows, 0));
        for (int row = 0; row < rows; row++) {
            assertThat(items.getFloat(row * 3_000 * Float.BYTES)).isEqualTo(-50f - row);
        }
    }

    @Test
    void sizesAreExact() {
        Collection collection = FakeData.builtin("simple").collection();
        NumpyFormat format =
                new NumpyFormat(CollectionColumns.rows(collection, 3).bind());
        for (long rows : new long[] {1, 77, 1_000}) {
            long bytes = 0;
            for (int column = 0; column < format.columnFiles().size(); column++) {
                bytes += file(format, 5, rows, column).length;
            }
            assertThat(bytes)
                    .isEqualTo(format.sizes().atMost(rows))
                    .isEqualTo(format.sizes().expected(rows));
        }
        assertThat(format.sizes().vectorBytes(10)).isEqualTo(10L * 128 * Float.BYTES);
    }

    @Test
    void nullsListsAndSparseVectorsAreRefused() {
        for (ColumnLayout layout : List.of(
                ColumnLayout.of(ColumnShape.SPARSE_VECTOR), ColumnLayout.list(ColumnLayout.of(ColumnShape.INT64)))) {
            List<Column> columns = List.of(new Column("c", new Counting(layout)));
            assertThatThrownBy(() -> new NumpyFormat(columns)).isInstanceOf(IllegalArgumentException.class);
        }
        Field field = Field.of("n", "Int64").nullable().nullRatio(1).build();
        Field key = Field.of("id", "Int64").primaryKey().build();
        NumpyFormat nulls = new NumpyFormat(
                CollectionColumns.rows(Collection.of("c", key, field), 1).bind());
        assertThatThrownBy(() -> file(nulls, 0, 1, 1)).isInstanceOf(IllegalStateException.class);
    }

    /** No text is longer than its source says, whatever it is about and however short it must be. */
    @ParameterizedTest
    @EnumSource(Subject.class)
    void noTextExceedsTheLengthThatItsSourceTells(Subject subject) {
        for (int maxLength : new int[] {20, 300, 60_000}) {
            List<Field> fields = new ArrayList<>();
            fields.add(Field.of("doc_id", "VarChar").maxLength(40).primaryKey().build());
            for (String name : List.of(
                    "title", "content", "abstract", "summary", "email", "url", "name", "city", "file_name", "notes")) {
                fields.add(Field.of(name, "VarChar").maxLength(maxLength).build());
            }
            fields.add(Field.of("metadata", "JSON").build());
            fields.add(Field.of("area", "Geometry").build());
            Collection collection = new Collection("c", "", subject.id(), true, fields);
            for (Column column : CollectionColumns.rows(collection, 17).bind()) {
                checkLongest(column);
            }
        }
    }

    @Test
    void noObjectOfNamedKeysExceedsTheLengthThatItsSourceTells() {
        Field text = Field.of("note", "VarChar").build();
        Field number = Field.of("weight", "Float").build();
        Collection plain =
                Collection.of("c", Field.of("id", "Int64").primaryKey().build());
        Collection collection = new Collection(
                "c", "", Collection.GENERAL, true, plain.fields(), List.of(), List.of(text, number), plain.settings());
        checkLongest(CollectionColumns.rows(collection, 5).bind().get(1));
    }

    private static void checkLongest(Column column) {
        ColumnBuffer buffer = new ColumnBuffer(column.layout());
        int longest = column.source().longestText();
        if (buffer.layout().dictionary().isPresent()) {
            return;
        }
        assertThat(longest).as(column.name()).isLessThan(12_000);
        for (long first = 0; first < 8_192; first += 1_024) {
            column.source().fill(first, 1_024, buffer);
            for (int row = 0; row < 1_024; row++) {
                assertThat(buffer.offsets()[row + 1] - buffer.offsets()[row])
                        .as(column.name())
                        .isLessThanOrEqualTo(longest);
            }
        }
    }

    private static Column counting(ColumnShape shape) {
        return new Column("c", new Counting(ColumnLayout.of(shape)));
    }

    private static String header(byte[] file) {
        assertThat(file[0]).isEqualTo((byte) 0x93);
        assertThat(new String(file, 1, 5, StandardCharsets.US_ASCII)).isEqualTo("NUMPY");
        assertThat(file[6]).isEqualTo((byte) 1);
        assertThat(file[8] | file[9] << 8).isEqualTo(118);
        assertThat(file[127]).isEqualTo((byte) '\n');
        return new String(file, 10, 118, StandardCharsets.US_ASCII).strip();
    }

    private static ByteBuffer items(byte[] file) {
        return ByteBuffer.wrap(file, 128, file.length - 128).slice().order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] file(FileFormat format, long firstRow, long rows, int column) {
        return EncodedFile.of(format, new FileRange(firstRow, rows, Map.of(), column));
    }

    /** Row r holds −r in all its numbers, or one of the texts in turn. */
    private record Counting(ColumnLayout layout) implements ColumnSource {
        @Override
        public int longestText() {
            return 9;
        }

        @Override
        public void fill(long firstRow, int rows, ColumnBuffer out) {
            out.start(rows);
            for (int row = 0; row < rows; row++) {
                long number = -(firstRow + row);
                for (int i = row * layout.width(); i < (row + 1) * layout.width(); i++) {
                    put(out, i, number, (int) (firstRow + row) % TEXTS.size());
                }
            }
        }

        private void put(ColumnBuffer out, int slot, long number, int text) {
            switch (layout.shape()) {
                case BOOL -> out.bytes()[slot] = (byte) (number & 1);
                case FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR, INT8_VECTOR -> out.bytes()[slot] = (byte) number;
                case INT8, INT16, INT32 -> out.ints()[slot] = (int) number;
                case INT64 -> out.longs()[slot] = number;
                case FLOAT, FLOAT_VECTOR -> out.floats()[slot] = number;
                case DOUBLE -> out.doubles()[slot] = number;
                case STRING, JSON -> putText(out, slot, text);
                case SPARSE_VECTOR, LIST, STRUCT -> throw new IllegalStateException(layout.toString());
            }
        }

        private void putText(ColumnBuffer out, int row, int text) {
            if (layout.dictionary().isPresent()) {
                out.ints()[row] = text;
                return;
            }
            byte[] bytes = TEXTS.get(text).getBytes(StandardCharsets.UTF_8);
            int start = out.offsets()[row];
            System.arraycopy(bytes, 0, out.requireBytes(start + bytes.length), start, bytes.length);
            out.offsets()[row + 1] = start + bytes.length;
        }
    }
}
