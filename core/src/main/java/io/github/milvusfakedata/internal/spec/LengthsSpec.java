package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.Quantiles;
import io.github.milvusfakedata.internal.gen.text.TextsOfLength;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Texts or lists whose lengths are distributed in a way of their own.
 *
 * @param values the texts, of which one that is too long is cut and one that is too short goes on with itself; or the lists,
 *     whose own lengths then don't count
 * @param lengths bytes of a text, elements of a list; rounded to whole numbers, and held within the column's limits
 */
public record LengthsSpec(ValueSpec values, DistributionSpec lengths) implements ValueSpec {
    public LengthsSpec {
        Objects.requireNonNull(values, "values");
        Objects.requireNonNull(lengths, "lengths");
    }

    @Override
    public Set<ValueFamily> families() {
        return Set.of(ValueFamily.TEXTS, ValueFamily.LISTS);
    }

    @Override
    public void check(SpecCheck check) {
        double least = lengths.distribution().quantiles().least();
        if (least < 0) {
            check.at("lengths")
                    .error(
                            "Lengths are 0 or more, and these begin with " + HeldNumbers.rough(least) + ".",
                            "Write numbers from 0 on, or \"min\": 0.");
        }
        if (ValueFamily.of(check.limits()) == ValueFamily.LISTS && !(values instanceof ListSpec)) {
            check.at("of")
                    .error(
                            "The lists whose lengths are distributed are described by \"list\".",
                            "Write for example \"of\": " + ValueFamily.LISTS.example() + ".");
            return;
        }
        check.at("of").way(values);
    }

    @Override
    public boolean isOfRows() {
        return true;
    }

    @Override
    public List<ValueSpec> ingredients() {
        return List.of(values);
    }

    @Override
    public ColumnSource column(ColumnLimits limits, Binding binding) {
        Quantiles drawn = lengths.distribution().quantiles();
        if (values instanceof ListSpec list) {
            return list.column(limits, binding, drawn);
        }
        return new TextsOfLength(
                values.column(limits, binding),
                drawn,
                limits.longestText(),
                binding.keys().lengths());
    }
}
