package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.GroupElements;
import io.github.milvusfakedata.internal.gen.GroupValues;
import io.github.milvusfakedata.internal.gen.Nulls;
import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.gen.text.MediaKind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Values of a group: the same in all its rows. They are made as those of a row that has the group's number, with the group's
 * person, thing and topic in place of the row's, so that all fields of a group agree.
 *
 * @param name of the groups
 * @param values how the group's value is made
 */
public record OfSpec(String name, ValueSpec values) implements ValueSpec {
    public OfSpec {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(values, "values");
    }

    @Override
    public Set<ValueFamily> families() {
        return ValueFamily.ALL;
    }

    @Override
    public Optional<String> group() {
        return Optional.of(name);
    }

    @Override
    public List<ValueSpec> ingredients() {
        return List.of(values);
    }

    @Override
    public ColumnSource column(ColumnLimits limits, Binding binding) {
        ColumnSource own = values.column(limits, level(binding));
        return isLevel(binding) ? own : new GroupValues(own, binding.groups(name), binding.measuring());
    }

    /** The column in which some groups have no value, and so none of their rows has. */
    ColumnSource withNulls(ColumnLimits limits, Binding binding, double ratio) {
        long key = binding.keys().nulls();
        ColumnSource own = new Nulls(values.column(limits, level(binding)), ratio, key);
        return isLevel(binding) ? own : new GroupValues(own, binding.groups(name), binding.measuring());
    }

    @Override
    public ElementSource elements(ColumnLimits limits, Binding binding) {
        ElementSource own = values.elements(limits, level(binding));
        return isLevel(binding) ? own : new GroupElements(own, binding.groups(name));
    }

    private boolean isLevel(Binding binding) {
        return binding.recipe().level().equals(group());
    }

    private Binding level(Binding binding) {
        return isLevel(binding) ? binding : binding.with(binding.recipe().ofGroups(name));
    }

    @Override
    public Optional<ValueSpec> within(ColumnLimits limits, Subject subject) {
        return values.within(limits, subject).map(fitted -> new OfSpec(name, fitted));
    }

    @Override
    public ValueSpec speakingOf(MediaKind files) {
        return new OfSpec(name, values.speakingOf(files));
    }

    @Override
    public Optional<NumberRange> range(ColumnLimits limits) {
        return values.range(limits);
    }

    @Override
    public List<String> listedTexts() {
        return values.listedTexts();
    }

    @Override
    public void check(SpecCheck check) {
        SpecCheck of = check.at("of");
        long before = check.errors();
        if (of.group(name)) {
            new PartsOfGroups(name, of).check(values);
        }
        if (check.errors() == before) {
            check.way(values);
        }
    }
}
