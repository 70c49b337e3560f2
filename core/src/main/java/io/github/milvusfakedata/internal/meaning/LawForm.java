package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.gen.law.Law;
import io.github.milvusfakedata.internal.spec.LawSpec;
import io.github.milvusfakedata.internal.spec.NumberCut;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import java.util.List;
import java.util.Optional;

/**
 * How a schema says one law of numbers, with bounds and rounding behind its own properties.
 *
 * @param <L> the law
 */
abstract class LawForm<L extends Law> extends NamedNumbers {
    private final Class<L> kind;
    private final boolean bounded;

    /**
     * @param name what stands in {@code distribution}
     * @param bounded whether {@code min} and {@code max} are properties of the law itself
     * @param own the law's own properties
     */
    LawForm(Class<L> kind, String name, String example, boolean bounded, String... own) {
        super(name, example, NumberCutProperties.behind(List.of(own), !bounded));
        this.kind = kind;
        this.bounded = bounded;
    }

    @Override
    final boolean says(ValueSpec spec) {
        return spec instanceof LawSpec numbers && kind.isInstance(numbers.law());
    }

    @Override
    final ValueSpec read(FormObject object) {
        L law = law(object);
        NumberCut cut = NumberCutProperties.read(object);
        boolean kept = !bounded || LawForms.isUniform(law);
        return new LawSpec(
                law,
                kept ? cut : new NumberCut(Optional.empty(), Optional.empty(), cut.round(), cut.multipleOf()),
                object.flag(NumberCutProperties.UNIQUE));
    }

    @Override
    final void write(ValueSpec spec, FormText text) {
        LawSpec numbers = (LawSpec) spec;
        writeLaw(kind.cast(numbers.law()), text);
        NumberCutProperties.write(numbers.cut(), text);
        if (numbers.unique()) {
            text.put(NumberCutProperties.UNIQUE, true);
        }
    }

    abstract L law(FormObject object);

    /** Writes the name and the law's own properties. */
    abstract void writeLaw(L law, FormText text);
}
