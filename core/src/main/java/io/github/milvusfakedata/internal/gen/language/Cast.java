package io.github.milvusfakedata.internal.gen.language;

import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.rng.CounterRng;

/**
 * Whom and what a text speaks of by name: two persons, one or two others, a company and another one, a town and another
 * place. All texts of a row have the same cast, and a long one goes on about the persons that it knows instead of naming new
 * ones. A name is a range of bytes of the scratch, the length in the upper half.
 */
final class Cast {
    /** No name: all that a slot could stand for are in the sentence already, or known already. */
    static final long NOBODY = -1;

    private static final int LENGTH_SHIFT = 32;
    /** A text of so many words has room for one more person. */
    private static final int WORDS_OF_ANOTHER = 160;

    private static final SlotKind[] KINDS = SlotKind.values();
    private static final int OTHER = SlotKind.SURNAME.ordinal();
    private static final int ANOTHER = KINDS.length;
    private static final int SEATS = ANOTHER + 1;
    private static final int FIRM = SlotKind.FIRM.ordinal();
    private static final int VILLAGE = SlotKind.VILLAGE.ordinal();
    private static final int COMPANY = SlotKind.COMPANY.ordinal();
    private static final int OF_SECTION =
            1 << SlotKind.PERSON.ordinal() | 1 << SlotKind.PERSON2.ordinal() | 1 << SlotKind.PRODUCT.ordinal();

    private static final int TOWN = SlotKind.TOWN.ordinal();

    private final TextNames names;
    private final RowWords rowWords;
    private final boolean isNews;
    private final boolean isAtCity;
    private final boolean byGivenName;
    private final Scratch scratch;
    private final Bits bits;
    private final int[] starts = new int[SEATS];
    private final int[] cuts = new int[SEATS];
    private final int[] ends = new int[SEATS];
    private final int[] others = {OTHER, ANOTHER};
    private long row;
    private long nameBits;
    private long sectionBits;
    private boolean large;
    private int kept;
    private int now;
    private int here;

    /**
     * A cast.
     *
     * @param subject whose texts they are: another matter in the news is about another company, and users write of people by
     *     their given names
     * @param isAtCity whether the town is the row's city, and not a coined one
     */
    Cast(TextNames names, RowWords rowWords, Subject subject, boolean isAtCity, Scratch scratch, Bits bits) {
        this.isNews = Genre.of(subject) == Genre.REPORT;
        this.byGivenName = TextManner.of(subject).givenNames() && !names.startWithFamily();
        this.isAtCity = isAtCity;
        this.names = names;
        this.rowWords = rowWords;
        this.scratch = scratch;
        this.bits = bits;
    }

    /** Starts a text of so many words about a row whose names follow from bits. */
    void start(long rowOfText, long bitsOfNames, int words) {
        row = rowOfText;
        nameBits = bitsOfNames;
        sectionBits = bitsOfNames;
        large = words >= WORDS_OF_ANOTHER;
        kept = 0;
        now = 0;
        here = 0;
        for (int seat = 0; seat < SEATS; seat++) {
            ends[seat] = 0;
        }
    }

    /** Another matter has other persons at its center, at the same place; in news it is about another company. */
    void turn() {
        sectionBits = CounterRng.mix(nameBits);
        for (int seat = 0; seat < SEATS; seat++) {
            if (isOfSection(seat)) {
                ends[seat] = 0;
                kept &= ~(1 << seat);
            }
        }
    }

    /** Starts a sentence: who was named in one that was dropped has not been named. */
    void startSentence() {
        now = kept;
        here = 0;
    }

    /** The sentence is part of the text. */
    void keep() {
        kept = now;
    }

    /**
     * A name, or {@link #NOBODY}: persons are called by the family name alone from the second time on, or always by the given
     * one, behind which one sign parts it from the other.
     */
    long name(int argument) {
        int seat = seat(argument);
        if (seat < 0) {
            return NOBODY;
        }
        if (ends[seat] == 0) {
            starts[seat] = scratch.size();
            cuts[seat] = write(seat);
            ends[seat] = scratch.size();
        }
        boolean again = (now >>> seat & 1) != 0 || (argument & Op.BARE) != 0;
        now |= 1 << seat;
        here |= 1 << seat;
        if (byGivenName && cuts[seat] > starts[seat]) {
            return (long) (cuts[seat] - 1 - starts[seat]) << LENGTH_SHIFT | starts[seat];
        }
        int from = again && !names.startWithFamily() ? cuts[seat] : starts[seat];
        int to = again && names.startWithFamily() ? cuts[seat] : ends[seat];
        return (long) (to - from) << LENGTH_SHIFT | from;
    }

    /** Writes a name that the text has not had, and returns where it is cut the next time. */
    private int write(int seat) {
        if (seat == TOWN && isAtCity) {
            rowWords.write(RowValue.TOWN, row, scratch);
            return names.startWithFamily() ? scratch.size() : starts[seat];
        }
        boolean isAnother = seat == ANOTHER;
        long own = isAnother ? CounterRng.mix(nameBits) : isOfSection(seat) ? sectionBits : nameBits;
        return names.write(isAnother ? SlotKind.SURNAME : KINDS[seat], own, scratch);
    }

    private boolean isOfSection(int seat) {
        return (OF_SECTION >>> seat & 1) != 0 || seat == COMPANY && isNews;
    }

    private int seat(int argument) {
        int seat = argument & Op.KIND_MASK;
        if (seat == OTHER) {
            return other((argument & Op.INTRODUCED) != 0);
        }
        boolean once = seat == FIRM || seat == VILLAGE;
        return once && (here >>> seat & 1) != 0 ? -1 : seat;
    }

    /** One of the others that the sentence has not named: someone known if possible, someone new if that is said. */
    private int other(boolean introduced) {
        int first = large ? bits.below(2) : 0;
        int found = -1;
        for (int place = 0; place < (large ? 2 : 1); place++) {
            int seat = others[first ^ place];
            if ((here >>> seat & 1) == 0) {
                boolean known = (now >>> seat & 1) != 0;
                if (known != introduced) {
                    return seat;
                }
                found = introduced ? found : seat;
            }
        }
        return found;
    }
}
