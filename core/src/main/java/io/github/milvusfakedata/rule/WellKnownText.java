package io.github.milvusfakedata.rule;

import java.util.Locale;
import java.util.Set;

/**
 * Whether a text is a geometry in well-known text, as Milvus' importer reads it: the seven types of the OGC's Simple
 * Features, with two to four coordinates a point, lines of at least two points, closed rings of at least four.
 */
public final class WellKnownText {
    private static final int DEEPEST = 64;

    private static final Set<String> TYPES = Set.of(
            "POINT", "LINESTRING", "POLYGON", "MULTIPOINT", "MULTILINESTRING", "MULTIPOLYGON", "GEOMETRYCOLLECTION");

    private final CharSequence text;
    private int at;
    private int coordinates;
    private boolean valid = true;

    private WellKnownText(CharSequence text) {
        this.text = text;
    }

    /** Whether Milvus reads the text. */
    public static boolean isValid(CharSequence text) {
        WellKnownText reading = new WellKnownText(text);
        reading.geometry(0);
        reading.skipBlanks();
        return reading.valid && reading.at == text.length();
    }

    private void geometry(int depth) {
        String type = word();
        skipBlanks();
        if (depth > DEEPEST) {
            valid = false;
            return;
        }
        if (!isNext('(')) {
            String next = word();
            coordinates = next.equals("Z") || next.equals("M") ? 3 : next.equals("ZM") ? 4 : 0;
            String last = coordinates > 0 && !isNext('(') ? word() : next;
            if (last.equals("EMPTY")) {
                valid &= TYPES.contains(type);
                return;
            }
        }
        switch (type) {
            case "POINT" -> points(1, 1, false);
            case "LINESTRING" -> points(2, Integer.MAX_VALUE, false);
            case "POLYGON" -> rings();
            case "MULTIPOINT" ->
                list(() -> {
                    if (isNext('(')) {
                        points(1, 1, false);
                    } else {
                        point();
                    }
                });
            case "MULTILINESTRING" -> list(() -> points(2, Integer.MAX_VALUE, false));
            case "MULTIPOLYGON" -> list(this::rings);
            case "GEOMETRYCOLLECTION" -> list(() -> geometry(depth + 1));
            default -> valid = false;
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
        String[] ends = new String[2];
        list(() -> {
            String point = point();
            ends[0] = count[0] == 0 ? point : ends[0];
            ends[1] = point;
            count[0]++;
        });
        valid &= count[0] >= least && count[0] <= most && (!closed || ends[0].equals(ends[1]));
    }

    private String point() {
        StringBuilder point = new StringBuilder();
        int count = 0;
        while (valid && !isNext(',') && !isNext(')')) {
            point.append(number()).append(' ');
            count++;
        }
        valid &= count >= 2 && count <= 4 && (coordinates == 0 || coordinates == count);
        coordinates = count;
        return point.toString();
    }

    private double number() {
        skipBlanks();
        int start = at;
        while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        try {
            return Double.parseDouble(text.subSequence(start, at).toString());
        } catch (NumberFormatException noNumber) {
            valid = false;
            return 0;
        }
    }

    private String word() {
        skipBlanks();
        int start = at;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
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
        return at < text.length() && text.charAt(at) == mark;
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
