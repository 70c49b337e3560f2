package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.spec.ConstantSpec;
import io.github.milvusfakedata.internal.spec.RankedIdSpec;
import java.util.List;

/** The forms of values that need little to say: numbers of rows, one value for all, numbers of things with favorites. */
final class SimpleForms {
    private static final ValueForm<ConstantSpec> CONSTANT =
            new ValueForm<>(ConstantSpec.class, "{\"constant\": 5}", "constant") {
                @Override
                ConstantSpec read(FormObject object) {
                    return new ConstantSpec(ChoiceForm.literal(object.node("constant"), "constant", object));
                }

                @Override
                void write(ConstantSpec spec, FormText text) {
                    text.putJson("constant", ChoiceForm.json(spec.value()));
                }
            };

    private static final ValueForm<RankedIdSpec> ZIPF =
            new ValueForm<>(
                    RankedIdSpec.class,
                    "{\"zipf\": 1.1, \"of\": 5000}",
                    "zipf",
                    "of",
                    LabelProperties.PREFIX,
                    LabelProperties.DIGITS) {
                @Override
                RankedIdSpec read(FormObject object) {
                    return new RankedIdSpec(
                            LawForms.exponent(object, "zipf", example()),
                            LawForms.count(object, "of", example()),
                            LabelProperties.read(object));
                }

                @Override
                void write(RankedIdSpec spec, FormText text) {
                    text.put("zipf", spec.exponent()).put("of", spec.count());
                    LabelProperties.write(spec.label(), text);
                }
            };

    static final List<ValueForm<?>> ALL = List.of(new SequenceForm(), CONSTANT, ZIPF);

    private SimpleForms() {}
}
