package io.github.milvusfakedata.internal.gen.language;

import io.github.milvusfakedata.internal.pool.Pools;
import io.github.milvusfakedata.internal.rng.CounterRng;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * The names that a text keeps: its persons, company, brand, product, town and street. They follow from hidden bits of the
 * row, so that all its texts speak of the same ones. Frequent family names come from the pool, all others are coined.
 */
final class TextNames {
    /** The lane of names, behind those of persons and the like. */
    private static final int FIRST_LANE = 1;

    private static final int KINDS_ONE_IN = 4;
    private static final int LETTERS = 26;
    private static final int LONGEST_MODEL = 3;
    private static final NameKind[] KINDS = kinds();

    private final CoinedNames coined;
    private final byte[][] given;
    private final byte[][] family;
    private final NamePattern[] companyKinds;
    private final NamePattern[] streetKinds;
    private final boolean othersInFull;
    private final boolean familyFirst;
    private final boolean familyAgain;
    private final byte[] between;

    /** The names of a language by its resource. */
    TextNames(CoinedNames coined, FrameFile parts, Grammar grammar) {
        this.coined = coined;
        this.given = encoded(
                grammar.english()
                        ? Pools.entries("first_names")
                        : Stream.of("given_f", "given_m")
                                .flatMap(list -> texts(parts, list).stream())
                                .toList());
        this.family = encoded(grammar.english() ? Pools.entries("last_names") : texts(parts, "family"));
        this.companyKinds = NamePattern.of(texts(parts, "company_kind"));
        this.streetKinds = NamePattern.of(texts(parts, "street_kind"));
        String person = grammar.setting("person");
        this.familyFirst = person.charAt(0) == 'F';
        this.familyAgain = grammar.setting("again").equals("F");
        this.othersInFull = grammar.english() || !familyAgain;
        this.between = person.substring(1, person.length() - 1).getBytes(StandardCharsets.UTF_8);
    }

    /** By how many bytes a name may exceed so many for each of its blanks: names of two words count as they are. */
    int excess(SlotKind kind, int bytesOfBlank) {
        int surname = Math.max(coined.longest(NameKind.SURNAME), longest(family));
        int company = coined.longest(NameKind.COMPANY);
        return switch (kind) {
            case PERSON, PERSON2, SURNAME -> surname + Math.max(0, longest(given) + 1 - bytesOfBlank);
            case COMPANY, FIRM -> company + Math.max(0, NamePattern.excess(companyKinds, bytesOfBlank));
            case BRAND -> coined.longest(NameKind.BRAND);
            case PRODUCT -> coined.longest(NameKind.BRAND) + Math.max(0, LONGEST_MODEL + 1 - bytesOfBlank);
            case TOWN, VILLAGE -> coined.longest(NameKind.TOWN);
            case STREET ->
                coined.longest(NameKind.SURNAME) + Math.max(0, NamePattern.excess(streetKinds, bytesOfBlank));
            case LIST, MAIN, CODE, VERSION, NUMBER, DECIMAL, PERCENT, MONEY, YEAR, DATE, MONTH, WEEKDAY, ROW ->
                throw new IllegalArgumentException(kind + " is no name");
        };
    }

    private static int longest(byte[][] names) {
        int longest = 0;
        for (byte[] name : names) {
            longest = Math.max(longest, name.length);
        }
        return longest;
    }

    private static List<String> texts(FrameFile parts, String list) {
        return parts.lists().get(list).stream().map(FrameEntry::text).toList();
    }

    private static byte[][] encoded(List<String> texts) {
        byte[][] encoded = new byte[texts.size()][];
        for (int text = 0; text < encoded.length; text++) {
            encoded[text] = texts.get(text).getBytes(StandardCharsets.UTF_8);
        }
        return encoded;
    }

