package io.github.milvusfakedata.internal.gen.meaning;

import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;

/** How the texts of one meaning are made. */
interface TextPlan {
    /** The texts of a field. */
    ColumnSource column(TextRequest request);

    /** The texts of an array's elements. */
    ElementSource elements(TextRequest request);
}
