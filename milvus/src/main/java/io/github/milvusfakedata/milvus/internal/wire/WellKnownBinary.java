package io.github.milvusfakedata.milvus.internal.wire;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Figures in the binary form of OGC's Simple Features, two coordinates a point, as servers store them. */
final class WellKnownBinary {
    private static final int POINT = 1;
    private static final int LINE = 2;
    private static final int POLYGON = 3;
    private static final int MANY_POINTS = 4;
    private static final int MANY_LINES = 5;
    private static final int MANY_POLYGONS = 6;
    private static final int MANY = 7;

    /** Collections in one another: more than anyone has, and few enough for the stack. */
    private static final int MOST_DEPTH = 32;

    private static final String HEXADECIMAL = "0123456789abcdef";

    private WellKnownBinary() {}

    /** Writes a figure as text; bytes that are none of the known figures, or nest too deep, in hexadecimal. */
    static void write(byte[] bytes, int start, int end, Utf8Builder out) {
        int before = out.size();
        try {
            figure(ByteBuffer.wrap(bytes, start, end - start), true, 0, out);
        } catch (BufferUnderflowException | IllegalArgumentException unknown) {
            out.cut(before);
            for (int i = start; i < end; i++) {
                out.add(HEXADECIMAL.charAt(bytes[i] >> 4 & 0xF)).add(HEXADECIMAL.charAt(bytes[i] & 0xF));
            }
        }
    }

    private static void figure(ByteBuffer in, boolean named, int depth, Utf8Builder out) {
        if (depth > MOST_DEPTH) {
            throw new IllegalArgumentException("figures in more than " + MOST_DEPTH + " others");
        }
        in.order(in.get() == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        int kind = in.getInt();
        out.add(named ? name(kind) : "");
        switch (kind) {
            case POINT -> {
                point(in, out.add('('));
                out.add(')');
            }
            case LINE -> points(in, out);
            default -> parts(in, kind, depth, out);
        }
    }

    private static String name(int kind) {
        return switch (kind) {
            case POINT -> "POINT";
            case LINE -> "LINESTRING";
            case POLYGON -> "POLYGON";
            case MANY_POINTS -> "MULTIPOINT";
            case MANY_LINES -> "MULTILINESTRING";
            case MANY_POLYGONS -> "MULTIPOLYGON";
            case MANY -> "GEOMETRYCOLLECTION";
            default -> throw new IllegalArgumentException("no known figure: " + kind);
        };
    }

    private static void parts(ByteBuffer in, int kind, int depth, Utf8Builder out) {
        int count = in.getInt();
        for (int i = 0; i < count; i++) {
            out.add(i == 0 ? '(' : ',');
            if (kind == POLYGON) {
                points(in, out);
            } else {
                figure(in, kind == MANY, depth + 1, out);
            }
        }
        out.add(count == 0 ? " EMPTY" : ")");
    }

    private static void points(ByteBuffer in, Utf8Builder out) {
        int count = in.getInt();
        for (int i = 0; i < count; i++) {
            point(in, out.add(i == 0 ? '(' : ','));
        }
        out.add(count == 0 ? " EMPTY" : ")");
    }

    private static void point(ByteBuffer in, Utf8Builder out) {
        out.addDecimal(in.getDouble());
        out.add(' ').addDecimal(in.getDouble());
    }
}
