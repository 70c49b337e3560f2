package io.github.milvusfakedata.rule;

import java.util.Locale;
import java.util.Map;

/**
 * Whether a text is a geometry in well-known text, as Milvus' importer reads it with go-geom's encoding/wkt: the seven types
 * of the OGC's Simple Features, with two to four coordinates a point, lines of at least two points, closed rings of at
 * least four. A {@code Z}, {@code M} or {@code ZM} may stand right behind the type or behind blanks.
 */
public final class WellKnownText {
    private static final int DEEPEST = 64;
    /** Points have as many coordinates as the first one of a geometry without a suffix. */
    private static final Layout ANY = new Layout(0, 0);

    private static final Map<String, Layout> SUFFIXES = Map.of(
            "", ANY,
            "Z", new Layout(3, 3),
            "M", new Layout(3, 2),
            "ZM", new Layout(4, 3));

    private final CharSequence text;
    private final int length;
    private int at;
    private boolean valid = true;
    private Layout layout = ANY;
    /** Whether all collections around have no suffix. */
    private boolean plain = true;

    /**
     * What the points of a geometry have in common.
     *
     * @param coordinates of each point; 0 as long as nothing is known
     * @param closing the first coordinates, in which a ring's ends must agree
     */
    private record Layout(int coordinates, int closing) {
        static Layout of(int coordinates) {
            return new Layout(coordinates, Math.min(coordinates, 3));
        }

        boolean isMeasured() {
            return coordinates == 3 && closing == 2;
        }
    }

    private WellKnownText(CharSequence text) {
        this.text = text;
        int end = 0;
        // The lexer takes a NUL for the end.
        while (end < text.length() && text.charAt(end) != 0) {
            end++;
        }
        this.length = end;
    }

    /** Whether Milvus reads the text. */
    public static boolean isValid(CharSequence text) {
        WellKnownText reading = new WellKnownText(text);
        reading.geometry(0);
        reading.skipBlanks();
        return reading.valid && reading.at == reading.length;
    }

    private void geometry(int depth) {
        String word = word();
        String suffix = suffix(word);
        String type = word.substring(0, word.length() - suffix.length());
        if (suffix.isEmpty()) {
            suffix = looseSuffix();
        } else if (suffix.equals("Z")) {
            skipBlanks();
            suffix += letterIs('M') ? "M" : "";
        }
        Layout own = SUFFIXES.get(suffix);
        if (depth > DEEPEST || !isCompatible(own)) {
            valid = false;
            return;
        }
        if (type.equals("GEOMETRYCOLLECTION")) {
            collection(own, depth);
            return;
        }
        if (own != ANY) {
            layout = own;
        }
        boolean empty = isEmptyNext();
        if (own == ANY && layout.isMeasured() && (plain || !empty)) {
            valid = false;
        } else if (own == ANY && empty && plain) {
            valid &= layout == ANY || layout.coordinates == 2;
            layout = Layout.of(2);
        }
        shape(type, empty);
    }

    private void shape(String type, boolean empty) {
        boolean known =
                switch (type) {
                    case "POINT", "LINESTRING", "POLYGON", "MULTIPOINT", "MULTILINESTRING", "MULTIPOLYGON" -> true;
                    default -> false;
                };
        valid &= known;
        if (empty || !known) {
            return;
        }
        switch (type) {
            case "POINT" -> points(1, 1, false);
            case "LINESTRING" -> points(2, Integer.MAX_VALUE, false);
            case "POLYGON" -> rings();
            case "MULTIPOINT" ->
                list(() -> orEmpty(() -> {
                    if (isNext('(')) {
                        points(1, 1, false);
                    } else {
                        point();
                    }
                }));
            case "MULTILINESTRING" -> list(() -> orEmpty(() -> points(2, Integer.MAX_VALUE, false)));
            default -> list(() -> orEmpty(this::rings));
        }
    }

    /** A collection's members agree with it; one without a suffix takes what its members have. */
    private void collection(Layout own, int depth) {
        boolean outside = plain;
        Layout before = layout;
        if (own != ANY) {
            plain = false;
            layout = own;
        }
        if (isEmptyNext()) {
            boolean flat = own == ANY && plain;
            valid &= !flat || layout == ANY || layout.coordinates == 2;
            layout = flat ? Layout.of(2) : layout;
        } else {
            list(() -> geometry(depth + 1));
        }
        plain = outside;
        layout = before == ANY ? layout : before;
    }

    private boolean isCompatible(Layout own) {
        return own == ANY || layout == ANY || own.equals(layout);
    }

    private String suffix(String word) {
        return word.endsWith("ZM") ? "ZM" : word.endsWith("Z") ? "Z" : word.endsWith("M") ? "M" : "";
    }

    /** A suffix that stands apart; what follows it may be glued to it. */
    private String looseSuffix() {
        skipBlanks();
        String suffix = letterIs('Z') ? "Z" : "";
        return letterIs('M') ? suffix + "M" : suffix;
    }

    private boolean letterIs(char capital) {
        boolean there = at < length && Character.toUpperCase(text.charAt(at)) == capital;
        at += there ? 1 : 0;
        return there;
    }

    private boolean isEmptyNext() {
        skipBlanks();
        int start = at;
        if (isNext('(') || !word().equals("EMPTY")) {
            at = start;
            return false;
        }
        return true;
    }

    private void orEmpty(Runnable item) {
        if (!isEmptyNext()) {
            item.run();
        }
    }

    private void rings() {
        list(() -> points(4, Integer.MAX_VALUE, true));
    }

    /** One or more items in parentheses, with commas between them. */
    private void list(Runnable item) {
        expect('(');
        item.run();
        while (valid && isNext(',')) {
            at++;
            item.run();
        }
        expect(')');
    }

    private void points(int least, int most, boolean closed) {
        int[] count = {0};
        double[][] ends = new double[2][];
        list(() -> {
            double[] point = point();
            ends[0] = count[0] == 0 ? point : ends[0];
            ends[1] = point;
            count[0]++;
        });
        valid &= count[0] >= least && count[0] <= most;
        for (int i = 0; closed && valid && i < layout.closing; i++) {
            valid = ends[0][i] == ends[1][i];
        }
    }

    private double[] point() {
        double[] point = new double[5];
        int count = 0;
        while (valid && !isNext(',') && !isNext(')')) {
            point[Math.min(count++, 4)] = number();
        }
        valid &= count >= 2 && count <= 4 && (layout == ANY || layout.coordinates == count);
        layout = layout == ANY ? Layout.of(count) : layout;
        return point;
    }

    private double number() {
        skipBlanks();
        int start = at;
        while (at < length && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        try {
            // A plus at the beginning is refused, and so is what no 64-bit float holds.
            double number = Double.parseDouble(text.subSequence(start, at).toString());
            valid &= text.charAt(start) != '+' && !Double.isInfinite(number);
            return number;
        } catch (NumberFormatException noNumber) {
            valid = false;
            return 0;
        }
    }

    private String word() {
        skipBlanks();
        int start = at;
        while (at < length && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return text.subSequence(start, at).toString().toUpperCase(Locale.ROOT);
    }

    private void expect(char mark) {
        valid &= isNext(mark);
        at++;
    }

    private boolean isNext(char mark) {
        skipBlanks();
        return at < length && text.charAt(at) == mark;
    }

    private void skipBlanks() {
        while (at < length && " \t\n\u000B\f\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }
}
