package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.spec.NumberedLabel;
import io.github.milvusfakedata.internal.spec.RowNumberSpec;
import io.github.milvusfakedata.internal.spec.SequenceSpec;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.internal.tree.Node.NodeKind;
import java.math.BigDecimal;
import java.util.List;

/** The form of numbers at even distances: where they start, or all that there is to say of them, or the numbers of rows. */
final class SequenceForm extends ValueForm<ValueSpec> {
    private static final String SEQUENCE = "sequence";
    private static final String ROWS = "rows";
    private static final String START = "start";
    private static final String STEP = "step";

    SequenceForm() {
        super(ValueSpec.class, "{\"sequence\": {\"start\": 1000, \"step\": 10}}", SEQUENCE);
    }

    @Override
    boolean says(ValueSpec spec) {
        return spec instanceof RowNumberSpec || spec instanceof SequenceSpec;
    }

    @Override
    ValueSpec read(FormObject object) {
        if (object.node(SEQUENCE).is(NodeKind.NUMBER)) {
            return new SequenceSpec(object.number(SEQUENCE), BigDecimal.ONE, NumberedLabel.PLAIN);
        }
        if (object.node(SEQUENCE).is(NodeKind.TEXT)) {
            object.requireWord(SEQUENCE, ROWS);
            return new RowNumberSpec();
        }
        FormObject inner = object.object(SEQUENCE);
        inner.requireOnly(List.of(START, STEP, LabelProperties.PREFIX, LabelProperties.DIGITS));
        BigDecimal step = inner.has(STEP) ? inner.number(STEP) : BigDecimal.ONE;
        if (step.signum() == 0) {
            throw inner.mistakeIn(
                    STEP,
                    "A step of 0 gives the same number in every row.",
                    "Write {\"constant\": 5}, or another step.");
        }
        return new SequenceSpec(
                inner.has(START) ? inner.number(START) : BigDecimal.ONE, step, LabelProperties.read(inner));
    }

    @Override
    void write(ValueSpec spec, FormText text) {
        if (!(spec instanceof SequenceSpec sequence)) {
            text.put(SEQUENCE, ROWS);
            return;
        }
        boolean single = sequence.step().compareTo(BigDecimal.ONE) == 0;
        if (single && sequence.label().equals(NumberedLabel.PLAIN)) {
            text.put(SEQUENCE, sequence.start());
            return;
        }
        text.inner(SEQUENCE, inner -> {
            inner.put(START, sequence.start());
            if (!single) {
                inner.put(STEP, sequence.step());
            }
            LabelProperties.write(sequence.label(), inner);
        });
    }
}
