package io.github.milvusfakedata.internal.gen.meaning;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.Draw;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.rule.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** JSON objects that fit a field's name and the subject, and agree with the other fields of their row. */
public final class JsonObjects {
    /** Milvus' limit of a JSON value, import-contract 5. */
    private static final int MOST_BYTES = Limits.MOST_JSON_BYTES;

    private static final int DYNAMIC_VARIANTS = 40;
    private static final int MOST_KEYS = 4;

    /** Keys of the dynamic field with their values. */
    private static final List<Map.Entry<String, String>> DYNAMIC = List.of(
            Map.entry("batch", "<int 1 400>"),
            Map.entry("source_system", "'<web|import|api|partner|crawler>'"),
            Map.entry("reviewed", "<true|false>"),
            Map.entry("quality_score", "<fixed3 120 999>"),
            Map.entry("region_code", "'<place.code>'"),
            Map.entry("labels", "['<topic.tag>','<topic.tag>']"),
            Map.entry("ingested_at", "'<q.updated:instant>'"),
            Map.entry("priority", "<int 1 5>"),
            Map.entry("campaign", "'<topic.slug>-<int 1 60>'"),
            Map.entry("tenant", "'t-<#3>'"),
            Map.entry("origin", "{'system':'<erp|crm|shop|archive>','id':<int 1000 999999>}"),
            Map.entry("edited_by", "'<mail_words>'"),
            Map.entry("experiment", "'<A1>/<int 1 9>'"),
            Map.entry("notes", "'<topic.phrase>'"));

    private JsonObjects() {}

    /** The objects of a JSON field. */
    public static ColumnSource source(String path, Recipe recipe) {
        TextRequest request = new TextRequest(path, MOST_BYTES, recipe);
        return composed(JsonMeanings.of(FieldName.of(path), recipe.subject()).templates(), request);
    }

    /**
     * The objects of the dynamic field: few believable keys, none of which is a field's name.
     *
     * @param fieldNames names of all fields of the collection
     */
    public static ColumnSource dynamic(Set<String> fieldNames, Recipe recipe) {
        return composed(dynamicTemplates(fieldNames), new TextRequest(Column.DYNAMIC, MOST_BYTES, recipe));
    }

    /** All keys that {@link #dynamic} may use in a collection with these fields. */
    public static List<String> dynamicKeys(Set<String> fieldNames) {
        return free(fieldNames).stream().map(Map.Entry::getKey).toList();
    }

    private static List<Map.Entry<String, String>> free(Set<String> fieldNames) {
        return DYNAMIC.stream()
                .filter(entry -> !fieldNames.contains(entry.getKey()))
                .toList();
    }

    /** Objects of 0 to 4 keys in many combinations. */
    private static List<String> dynamicTemplates(Set<String> fieldNames) {
        List<Map.Entry<String, String>> free = free(fieldNames);
        List<String> templates = new ArrayList<>();
        for (int variant = 0; variant < DYNAMIC_VARIANTS; variant++) {
            int keys = Math.min(variant % (MOST_KEYS + 1), free.size());
            StringBuilder object = new StringBuilder("{");
            for (int key = 0; key < keys; key++) {
                Map.Entry<String, String> entry = free.get((variant + key * (1 + variant / free.size())) % free.size());
                if (object.indexOf("'" + entry.getKey() + "':") < 0) {
                    object.append(object.length() > 1 ? "," : "");
                    object.append("'").append(entry.getKey()).append("':").append(entry.getValue());
                }
            }
            templates.add(object.append('}').toString());
        }
        return templates;
    }

    private static ColumnSource composed(List<String> templates, TextRequest request) {
        Program.Builder program = new Program.Builder(true);
        for (String template : templates) {
            program.variant(template.replace('\'', '"'), request.vocabulary());
        }
        return new ComposedText(ColumnShape.JSON, program.build(), MOST_BYTES, request, Draw.OWN, 0);
    }
}
