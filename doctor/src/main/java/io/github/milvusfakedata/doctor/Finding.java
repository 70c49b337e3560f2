package io.github.milvusfakedata.doctor;

import io.github.milvusfakedata.rule.Effect;
import io.github.milvusfakedata.rule.ImportRule;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One rule that one column of one file breaks, however often.
 *
 * @param file the file
 * @param field the field or column; empty where the file as a whole is meant
 * @param rule the rule
 * @param effect what Milvus' importer makes of it, REFUSED or SPOILT
 * @param count in how many places
 * @param places the first of them, in the order of rows
 */
public record Finding(
        Path file, Optional<String> field, ImportRule rule, Effect effect, long count, List<FoundAt> places) {
    public Finding {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(effect, "effect");
        places = List.copyOf(places);
    }
}
