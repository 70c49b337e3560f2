package io.github.milvusfakedata.internal.gen.expression;

import java.util.Arrays;

/** One value where something is true, and another where it is not. */
final class ChoiceOperator extends Operator {
    private final Operator condition;
    private final Operator yes;
    private final Operator no;
    private final ValueKind kind;

    ChoiceOperator(Operator condition, Operator yes, Operator no, ValueKind kind) {
        this.condition = condition;
        this.yes = yes;
        this.no = no;
        this.kind = kind;
    }

    @Override
    ValueKind kind() {
        return kind;
    }

    @Override
    long[] wholes(OperandRows rows) {
        boolean[] flags = condition.flags(rows);
        long[] values = yes.wholes(rows);
        long[] others = no.wholes(rows);
        for (int slot = 0; slot < values.length; slot++) {
            values[slot] = flags[slot] ? values[slot] : others[slot];
        }
        return values;
    }

    @Override
    double[] decimals(OperandRows rows) {
        if (kind == ValueKind.WHOLE) {
            return super.decimals(rows);
        }
        boolean[] flags = condition.flags(rows);
        double[] values = yes.decimals(rows);
        double[] others = no.decimals(rows);
        for (int slot = 0; slot < values.length; slot++) {
            values[slot] = flags[slot] ? values[slot] : others[slot];
        }
        return values;
    }

    @Override
    boolean[] flags(OperandRows rows) {
        boolean[] flags = condition.flags(rows);
        boolean[] values = yes.flags(rows);
        boolean[] others = no.flags(rows);
        for (int slot = 0; slot < values.length; slot++) {
            values[slot] = flags[slot] ? values[slot] : others[slot];
        }
        return values;
    }

    /** The chosen texts lie in one array, since those of a block do. */
    @Override
    TextSlices texts(OperandRows rows) {
        boolean[] flags = condition.flags(rows);
        TextSlices a = yes.texts(rows);
        TextSlices b = no.texts(rows);
        byte[] bytes = new byte[Math.max(64, 16 * flags.length)];
        int[] from = new int[flags.length];
        int[] to = new int[flags.length];
        int at = 0;
        for (int slot = 0; slot < flags.length; slot++) {
            TextSlices chosen = flags[slot] ? a : b;
            int length = chosen.to()[slot] - chosen.from()[slot];
            if (bytes.length - at < length) {
                bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, at + length));
            }
            System.arraycopy(chosen.bytes(), chosen.from()[slot], bytes, at, length);
            from[slot] = at;
            at += length;
            to[slot] = at;
        }
        return new TextSlices(bytes, from, to);
    }
}
