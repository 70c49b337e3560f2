package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.Draw;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.gen.text.ComposedText;
import io.github.milvusfakedata.internal.gen.text.MediaKind;
import io.github.milvusfakedata.internal.gen.text.Program;
import io.github.milvusfakedata.internal.gen.text.TemplateCheck;
import io.github.milvusfakedata.internal.json.CompactJson;
import io.github.milvusfakedata.rule.Limits;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.Shown;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * JSON objects composed by templates.
 *
 * @param templates shapes of the objects, with single quotes in place of double ones; a row takes one of them
 * @param files the kind of files that the objects speak of; empty for that of the subject
 */
public record ObjectSpec(List<String> templates, Optional<MediaKind> files) implements ValueSpec {
    private static final int SAMPLE = 16;

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
    public Set<ValueFamily> families() {
        return Set.of(ValueFamily.DOCUMENTS);
    }

    @Override
    public MilvusType unbounded(Map<String, ColumnLimits> fields) {
        return MilvusType.JSON;
    }

    @Override
    public ValueSpec speakingOf(MediaKind kind) {
        return new ObjectSpec(templates, Optional.of(kind));
    }

    @Override
    public void check(SpecCheck check) {
        for (String template : templates) {
            Optional<String> wrong = wrong(template);
            if (wrong.isPresent()) {
                check.at("json_template")
                        .error(
                                "A template of JSON objects makes something else: " + wrong.get() + ".",
                                "Write for example {'views': <q.views>, 'city': '<place.city>'}.");
                return;
            }
        }
    }

    /** The first few rows show what is wrong with a template: all rows have the same form. */
    private Optional<String> wrong(String template) {
        ObjectSpec alone = new ObjectSpec(List.of(template), files);
        ColumnSource source =
                alone.column(ColumnLimits.of(MilvusType.JSON), new Binding("", new Recipe(0, Subject.GENERAL), false));
        ColumnBuffer rows = new ColumnBuffer(source.layout());
        source.fill(0, SAMPLE, rows);
        for (int row = 0; row < SAMPLE; row++) {
            int start = rows.offsets()[row];
            int end = rows.offsets()[row + 1];
            String text = new String(rows.bytes(), start, end - start, StandardCharsets.UTF_8);
            if (!CompactJson.isSpacedObject(text)) {
                return Optional.of(Shown.quoted(text));
            }
        }
        return Optional.empty();
    }

    @Override
    public ColumnSource column(ColumnLimits limits, Binding binding) {
        Program program = Program.json(templates, Words.vocabulary(binding.recipe(), files));
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
