package io.github.milvusfakedata.internal.gen.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.Draw;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.gen.text.ComposedText;
import io.github.milvusfakedata.internal.gen.text.MediaKind;
import io.github.milvusfakedata.internal.gen.text.Program;
import io.github.milvusfakedata.internal.gen.text.Vocabulary;
import io.github.milvusfakedata.internal.meaning.Filled;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RowTextsTest {
    private static List<String> composed(String template, String field, Subject subject) {
        Recipe recipe = new Recipe(31, subject);
        Program program = Program.of(List.of(template), Vocabulary.of(subject, MediaKind.DOCUMENT), 4_000);
        return texts(new ComposedText(
                ColumnShape.STRING, program, 4_000, recipe.keys(field).values(), recipe, Draw.OWN, 0));
    }

    private static List<String> texts(ColumnSource source) {
        return Filled.texts(source, 0, 100);
    }

    @ParameterizedTest
    @EnumSource(TextPart.class)
    void templatesCanNameEveryPart(TextPart part) {
        for (Subject subject : Subject.values()) {
            for (String text : composed("[<text." + part.id() + ">]", "one", subject)) {
                assertThat(text).matches("\\[(\\S|\\S.*\\S)\\]").doesNotContain("{", "<");
            }
        }
    }

    @Test
    void namesAreTheSameInEveryFieldAndLinesAreNot() {
        List<String> here = composed("<text.main>, <text.person>, <text.town>", "one", Subject.NEWS);
        List<String> there = composed("<text.main>, <text.person>, <text.town>", "two", Subject.NEWS);
        assertThat(there).isEqualTo(here);
        assertThat(composed("<text.title>", "two", Subject.NEWS))
                .isNotEqualTo(composed("<text.title>", "one", Subject.NEWS));
    }

    @Test
    void textsOfARowSpeakOfItsPerson() {
        Recipe recipe = new Recipe(31, Subject.NEWS);
        List<String> persons = composed("<text.person>", "name", Subject.NEWS);
        List<String> bodies = texts(new LanguageText(ProseKind.SENTENCES, 0, 0, 1 << 20, recipe.keys("body"), recipe));
        int named = 0;
        for (int row = 0; row < persons.size(); row++) {
            named += bodies.get(row).contains(persons.get(row)) ? 1 : 0;
        }
        assertThat(named).isGreaterThan(70);
    }
}
