package io.github.milvusfakedata.internal.gen.meaning;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.Draw;
import io.github.milvusfakedata.internal.gen.ElementSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Texts composed by templates. Where whole texts matter (addresses, codes), shorter tiers stand behind the first one; the
 * first that always fits a field's length is taken. If none does, texts of the last are cut.
 *
 * @param tiers groups of templates, from the fullest to the shortest
 * @param draw the draw that chooses a template
 * @param lane its part; ignored for {@link Draw#OWN}
 */
record TemplatePlan(List<List<String>> tiers, Draw draw, int lane) implements TextPlan {
    TemplatePlan {
        tiers = List.copyOf(tiers);
        Objects.requireNonNull(draw, "draw");
    }

    /** Each row takes one of these templates. */
    static TemplatePlan of(String... templates) {
        return new TemplatePlan(List.of(List.of(templates)), Draw.OWN, 0);
    }

    /** The same, with templates for fields that the others don't fit. */
    TemplatePlan orShorter(String... templates) {
        List<List<String>> more = new ArrayList<>(tiers);
        more.add(List.of(templates));
        return new TemplatePlan(more, draw, lane);
    }

    /** The same, with a shared draw that chooses the template. */
    TemplatePlan chosenBy(Draw newDraw, int newLane) {
        return new TemplatePlan(tiers, newDraw, newLane);
    }

    @Override
    public ColumnSource column(TextRequest request) {
        return composed(request);
    }

    @Override
    public ElementSource elements(TextRequest request) {
        return composed(request);
    }

    private ComposedText composed(TextRequest request) {
        Vocabulary vocabulary = request.vocabulary();
        Program program = program(tiers.get(0), vocabulary, request.limit());
        for (int tier = 1; tier < tiers.size() && program.longest() > request.limit(); tier++) {
            program = program(tiers.get(tier), vocabulary, request.limit());
        }
        return new ComposedText(ColumnShape.STRING, program, request.limit(), request, draw, lane);
    }

    private static Program program(List<String> templates, Vocabulary vocabulary, int limit) {
        Program.Builder program = new Program.Builder(false);
        for (String template : templates) {
            program.variant(template.replace("<fill>", fill(template, limit)), vocabulary);
        }
        return program.build();
    }

    /** As many letters and digits as the rest of the template leaves room for; at least one, at most twelve. */
    private static String fill(String template, int limit) {
        int room = limit - template.replace("<fill>", "").length();
        int count = Math.max(1, Math.min(12, room));
        return count <= 6 ? "<unique " + count + ">" : "<z" + count + ">";
    }
}
