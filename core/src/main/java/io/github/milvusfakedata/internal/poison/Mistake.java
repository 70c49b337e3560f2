package io.github.milvusfakedata.internal.poison;

import io.github.milvusfakedata.rule.FileKind;
import io.github.milvusfakedata.rule.ImportRule;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A way to break one rule.
 *
 * @param rule the rule
 * @param kinds the files that can break it so
 * @param needs what a schema must have for it, as in {@code a VarChar field}
 * @param act breaks it; false if the schema has not what it needs
 */
record Mistake(ImportRule rule, Set<FileKind> kinds, String needs, Predicate<MistakePlan> act) {
    static final Set<FileKind> ALL = Set.of(FileKind.values());
    static final Set<FileKind> OBJECTS = Set.of(FileKind.JSON, FileKind.JSON_LINES);
    static final Set<FileKind> TEXTS = Set.of(FileKind.JSON, FileKind.JSON_LINES, FileKind.CSV);
    static final Set<FileKind> ROWS = Set.of(FileKind.PARQUET, FileKind.JSON, FileKind.JSON_LINES, FileKind.CSV);
    static final Set<FileKind> COLUMNS = Set.of(FileKind.PARQUET, FileKind.CSV);
    static final Set<FileKind> TYPED = Set.of(FileKind.PARQUET, FileKind.NUMPY);
    static final Set<FileKind> PARQUET = Set.of(FileKind.PARQUET);
    static final Set<FileKind> CSV = Set.of(FileKind.CSV);
    static final Set<FileKind> NUMPY = Set.of(FileKind.NUMPY);

    Mistake {
        Objects.requireNonNull(rule, "rule");
        kinds = Set.copyOf(kinds);
        Objects.requireNonNull(needs, "needs");
        Objects.requireNonNull(act, "act");
        for (FileKind kind : kinds) {
            if (!rule.concerns(kind)) {
                throw new IllegalArgumentException(rule + " is no rule of " + kind);
            }
        }
    }
}
