package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.internal.spec.WordSpec;
import java.util.Optional;

/** One of few words or names, such as a category or a country. */
record WordPlan(String slot, boolean whole) implements TextPlan {
    WordPlan(String slot) {
        this(slot, false);
    }

    @Override
    public ValueSpec spec() {
        return new WordSpec(TextPlan.words(slot), whole, Optional.empty());
    }
}
