package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.schema.FakeDataException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How a command tells its result on standard output. */
public enum OutputForm {
    /** Sentences, for people. */
    TEXT,
    /** Tables and panels, for people. */
    TABLE,
    /** One JSON document, for programs. */
    JSON,
    /** One YAML document, for programs and for people. */
    YAML;

    /**
     * The form that an option names; the first of those allowed where it is left out.
     *
     * @throws FakeDataException if it is none of them
     */
    public static OutputForm read(String text, OutputForm... allowed) {
        if (text == null) {
            return allowed[0];
        }
        for (OutputForm form : allowed) {
            if (form.name().equalsIgnoreCase(text)) {
                return form;
            }
        }
        String names = List.of(allowed).stream()
                .map(form -> form.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        throw Mistakes.wrong("--output", "'" + text + "' is not a valid value.", "Use one of: " + names + ".");
    }

    /** A JSON document in this form, which is one for programs. */
    public String document(String json) {
        return this == YAML ? YamlText.ofJson(json) : json;
    }
}
