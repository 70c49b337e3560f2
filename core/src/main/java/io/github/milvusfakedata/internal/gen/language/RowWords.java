package io.github.milvusfakedata.internal.gen.language;

import io.github.milvusfakedata.internal.gen.Quantity;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.SharedDraws;
import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.gen.Topics;
import io.github.milvusfakedata.internal.gen.text.Authors;
import io.github.milvusfakedata.internal.gen.text.Choice;
import io.github.milvusfakedata.internal.gen.text.MediaKind;
import io.github.milvusfakedata.internal.gen.text.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The row's own values, as frames name them: the same as the fields of these meanings have. */
final class RowWords {
    private static final int DIGITS_OF_YEAR = 4;

    private final Recipe recipe;
    private final SharedDraws hidden;
    private final Topics topics;
    private final RowChoice[] choices = new RowChoice[RowValue.values().length];

    RowWords(Recipe recipe) {
        this.recipe = recipe;
        this.hidden = new SharedDraws(recipe);
        this.topics = new Topics(recipe);
    }

    /** Whether the town of a text is the row's city; of persons who write English it is one that they have been to. */
    boolean isAtCity() {
        return recipe.subject() != Subject.USERS || !recipe.language().isEnglish();
    }

    /** Writes a value of a row. */
    void write(RowValue value, long row, Scratch to) {
        if (value == RowValue.YEAR) {
            to.number(hidden.quantity(Quantity.CREATED_YEAR, row), false);
            return;
        }
        RowChoice choice = choice(value);
        byte[][] list = choice.words()[choice.choice().selector().list(topics.group(row), row, hidden)];
        long bits = hidden.lane(choice.choice().draw(), row, choice.choice().lane());
        byte[] word = list[choice.choice().spread().index(bits, list.length)];
        to.put(word, 0, word.length);
    }

    /** By how many bytes a value may exceed so many for each of its blanks. */
    int excess(RowValue value, int bytesOfBlank) {
        if (value == RowValue.YEAR) {
            return DIGITS_OF_YEAR;
        }
        int most = Integer.MIN_VALUE;
        for (byte[][] list : choice(value).words()) {
            for (byte[] word : list) {
                int excess = word.length;
                for (byte sign : word) {
                    excess -= sign == ' ' ? bytesOfBlank : 0;
                }
                most = Math.max(most, excess);
            }
        }
        return most;
    }

    /** Encoded when first asked for, perhaps by several threads at once, which then make the same. */
    private RowChoice choice(RowValue value) {
        RowChoice known = choices[value.ordinal()];
        if (known == null) {
            known = RowChoice.of(words(value));
            choices[value.ordinal()] = known;
        }
        return known;
    }

    private Choice words(RowValue value) {
        Vocabulary vocabulary = Vocabulary.of(recipe.subject(), MediaKind.DOCUMENT, recipe.language());
        return switch (value) {
            case CATEGORY -> vocabulary.choice("topic.name");
            case CITY -> vocabulary.choice("place.city");
            case TOWN -> vocabulary.choice("place.town");
            case COUNTRY -> vocabulary.choice(recipe.language().isEnglish() ? "place.land" : "place.country");
            case BRAND -> vocabulary.choice("item.brand");
            case COLOR -> vocabulary.choice("item.color");
            case MATERIAL -> vocabulary.choice("item.material");
            case AUTHOR -> Authors.choice(recipe);
            case MONTH -> vocabulary.choice("created.month");
            case YEAR -> throw new IllegalArgumentException("a year is no word");
        };
    }

    /**
     * A choice with its words encoded. Immutable, so that threads may share it without a lock.
     *
     * @param choice how a row chooses
     * @param words the words of each of its lists
     */
    private record RowChoice(Choice choice, byte[][][] words) {
        static RowChoice of(Choice choice) {
            byte[][][] words = new byte[choice.lists().size()][][];
            for (int list = 0; list < words.length; list++) {
                List<String> texts = choice.lists().get(list);
                words[list] = new byte[texts.size()][];
                for (int text = 0; text < texts.size(); text++) {
                    words[list][text] = texts.get(text).getBytes(StandardCharsets.UTF_8);
                }
            }
            return new RowChoice(choice, words);
        }
    }
}
