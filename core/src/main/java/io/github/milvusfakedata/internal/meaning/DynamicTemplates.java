package io.github.milvusfakedata.internal.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Templates of the dynamic field's objects where a schema names no keys. */
final class DynamicTemplates {
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

    private DynamicTemplates() {}

    /** All keys that objects may have beside fields of these names. */
    static List<String> keys(Set<String> fieldNames) {
        return free(fieldNames).stream().map(Map.Entry::getKey).toList();
    }

    private static List<Map.Entry<String, String>> free(Set<String> fieldNames) {
        return DYNAMIC.stream()
                .filter(entry -> !fieldNames.contains(entry.getKey()))
                .toList();
    }

    /** Shapes of objects of 0 to 4 keys in many combinations, none of which is called as a field is. */
    static List<String> of(Set<String> fieldNames) {
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
}
