package io.github.milvusfakedata.internal.gen;

/**
 * Groups of groups: what belongs together here are not rows but smaller groups, such as the documents of a tenant.
 *
 * @param inner the smaller groups
 * @param outer which of them belong together, by their numbers in place of those of rows
 */
public record NestedGroups(RowGroups inner, RowGroups outer) implements RowGroups {
    @Override
    public long group(long row) {
        return outer.group(inner.group(row));
    }

    @Override
    public double meanRows() {
        return inner.meanRows() * outer.meanRows();
    }
}