    /**
     * Writes a name and returns where it is cut the next time, when the family name of persons is enough: what stands behind
     * that place is said again, or what stands before it if {@link #startWithFamily}. What stands before and behind the coined
     * word differs by the kind, the word itself is written in one place.
     *
     * @param kind what is named
     * @param bits the bits that the names of a text follow from
     */
    int write(SlotKind kind, long bits, Scratch to) {
        long own = CounterRng.lane(bits, FIRST_LANE + kind.ordinal());
        int start = to.size();
        boolean isPerson = isPerson(kind);
        NamePattern around = isPerson ? NamePattern.NONE : around(kind, own);
        to.put(around.before());
        if (isPerson && !familyFirst) {
            given(own, to);
            to.put(between);
        }
        int word = to.size();
        coin(kind, own, to);
        to.put(around.behind());
        int end = to.size();
        if (isPerson && familyFirst) {
            to.put(between);
            given(own, to);
        } else if (kind == SlotKind.PRODUCT) {
            model(own, to);
        }
        boolean isCut = isPerson && familyAgain;
        return familyFirst ? isCut ? end : to.size() : isCut ? word : start;
    }

    /** Whether the family name comes first. */
    boolean startWithFamily() {
        return familyFirst;
    }

    /** Whether a slot gets a person's full name. */
    private boolean isPerson(SlotKind kind) {
        return kind == SlotKind.PERSON || kind == SlotKind.PERSON2 || kind == SlotKind.SURNAME && othersInFull;
    }

    /** What stands around the word of companies, some of which bear their name alone, and of streets. */
    private NamePattern around(SlotKind kind, long own) {
        if (kind == SlotKind.STREET) {
            return streetKinds[CounterRng.below(CounterRng.lane(own, 1), streetKinds.length)];
        }
        if (kind != SlotKind.COMPANY && kind != SlotKind.FIRM) {
            return NamePattern.NONE;
        }
        long form = CounterRng.mix(CoinedNames.rank(NameKind.COMPANY, own));
        return (form & KINDS_ONE_IN - 1) == 0
                ? NamePattern.NONE
                : companyKinds[CounterRng.below(form, companyKinds.length)];
    }

    private void given(long own, Scratch to) {
        to.put(given[CounterRng.below(CounterRng.lane(own, 1), given.length)]);
    }

    /** The word that no list has; frequent family names of persons come from a list. */
    private void coin(SlotKind kind, long own, Scratch to) {
        NameKind word = KINDS[kind.ordinal()];
        if (word == null) {
            throw new IllegalArgumentException(kind + " is no name");
        }
        long rank = CoinedNames.rank(word, own);
        boolean isFamily = word == NameKind.SURNAME && kind != SlotKind.STREET;
        if (isFamily && rank < family.length) {
            to.put(family[(int) rank]);
            return;
        }
        long coinedRank = isFamily ? rank - family.length : rank;
        to.setSize(coined.write(word, coinedRank, to.require(CoinedNames.ROOM), to.size()));
    }

    /** Behind a product's word: a number, or a letter and a digit. */
    private static void model(long own, Scratch to) {
        to.put(' ');
        long model = CounterRng.lane(own, 1);
        if ((model & 1) == 0) {
            to.number(10L * (1 + CounterRng.below(model, 99)), false);
        } else {
            to.put((char) ('A' + CounterRng.below(model, LETTERS)));
            to.put((char) ('1' + CounterRng.below(CounterRng.mix(model), 9)));
        }
    }

    /** The kind of word that each slot's name is coined of; none where a slot gets no name. */
    private static NameKind[] kinds() {
        NameKind[] kinds = new NameKind[SlotKind.values().length];
        for (SlotKind kind : SlotKind.values()) {
            kinds[kind.ordinal()] = switch (kind) {
                case PERSON, PERSON2, SURNAME, STREET -> NameKind.SURNAME;
                case COMPANY, FIRM -> NameKind.COMPANY;
                case BRAND, PRODUCT -> NameKind.BRAND;
                case TOWN, VILLAGE -> NameKind.TOWN;
                case LIST, MAIN, CODE, VERSION, NUMBER, DECIMAL, PERCENT, MONEY, YEAR, DATE, MONTH, WEEKDAY, ROW ->
                    null;
            };
        }
        return kinds;
    }
}
