package io.github.milvusfakedata.internal.gen.expression;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.StringDictionary;
import java.util.Optional;

/** The values of a field. */
final class FieldOperator extends Operator {
    private final int operand;
    private final ColumnShape shape;
    private final ValueKind kind;
    private final Optional<StringDictionary> dictionary;

    FieldOperator(int operand, Operand field) {
        this.operand = operand;
        this.shape = field.layout().shape();
        this.kind = ValueKind.of(shape).orElseThrow();
        this.dictionary = field.layout().dictionary();
    }

    @Override
    ValueKind kind() {
        return kind;
    }

    /** The texts that the field has codes of; empty where it has the texts themselves. */
    Optional<StringDictionary> dictionary() {
        return dictionary;
    }

    /** Whether the text of each slot is one of those that are marked by their codes. */
    boolean[] marked(boolean[] marks, OperandRows rows) {
        int[] codes = rows.values(operand).ints();
        int[] places = rows.places(operand);
        boolean[] flags = new boolean[rows.slots()];
        for (int slot = 0; slot < flags.length; slot++) {
            flags[slot] = marks[codes[places == null ? slot : places[slot]]];
        }
        return flags;
    }

    @Override
    long[] wholes(OperandRows rows) {
        ColumnBuffer values = rows.values(operand);
        int[] places = rows.places(operand);
        long[] wholes = new long[rows.slots()];
        if (shape == ColumnShape.INT64) {
            long[] longs = values.longs();
            for (int slot = 0; slot < wholes.length; slot++) {
                wholes[slot] = longs[places == null ? slot : places[slot]];
            }
        } else {
            int[] ints = values.ints();
            for (int slot = 0; slot < wholes.length; slot++) {
                wholes[slot] = ints[places == null ? slot : places[slot]];
            }
        }
        return wholes;
    }

    @Override
    double[] decimals(OperandRows rows) {
        if (kind == ValueKind.WHOLE) {
            return super.decimals(rows);
        }
        ColumnBuffer values = rows.values(operand);
        int[] places = rows.places(operand);
        double[] decimals = new double[rows.slots()];
        if (shape == ColumnShape.DOUBLE) {
            double[] doubles = values.doubles();
            for (int slot = 0; slot < decimals.length; slot++) {
                decimals[slot] = doubles[places == null ? slot : places[slot]];
            }
        } else {
            float[] floats = values.floats();
            for (int slot = 0; slot < decimals.length; slot++) {
                decimals[slot] = Rounding.shortest(floats[places == null ? slot : places[slot]]);
            }
        }
        return decimals;
    }

    @Override
    boolean[] flags(OperandRows rows) {
        byte[] bytes = rows.values(operand).bytes();
        int[] places = rows.places(operand);
        boolean[] flags = new boolean[rows.slots()];
        for (int slot = 0; slot < flags.length; slot++) {
            flags[slot] = bytes[places == null ? slot : places[slot]] != 0;
        }
        return flags;
    }

    @Override
    TextSlices texts(OperandRows rows) {
        ColumnBuffer values = rows.values(operand);
        int[] places = rows.places(operand);
        byte[] bytes = dictionary.map(StringDictionary::bytes).orElseGet(values::bytes);
        int[] offsets = dictionary.map(StringDictionary::offsets).orElseGet(values::offsets);
        int[] codes = dictionary.isPresent() ? values.ints() : null;
        int[] from = new int[rows.slots()];
        int[] to = new int[from.length];
        for (int slot = 0; slot < from.length; slot++) {
            int place = places == null ? slot : places[slot];
            int text = codes == null ? place : codes[place];
            from[slot] = offsets[text];
            to[slot] = offsets[text + 1];
        }
        return new TextSlices(bytes, from, to);
    }
}
