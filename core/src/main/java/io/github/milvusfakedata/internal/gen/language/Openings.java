package io.github.milvusfakedata.internal.gen.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which sentences may stand behind an opener: those that start like a main clause. */
final class Openings {
    private static final Set<String> OPENABLE = Set.of(
            "the",
            "a",
            "an",
            "this",
            "that",
            "these",
            "those",
            "every",
            "each",
            "most",
            "many",
            "some",
            "few",
            "no",
            "nobody",
            "none",
            "it",
            "they",
            "all",
            "both",
            "there",
            "its",
            "their",
            "people",
            "anyone",
            "everyone",
            "whoever",
            "nothing",
            "something",
            "several",
            "such",
            "much",
            "one",
            "we",
            "you");

    private Openings() {}

    /** An opener may stand before what starts like a main clause. */
    static boolean isOpenable(List<FramePart> parts, Grammar grammar) {
        FramePart first = parts.get(0);
        if (!grammar.english()) {
            return grammar.mayFollow(first);
        }
        if (first.slot().isPresent()) {
            String after = parts.size() > 1 ? parts.get(1).literal() : "";
            boolean subject =
                    switch (first.slot().get().kind()) {
                        case PERSON, PERSON2, SURNAME, FIRM, COMPANY, MAIN -> true;
                        case LIST -> {
                            String list = first.slot().get().name();
                            yield first.slot().get().form() != SlotForm.PLAIN
                                    || list.equals("group")
                                    || list.equals("role");
                        }
                        case BRAND,
                                PRODUCT,
                                TOWN,
                                VILLAGE,
                                STREET,
                                CODE,
                                VERSION,
                                NUMBER,
                                DECIMAL,
                                PERCENT,
                                MONEY,
                                YEAR,
                                DATE,
                                MONTH,
                                WEEKDAY,
                                ROW -> false;
                    };
            return subject && after.startsWith(" ");
        }
        String literal = first.literal();
        int blank = literal.indexOf(' ');
        return blank > 0 && OPENABLE.contains(literal.substring(0, blank).toLowerCase(Locale.ROOT));
    }
}
