package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.gen.Distribution;
import io.github.milvusfakedata.internal.spec.DistributionSpec;
import io.github.milvusfakedata.internal.spec.NumberScale;
import io.github.milvusfakedata.internal.spec.OutsideBounds;
import io.github.milvusfakedata.internal.spec.ValueSpec;

/**
 * The form of one kind of distribution.
 *
 * @param <D> the kind
 */
abstract class DistributionForm<D extends Distribution> extends ValueForm<DistributionSpec> {
    private final Class<D> kind;

    /**
     * @param kind the kind
     * @param example a whole object of this form, as JSON, which hints show
     * @param word the first property, by which the form is known
     * @param others all other properties but those of the scale, which every distribution has
     */
    DistributionForm(Class<D> kind, String example, String word, String... others) {
        super(DistributionSpec.class, example, word, NumberScaleProperties.behind(others));
        this.kind = kind;
    }

    @Override
    final boolean says(ValueSpec spec) {
        return spec instanceof DistributionSpec numbers && kind.isInstance(numbers.distribution());
    }

    @Override
    final DistributionSpec read(FormObject object) {
        return new DistributionSpec(readDistribution(object), readScale(object));
    }

    @Override
    final void write(DistributionSpec spec, FormText text) {
        writeDistribution(kind.cast(spec.distribution()), text);
        writeScale(spec.scale(), text);
    }

    abstract D readDistribution(FormObject object);

    abstract void writeDistribution(D distribution, FormText text);

    NumberScale readScale(FormObject object) {
        return NumberScaleProperties.read(object, OutsideBounds.SPREAD, NumberScale.MOST_DECIMALS);
    }

    void writeScale(NumberScale scale, FormText text) {
        NumberScaleProperties.write(scale, OutsideBounds.SPREAD, NumberScale.MOST_DECIMALS, text);
    }
}
