package io.github.milvusfakedata.internal.gen.meaning;

import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.rng.CounterRng;
import io.github.milvusfakedata.internal.rng.Stream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** JSON objects that fit a field's name and the subject. */
public final class JsonObjects implements ColumnSource {
    private static final ColumnLayout LAYOUT = ColumnLayout.of(ColumnShape.JSON);
    private static final String DYNAMIC_PATH = "$meta";
    private static final List<String> DYNAMIC_KEYS = List.of("source", "batch", "score");

    private final long key;
    private final byte[][] objects;

    private JsonObjects(long key, List<String> keys) {
        this.key = key;
        this.objects = new byte[keys.size() + 1][];
        StringBuilder object = new StringBuilder("{");
        objects[0] = "{}".getBytes(StandardCharsets.UTF_8);
        for (int count = 1; count <= keys.size(); count++) {
            object.append(count > 1 ? ", \"" : "\"")
                    .append(keys.get(count - 1))
                    .append("\": ")
                    .append(count);
            objects[count] = (object + "}").getBytes(StandardCharsets.UTF_8);
        }
    }

    /** The objects of a JSON field. */
    public static ColumnSource source(String path, Recipe recipe) {
        return new JsonObjects(recipe.key(Stream.VALUE, path), DYNAMIC_KEYS);
    }

    /**
     * The objects of the dynamic field: few believable keys, none of which is a field's name.
     *
     * @param fieldNames names of all fields of the collection
     */
    public static ColumnSource dynamic(Set<String> fieldNames, Recipe recipe) {
        return new JsonObjects(recipe.key(Stream.VALUE, DYNAMIC_PATH), dynamicKeys(fieldNames));
    }

    /** All keys that {@link #dynamic} may use in a collection with these fields. */
    public static List<String> dynamicKeys(Set<String> fieldNames) {
        return DYNAMIC_KEYS.stream().filter(name -> !fieldNames.contains(name)).toList();
    }

    @Override
    public ColumnLayout layout() {
        return LAYOUT;
    }

    @Override
    public void fill(long firstRow, int rows, ColumnBuffer out) {
        out.start(rows);
        int[] offsets = out.offsets();
        int at = 0;
        for (int row = 0; row < rows; row++) {
            byte[] object = objects[CounterRng.below(CounterRng.bits(key, firstRow + row), objects.length)];
            System.arraycopy(object, 0, out.requireBytes(at + object.length), at, object.length);
            at += object.length;
            offsets[row + 1] = at;
        }
    }
}
