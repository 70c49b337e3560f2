package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.text.LongEnough;
import io.github.milvusfakedata.rule.Limits;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Texts of at least so many bytes: one that is too short goes on with itself.
 *
 * @param texts the texts
 * @param fewestBytes the fewest bytes of a text
 */
public record LengthenedSpec(ValueSpec texts, int fewestBytes) implements ValueSpec {
    public LengthenedSpec {
        Objects.requireNonNull(texts, "texts");
        if (fewestBytes < 1 || fewestBytes > Limits.MOST_TEXT_BYTES) {
            throw new IllegalArgumentException(
                    "bytes of a text are 1 to " + Limits.MOST_TEXT_BYTES + ", got " + fewestBytes);
        }
    }

    @Override
    public Set<ValueFamily> families() {
        return Set.of(ValueFamily.TEXTS);
    }

    @Override
    public void check(SpecCheck check) {
        check.at("lengthened").way(texts);
    }

    @Override
    public boolean isOfRows() {
        return true;
    }

    @Override
    public List<ValueSpec> ingredients() {
        return List.of(texts);
    }

    @Override
    public ColumnSource column(ColumnLimits limits, Binding binding) {
        int fewest = Math.min(fewestBytes, limits.longestText());
        return new LongEnough(texts.column(limits, binding), fewest, limits.longestText());
    }
}
