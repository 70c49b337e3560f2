package io.github.milvusfakedata.internal.read;

import io.github.milvusfakedata.schema.Location;
import io.github.milvusfakedata.schema.Problem;
import java.util.List;
import java.util.Objects;

/**
 * Options as a file has them; whether there are such options is the reader's to say.
 *
 * @param options the options in the order of the file, those of value null left out
 * @param schemaInside whether the file itself holds a schema, as a dataset's meta.json does
 * @param recorded whether this is a dataset's meta.json, which says how the dataset was made
 * @param problems what was wrong with the text
 */
public record FileOptions(List<FileOption> options, boolean schemaInside, boolean recorded, List<Problem> problems) {
    public FileOptions {
        options = List.copyOf(options);
        problems = List.copyOf(problems);
    }

    /** What the value of an option is. */
    public enum OptionKind {
        TEXT,
        NUMBER,
        FLAG
    }

    /**
     * One option.
     *
     * @param name as the file spells it
     * @param text the value's spelling
     * @param form what the value is
     * @param location where the value stands
     */
    public record FileOption(String name, String text, OptionKind form, Location location) {
        public FileOption {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(form, "form");
            Objects.requireNonNull(location, "location");
        }
    }
}
