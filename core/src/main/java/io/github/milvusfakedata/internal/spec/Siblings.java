package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.RowsOfElements;
import io.github.milvusfakedata.internal.gen.expression.Operand;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The other columns of a column's rows, for values that are computed from theirs. They are computed once more, never read from
 * what someone else has made: a column alone is as good as all of them. Within an object or a struct its other members stand
 * before the columns around it; those see each other, and not the members.
 */
public final class Siblings {
    /** No other columns. */
    public static final Siblings NONE = new Siblings(List.of());

    private final Siblings around;
    private final Map<String, RowsSpec> references;

    /** What the rows are bound to, for a column whose own rows are elements of lists; null for a column of rows. */
    private final Binding rows;

    private final Map<String, ColumnSpec> columns = new HashMap<>();
    private final Map<String, StructMember> members = new HashMap<>();

    /**
     * A member of a struct.
     *
     * @param limits what it holds
     * @param values how its values are made
     * @param struct what the struct's random bits are
     */
    private record StructMember(ColumnLimits limits, ValueSpec values, Binding struct) {}

    /** The columns of the same rows. */
    public Siblings(List<ColumnSpec> columns) {
        this(columns, Map.of());
    }

    /** The same where values can be taken from the rows of other datasets, by the names of their schemas. */
    Siblings(List<ColumnSpec> columns, Map<String, RowsSpec> references) {
        this(null, null, columns, references);
    }

    private Siblings(Siblings around, Binding rows, List<ColumnSpec> columns, Map<String, RowsSpec> references) {
        this.around = around;
        this.rows = rows;
        this.references = references;
        columns.forEach(column -> this.columns.put(column.name(), column));
    }

    /** The members of an object, each a column, before these. */
    Siblings within(List<ColumnSpec> others) {
        return new Siblings(this, null, others, references);
    }

    /** The same as columns see them whose rows are elements of lists. */
    Siblings ofElements(Binding binding) {
        return new Siblings(this, binding, List.of(), references);
    }

    /** The members of a struct before these. */
    Siblings within(StructSpec spec, ColumnLimits limits, Binding struct) {
        Siblings inside = new Siblings(this, null, List.of(), references);
        for (int at = 0; at < spec.members().size(); at++) {
            StructSpec.MemberSpec member = spec.members().get(at);
            inside.members.put(member.name(), new StructMember(limits.members().get(at), member.values(), struct));
        }
        return inside;
    }

    /** What a member of a name sees: all but itself. */
    Siblings seenBy(String name) {
        if (around == null) {
            return this;
        }
        Siblings others = new Siblings(around, rows, List.of(), references);
        others.columns.putAll(columns);
        others.members.putAll(members);
        others.columns.remove(name);
        others.members.remove(name);
        return others;
    }

    /** What all columns hold, by name. */
    Map<String, ColumnLimits> limits() {
        Map<String, ColumnLimits> limits = new HashMap<>(around == null ? Map.of() : around.limits());
        columns.forEach((name, column) -> limits.put(name, column.limits()));
        members.forEach((name, member) -> limits.put(name, member.limits()));
        return limits;
    }

    /** Whether there is a column or a member of a name. */
    boolean has(String name) {
        return members.containsKey(name) || columns.containsKey(name) || around != null && around.has(name);
    }

    /** The rows of another dataset. */
    RowsSpec reference(String schema) {
        RowsSpec rows = references.get(schema);
        if (rows == null) {
            throw new IllegalStateException("no rows of " + schema + " among " + references.keySet());
        }
        return rows;
    }

    /** What a column holds. */
    public ColumnLimits limits(String name) {
        return owner(name).column(name).limits();
    }

    /** The values of a column, those of null rows too. */
    public ColumnSource values(String name, Binding binding) {
        if (rows != null) {
            return new RowsOfElements(around.values(name, rows));
        }
        return columns.containsKey(name) || around == null
                ? column(name).values(binding.seeing(seenBy(name)))
                : around.values(name, binding);
    }

    /** A column with its nulls. */
    public ColumnSource withNulls(String name, Binding binding) {
        if (rows != null) {
            return new RowsOfElements(around.withNulls(name, rows));
        }
        return columns.containsKey(name) || around == null
                ? column(name).source(binding.seeing(seenBy(name)))
                : around.withNulls(name, binding);
    }

    /** A member of the same struct; empty if there is none of a name. */
    Optional<ElementSource> member(String name) {
        StructMember member = members.get(name);
        return member == null
                ? Optional.empty()
                : Optional.of(member.values()
                        .elements(
                                member.limits(),
                                member.struct().seeing(seenBy(name)).of(name)));
    }

    /** A column or a member of the same struct, as an expression sees it. */
    Operand operand(String name, Binding binding) {
        Optional<ElementSource> member = member(name);
        if (member.isEmpty()) {
            return columns.containsKey(name) || around == null || rows != null
                    ? Operand.of(values(name, binding))
                    : around.operand(name, binding);
        }
        return Operand.of(member.get());
    }

    private Siblings owner(String name) {
        return columns.containsKey(name) || around == null ? this : around.owner(name);
    }

    private ColumnSpec column(String name) {
        ColumnSpec column = columns.get(name);
        if (column == null) {
            throw new IllegalStateException("no column " + name + " among " + columns.keySet());
        }
        return column;
    }
}
