package io.github.milvusfakedata.cli.doctor;

import io.github.milvusfakedata.cli.Quantities;
import io.github.milvusfakedata.cli.terminal.Printable;
import io.github.milvusfakedata.cli.terminal.Terminal;
import io.github.milvusfakedata.doctor.Examination;
import io.github.milvusfakedata.doctor.ExaminedFile;
import io.github.milvusfakedata.doctor.Finding;
import io.github.milvusfakedata.doctor.FoundAt;
import io.github.milvusfakedata.doctor.Unexamined;
import io.github.milvusfakedata.rule.Effect;
import io.github.milvusfakedata.rule.ImportRule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the doctor found, for people. */
final class DoctorReport {
    /** Before what explains a finding. */
    private static final String EXPLANATION = " ".repeat(6);

    /** Before what goes on from the line above; a finding begins left of it, an explanation right. */
    private static final String INDENT = " ".repeat(4);

    private final Examination found;
    private final Terminal terminal;

    DoctorReport(Examination found, Terminal terminal) {
        this.found = found;
        this.terminal = terminal;
    }

    /** File by file with its findings, then a line about all of them. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (ExaminedFile file : found.files()) {
            List<Finding> findings = of(file.path());
            List<Unexamined> unexamined = found.unexamined().stream()
                    .filter(each -> each.file().equals(file.path()))
                    .toList();
            if (findings.isEmpty() && unexamined.isEmpty()) {
                continue;
            }
            add(lines, file.path() + ": " + size(file));
            Set<ImportRule> told = EnumSet.noneOf(ImportRule.class);
            findings.forEach(finding -> add(lines, finding, told.add(finding.rule())));
            unexamined.forEach(each -> add(
                    lines,
                    "  not examined" + each.field().map(name -> "  " + name).orElse("") + ": " + each.reason()));
        }
        add(lines, verdict());
        return lines;
    }

    private void add(List<String> lines, String line) {
        lines.addAll(terminal.outputLines(Printable.of(line), INDENT));
    }

    private void explain(List<String> lines, String sentence) {
        lines.addAll(terminal.outputLines(EXPLANATION + sentence, EXPLANATION));
    }

    private List<Finding> of(Path file) {
        return found.findings().stream()
                .filter(finding -> finding.file().equals(file))
                .toList();
    }

    private static String size(ExaminedFile file) {
        return file.kind().map(kind -> kind.title() + ", ").orElse("") + Quantities.counted(file.rows(), "row") + ", "
                + Quantities.size(file.bytes());
    }

    /** A rule is explained where a file breaks it first. */
    private void add(List<String> lines, Finding finding, boolean explained) {
        String places = finding.places().stream()
                .map(DoctorReport::place)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
        long more = finding.count() - finding.places().size();
        add(
                lines,
                "  " + word(finding.effect())
                        + finding.field().map(name -> "  " + name).orElse("")
                        + "  [" + finding.rule().id() + "]"
                        + (places.isEmpty() ? "" : "  " + places)
                        + (more > 0 ? "; and " + Quantities.grouped(more) + " more" : ""));
        if (explained) {
            explain(lines, finding.rule().meaning());
            explain(lines, finding.rule().remedy());
        }
    }

    static String word(Effect effect) {
        return effect.name().toLowerCase(Locale.ROOT);
    }

    private static String place(FoundAt at) {
        StringBuilder text = new StringBuilder();
        at.rowGroup().ifPresent(group -> text.append("row group ").append(group));
        at.row()
                .ifPresent(row ->
                        text.append(text.isEmpty() ? "" : ", ").append("row ").append(row));
        if (!at.what().isEmpty()) {
            text.append(text.isEmpty() ? "" : ": ").append(at.what());
        }
        return text.toString();
    }

    private String verdict() {
        Set<Path> refused = found.findings().stream()
                .filter(finding -> finding.effect() == Effect.REFUSED)
                .map(Finding::file)
                .collect(Collectors.toSet());
        Set<Path> spoilt = found.findings().stream()
                .map(Finding::file)
                .filter(file -> !refused.contains(file))
                .collect(Collectors.toSet());
        String all = Quantities.counted(found.files().size(), "file") + ", " + Quantities.counted(found.rows(), "row")
                + ", " + Quantities.size(found.bytes()) + ": ";
        if (found.findings().isEmpty() && isNothingExamined()) {
            return all + "no file could be examined, so there is no result.";
        }
        all += "Milvus " + found.version().withPatch() + " ";
        if (!refused.isEmpty()) {
            return all + "would refuse " + refused.size() + "."
                    + (spoilt.isEmpty() ? "" : " It would import " + spoilt.size() + " with losses.") + unexamined();
        }
        String what = found.unexamined().isEmpty() ? "everything" : "what could be examined";
        return all + "would import " + what + (spoilt.isEmpty() ? "." : ", " + spoilt.size() + " with losses.")
                + unexamined();
    }

    private boolean isNothingExamined() {
        return found.files().stream().allMatch(file -> found.unexamined().stream()
                .anyMatch(each -> each.field().isEmpty() && each.file().equals(file.path())));
    }

    private String unexamined() {
        long files = found.unexamined().stream()
                .filter(each -> each.field().isEmpty())
                .count();
        long columns = found.unexamined().size() - files;
        String both = Stream.of(counted(files, "file"), counted(columns, "column"))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" and "));
        return both.isEmpty() ? "" : " Not examined: " + both + ".";
    }

    private static String counted(long count, String noun) {
        return count == 0 ? "" : Quantities.counted(count, noun);
    }
}
