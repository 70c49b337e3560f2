package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Problem;
import java.util.List;

/** One rule that a collection must obey. */
interface Rule {
    /**
     * What breaks the rule.
     *
     * @param rows how many rows there will be, at least 1
     */
    List<Problem> check(Collection collection, long rows);

    /** The path of a field. */
    static String pathOf(int field) {
        return "fields[" + field + ']';
    }
}
