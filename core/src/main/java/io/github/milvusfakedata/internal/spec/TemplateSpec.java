package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.Draw;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.FileLane;
import io.github.milvusfakedata.internal.gen.PersonLane;
import io.github.milvusfakedata.internal.gen.text.ComposedText;
import io.github.milvusfakedata.internal.gen.text.MediaKind;
import io.github.milvusfakedata.internal.gen.text.Program;
import io.github.milvusfakedata.internal.gen.text.TemplateCheck;
import io.github.milvusfakedata.internal.gen.text.Vocabulary;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Texts composed by templates. Where whole texts matter (addresses, codes), shorter tiers stand behind the first one; the
 * first that always fits a column's length is taken. If none does, texts of the last are cut.
 *
 * @param tiers groups of templates, from the fullest to the shortest; a row takes one of its group
 * @param chooser what chooses the template
 * @param files the kind of files that the texts speak of; empty for that of the subject
 */
public record TemplateSpec(List<List<String>> tiers, Chooser chooser, Optional<MediaKind> files) implements ValueSpec {
    /** What chooses one of the templates. */
    public enum Chooser {
        /** The field itself. */
        FIELD(Draw.OWN, 0),
        /** The row's person: names of a person in several fields then have one form. */
        PERSON(Draw.PERSON, PersonLane.HANDLE),
        /** The row's file: its name and its address then have one form. */
        FILE(Draw.FILE, FileLane.NAME);

        private final Draw draw;
        private final int lane;

        Chooser(Draw draw, int lane) {
            this.draw = draw;
            this.lane = lane;
        }
    }

    public TemplateSpec {
        tiers = tiers.stream().map(List::copyOf).toList();
        Objects.requireNonNull(chooser, "chooser");
        Objects.requireNonNull(files, "files");
        if (tiers.isEmpty() || tiers.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("a template is needed");
        }
        tiers.forEach(tier -> tier.forEach(TemplateCheck::requireValid));
    }

    @Override
    public ValueSpec speakingOf(MediaKind kind) {
        return new TemplateSpec(tiers, chooser, Optional.of(kind));
    }

    @Override
    public ColumnSource column(ColumnLimits limits, Binding binding) {
        return composed(limits, binding);
    }

    @Override
    public ElementSource elements(ColumnLimits limits, Binding binding) {
        return composed(limits, binding);
    }

    private ComposedText composed(ColumnLimits limits, Binding binding) {
        Vocabulary vocabulary = Words.vocabulary(binding.recipe().subject(), files);
        int limit = limits.longestText();
        Program program = Program.of(tiers.get(0), vocabulary, limit);
        for (int tier = 1; tier < tiers.size() && program.longest() > limit; tier++) {
            program = Program.of(tiers.get(tier), vocabulary, limit);
        }
        return new ComposedText(
                ColumnShape.STRING,
                program,
                limit,
                binding.keys().values(),
                binding.recipe(),
                chooser.draw,
                chooser.lane);
    }
}
