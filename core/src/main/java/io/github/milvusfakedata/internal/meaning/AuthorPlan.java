package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.spec.AuthorSpec;
import io.github.milvusfakedata.internal.spec.ValueSpec;

/** The names of the persons who write rows. */
record AuthorPlan() implements TextPlan {
    @Override
    public ValueSpec spec() {
        return new AuthorSpec();
    }
}
