package io.github.milvusfakedata.internal.gen.language;

import io.github.milvusfakedata.internal.gen.Topics;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Lexicons of few frames, for tests of what seldom happens with all of them. */
final class SmallLexicon {
    /** What every lexicon has. */
    private static final String SHARED = String.join(
            "\n", "[list month]", "{row.month}", "[list filler]", "so", "so it is", "[list weekday]", "Monday", "");

    private static final Wordings ONE_WAY = Wordings.of(FrameFile.parse("xx/wordings", ""));

    private SmallLexicon() {}

    /** An English one, all of whose topics have these lists and frames. */
    static Lexicon english(String... lines) {
        return new LexiconBuilder(scope(Grammar.ENGLISH, lines), ONE_WAY).build();
    }

    /** One in a language whose words are apart, with the names of German. */
    static Lexicon other(String... lines) {
        Grammar grammar = Grammar.of(FrameFile.parse("xx/grammar", "[list settings]\nblanks: yes\n"));
        return new LexiconBuilder(scope(grammar, lines), ONE_WAY).build();
    }

    /** The resources of one. */
    static FrameScope scope(Grammar grammar, String... lines) {
        FrameFile topic = FrameFile.parse("en/small/topic", String.join("\n", lines) + "\n");
        topic.lists().putIfAbsent("thing", List.of(new FrameEntry("lamp", 1, 0, List.of())));
        topic.lists().put("main", topic.lists().get("thing"));
        return new FrameScope(
                Collections.nCopies(Topics.TOPICS, topic),
                new FrameFile("en/small/shared", Map.of(), Map.of()),
                FrameFile.parse("en/shared", SHARED),
                FrameFile.find(grammar.english() ? "en/names" : "de/names").orElseThrow(),
                grammar,
                Collections.nCopies(Topics.TOPICS, List.of(0)));
    }
}
