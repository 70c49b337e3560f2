package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.text.Choice;
import io.github.milvusfakedata.internal.gen.text.MediaKind;
import io.github.milvusfakedata.internal.gen.text.Vocabulary;
import java.util.List;
import java.util.Optional;

/**
 * What a word is chosen from: a list, early words more often, or a name of the {@link Vocabulary}.
 *
 * @param name the name; empty for a list
 * @param list the words; none for a name
 */
public record Words(String name, List<String> list) {
    public Words {
        list = List.copyOf(list);
        if (name.isEmpty() == list.isEmpty()) {
            throw new IllegalArgumentException("either a name of words or a list of them is needed");
        }
        if (!name.isEmpty() && !Vocabulary.isKnown(name)) {
            throw new IllegalArgumentException("no words are called " + name);
        }
    }

    /** The words of a name, such as {@code place.city}. */
    public static Words named(String name) {
        return new Words(name, List.of());
    }

    /** These words. */
    public static Words of(List<String> list) {
        return new Words("", list);
    }

    /** The choice among the words. */
    Choice choice(Recipe recipe, Optional<MediaKind> files) {
        return name.isEmpty() ? Vocabulary.own(list) : vocabulary(recipe, files).choice(name);
    }

    /** The words of the recipe's subject and language that speak of these files. */
    static Vocabulary vocabulary(Recipe recipe, Optional<MediaKind> files) {
        return Vocabulary.of(
                recipe.subject(), files.orElseGet(() -> MediaKind.of(recipe.subject())), recipe.language());
    }
}
