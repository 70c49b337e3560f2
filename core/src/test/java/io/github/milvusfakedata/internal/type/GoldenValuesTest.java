package io.github.milvusfakedata.internal.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.RowText;
import io.github.milvusfakedata.internal.read.BuiltinSchema;
import io.github.milvusfakedata.internal.read.BuiltinSchemas;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Params;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Holds every value rule to what it was: a hash of each column's rows, near the start and far out. A change here means that
 * datasets made again come out different, so it raises {@code RecipeKey.VERSION}. Run with {@code -Dgolden.update} to write the
 * file anew, and review the difference.
 */
final class GoldenValuesTest {
    private static final Path FILE = Path.of("src/test/golden/values.sha256");
    private static final long SEED = 42;
    private static final int ROWS = 700;
    private static final long FAR = (1L << 40) - ROWS;

    @Test
    void everyColumnIsWhatItWas() throws IOException {
        List<String> lines = new ArrayList<>();
        addLines(lines, "types", new Collection("types", "", Collection.GENERAL, true, TypeCases.all()));
        addLines(lines, "nullable", new Collection("nullable", "", Collection.GENERAL, false, nullableFields()));
        for (Field key : TypeCases.keys()) {
            addLines(lines, "keys", Collection.of("keys", key));
        }
        for (BuiltinSchema schema : BuiltinSchemas.list()) {
            addLines(lines, schema.id(), BuiltinSchemas.read(schema.id()).collection());
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FILE.getParent());
            Files.write(FILE, lines);
        }
        assertThat(lines).isEqualTo(Files.readAllLines(FILE));
    }

    /** Of every type one field with nulls, and one array of each type. */
    private static List<Field> nullableFields() {
        return TypeCases.all().stream()
                .filter(field -> field.params().min().isEmpty())
                .map(field -> TypeCases.nullable(field, Params.DEFAULT_NULL_RATIO))
                .toList();
    }

    private static void addLines(List<String> lines, String schema, Collection collection) {
        for (Column column : CollectionColumns.rows(collection, SEED).bind()) {
            lines.add(hash(column) + "  " + schema + "." + column.name());
        }
    }

    private static String hash(Column column) {
        MessageDigest digest = sha256();
        addRows(digest, column, 0);
        addRows(digest, column, FAR);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void addRows(MessageDigest digest, Column column, long firstRow) {
        ColumnBuffer buffer = new ColumnBuffer(column.layout());
        column.source().fill(firstRow, ROWS, buffer);
        for (int row = 0; row < ROWS; row++) {
            digest.update(RowText.of(buffer, row).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
