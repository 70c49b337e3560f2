package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.internal.spec.PatternSpec;
import io.github.milvusfakedata.internal.spec.SequenceSpec;
import io.github.milvusfakedata.internal.spec.SettingSpec;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Generation;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import java.util.List;

/** Properties of a field that can't do, beside the way in which its values are made, what they say. */
final class IdleProperties {
    private static final String CODE = ProblemCode.GENERATE.id();

    private final Field field;
    private final ValueSpec values;
    private final String path;
    private final List<Problem> problems;

    /**
     * Those of one field.
     *
     * @param values how its values are said to be made
     * @param path where that stands in the schema
     */
    IdleProperties(Field field, ValueSpec values, String path, List<Problem> problems) {
        this.field = field;
        this.values = made(values);
        this.path = path;
        this.problems = problems;
    }

    /** What makes the values: a language or a subject beside it changes nothing about that. */
    private static ValueSpec made(ValueSpec said) {
        ValueSpec made = said;
        while (made instanceof SettingSpec setting) {
            made = setting.values();
        }
        return made;
    }

    /** Reports them. */
    void check() {
        if (!field.params().enumValues().isEmpty()) {
            warn("enum_values lists all values, so generate has no effect.", "Keep one of them.");
            return;
        }
        if (field.params().cardinalityRatio().isPresent()) {
            checkShared();
        }
        boolean lengths = field.params().generate().flatMap(Generation::lengths).isPresent();
        if (lengths && values instanceof PatternSpec) {
            warn(
                    "Texts that lengths cut or lengthen don't match the pattern any more.",
                    "Remove lengths, and say in the pattern how long its texts are, for example \"[a-z]{3,8}\".");
        }
    }

    /** Rows that share a value would have one that follows from the fields of another row. */
    private void checkShared() {
        if (!values.fields().isEmpty()) {
            problems.add(Problem.error(
                    CODE,
                    path,
                    "The values follow from other fields, so that cardinality_ratio can't let rows share them.",
                    "Remove cardinality_ratio, or write it at the fields that the values follow from."));
        } else if (values instanceof SequenceSpec) {
            warn(
                    "A sequence goes on from row to row, but with cardinality_ratio rows share its values in no order.",
                    "Remove cardinality_ratio, or write values that may repeat: {\"uniform\": [1, 1000]}.");
        }
    }

    private void warn(String message, String hint) {
        problems.add(Problem.warning(CODE, path, message, hint));
    }
}
