package io.github.milvusfakedata.internal.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Keys of the dynamic field, for schemas that name none. */
final class DynamicKeyNames {
    private static final String RESOURCE = "/io/github/milvusfakedata/meanings/dynamic_keys.json";
    private static final int TEMPLATES = 40;
    private static final int MOST_KEYS = 4;

    private DynamicKeyNames() {}

    /** All keys that objects may have beside fields of these names. */
    static List<String> keys(Set<String> fieldNames) {
        return keys(file(), fieldNames);
    }

    private static FormObject file() {
        return FormObject.of(RESOURCE, MeaningFile.text(RESOURCE), "{\"priority\": \"<int 1 5>\"}");
    }

    private static List<String> keys(FormObject file, Set<String> fieldNames) {
        return file.names().stream().filter(key -> !fieldNames.contains(key)).toList();
    }

    /** Shapes of objects of 0 to 4 keys in many combinations, none of which is called as a field is. */
    static List<String> templates(Set<String> fieldNames) {
        FormObject file = file();
        List<String> free = keys(file, fieldNames);
        List<String> templates = new ArrayList<>();
        for (int template = 0; template < TEMPLATES; template++) {
            int keys = Math.min(template % (MOST_KEYS + 1), free.size());
            StringBuilder object = new StringBuilder("{");
            for (int at = 0; at < keys; at++) {
                String key = free.get((template + at * (1 + template / free.size())) % free.size());
                if (object.indexOf("'" + key + "':") < 0) {
                    object.append(object.length() > 1 ? "," : "");
                    object.append("'").append(key).append("':").append(file.text(key));
                }
            }
            templates.add(object.append('}').toString());
        }
        return templates;
    }
}
