package io.github.milvusfakedata.milvus.verify;

import io.github.milvusfakedata.internal.decimal.DoubleText;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;

/** Figures in the binary form of OGC's Simple Features, two coordinates a point, as servers store them. */
final class WellKnownBinary {
    private static final int POINT = 1;
    private static final int LINE = 2;
    private static final int POLYGON = 3;
    private static final int MANY_POINTS = 4;
    private static final int MANY_LINES = 5;
    private static final int MANY_POLYGONS = 6;
    private static final int MANY = 7;

    private WellKnownBinary() {}

    /** The figure as text; bytes that are none of the known figures in hexadecimal. */
    static String text(byte[] bytes) {
        StringBuilder out = new StringBuilder();
        try {
            figure(ByteBuffer.wrap(bytes), true, out);
        } catch (BufferUnderflowException | IllegalArgumentException unknown) {
            return HexFormat.of().formatHex(bytes);
        }
        return out.toString();
    }

    private static void figure(ByteBuffer in, boolean named, StringBuilder out) {
        in.order(in.get() == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        int kind = in.getInt();
        out.append(named ? name(kind) : "");
        switch (kind) {
            case POINT -> {
                point(in, out.append('('));
                out.append(')');
            }
            case LINE -> points(in, out);
            default -> parts(in, kind, out);
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

    private static void parts(ByteBuffer in, int kind, StringBuilder out) {
        int count = in.getInt();
        for (int i = 0; i < count; i++) {
            out.append(i == 0 ? '(' : ',');
            if (kind == POLYGON) {
                points(in, out);
            } else {
                figure(in, kind == MANY, out);
            }
        }
        out.append(count == 0 ? " EMPTY" : ")");
    }

    private static void points(ByteBuffer in, StringBuilder out) {
        int count = in.getInt();
        for (int i = 0; i < count; i++) {
            point(in, out.append(i == 0 ? '(' : ','));
        }
        out.append(count == 0 ? " EMPTY" : ")");
    }

    private static void point(ByteBuffer in, StringBuilder out) {
        out.append(DoubleText.of(in.getDouble()));
        out.append(' ').append(DoubleText.of(in.getDouble()));
    }
}
