package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.gen.text.MediaKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which words in a field's name tell the kind of file that its values speak of. */
final class FileWords {
    private static final Map<MediaKind, List<String>> WORDS = read();

    private FileWords() {}

    private static Map<MediaKind, List<String>> read() {
        String resource = "/io/github/milvusfakedata/meanings/files.json";
        FormObject file = FormObject.of(resource, MeaningFile.text(resource), "{\"video\": [\"movie\", \"clip\"]}");
        Map<MediaKind, List<String>> words = new EnumMap<>(MediaKind.class);
        for (String kind : file.names()) {
            words.put(file.constant(kind, kind, MediaKind.class), file.texts(kind));
        }
        return words;
    }

    /** The kind that a name tells, if it does: the first of those whose words it has. */
    static Optional<MediaKind> of(FieldName name) {
        for (Map.Entry<MediaKind, List<String>> kind : WORDS.entrySet()) {
            if (kind.getValue().stream().anyMatch(name::has)) {
                return Optional.of(kind.getKey());
            }
        }
        return Optional.empty();
    }
}
