package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.spec.ProseSpec;
import io.github.milvusfakedata.internal.spec.ValueSpec;

/** Sentences about the row's topic. */
record ProsePlan(int fewest, int most) implements TextPlan {
    static ProsePlan of(int fewest, int most) {
        return new ProsePlan(fewest, most);
    }

    @Override
    public ValueSpec spec() {
        return new ProseSpec(fewest, most);
    }
}
