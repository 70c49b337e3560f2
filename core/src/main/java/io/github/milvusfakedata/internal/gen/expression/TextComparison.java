package io.github.milvusfakedata.internal.gen.expression;

import io.github.milvusfakedata.internal.column.StringDictionary;
import java.util.Arrays;
import java.util.Optional;

/** Compares texts by their bytes, which is the order of their characters' numbers. */
final class TextComparison extends Operator {
    private final TermKind comparison;
    private final Operator left;
    private final Operator right;

    /** Which codes of the left field's dictionary the comparison is true for; null where texts are compared in each row. */
    private final boolean[] marks;

    TextComparison(TermKind comparison, Operator left, Operator right) {
        this.comparison = comparison;
        this.left = left;
        this.right = right;
        this.marks = marks();
    }

    private boolean[] marks() {
        if (!(left instanceof FieldOperator field) || !(right instanceof ConstantOperator constant)) {
            return null;
        }
        Optional<StringDictionary> dictionary = field.dictionary();
        if (dictionary.isEmpty()) {
            return null;
        }
        StringDictionary texts = dictionary.get();
        boolean[] found = new boolean[texts.size()];
        byte[] other = constant.bytes();
        for (int code = 0; code < found.length; code++) {
            int order = Arrays.compareUnsigned(
                    texts.bytes(), texts.offsets()[code], texts.offsets()[code + 1], other, 0, other.length);
            found[code] = NumberComparison.isTrue(comparison, order);
        }
        return found;
    }

    @Override
    ValueKind kind() {
        return ValueKind.FLAG;
    }

    @Override
    boolean[] flags(OperandRows rows) {
        if (marks != null) {
            return ((FieldOperator) left).marked(marks, rows);
        }
        TextSlices a = left.texts(rows);
        TextSlices b = right.texts(rows);
        boolean[] flags = new boolean[rows.slots()];
        for (int slot = 0; slot < flags.length; slot++) {
            int order = Arrays.compareUnsigned(
                    a.bytes(), a.from()[slot], a.to()[slot], b.bytes(), b.from()[slot], b.to()[slot]);
            flags[slot] = NumberComparison.isTrue(comparison, order);
        }
        return flags;
    }
}
