package io.github.milvusfakedata.internal.gen.text;

import io.github.milvusfakedata.internal.gen.Draw;
import io.github.milvusfakedata.internal.gen.FileLane;
import io.github.milvusfakedata.internal.gen.PersonLane;
import io.github.milvusfakedata.internal.gen.Quantity;
import io.github.milvusfakedata.internal.gen.SharedFlag;
import io.github.milvusfakedata.internal.gen.language.TextPart;
import java.util.List;
import java.util.Locale;

/**
 * Reads templates: text with slots in angle brackets.
 * <ul>
 *   <li>{@code <brands>}, {@code <item.noun:title>}: a word of the {@link Vocabulary}, in a form of {@link WordForms};
 *   <li>{@code <yes|no|maybe>}: one of these;
 *   <li>{@code <#6>} digits, {@code <x8>} hexadecimal digits, {@code <z5>} letters and digits, {@code <A3>} capital
 *       letters, {@code <unique 5>} letters and digits that repeat late, {@code <person.#3>} digits of the person, {@code <file.#3>} and {@code <file.z3>} of the file;
 *   <li>{@code <ean 978>}: an article number of thirteen digits that starts so, with its check digit;
 *   <li>{@code <int 1 90>} a number, {@code <fixed2 100 999>} one in hundredths;
 *   <li>{@code <place.address>}, {@code <place.street>}, {@code <place.shop>}: a template of the language, put in before this reads it;
 *   <li>{@code <text.title>}, {@code <text.main>}: a {@link TextPart};
 *   <li>{@code <q.views>} a {@link Quantity}; with {@code :2} in hundredths, {@code :date}, {@code :instant}, {@code :clock}
 *       or {@code :year} of epoch milliseconds;
 *   <li>{@code <geohash 7>}: letters and digits of the row's latitude and longitude;
 *   <li>{@code <is.trending>}: whether a {@link SharedFlag} holds, as {@code true} or {@code false}.
 * </ul>
 */
final class TemplateParser {
    private static final String QUANTITY = "q.";
    private static final String FLAG = "is.";
    private static final String TEXT = "text.";
    private static final int HEX = 16;
    private static final int LETTERS_AND_DIGITS = 36;

    private final Vocabulary vocabulary;
    private final Program.Builder program;

    TemplateParser(Vocabulary vocabulary, Program.Builder program) {
        this.vocabulary = vocabulary;
        this.program = program;
    }

    /** Adds the steps of a template to the program. */
    void parse(String template) {
        int at = 0;
        while (at < template.length()) {
            int open = template.indexOf('<', at);
            if (open != at) {
                program.literal(template.substring(at, open < 0 ? template.length() : open));
            }
            if (open < 0) {
                return;
            }
            int close = template.indexOf('>', open);
            slot(template.substring(open + 1, close));
            at = close + 1;
        }
    }

    private void slot(String slot) {
        if (slot.startsWith(QUANTITY)) {
            quantity(slot.substring(QUANTITY.length()));
        } else if (slot.startsWith(FLAG)) {
            program.flag(SharedFlag.valueOf(slot.substring(FLAG.length()).toUpperCase(Locale.ROOT)));
        } else if (slot.startsWith(TEXT)) {
            program.text(TextPart.valueOf(slot.substring(TEXT.length()).toUpperCase(Locale.ROOT)));
        } else if (slot.indexOf('|') >= 0 || !digits(slot) && !number(slot)) {
            program.pick(choice(slot, vocabulary));
        }
    }

    /** The choice of a slot that holds a name of words, perhaps with forms. */
    static Choice choice(String slot, Vocabulary vocabulary) {
        if (slot.indexOf('|') >= 0) {
            return Vocabulary.own(List.of(slot.split("\\|", -1)));
        }
        return vocabulary.choice(slot);
    }

    private boolean digits(String slot) {
        if (slot.startsWith("person.#")) {
            program.digits(Integer.parseInt(slot.substring(8)), 10, Draw.PERSON, PersonLane.NUMBER);
            return true;
        }
        if (slot.startsWith("file.#") || slot.startsWith("file.z")) {
            int base = slot.charAt(5) == '#' ? 10 : LETTERS_AND_DIGITS;
            program.digits(Integer.parseInt(slot.substring(6)), base, Draw.FILE, FileLane.NUMBER);
            return true;
        }
        if (slot.startsWith("ean ")) {
            program.add(Step.article(Long.parseLong(slot.substring(4)), slot.length() - 4, program.ownLane()));
            return true;
        }
        if (slot.startsWith("geohash ")) {
            program.digits(Step.StepKind.GEOHASH, Integer.parseInt(slot.substring(8)), 0);
            return true;
        }
        if (slot.startsWith("unique ")) {
            program.digits(Step.StepKind.UNIQUE, Integer.parseInt(slot.substring(7)), LETTERS_AND_DIGITS);
            return true;
        }
        if (slot.length() < 2 || !Character.isDigit(slot.charAt(1))) {
            return false;
        }
        int count = Integer.parseInt(slot.substring(1));
        switch (slot.charAt(0)) {
            case '#' -> program.digits(Step.StepKind.DIGITS, count, 10);
            case 'x' -> program.digits(Step.StepKind.DIGITS, count, HEX);
            case 'z' -> program.digits(Step.StepKind.DIGITS, count, LETTERS_AND_DIGITS);
            case 'A' -> program.digits(Step.StepKind.LETTERS, count, 0);
            default -> throw new IllegalArgumentException("no digits " + slot);
        }
        return true;
    }

    private boolean number(String slot) {
        String[] parts = slot.split(" ");
        if (parts.length != 3) {
            return false;
        }
        int places = parts[0].equals("int") ? 0 : Integer.parseInt(parts[0].substring("fixed".length()));
        program.number(Long.parseLong(parts[1]), Long.parseLong(parts[2]), places);
        return true;
    }

    private void quantity(String slot) {
        String[] parts = slot.split(":");
        Quantity quantity = Quantity.valueOf(parts[0].toUpperCase(Locale.ROOT));
        String form = parts.length > 1 ? parts[1] : "0";
        switch (form) {
            case "date" -> program.add(Step.quantity(Step.StepKind.DATE, quantity, 0));
            case "instant" -> program.add(Step.quantity(Step.StepKind.INSTANT, quantity, 0));
            case "clock" -> program.add(Step.quantity(Step.StepKind.CLOCK, quantity, 0));
            case "year" -> program.add(Step.quantity(Step.StepKind.YEAR, quantity, 0));
            default -> program.add(Step.quantity(Step.StepKind.QUANTITY, quantity, Integer.parseInt(form)));
        }
    }
}
