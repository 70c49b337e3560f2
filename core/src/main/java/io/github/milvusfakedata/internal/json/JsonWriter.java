package io.github.milvusfakedata.internal.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Writes small JSON documents for people and programs: two blanks of indentation, one line for an object that was begun as
 * an inline one. A few lines of code instead of a library's generator, whose classes would cost start-up time; not for
 * data files.
 */
public final class JsonWriter {
    private static final String INDENT = "  ";
    private static final int MOST_DIGITS_OF_DOUBLE = 17;

    private final StringBuilder json = new StringBuilder();
    private int depth;
    private int inlineDepth;
    private boolean first = true;
    private boolean named;

    /** Begins an object with a line for each member. */
    public JsonWriter beginObject() {
        return begin('{');
    }

    /** Begins an object that stays on one line, with all that is in it. */
    public JsonWriter beginInlineObject() {
        return beginInline('{');
    }

    /** Begins a list with a line for each element. */
    public JsonWriter beginList() {
        return begin('[');
    }

    /** Begins a list that stays on one line, with all that is in it. */
    public JsonWriter beginInlineList() {
        return beginInline('[');
    }

    /** Ends the object. */
    public JsonWriter endObject() {
        return end('}');
    }

    /** Ends the list. */
    public JsonWriter endList() {
        return end(']');
    }

    /** Writes the name of the member that comes next. */
    public JsonWriter name(String name) {
        separate();
        JsonQuotes.append(name, json);
        json.append(": ");
        named = true;
        return this;
    }

    /** Writes a text. */
    public JsonWriter value(String text) {
        separate();
        JsonQuotes.append(text, json);
        return this;
    }

    /** Writes a whole number. */
    public JsonWriter value(long number) {
        separate();
        json.append(number);
        return this;
    }

    /** Writes true or false. */
    public JsonWriter value(boolean flag) {
        separate();
        json.append(flag);
        return this;
    }

    /** Writes null. */
    public JsonWriter nullValue() {
        separate();
        json.append("null");
        return this;
    }

    /** Writes a number, exactly. */
    public JsonWriter value(BigDecimal number) {
        separate();
        json.append(number);
        return this;
    }

    /**
     * Writes a finite number with the fewest digits that give it back. Not by {@code Double.toString}, whose digits differ
     * between Java versions.
     */
    public JsonWriter value(double number) {
        BigDecimal exact = new BigDecimal(number);
        for (int digits = 1; digits < MOST_DIGITS_OF_DOUBLE; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (rounded.doubleValue() == number) {
                return value(rounded);
            }
        }
        return value(exact.round(new MathContext(MOST_DIGITS_OF_DOUBLE, RoundingMode.HALF_EVEN)));
    }

    /** Writes a value that is JSON already, as it is. */
    public JsonWriter json(String text) {
        separate();
        json.append(text);
        return this;
    }

    /** Writes the members of an object that is compact JSON already; of an empty one nothing. */
    public JsonWriter members(String object) {
        String inside = object.substring(1, object.length() - 1);
        return inside.isEmpty() ? this : json(inside);
    }

    /** The document so far, without a line break at its end. */
    @Override
    public String toString() {
        return json.toString();
    }

    /** What is inside something inline is so already. */
    private JsonWriter beginInline(char bracket) {
        begin(bracket);
        inlineDepth = Math.max(inlineDepth, 1);
        return this;
    }

    private JsonWriter begin(char bracket) {
        separate();
        json.append(bracket);
        depth++;
        inlineDepth += inlineDepth > 0 ? 1 : 0;
        first = true;
        return this;
    }

    private JsonWriter end(char bracket) {
        depth--;
        if (inlineDepth > 0) {
            inlineDepth--;
        } else if (!first) {
            newLine();
        }
        json.append(bracket);
        first = false;
        return this;
    }

    private void separate() {
        if (named) {
            named = false;
            first = false;
            return;
        }
        if (!first) {
            json.append(inlineDepth > 0 ? ", " : ",");
        }
        if (inlineDepth == 0 && depth > 0) {
            newLine();
        }
        first = false;
    }

    private void newLine() {
        json.append('\n').append(INDENT.repeat(depth));
    }
}
