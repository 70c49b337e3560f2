package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.gen.pattern.PatternMistake;
import io.github.milvusfakedata.internal.spec.PatternSpec;

/** The form of texts that a regular expression matches. */
final class PatternForm extends ValueForm<PatternSpec> {
    private static final String PATTERN = "pattern";
    private static final String UNIQUE = "unique";

    PatternForm() {
        super(PatternSpec.class, "{\"pattern\": \"[A-Z]{3}-[0-9]{4}\", \"unique\": true}", PATTERN, UNIQUE);
    }

    @Override
    PatternSpec read(FormObject object) {
        boolean unique = object.flag(UNIQUE);
        try {
            return new PatternSpec(object.text(PATTERN), unique);
        } catch (PatternMistake mistake) {
            throw object.mistakeIn(PATTERN, mistake.getMessage(), mistake.hint());
        }
    }

    @Override
    void write(PatternSpec spec, FormText text) {
        text.put(PATTERN, spec.pattern());
        if (spec.unique()) {
            text.put(UNIQUE, true);
        }
    }
}
