package io.github.milvusfakedata.internal.gen.text;

import io.github.milvusfakedata.internal.gen.Draw;
import io.github.milvusfakedata.internal.gen.Spread;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A word chosen from a list. Two choices from the same draw and lane and of lists of the same sizes take the same place,
 * which is how an address agrees with the name that it is made of.
 *
 * @param lists what to choose from, one list for each value of the selector
 * @param selector which list a row takes
 * @param draw the draw that chooses
 * @param lane the draw's part; ignored for {@link Draw#OWN}, where each place in a template has its own
 * @param spread how the choice falls
 * @param members whether the words are members of JSON objects, with their names and quotes, rather than texts
 */
public record Choice(List<List<String>> lists, Selector selector, Draw draw, int lane, Spread spread, boolean members) {
    public Choice {
        Objects.requireNonNull(draw, "draw");
        Objects.requireNonNull(spread, "spread");
        if (lists.size() != selector.lists()) {
            throw new IllegalArgumentException(lists.size() + " lists for " + selector);
        }
    }

    /** A choice among texts. */
    public Choice(List<List<String>> lists, Selector selector, Draw draw, int lane, Spread spread) {
        this(lists, selector, draw, lane, spread, false);
    }

    /** A choice from one list. */
    public static Choice of(List<String> list, Draw draw, int lane, Spread spread) {
        return new Choice(List.of(list), Selector.NONE, draw, lane, spread);
    }

    /** The same choice, whose words are members of JSON objects. */
    Choice ofMembers() {
        return new Choice(lists, selector, draw, lane, spread, true);
    }

    /** The same choice with the shortest word of its list in place of each word of more bytes than this. */
    public Choice within(int limit) {
        List<List<String>> fitting = new ArrayList<>(lists.size());
        for (List<String> list : lists) {
            String shortest = Collections.min(list, Comparator.comparingInt(Choice::bytes));
            fitting.add(list.stream()
                    .map(word -> bytes(word) <= limit ? word : shortest)
                    .toList());
        }
        return new Choice(fitting, selector, draw, lane, spread);
    }

    private static int bytes(String word) {
        return word.getBytes(StandardCharsets.UTF_8).length;
    }

    /** The same choice of other forms of the words. */
    Choice as(String form) {
        List<List<String>> formed = new ArrayList<>(lists.size());
        for (List<String> list : lists) {
            List<String> words = new ArrayList<>(list.size());
            for (String word : list) {
                words.add(form.equals("json") ? WordForms.json(word) : WordForms.form(form, word));
            }
            formed.add(words);
        }
        return new Choice(formed, selector, draw, lane, spread);
    }
}
