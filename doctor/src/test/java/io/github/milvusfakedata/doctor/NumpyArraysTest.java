package io.github.milvusfakedata.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.rule.Effect;
import io.github.milvusfakedata.rule.ImportRule;
import io.github.milvusfakedata.schema.Collection;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** NumPy files whose headers tell of more than there is to read, or of another type than the field's. */
class NumpyArraysTest {
    private static final Collection COLLECTION = FakeData.text(
                    "schema.json",
                    """
            {"collection_name": "c", "fields": [{"name": "id", "type": "Int64", "is_primary": true},
            {"name": "d", "type": "Double"}, {"name": "t", "type": "VarChar", "max_length": 5},
            {"name": "b", "type": "BinaryVector", "dim": 16}, {"name": "v", "type": "FloatVector", "dim": 4}]}""")
            .collection();

    @TempDir
    Path directory;

    private Path array(String name, String type, String shape, ByteBuffer data, int bytes) throws IOException {
        String header = "{'descr': '" + type + "', 'fortran_order': False, 'shape': " + shape + ", }\n";
        ByteBuffer file = ByteBuffer.allocate(10 + header.length() + bytes).order(ByteOrder.LITTLE_ENDIAN);
        file.put((byte) 0x93)
                .put("NUMPY".getBytes(StandardCharsets.US_ASCII))
                .put((byte) 1)
                .put((byte) 0);
        file.putShort((short) header.length())
                .put(header.getBytes(StandardCharsets.US_ASCII))
                .put(data);
        return Files.write(directory.resolve(name), file.array());
    }

    private static ByteBuffer doubles(double... values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (double value : values) {
            bytes.putDouble(value);
        }
        return bytes.flip();
    }

    private static List<Finding> of(String field, Path... files) {
        return Doctor.examine(List.of(files), COLLECTION, DoctorOptions.usual()).findings().stream()
                .filter(finding ->
                        finding.field().orElse("").equals(field) && finding.rule() != ImportRule.COLUMN_MISSING)
                .toList();
    }

    @Test
    void nothingIsReadBehindTheRowsOfTheShortestFile() throws IOException {
        Path d = array("d.npy", "<f8", "(3,)", doubles(1, 2, Double.NaN), 24);
        assertThat(of("d", d)).extracting(Finding::rule).containsExactly(ImportRule.NAN_UNCHECKED);

        Path id = array("id.npy", "<i8", "(2,)", ByteBuffer.allocate(0), 16);
        assertThat(of("d", d, id)).isEmpty();
        assertThat(of("id", d, id)).extracting(Finding::rule).contains(ImportRule.UNEQUAL_ROWS);
    }

    /** The importer reads as many rows at a time as it reckons to fit into 16 MiB, 1000 at most, by what a schema allows. */
    @ParameterizedTest
    @CsvSource({
        "12000, 1000, ROWS_LOST", "12000, 838, UNEQUAL_ROWS", "16761, 1000, ROWS_LOST", "16762, 1000, UNEQUAL_ROWS",
        "16762, 999, ROWS_LOST", "20000, 838, ROWS_LOST", "20000, 1676, ROWS_LOST", "20000, 1000, UNEQUAL_ROWS",
    })
    void rowsAreLostWhereTheShortestFileEndsWithABatch(int maxLength, int rows, ImportRule rule) throws IOException {
        Collection collection = FakeData.text(
                        "schema.json",
                        """
                {"collection_name": "c", "fields": [{"name": "id", "type": "Int64", "is_primary": true},
                {"name": "t", "type": "VarChar", "max_length": %d},
                {"name": "v", "type": "FloatVector", "dim": 2}]}"""
                                .formatted(maxLength))
                .collection();
        int more = rows + 1;
        ByteBuffer keys = ByteBuffer.allocate(more * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int row = 0; row < more; row++) {
            keys.putLong(row);
        }
        ByteBuffer none = ByteBuffer.allocate(0);
        List<Path> files = List.of(
                array("id.npy", "<i8", "(" + more + ",)", keys.flip(), more * Long.BYTES),
                array("t.npy", "<U1", "(" + rows + ",)", none, rows * Integer.BYTES),
                array("v.npy", "<f4", "(" + more + ", 2)", none, more * 2 * Float.BYTES));

        Examination found = Doctor.examine(files, collection, DoctorOptions.usual());

        assertThat(found.findings()).extracting(Finding::rule).containsExactly(rule);
        assertThat(found.findings().get(0).field()).contains("t");
    }

