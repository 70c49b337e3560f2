package io.github.milvusfakedata.internal.gen.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A pattern, compiled to numbered operations that {@link PatternWriter} runs without looking anything up. Immutable.
 *
 * <p>An operation is {@link #WIDTH} numbers: its kind, two that mean something by its kind, and its least and most
 * repetitions.
 */
final class PatternProgram {
    /** Copies bytes: from where, how many. */
    static final int FIXED = 0;

    /** Characters of a class: where its characters begin, how many they are. */
    static final int SIGNS = 1;

    /** Operations one after the other: where their numbers begin, how many they are. */
    static final int ROW = 2;

    /** One of some operations: where their numbers begin, how many they are. */
    static final int EITHER = 3;

    /** An operation several times: its number. */
    static final int TIMES = 4;

    static final int WIDTH = 5;

    /** The bytes that operations copy and choose from. */
    final byte[] bytes;

    /** The operations. */
    final int[] code;

    /** Numbers of operations that follow each other, or one of which is chosen. */
    final int[] lists;

    /** The operation that writes a whole text. */
    final int first;

    /** The most bytes of a text. */
    final int longest;

    private PatternProgram(Builder built, int first, int longest) {
        this.bytes = Arrays.copyOf(built.bytes, built.byteCount);
        this.code = Arrays.copyOf(built.code, built.codeCount);
        this.lists = built.lists.stream().mapToInt(Integer::intValue).toArray();
        this.first = first;
        this.longest = longest;
    }

    /** Compiles a pattern. */
    static PatternProgram of(PatternPart pattern) {
        Builder builder = new Builder();
        int first = builder.add(pattern);
        return new PatternProgram(builder, first, (int) pattern.longest());
    }

    /** Collects operations. */
    private static final class Builder {
        private byte[] bytes = new byte[64];
        private int byteCount;
        private int[] code = new int[16 * WIDTH];
        private int codeCount;
        private final List<Integer> lists = new ArrayList<>();

        int add(PatternPart part) {
            if (part instanceof PatternPart.Fixed fixed) {
                return operation(FIXED, put(fixed.bytes()), fixed.bytes().length, 1, 1);
            }
            if (part instanceof PatternPart.Signs signs) {
                return signs(signs, 1, 1);
            }
            if (part instanceof PatternPart.Times times) {
                return times.part() instanceof PatternPart.Signs signs
                        ? signs(signs, times.min(), times.max())
                        : operation(TIMES, add(times.part()), 0, times.min(), times.max());
            }
            return part instanceof PatternPart.Either either
                    ? list(EITHER, either.parts())
                    : list(ROW, ((PatternPart.InOrder) part).parts());
        }

        private int signs(PatternPart.Signs signs, int min, int max) {
            return operation(SIGNS, put(signs.choices()), signs.choices().length, min, max);
        }

        private int list(int kind, List<PatternPart> parts) {
            List<Integer> numbers = new ArrayList<>();
            parts.forEach(part -> numbers.add(add(part)));
            int start = lists.size();
            lists.addAll(numbers);
            return operation(kind, start, numbers.size(), 1, 1);
        }

        private int operation(int kind, int a, int b, int min, int max) {
            if (code.length < codeCount + WIDTH) {
                code = Arrays.copyOf(code, 2 * code.length);
            }
            int[] operation = {kind, a, b, min, max};
            System.arraycopy(operation, 0, code, codeCount, WIDTH);
            codeCount += WIDTH;
            return codeCount - WIDTH;
        }

        private int put(byte[] piece) {
            if (bytes.length < byteCount + piece.length) {
                bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, byteCount + piece.length));
            }
            System.arraycopy(piece, 0, bytes, byteCount, piece.length);
            byteCount += piece.length;
            return byteCount - piece.length;
        }
    }
}
