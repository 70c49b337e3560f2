package io.github.milvusfakedata.doctor.internal.check;

import io.github.milvusfakedata.doctor.Finding;
import io.github.milvusfakedata.doctor.Unexamined;
import io.github.milvusfakedata.rule.Effect;
import io.github.milvusfakedata.rule.FileKind;
import io.github.milvusfakedata.rule.ImportRule;
import io.github.milvusfakedata.schema.MilvusVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one file breaks, by column, and what of it could not be looked into. One thread fills it. */
public final class FileFindings {
    private static final String WHOLE = "";

    private final Path file;
    private final Optional<FileKind> kind;
    private final Map<String, FieldFindings> columns = new LinkedHashMap<>();
    private final List<Unexamined> unexamined = new ArrayList<>();

    /** Nothing found yet. */
    public FileFindings(Path file) {
        this.file = file;
        this.kind = FileKind.ofName(file.getFileName().toString());
        columns.put(WHOLE, new FieldFindings());
    }

    /** The file. */
    public Path file() {
        return file;
    }

    /** What the file is by its name. */
    public Optional<FileKind> kind() {
        return kind;
    }

    /** Notes that the file as a whole breaks a rule. */
    public void note(ImportRule rule, String what) {
        column(WHOLE).note(rule, what);
    }

    /** The findings of a column. */
    public FieldFindings column(String name) {
        return columns.computeIfAbsent(name, key -> new FieldFindings());
    }

    /** Whether nothing was found. */
    public boolean isEmpty() {
        return columns.values().stream().allMatch(FieldFindings::isEmpty);
    }

    /** Notes that a column, or with an empty name the file, could not be looked into. */
    public void unexamined(String column, String reason) {
        Unexamined note = new Unexamined(file, Optional.of(column).filter(name -> !name.isEmpty()), reason);
        if (!unexamined.contains(note)) {
            unexamined.add(note);
        }
    }

    /** Why something could not be looked into that no reader here foresaw. */
    public static String faultReason(RuntimeException fault) {
        return "A fault of this tool ended its examination: " + fault;
    }

    /** What could not be looked into. */
    public List<Unexamined> unexamined() {
        return List.copyOf(unexamined);
    }

    /** What that version of Milvus would refuse or spoil: first the file as a whole, then column by column. */
    public List<Finding> findings(MilvusVersion version) {
        List<Finding> findings = new ArrayList<>();
        columns.forEach((name, column) -> column.tallies().forEach((rule, tally) -> {
            // No version reads a file of no kind: whatever it breaks, the import fails.
            Effect effect = kind.map(known -> rule.effect(known, version)).orElse(Effect.REFUSED);
            if (effect != Effect.NONE) {
                Optional<String> field = Optional.of(name).filter(text -> !text.isEmpty());
                findings.add(new Finding(file, field, rule, effect, tally.count(), tally.places()));
            }
        }));
        return findings;
    }
}