    @Test
    void textsThatHaveRoomForMillionsOfCharactersAreJudgedByThoseThatAreThere() throws IOException {
        int characters = 5 << 20;
        ByteBuffer text = ByteBuffer.wrap("abcd".getBytes(Charset.forName("UTF-32LE")));
        Path t = array("t.npy", "<U" + characters, "(1,)", text, characters * Integer.BYTES);
        assertThat(of("t", t)).isEmpty();

        ByteBuffer full = ByteBuffer.allocate(characters * Integer.BYTES);
        full.put(full.capacity() - Integer.BYTES, (byte) 'x');
        t = array("t.npy", "<U" + characters, "(1,)", full, characters * Integer.BYTES);
        assertThat(of("t", t)).extracting(Finding::rule).containsExactly(ImportRule.TEXT_TOO_LONG);
    }

    @Test
    void theTypeThatAFieldNeedsIsNamed() throws IOException {
        Path b = array("b.npy", "<i8", "(1, 16)", ByteBuffer.allocate(0), 128);
        Path v = array("v.npy", "|O", "(1,)", ByteBuffer.allocate(0), 8);

        assertThat(of("b", b).get(0).places().get(0).what())
                .isEqualTo("i8 for BinaryVector: save the array as uint8 with 2 columns, from numpy.packbits");
        assertThat(of("v", v).get(0).places().get(0).what())
                .isEqualTo("O1 for FloatVector: save the array as float32 with 4 columns");
    }

    /** Source: Milvus 3.0, internal/util/importutilv2/numpy/util.go, convertNumpyType. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "d; <f8; true",
                "d; f8; true",
                "d; |f8; true",
                "d; =f8; false",
                "t; |a1; true",
                "t; |S1; true",
                "t; <S1; false",
                "t; >U1; true",
                "t; =U1; false",
            })
    void typesAreSpeltAsTheImporterKnowsThem(String field, String type, boolean taken) throws IOException {
        Path file = array(field + ".npy", type, "(1,)", ByteBuffer.allocate(0), 8);

        assertThat(of(field, file).stream().anyMatch(finding -> finding.rule() == ImportRule.COLUMN_TYPE))
                .isEqualTo(!taken);
    }

    @Test
    void anArrayOfStructsIsOfAnotherTypeRatherThanDamaged() throws IOException {
        Path d = array("d.npy", "', [('a', '<i4'), ('b', '<f8', (2,))]", "(1,)", ByteBuffer.allocate(0), 20);
        String header = Files.readString(d, StandardCharsets.ISO_8859_1)
                .replace("'', [", " [")
                .replace("]',", "], ");
        Files.writeString(d, header, StandardCharsets.ISO_8859_1);

        assertThat(of("d", d).get(0).rule()).isEqualTo(ImportRule.COLUMN_TYPE);
        assertThat(of("d", d).get(0).places().get(0).what())
                .isEqualTo("[('a', '<i4'), ('b', '<f8', (2,))] for Double: save the array as float64");
    }

    /** The importer takes what is left of the file for a text: ReadString in internal/util/importutilv2/numpy/field_reader.go. */
    @Test
    void textsBehindTheEndOfTheFileAreLostAndNumbersRefused() throws IOException {
        Path t = array("t.npy", "<U2", "(3,)", ByteBuffer.allocate(0), 2 * 8 + 4);
        assertThat(of("t", t)).extracting(Finding::rule).containsExactly(ImportRule.NUMPY_CUT);
        assertThat(of("t", t).get(0).effect()).isEqualTo(Effect.SPOILT);
        t = array("t.npy", "|S2", "(3,)", ByteBuffer.wrap("abc".getBytes(StandardCharsets.US_ASCII)), 3);
        assertThat(of("t", t)).extracting(Finding::rule).containsExactly(ImportRule.NUMPY_CUT);

        Path d = array("d.npy", "<f8", "(3,)", ByteBuffer.allocate(0), 20);
        assertThat(of("d", d)).extracting(Finding::rule).containsExactly(ImportRule.FILE_DAMAGED);
    }
}
