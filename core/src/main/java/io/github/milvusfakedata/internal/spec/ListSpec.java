package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.Lists;
import io.github.milvusfakedata.internal.gen.Quantiles;
import io.github.milvusfakedata.rule.Limits;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Lists of values.
 *
 * @param elements the values
 * @param fewest the least number of elements
 * @param most the most elements, at least 1
 * @param lengths how long lists are between these two
 */
public record ListSpec(ValueSpec elements, int fewest, int most, Lengths lengths) implements ValueSpec {
    /** How long lists are. */
    public enum Lengths {
        /** Every length as often as any other. */
        EVEN,
        /** Mostly a few elements, now and then anything up to the most. */
        SHORT
    }

    public ListSpec {
        Objects.requireNonNull(elements, "elements");
        Objects.requireNonNull(lengths, "lengths");
        if (fewest < 0 || most < 1 || fewest > most) {
            throw new IllegalArgumentException(
                    "\"from\" must be 0 or more and not above \"to\", got " + fewest + " and " + most);
        }
    }

    /** The same lists in other lengths, of which those beyond the fewest and the most become these. */
    ColumnSource column(ColumnLimits limits, Binding binding, Quantiles drawn) {
        ElementSource source = elements.elements(limits.element().orElseThrow(), binding);
        return Lists.drawn(source, fewest, most, drawn, binding.keys().lengths());
    }

    @Override
    public Set<ValueFamily> families() {
        return Set.of(ValueFamily.LISTS);
    }

    @Override
    public void check(SpecCheck check) {
        ElementCounts held = check.limits().elements();
        if (fewest < held.fewest()) {
            check.at("from")
                    .error(
                            "The lists of this field are never empty, and \"from\" is " + fewest + ".",
                            "Write \"from\": " + held.fewest() + ".");
        }
        if (most > held.most()) {
            check.at("to")
                    .error(
                            "The lists of this field have at most " + held.most() + " elements, and \"to\" is " + most
                                    + ".",
                            "Write \"to\": " + held.most() + " or less, or let the field hold more, up to "
                                    + Limits.MOST_ELEMENTS + ".");
        }
        check.ofElements(check.limits().element().orElseThrow()).at("list").way(elements);
    }

    @Override
    public List<ValueSpec> ingredients() {
        return List.of(elements);
    }

    @Override
    public ColumnSource column(ColumnLimits limits, Binding binding) {
        ElementSource source = elements.elements(limits.element().orElseThrow(), binding);
        long key = binding.keys().lengths();
        return switch (lengths) {
            case EVEN -> Lists.between(source, fewest, most, key);
            case SHORT -> new Lists(source, fewest, most, key);
        };
    }
}
