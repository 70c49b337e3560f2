package io.github.milvusfakedata.internal.gen.text;

import io.github.milvusfakedata.internal.gen.AuthorRanks;
import io.github.milvusfakedata.internal.gen.Draw;
import io.github.milvusfakedata.internal.gen.PersonLane;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.SharedDraws;
import io.github.milvusfakedata.internal.gen.Spread;
import io.github.milvusfakedata.internal.gen.Topics;
import io.github.milvusfakedata.internal.gen.language.LanguageNames;
import io.github.milvusfakedata.internal.pool.Pools;
import io.github.milvusfakedata.internal.rng.CounterRng;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The names of the persons who write rows, few enough for a dictionary. */
public final class Authors {
    /** One author in so many is written in another script. */
    private static final int NATIVE_SHARE = 12;

    private static final int FIRST_NUMBER = 1000;

    private Authors() {}

    /** The names of the authors of each topic; the draw's lane 0 chooses one as {@link SharedDraws#author} does. */
    public static Choice choice(Recipe recipe) {
        return choice(names(recipe));
    }

    /** Their addresses, made of those names, in the same order. */
    public static Choice emails(Recipe recipe) {
        List<String> emails = new ArrayList<>();
        for (String name : names(recipe)) {
            String[] parts = name.split(" ");
            String handle =
                    WordForms.form("handle", parts[0]) + '.' + WordForms.form("handle", parts[parts.length - 1]);
            boolean latin = handle.matches("[a-z]+\\.[a-z]+");
            emails.add((latin ? handle : "author." + (FIRST_NUMBER + emails.size())) + "@example.com");
        }
        return choice(emails);
    }

    private static Choice choice(List<String> authors) {
        List<List<String>> byTopic = new ArrayList<>();
        for (int topic = 0; topic < Topics.TOPICS; topic++) {
            byTopic.add(Arrays.stream(AuthorRanks.ofTopic(topic))
                    .mapToObj(authors::get)
                    .toList());
        }
        return new Choice(byTopic, Selector.TOPIC, Draw.AUTHOR_CHOICE, 0, Spread.SKEWED);
    }

    private static List<String> names(Recipe recipe) {
        SharedDraws hidden = new SharedDraws(recipe);
        List<String> first = Pools.entries("first_names");
        List<String> last = Pools.entries("last_names");
        List<String> otherScripts = Pools.entries("native_names");
        List<String> authors = new ArrayList<>(SharedDraws.AUTHORS);
        for (int rank = 0; rank < SharedDraws.AUTHORS; rank++) {
            long bits = SharedDraws.authorBits(hidden.authorOfRank(rank));
            if (!recipe.language().isEnglish()) {
                authors.add(ofLanguage(LanguageNames.of(recipe.language()), bits));
            } else if (CounterRng.below(CounterRng.lane(bits, PersonLane.SCRIPT), NATIVE_SHARE) == 0) {
                authors.add(pick(otherScripts, CounterRng.lane(bits, PersonLane.FIRST)));
            } else {
                authors.add(pick(first, CounterRng.lane(bits, PersonLane.FIRST)) + " "
                        + pick(last, CounterRng.lane(bits, PersonLane.LAST)));
            }
        }
        return authors;
    }

    private static String ofLanguage(LanguageNames names, long bits) {
        long given = CounterRng.lane(bits, PersonLane.FIRST);
        List<String> first = (given & 1) == 0 ? names.women() : names.men();
        return names.whole(pick(first, given), pick(names.families(), CounterRng.lane(bits, PersonLane.LAST)));
    }

    private static String pick(List<String> list, long bits) {
        return list.get(Spread.EVEN.index(bits, list.size()));
    }
}
