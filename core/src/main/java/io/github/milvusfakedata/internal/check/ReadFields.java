package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.internal.spec.NullCondition;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What something is computed from.
 *
 * @param values the fields whose values it is computed from
 * @param nulls the fields of which it depends on whether they are null
 * @param ifThere names that stand for something else where no field is called so
 * @param mention where a field is named, the end of a sentence
 */
record ReadFields(Set<String> values, Set<String> nulls, Set<String> ifThere, UnaryOperator<String> mention) {
    static ReadFields of(ValueSpec values) {
        return new ReadFields(values.fields(), values.nullFields(), values.fieldsIfThere(), values::mention);
    }

    static ReadFields of(NullCondition condition) {
        return new ReadFields(condition.fields(), condition.nullFields(), Set.of(), condition::mention);
    }
}
