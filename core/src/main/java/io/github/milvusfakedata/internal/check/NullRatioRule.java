package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The share of nulls is a share, and stands where there can be nulls; a default value takes their place in Milvus. */
final class NullRatioRule implements Rule {
    private static final String CODE = ProblemCode.NULL_RATIO.id();

    @Override
    public List<Problem> check(Collection collection, Conditions conditions) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < collection.fields().size(); i++) {
            Field field = collection.fields().get(i);
            String path = Rule.pathOf(i) + ".null_ratio";
            field.params().nullRatio().ifPresent(ratio -> check(field, ratio, path, problems));
        }
        return problems;
    }

    private static void check(Field field, double ratio, String path, List<Problem> problems) {
        if (!(ratio >= 0 && ratio <= 1)) {
            problems.add(Problem.error(
                    CODE,
                    path,
                    "null_ratio is the fraction of rows that are null, 0 to 1, got " + shown(ratio) + ".",
                    "Write for example \"null_ratio\": 0.1."));
        } else if (!field.flags().nullable() && field.params().defaultValue().isEmpty()) {
            problems.add(Problem.warning(
                    CODE,
                    path,
                    "The field is not nullable, so null_ratio has no effect.",
                    "Add \"nullable\": true, or remove null_ratio."));
        }
    }

    private static String shown(double ratio) {
        return Double.isFinite(ratio) ? BigDecimal.valueOf(ratio).toString() : "no finite number";
    }
}
