package io.github.milvusfakedata.doctor.internal.parquet;

/**
 * The definition levels of a column in a list, innermost.
 *
 * @param depth how many lists it is in, 1 or 2
 * @param row from this level on the row is not null
 * @param slot from this level on there is a place for the list: 0, or in an outer list its entries' level
 * @param list from this level on the list is not null
 * @param entry from this level on the list has an entry
 * @param value at this level the entry has a value
 */
record ListNesting(int depth, int row, int slot, int list, int entry, int value) {
    /** Of a column of lists. */
    static ListNesting of(SchemaNode column, SchemaNode leaf) {
        SchemaNode repeated = repeated(column);
        int list = repeated.definition() - 1;
        return new ListNesting(1, list, 0, list, repeated.definition(), leaf.definition());
    }

    /** Of lists inside of a list. */
    static ListNesting inside(SchemaNode outer, SchemaNode inner, SchemaNode leaf) {
        SchemaNode repeated = repeated(inner);
        int slot = repeated(outer).definition();
        return new ListNesting(2, slot - 1, slot, repeated.definition() - 1, repeated.definition(), leaf.definition());
    }

    private static SchemaNode repeated(SchemaNode list) {
        return list.isRepeated() ? list : list.onlyChild();
    }
}
