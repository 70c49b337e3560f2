package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.gen.Quantity;
import io.github.milvusfakedata.internal.gen.SharedFlag;
import io.github.milvusfakedata.internal.spec.FlagSpec;
import io.github.milvusfakedata.internal.spec.OutsideBounds;
import io.github.milvusfakedata.internal.spec.QuantitySpec;
import io.github.milvusfakedata.internal.spec.UniformSpec;
import java.math.BigDecimal;
import java.util.List;

/** The forms of numbers, booleans and moments, and of values from a list. */
final class NumberForms {
    private static final ValueForm<QuantitySpec> QUANTITY =
            new ValueForm<>(
                    QuantitySpec.class,
                    "{\"quantity\": \"price_cents\", \"divide_by\": 100, \"round\": 2}",
                    "quantity",
                    NumberScaleProperties.behind()) {
                @Override
                QuantitySpec read(FormObject object) {
                    Quantity quantity =
                            object.constant("quantity", Quantity.class).orElseThrow();
                    return new QuantitySpec(quantity, NumberScaleProperties.read(object, OutsideBounds.CLAMP, 0));
                }

                @Override
                void write(QuantitySpec spec, FormText text) {
                    text.put("quantity", FormObject.idOf(spec.quantity()));
                    NumberScaleProperties.write(spec.scale(), OutsideBounds.CLAMP, 0, text);
                }
            };

    private static final ValueForm<UniformSpec> UNIFORM =
            new ValueForm<>(UniformSpec.class, "{\"uniform\": [0, 100]}", "uniform") {
                @Override
                UniformSpec read(FormObject object) {
                    List<BigDecimal> bounds = object.bounds("uniform");
                    return new UniformSpec(bounds.get(0), bounds.get(1));
                }

                @Override
                void write(UniformSpec spec, FormText text) {
                    text.putJson(
                            "uniform", List.of(spec.min().toString(), spec.max().toString()));
                }
            };

    private static final ValueForm<FlagSpec> PERCENT_TRUE =
            new ValueForm<>(FlagSpec.class, "{\"percent_true\": 85}", "percent_true", "shared") {
                @Override
                FlagSpec read(FormObject object) {
                    return new FlagSpec(
                            object.count("percent_true", 0, 100), object.constant("shared", SharedFlag.class));
                }

                @Override
                void write(FlagSpec spec, FormText text) {
                    text.put("percent_true", spec.percent()).put("shared", spec.shared());
                }
            };

    static final List<ValueForm<?>> ALL = List.of(new ChoiceForm(), QUANTITY, UNIFORM, new MomentForm(), PERCENT_TRUE);

    private NumberForms() {}
}
