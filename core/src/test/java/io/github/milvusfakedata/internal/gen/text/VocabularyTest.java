package io.github.milvusfakedata.internal.gen.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.internal.gen.Subject;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    @Test
    void everyNameHasWordsInEverySubject() {
        for (Subject subject : Subject.values()) {
            Vocabulary vocabulary = Vocabulary.of(subject, MediaKind.of(subject));
            for (Map.Entry<String, Set<String>> group : VocabularyNames.PARTS.entrySet()) {
                for (String part : group.getValue()) {
                    String name = group.getKey() + '.' + part;
                    assertThat(Vocabulary.isKnown(name)).as(name).isTrue();
                    assertThat(vocabulary.choice(name).lists())
                            .as(name)
                            .isNotEmpty()
                            .allMatch(list -> !list.isEmpty());
                }
            }
        }
    }

    @Test
    void everyFormIsOneThatWordsHave() {
        for (String form : WordForms.FORMS) {
            assertThat(Vocabulary.isKnown("topic.noun:" + form)).as(form).isTrue();
            assertThat(WordForms.form(form, "olive oil")).as(form).isNotEmpty();
        }
        assertThat(Vocabulary.isKnown("topic.noun:title:article")).isTrue();
    }

    @Test
    void knowsNoOtherNames() {
        for (String name : new String[] {
            "topic.noun:loud",
            "topic.nouns",
            "topic.noun.4",
            "place",
            "place.town",
            "even.nothing",
            "nothing",
            "",
            "a.b.c"
        }) {
            assertThat(Vocabulary.isKnown(name)).as(name).isFalse();
        }
    }
}
