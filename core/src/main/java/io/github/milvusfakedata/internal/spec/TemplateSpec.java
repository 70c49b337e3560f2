package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.Draw;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.FileLane;
import io.github.milvusfakedata.internal.gen.PersonLane;
import io.github.milvusfakedata.internal.gen.Quantity;
import io.github.milvusfakedata.internal.gen.expression.Operand;
import io.github.milvusfakedata.internal.gen.expression.TextTemplate;
import io.github.milvusfakedata.internal.gen.language.ProseKind;
import io.github.milvusfakedata.internal.gen.text.ComposedText;
import io.github.milvusfakedata.internal.gen.text.MediaKind;
import io.github.milvusfakedata.internal.gen.text.Program;
import io.github.milvusfakedata.internal.gen.text.TemplateCheck;
import io.github.milvusfakedata.internal.gen.text.Vocabulary;
import io.github.milvusfakedata.schema.MilvusType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Texts composed by templates. Where whole texts matter (addresses, codes), shorter tiers stand behind the first one; the
 * first that always fits a column's length is taken. If none does, texts of the last are cut.
 *
 * @param tiers groups of templates, from the fullest to the shortest; a row takes one of its group
 * @param chooser what chooses the template
 * @param files the kind of files that the texts speak of; empty for that of the subject
 * @param meanings of the names in braces those that mean something for texts, and how these are made; they stand for that
 *     where no field is called so
 * @param elsewhere the text that stands for English templates in other languages, if these say more than names and numbers
 */
public record TemplateSpec(
        List<List<String>> tiers,
        Chooser chooser,
        Optional<MediaKind> files,
        Map<String, ValueSpec> meanings,
        Optional<ProseKind> elsewhere)
        implements ValueSpec {
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
        Objects.requireNonNull(elsewhere, "elsewhere");
        if (tiers.isEmpty() || tiers.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("a template is needed");
        }
        meanings = Map.copyOf(meanings);
        tiers.forEach(tier -> tier.forEach(TemplateCheck::requireValid));
        boolean braces = tiers.stream().anyMatch(tier -> tier.stream().anyMatch(TextTemplate::hasBraces));
        if (braces && (tiers.size() > 1 || chooser != Chooser.FIELD)) {
            throw new IllegalArgumentException("a template with names in braces has no shorter ones and no chosen_by");
        }
        if (braces) {
            tiers.get(0).forEach(TextTemplate::of);
        }
    }

    /** A single template without names in braces. */
    static TemplateSpec of(String template) {
        return new TemplateSpec(
                List.of(List.of(template)), Chooser.FIELD, Optional.empty(), Map.of(), Optional.empty());
    }

    /** The templates, if names stand in braces in them. */
    private Optional<FilledTemplate> filled() {
        return tiers.get(0).stream().anyMatch(TextTemplate::hasBraces)
                ? Optional.of(new FilledTemplate(
                        tiers.get(0).stream().map(TextTemplate::of).toList(), meanings))
                : Optional.empty();
    }

    @Override
    public Set<ValueFamily> families() {
        return Set.of(ValueFamily.TEXTS);
    }

    @Override
    public Set<String> fields() {
        return filled().map(FilledTemplate::fields).orElse(Set.of());
    }

    @Override
    public Set<String> fieldsIfThere() {
        return filled().map(FilledTemplate::fieldsIfThere).orElse(Set.of());
    }

    @Override
    public String mention(String field) {
        return filled().map(filled -> filled.mention(field)).orElse("");
    }

    /** That of texts which are one such moment, as a day or an instant. */
    @Override
    public Optional<Quantity> missing() {
        String template = tiers.get(0).get(0);
        boolean moment = template.startsWith("<q.") && template.endsWith(">") && template.indexOf(':') > 0;
        return moment
                ? Stream.of(Quantity.values())
                        .filter(Quantity::isMissingAtTimes)
                        .filter(known ->
                                template.startsWith("<q." + known.name().toLowerCase(Locale.ROOT) + ':'))
                        .findFirst()
                : Optional.empty();
    }

    @Override
    public void check(SpecCheck check) {
        if (check.limits().shape() != ColumnShape.STRING) {
            check.error(
                    "A template makes texts, and " + check.limits().type().schemaName() + " holds none.",
                    "Use a VarChar field, or another way to make values.");
            return;
        }
        filled().ifPresent(filled -> filled.check(check.at("template")));
    }

    @Override
    public ValueSpec speakingOf(MediaKind kind) {
        return new TemplateSpec(tiers, chooser, Optional.of(kind), meanings, elsewhere);
    }

    @Override
    public ColumnSource column(ColumnLimits limits, Binding binding) {
        if (isElsewhere(binding)) {
            return ProseSpec.of(elsewhere.get()).column(limits, binding);
        }
        ColumnLimits texts = ColumnLimits.text(MilvusType.VARCHAR, limits.longestText());
        Optional<FilledTemplate> filled = filled();
        return filled.isPresent()
                ? filled.get().texts(limits.longestText(), binding, (way, of) -> Operand.of(way.column(texts, of)))
                : composed(limits, binding);
    }

    @Override
    public ElementSource elements(ColumnLimits limits, Binding binding) {
        if (isElsewhere(binding)) {
            return ProseSpec.of(elsewhere.get()).elements(limits, binding);
        }
        ColumnLimits texts = ColumnLimits.text(MilvusType.VARCHAR, limits.longestText());
        Optional<FilledTemplate> filled = filled();
        return filled.isPresent()
                ? filled.get().texts(limits.longestText(), binding, (way, of) -> Operand.of(way.elements(texts, of)))
                : composed(limits, binding);
    }

    private boolean isElsewhere(Binding binding) {
        return elsewhere.isPresent() && !binding.recipe().language().isEnglish();
    }

    private ComposedText composed(ColumnLimits limits, Binding binding) {
        Vocabulary vocabulary = Words.vocabulary(binding.recipe(), files);
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
