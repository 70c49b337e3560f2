package io.github.milvusfakedata.internal.gen.pattern;

/** Reads how often a part stands there: {@code ?}, {@code *}, {@code +}, <code>{n}</code>, <code>{n,}</code> and <code>{n,m}</code>. */
final class PatternTimes {
    private final PatternParser parser;
    private final String text;

    private PatternTimes(PatternParser parser) {
        this.parser = parser;
        this.text = parser.text();
    }

    /** The part as often as is said behind it. */
    static PatternPart read(PatternParser parser, PatternPart part, int start) {
        return new PatternTimes(parser).behind(part, start);
    }

    private PatternPart behind(PatternPart part, int start) {
        int at = parser.position();
        int min;
        int max;
        switch (sign(at)) {
            case '?' -> {
                min = 0;
                max = 1;
                parser.moveTo(at + 1);
            }
            case '*' -> {
                min = 0;
                max = PatternParser.OPEN_TIMES;
                parser.moveTo(at + 1);
            }
            case '+' -> {
                min = 1;
                max = 1 + PatternParser.OPEN_TIMES;
                parser.moveTo(at + 1);
            }
            case '{' -> {
                int[] counts = counts(at);
                min = counts[0];
                max = counts[1];
            }
            default -> {
                return part;
            }
        }
        refuseMore(at);
        boolean nothing = max == 0 || part.longest() == 0;
        if (nothing) {
            return new PatternPart.Fixed(new byte[0]);
        }
        PatternPart times = min == 1 && max == 1 ? part : new PatternPart.Times(part, min, max);
        if (times.longest() > PatternParser.mostTimes() * 4L) {
            throw parser.mistake(start, "a part is longer than any text", "Write fewer repetitions.");
        }
        return times;
    }

    private char sign(int at) {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private void refuseMore(int start) {
        char next = sign(parser.position());
        if (next == '?' || next == '+' || next == '*' || next == '{') {
            String both = text.substring(start, parser.position() + 1);
            String what =
                    switch (next) {
                        case '?' -> "is lazy, which says nothing of values";
                        case '+' -> "is possessive, which says nothing of values";
                        default -> "repeats what is already repeated";
                    };
            throw parser.mistake(start, "\"" + both + "\" " + what, "Write ?, *, +, {n} or {n,m} once.");
        }
    }

    private int[] counts(int start) {
        int close = text.indexOf('}', start);
        String inside = close < 0 ? "" : text.substring(start + 1, close);
        if (!inside.matches("\\d{1,9}(,\\d{0,9})?")) {
            throw parser.mistake(
                    start,
                    "\"{\" says no number of repetitions",
                    "Write {3} or {3,5}, or \\{ for the character itself.");
        }
        parser.moveTo(close + 1);
        int comma = inside.indexOf(',');
        int min = Integer.parseInt(comma < 0 ? inside : inside.substring(0, comma));
        int max = min;
        if (comma >= 0) {
            String most = inside.substring(comma + 1);
            max = most.isEmpty() ? min + PatternParser.OPEN_TIMES : Integer.parseInt(most);
        }
        if (min > max || max > PatternParser.mostTimes()) {
            throw parser.mistake(
                    start,
                    "\"{" + inside + "}\" is no number of repetitions from 0 to " + PatternParser.mostTimes(),
                    "Write for example {3,5}.");
        }
        return new int[] {min, max};
    }
}
