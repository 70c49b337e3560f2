package io.github.milvusfakedata.internal.gen.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.internal.gen.Language;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.Subject;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CastTest {
    private static final int SURNAME = SlotKind.SURNAME.ordinal();
    private static final int PERSON = SlotKind.PERSON.ordinal();
    private static final int TOWN = SlotKind.TOWN.ordinal();
    private static final int VILLAGE = SlotKind.VILLAGE.ordinal();

    private final Scratch scratch = new Scratch();
    private final Bits bits = new Bits();
    private final TextNames names =
            Lexicon.of(Language.ENGLISH, Subject.DOCUMENTS).names();
    private final RowWords rowWords = new RowWords(new Recipe(3, Subject.DOCUMENTS));
    private final Cast cast = new Cast(names, rowWords, Subject.DOCUMENTS, false, scratch, bits);

    private String text(long range) {
        return new String(scratch.bytes(), (int) range, (int) (range >>> 32), StandardCharsets.UTF_8);
    }

    private String sentence(int argument) {
        cast.startSentence();
        String name = text(cast.name(argument));
        cast.keep();
        return name;
    }

    @ParameterizedTest
    @CsvSource({"100, 1", "400, 2"})
    void otherPersonsAreFewAndCalledByTheFamilyNameAgain(int words, int persons) {
        cast.start(0, 5, words);
        bits.start(6);
        Set<String> full = new HashSet<>();
        Set<String> families = new HashSet<>();
        for (int sentence = 0; sentence < 50; sentence++) {
            String name = sentence(SURNAME);
            if (name.indexOf(' ') > 0) {
                full.add(name);
                families.add(name.substring(name.indexOf(' ') + 1));
            } else {
                assertThat(families).contains(name);
            }
        }
        assertThat(full).hasSizeBetween(1, persons);
    }

    @Test
    void whoIsIntroducedWasNotNamedBefore() {
        cast.start(0, 7, 100);
        bits.start(8);
        sentence(SURNAME);
        cast.startSentence();
        assertThat(cast.name(SURNAME | Op.INTRODUCED)).isEqualTo(Cast.NOBODY);
    }

    @Test
    void aSentenceThatWasDroppedHasNamedNobody() {
        cast.start(0, 9, 100);
        cast.startSentence();
        String full = text(cast.name(PERSON));
        cast.startSentence();
        assertThat(text(cast.name(PERSON))).isEqualTo(full);
        assertThat(full).endsWith(" " + text(cast.name(PERSON)));
    }

    @Test
    void aSecondPartHasOtherPersonsInTheSameTown() {
        cast.start(0, 11, 300);
        String person = sentence(PERSON);
        cast.turn();
        assertThat(sentence(PERSON)).contains(" ").isNotEqualTo(person);
        String town = sentence(TOWN);
        cast.start(0, 11, 300);
        assertThat(sentence(TOWN)).isEqualTo(town);
    }

    @Test
    void theOtherPlaceStandsOnceInASentence() {
        cast.start(0, 13, 300);
        cast.startSentence();
        assertThat(text(cast.name(VILLAGE))).isNotEqualTo(text(cast.name(TOWN)));
        assertThat(cast.name(VILLAGE)).isEqualTo(Cast.NOBODY);
    }

    @Test
    void usersWriteOfPeopleByTheirGivenNames() {
        Cast friends = new Cast(names, rowWords, Subject.USERS, false, scratch, bits);
        friends.start(1, 17, 30);
        cast.start(1, 17, 30);
        cast.startSentence();
        friends.startSentence();

        String inFull = text(cast.name(SlotKind.PERSON.ordinal()));
        String given = text(friends.name(SlotKind.PERSON.ordinal()));

        assertThat(inFull).startsWith(given + " ");
        assertThat(text(friends.name(SlotKind.PERSON.ordinal()))).isEqualTo(given);
    }
}
