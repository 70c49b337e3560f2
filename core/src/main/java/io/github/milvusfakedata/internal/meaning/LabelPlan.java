package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.spec.LabelSpec;
import io.github.milvusfakedata.internal.spec.ValueSpec;

/** Labels of a row. */
record LabelPlan(String slot, String several, int leading) implements TextPlan {
    @Override
    public ValueSpec spec() {
        return new LabelSpec(TextPlan.words(slot), TextPlan.words(several), leading);
    }
}
