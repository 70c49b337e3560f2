package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.gen.Draw;
import io.github.milvusfakedata.internal.spec.TemplateSpec;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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
    public ValueSpec spec() {
        TemplateSpec.Chooser chooser = draw == Draw.OWN
                ? TemplateSpec.Chooser.FIELD
                : draw == Draw.PERSON ? TemplateSpec.Chooser.PERSON : TemplateSpec.Chooser.FILE;
        return new TemplateSpec(tiers, chooser, Optional.empty());
    }
}
