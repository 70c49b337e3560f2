package io.github.milvusfakedata.milvus.collection;

import io.github.milvusfakedata.column.ColumnView;
import io.github.milvusfakedata.internal.tree.Document;
import io.github.milvusfakedata.internal.tree.Node;
import io.github.milvusfakedata.internal.tree.Node.Member;
import io.github.milvusfakedata.schema.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the objects of the dynamic field that were seen say of its keys. */
final class DynamicSample {
    /** Objects of more keys are tables of their own, which no schema lists. */
    private static final int MOST_KEYS = 50;

    private final Map<String, DynamicKeyMeasure> keys = new HashMap<>();
    private int rows;

    /** Looks at more rows. */
    void add(ColumnView objects) {
        for (int row = 0; row < objects.rows(); row++) {
            rows++;
            if (!objects.isNull(row)) {
                int start = objects.textStart(row);
                String text =
                        new String(objects.textBytes(), start, objects.textEnd(row) - start, StandardCharsets.UTF_8);
                Document.foreignJsonTree(text).ifPresent(this::add);
            }
        }
    }

    private void add(Node object) {
        for (Member member : object.members()) {
            if (!member.value().is(Node.NodeKind.NULL) && !member.name().isBlank()) {
                keys.computeIfAbsent(member.name(), name -> new DynamicKeyMeasure())
                        .add(member.value());
            }
        }
    }

    /** The keys, those that most rows have first. */
    List<Field> keys() {
        List<Map.Entry<String, DynamicKeyMeasure>> sorted = new ArrayList<>(keys.entrySet());
        sorted.sort(Comparator.<Map.Entry<String, DynamicKeyMeasure>>comparingInt(
                        entry -> -entry.getValue().rows())
                .thenComparing(Map.Entry::getKey));
        return sorted.stream()
                .limit(MOST_KEYS)
                .map(entry -> entry.getValue().key(entry.getKey(), rows))
                .toList();
    }
}
