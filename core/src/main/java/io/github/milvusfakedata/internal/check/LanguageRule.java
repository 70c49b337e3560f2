package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.internal.gen.Language;
import io.github.milvusfakedata.internal.tree.NearestName;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Shown;
import java.util.List;

/** The language is one that there are texts in. */
final class LanguageRule implements Rule {
    @Override
    public List<Problem> check(Collection collection, Conditions conditions) {
        String language = collection.language();
        if (Language.of(language).isPresent()) {
            return List.of();
        }
        return List.of(Problem.error(
                ProblemCode.LANGUAGE.id(),
                "language",
                "There are no texts in " + Shown.quoted(language) + ", only in " + String.join(", ", Language.codes())
                        + ".",
                NearestName.of(language, Language.codes())
                        .map(near -> "Did you mean " + Shown.quoted(near) + "?")
                        .orElse("Leave it out for English, or write \"language\": " + Shown.quoted(another()) + ".")));
    }

    /** The first language that need not be left out. */
    private static String another() {
        return Language.all().stream()
                .filter(language -> !language.isEnglish())
                .map(Language::code)
                .findFirst()
                .orElse(Language.ENGLISH.code());
    }
}
