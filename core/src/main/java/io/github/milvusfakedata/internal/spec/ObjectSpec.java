package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.Draw;
import io.github.milvusfakedata.internal.gen.text.ComposedText;
import io.github.milvusfakedata.internal.gen.text.MediaKind;
import io.github.milvusfakedata.internal.gen.text.Program;
import io.github.milvusfakedata.internal.gen.text.TemplateCheck;
import io.github.milvusfakedata.rule.Limits;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * JSON objects composed by templates.
 *
 * @param templates shapes of the objects, with single quotes in place of double ones; a row takes one of them
 * @param files the kind of files that the objects speak of; empty for that of the subject
 */
public record ObjectSpec(List<String> templates, Optional<MediaKind> files) implements ValueSpec {
    public ObjectSpec {
        templates = List.copyOf(templates);
        Objects.requireNonNull(files, "files");
        if (templates.isEmpty()) {
            throw new IllegalArgumentException("a template is needed");
        }
        templates.forEach(TemplateCheck::requireValid);
    }

    /** Objects of these shapes. */
    public static ObjectSpec of(List<String> templates) {
        return new ObjectSpec(templates, Optional.empty());
    }

    @Override
    public ValueSpec speakingOf(MediaKind kind) {
        return new ObjectSpec(templates, Optional.of(kind));
    }

    @Override
    public ColumnSource column(ColumnLimits limits, Binding binding) {
        Program program =
                Program.json(templates, Words.vocabulary(binding.recipe().subject(), files));
        return new ComposedText(
                ColumnShape.JSON,
                program,
                Limits.MOST_JSON_BYTES,
                binding.keys().values(),
                binding.recipe(),
                Draw.OWN,
                0);
    }
}
