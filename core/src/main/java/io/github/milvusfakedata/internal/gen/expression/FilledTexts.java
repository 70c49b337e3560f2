package io.github.milvusfakedata.internal.gen.expression;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.rng.CounterRng;
import io.github.milvusfakedata.rule.Utf8;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Texts that templates give with the values of other fields. One that is too long is cut behind a character. */
public final class FilledTexts implements ColumnSource, ElementSource {
    private static final ColumnLayout LAYOUT = ColumnLayout.of(ColumnShape.STRING);

    private final List<FilledPart[]> variants = new ArrayList<>();
    private final List<Operand> operands = new ArrayList<>();
    private final int limit;
    private final long key;

    /**
     * Texts of a field.
     *
     * @param templates at least one, each as often as any other
     * @param values what the names in braces and the slots in angle brackets stand for
     * @param limit the most bytes of a text
     * @param key the field's key of values, which chooses the template
     */
    public FilledTexts(List<TextTemplate> templates, Map<String, Operand> values, int limit, long key) {
        this.limit = limit;
        this.key = key;
        Map<String, Integer> numbers = new HashMap<>();
        for (TextTemplate template : templates) {
            variants.add(template.parts().stream()
                    .map(part -> filled(part, values, numbers))
                    .toArray(FilledPart[]::new));
        }
    }

    private FilledPart filled(TemplatePart part, Map<String, Operand> values, Map<String, Integer> numbers) {
        if (part.kind() == TemplatePart.TemplatePartKind.LITERAL) {
            return FilledPart.literal(part.text());
        }
        Operand operand = values.get(part.key());
        if (operand == null) {
            return FilledPart.row(part.format());
        }
        int number = numbers.computeIfAbsent(part.key(), unknown -> {
            operands.add(operand);
            return operands.size() - 1;
        });
        return FilledPart.field(number, operand.layout(), part.format());
    }

    @Override
    public ColumnLayout layout() {
        return LAYOUT;
    }

    @Override
    public int longestText() {
        long longest = 0;
        for (FilledPart[] variant : variants) {
            long bytes = 0;
            for (FilledPart part : variant) {
                bytes += part.longest(operands);
            }
            longest = Math.max(longest, bytes);
        }
        return (int) Math.min(limit, longest);
    }

    @Override
    public void fill(long firstRow, int rows, ColumnBuffer out) {
        out.start(rows);
        OperandRows values = OperandRows.of(operands, firstRow, rows);
        int at = 0;
        for (int row = 0; row < rows; row++) {
            at = put(values, row, firstRow + row, firstRow + row, out, at);
        }
    }

    @Override
    public void fill(long firstRow, int rows, int[] offsets, ColumnBuffer elements) {
        elements.start(offsets[rows]);
        OperandRows values = OperandRows.of(operands, firstRow, rows, offsets);
        int at = 0;
        for (int row = 0; row < rows; row++) {
            long number = Recipe.firstElement(firstRow + row) - offsets[row];
            for (int element = offsets[row]; element < offsets[row + 1]; element++) {
                at = put(values, element, firstRow + row, number + element, elements, at);
            }
        }
    }

    private int put(OperandRows values, int slot, long row, long draw, ColumnBuffer out, int start) {
        FilledPart[] variant = variants.size() == 1
                ? variants.get(0)
                : variants.get(CounterRng.below(CounterRng.lane(CounterRng.bits(key, draw), 0), variants.size()));
        int end = start;
        for (FilledPart part : variant) {
            end = part.write(values, slot, row, out, end);
        }
        if (end - start > limit) {
            end = start + Utf8.wholeCharacters(out.bytes(), start, limit);
        }
        out.offsets()[slot + 1] = end;
        return end;
    }
}
