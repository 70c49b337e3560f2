package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.internal.spec.Words;
import java.util.List;

/** How the texts of one meaning are made. */
interface TextPlan {
    /** The description that kernels are bound from. */
    ValueSpec spec();

    /** The words of a slot. */
    static Words words(String slot) {
        return slot.indexOf('|') >= 0 ? Words.of(List.of(slot.split("\\|", -1))) : Words.named(slot);
    }
}
