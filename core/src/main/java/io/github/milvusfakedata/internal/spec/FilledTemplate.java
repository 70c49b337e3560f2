package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.gen.expression.ExpressionMistake;
import io.github.milvusfakedata.internal.gen.expression.FilledTexts;
import io.github.milvusfakedata.internal.gen.expression.Operand;
import io.github.milvusfakedata.internal.gen.expression.TextTemplate;
import io.github.milvusfakedata.internal.gen.expression.ValueKind;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Templates in which names in braces stand for values: those of a field of this name, or else what the name means for texts.
 *
 * @param templates at least one
 * @param meanings how texts of a name are made that means something
 */
record FilledTemplate(List<TextTemplate> templates, Map<String, ValueSpec> meanings) {
    /** The names that only a field can stand for. */
    Set<String> fields() {
        Set<String> fields = names();
        fields.removeAll(meanings.keySet());
        fields.remove(TextTemplate.ROW);
        return fields;
    }

    /** The names that a field can stand for, and something else where there is none. */
    Set<String> fieldsIfThere() {
        Set<String> others = names();
        others.removeAll(fields());
        return others;
    }

    private Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        templates.forEach(template -> names.addAll(template.names()));
        return names;
    }

    /** Where a name stands, the end of a sentence. */
    String mention(String name) {
        return templates.stream()
                .map(template -> template.positionOf(name))
                .filter(position -> position >= 0)
                .findFirst()
                .map(position ->
                        ", at character " + (position + 1) + " of the template, and it means nothing for texts")
                .orElse("");
    }

    /** Reports why a field can't have these texts. */
    void check(SpecCheck check) {
        Map<String, ValueKind> kinds = new HashMap<>();
        for (String name : names()) {
            ColumnLimits limits = check.fields().get(name);
            Optional<ValueKind> kind = limits == null ? Optional.empty() : ValueKind.of(limits.shape());
            if (limits != null && kind.isEmpty()) {
                check.error(
                        "The field \"" + name + "\" has no values to write in a text.",
                        "Use fields of numbers, texts or booleans.");
                return;
            }
            kinds.put(name, kind.orElse(name.equals(TextTemplate.ROW) ? ValueKind.WHOLE : ValueKind.TEXT));
        }
        try {
            templates.forEach(template -> template.check(kinds));
        } catch (ExpressionMistake mistake) {
            check.error(mistake.getMessage(), mistake.hint());
        }
        int most = check.limits().longestText();
        if (templates.stream().anyMatch(template -> template.literalBytes() > most)) {
            check.warning(
                    "The template is longer than max_length, " + most
                            + ", even without its values, so that its end is cut.",
                    "Write a shorter template, or a larger max_length.");
        }
    }

    /**
     * The texts of a field.
     *
     * @param made what makes the values of a meaning or a slot
     */
    FilledTexts texts(int limit, Binding binding, BiFunction<ValueSpec, Binding, Operand> made) {
        Map<String, Operand> values = new HashMap<>();
        for (String name : names()) {
            if (binding.siblings().has(name)) {
                values.put(name, binding.siblings().operand(name, binding));
            } else if (meanings.containsKey(name)) {
                values.put(name, made.apply(meanings.get(name), binding.of(name)));
            }
        }
        for (TextTemplate template : templates) {
            template.slots()
                    .forEach((key, slot) -> values.put(key, made.apply(TemplateSpec.of(slot), binding.of(key))));
        }
        return new FilledTexts(templates, values, limit, binding.keys().values());
    }
}
