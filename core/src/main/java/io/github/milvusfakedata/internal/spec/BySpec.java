package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.CaseTable;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.ElementsByCase;
import io.github.milvusfakedata.internal.gen.ElementsByMember;
import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.gen.ValuesByCase;
import io.github.milvusfakedata.internal.gen.text.MediaKind;
import io.github.milvusfakedata.schema.Shown;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Values that are made in another way for each value of another field: prices by category, cities by country.
 *
 * @param field the other field: of texts, numbers or booleans
 * @param cases how values are made where the other field has one of these values; where there is none, {@link CaseCheck} says so
 * @param otherwise how they are made where it has another; present unless the cases are all values that it can have
 */
public record BySpec(String field, List<ValueCase> cases, Optional<ValueSpec> otherwise) implements ValueSpec {
    /**
     * One value of the other field.
     *
     * @param value as a schema spells it
     * @param values how values are made where it stands
     */
    public record ValueCase(String value, ValueSpec values) {
        public ValueCase {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(values, "values");
        }
    }

    public BySpec {
        Objects.requireNonNull(field, "field");
        cases = List.copyOf(cases);
        Objects.requireNonNull(otherwise, "otherwise");
    }

    @Override
    public Set<ValueFamily> families() {
        return ValueFamily.ALL;
    }

    @Override
    public List<ValueSpec> ingredients() {
        return parts();
    }

    @Override
    public ColumnSource column(ColumnLimits limits, Binding binding) {
        ColumnSource keys = binding.siblings().values(field, binding);
        List<ColumnSource> sources = new ArrayList<>();
        for (ValueCase one : cases) {
            sources.add(one.values().column(limits, binding.of(one.value())));
        }
        otherwise.ifPresent(values -> sources.add(values.column(limits, binding)));
        return new ValuesByCase(keys, table(keys.layout()), limits.shape(), sources);
    }

    @Override
    public ElementSource elements(ColumnLimits limits, Binding binding) {
        List<ElementSource> sources = new ArrayList<>();
        for (ValueCase one : cases) {
            sources.add(one.values().elements(limits, binding.of(one.value())));
        }
        otherwise.ifPresent(values -> sources.add(values.elements(limits, binding)));
        Optional<ElementSource> member = binding.siblings().member(field);
        if (member.isPresent()) {
            return new ElementsByMember(member.get(), table(member.get().layout()), limits.shape(), sources);
        }
        ColumnSource keys = binding.siblings().values(field, binding);
        return new ElementsByCase(keys, table(keys.layout()), limits.shape(), sources);
    }

    /** Values that are none of the cases have the one behind them; where there is none, no row has such a value. */
    private CaseTable table(ColumnLayout keys) {
        List<String> values = cases.stream().map(ValueCase::value).toList();
        return CaseTable.of(keys, values, otherwise.isPresent() ? cases.size() : 0);
    }

    @Override
    public Optional<ValueSpec> within(ColumnLimits limits, Subject subject) {
        return Optional.of(each(values -> values.within(limits, subject).orElse(values)));
    }

    @Override
    public ValueSpec speakingOf(MediaKind files) {
        return each(values -> values.speakingOf(files));
    }

    private BySpec each(UnaryOperator<ValueSpec> change) {
        List<ValueCase> changed = cases.stream()
                .map(one -> new ValueCase(one.value(), change.apply(one.values())))
                .toList();
        return new BySpec(field, changed, otherwise.map(change));
    }

    @Override
    public List<String> listedTexts() {
        Set<String> texts = new LinkedHashSet<>();
        for (ValueSpec values : parts()) {
            List<String> listed = values.listedTexts();
            if (listed.isEmpty()) {
                return List.of();
            }
            texts.addAll(listed);
        }
        return List.copyOf(texts);
    }

    @Override
    public Set<String> fields() {
        Set<String> all = new HashSet<>(Set.of(field));
        parts().forEach(values -> all.addAll(values.fields()));
        return all;
    }

    private List<ValueSpec> parts() {
        List<ValueSpec> parts = new ArrayList<>();
        cases.forEach(one -> parts.add(one.values()));
        otherwise.ifPresent(parts::add);
        return parts;
    }

    @Override
    public void check(SpecCheck check) {
        ColumnLimits other = check.fields().get(field);
        if (other != null) {
            new CaseCheck(this, other, check).run();
        }
        for (ValueCase one : cases) {
            check.at("table").at(Shown.plain(one.value())).way(one.values());
        }
        otherwise.ifPresent(values -> check.at("default").way(values));
        new UniqueCases(this, check).run();
    }
}
