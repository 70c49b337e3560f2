package io.github.milvusfakedata.internal.gen.pattern;

import java.util.List;

/** A part of a pattern: what a text that it matches consists of. */
sealed interface PatternPart {
    /** The most bytes that a text of this part has; {@link Integer#MAX_VALUE} stands for any more. */
    long longest();

    /**
     * One of some ASCII characters.
     *
     * @param choices the characters, in ascending order, at least one; never changed
     */
    record Signs(byte[] choices) implements PatternPart {
        @Override
        public long longest() {
            return 1;
        }
    }

    /**
     * A fixed text.
     *
     * @param bytes the text in UTF-8; never changed
     */
    record Fixed(byte[] bytes) implements PatternPart {
        @Override
        public long longest() {
            return bytes.length;
        }
    }

    /** One part after the other. */
    record InOrder(List<PatternPart> parts) implements PatternPart {
        @Override
        public long longest() {
            return limited(parts.stream().mapToLong(PatternPart::longest).sum());
        }
    }

    /** One of several parts, at least one. */
    record Either(List<PatternPart> parts) implements PatternPart {
        @Override
        public long longest() {
            return parts.stream().mapToLong(PatternPart::longest).max().orElse(0);
        }
    }

    /**
     * A part several times.
     *
     * @param part what is repeated, which has at least one byte in some texts
     * @param min the fewest times
     * @param max the most times, at least 1
     */
    record Times(PatternPart part, int min, int max) implements PatternPart {
        @Override
        public long longest() {
            return limited(part.longest() * max);
        }
    }

    private static long limited(long bytes) {
        return Math.min(bytes, Integer.MAX_VALUE);
    }
}
