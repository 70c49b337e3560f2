package io.github.milvusfakedata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.cli.terminal.Terminal;
import io.github.milvusfakedata.rule.Effect;
import io.github.milvusfakedata.rule.FileKind;
import io.github.milvusfakedata.rule.ImportRule;
import io.github.milvusfakedata.rule.Ruling;
import io.github.milvusfakedata.schema.MilvusVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.CommandSpec;

/** The pages of the doctor say what the code does. */
class DoctorPagesTest {
    @Test
    void thePageListsEveryOption() throws IOException {
        Console console = new Console(InputStream.nullInputStream(), System.out, System.err, Terminal.NONE);
        CommandSpec spec = new Cli(console, new Interrupt())
                .commandLine()
                .getSubcommands()
                .get("doctor")
                .getCommandSpec();
        List<String> lines = new ArrayList<>(List.of("| Argument, option | Meaning |", "| --- | --- |"));
        spec.positionalParameters().forEach(argument -> lines.add(row(argument.paramLabel(), argument.description())));
        spec.options().stream().filter(option -> !option.inherited()).forEach(option -> {
            String value = option.arity().max() == 0 ? "" : " " + option.paramLabel();
            lines.add(row(option.longestName() + value, option.description()));
        });

        GeneratedPart.assertUpToDate("docs/reference/doctor.md", "options", lines);
    }

    private static String row(String name, String[] description) {
        return "| " + GeneratedPart.code(name) + " | " + GeneratedPart.cell(String.join(" ", description)) + " |";
    }

    @Test
    void thePageOfRulesListsEveryRule() throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                "| Rule | Files | Effect | What is wrong, and what to do | Other versions |",
                "| --- | --- | --- | --- | --- |"));
        for (ImportRule rule : ImportRule.values()) {
            lines.add("| `" + rule.id() + "` | " + titles(kinds(rule)) + " | " + effects(rule) + " | "
                    + GeneratedPart.cell(rule.meaning() + " " + rule.remedy()) + " | " + others(rule) + " |");
        }

        assertThat(lines).hasSizeGreaterThan(50);
        GeneratedPart.assertUpToDate("docs/reference/import-rules.md", "rules", lines);
    }

    private static List<FileKind> kinds(ImportRule rule) {
        return Arrays.stream(FileKind.values()).filter(rule::concerns).toList();
    }

    private static String titles(List<FileKind> kinds) {
        return kinds.size() == FileKind.values().length
                ? "all"
                : kinds.stream().map(FileKind::title).collect(Collectors.joining(", "));
    }

    /** The newest version does the same to all kinds of files, else the table would need another column. */
    private static String effects(ImportRule rule) {
        Set<Effect> effects = kinds(rule).stream()
                .map(kind -> rule.effect(kind, MilvusVersion.NEWEST))
                .collect(Collectors.toSet());
        assertThat(effects).as(rule.id()).hasSize(1);
        return word(effects.iterator().next());
    }

    private static String word(Effect effect) {
        return effect == Effect.NONE ? "–" : effect.name().toLowerCase(Locale.ROOT);
    }

    /** What other versions do, and with which files where they do it with some only. */
    private static String others(ImportRule rule) {
        Map<String, List<FileKind>> others = new LinkedHashMap<>();
        kinds(rule).forEach(kind -> other(rule, kind)
                .ifPresent(text ->
                        others.computeIfAbsent(text, key -> new ArrayList<>()).add(kind)));
        return others.entrySet().stream()
                .map(each ->
                        each.getKey() + (each.getValue().equals(kinds(rule)) ? "" : ": " + titles(each.getValue())))
                .collect(Collectors.joining("; "));
    }

    private static Optional<String> other(ImportRule rule, FileKind kind) {
        List<String> texts = new ArrayList<>();
        Effect effect = rule.effect(kind, MilvusVersion.OLDEST);
        for (Ruling.Change change : rule.changes(kind)) {
            String since = change.feature().versions().since();
            texts.add(
                    change.feature().isIn(MilvusVersion.NEWEST)
                            ? word(effect) + " before " + since
                            : word(change.effect()) + " since " + since);
            effect = change.effect();
        }
        return texts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", texts));
    }
}
