package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.RowNumbering;
import io.github.milvusfakedata.internal.gen.ZipfRanks;
import io.github.milvusfakedata.internal.gen.number.NumberedRows;
import io.github.milvusfakedata.internal.gen.text.NumberedTexts;
import io.github.milvusfakedata.schema.MilvusType;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Numbers of things, some of which come far more often than others, by Zipf's law: tenants, customers. As texts too.
 *
 * @param exponent how much more often the first come, 0 to 10
 * @param count how many things there are, numbered from 1
 * @param label how numbers become texts
 */
public record RankedIdSpec(double exponent, long count, NumberedLabel label) implements ValueSpec {
    public RankedIdSpec {
        Objects.requireNonNull(label, "label");
        ZipfRanks.require(count, exponent);
    }

    private RowNumbering numbering(Binding binding) {
        return RowNumbering.ranks(new ZipfRanks(count, exponent), binding.keys().values());
    }

    @Override
    public Set<ValueFamily> families() {
        return Set.of(ValueFamily.NUMBERS, ValueFamily.TEXTS);
    }

    @Override
    public MilvusType unbounded(Map<String, ColumnLimits> fields) {
        return label.equals(NumberedLabel.PLAIN) ? MilvusType.INT64 : MilvusType.VARCHAR;
    }

    @Override
    public ColumnSource column(ColumnLimits limits, Binding binding) {
        return limits.shape() == ColumnShape.STRING
                ? new NumberedTexts(label.prefix(), label.digits(), numbering(binding))
                : new NumberedRows(limits.shape(), numbering(binding), 1);
    }

    @Override
    public ElementSource elements(ColumnLimits limits, Binding binding) {
        return limits.shape() == ColumnShape.STRING
                ? new NumberedTexts(label.prefix(), label.digits(), numbering(binding))
                : new NumberedRows(limits.shape(), numbering(binding), 1);
    }

    @Override
    public void check(SpecCheck check) {
        ColumnLimits limits = check.limits();
        BigDecimal largest = BigDecimal.valueOf(count);
        if (NumberedLabel.isFor(limits)) {
            label.requireRoom(largest, check);
        } else {
            label.requireNone(check);
            HeldNumbers.requireHeld(largest, "of", check);
        }
    }
}
