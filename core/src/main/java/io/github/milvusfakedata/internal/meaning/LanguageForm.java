package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.gen.Language;
import io.github.milvusfakedata.internal.spec.LanguageSpec;
import io.github.milvusfakedata.internal.tree.NearestName;
import io.github.milvusfakedata.schema.Shown;

/** The form of values in another language: any other form, with {@code language} beside its properties. */
final class LanguageForm extends ValueForm<LanguageSpec> {
    /** The property by which the form is known. */
    static final String LANGUAGE = "language";

    LanguageForm() {
        super(LanguageSpec.class, "{\"language\": \"de\", \"text\": \"sentences\"}", LANGUAGE);
    }

    @Override
    LanguageSpec read(FormObject object) {
        String code = object.text(LANGUAGE);
        Language language = Language.of(code)
                .orElseThrow(() -> object.mistakeIn(
                        LANGUAGE,
                        "There are no texts in " + Shown.quoted(code) + ".",
                        NearestName.advice(
                                code, Language.codes(), "Write one of " + String.join(", ", Language.codes()) + ".")));
        return new LanguageSpec(language, ValueForms.read(object.without(LANGUAGE)));
    }

    @Override
    void write(LanguageSpec spec, FormText text) {
        text.put(LANGUAGE, spec.language().code()).members(spec.values());
    }
}
