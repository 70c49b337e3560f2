package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.internal.poison.Poison;
import io.github.milvusfakedata.rule.FileKind;
import io.github.milvusfakedata.rule.ImportRule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/reference/poison.md lists the rules that can be broken, and where. */
class PoisonPageTest {
    @Test
    void listsEveryRuleThatCanBeBroken() throws IOException {
        String kindTitles = Stream.of(FileKind.values()).map(FileKind::title).collect(Collectors.joining(" | "));
        List<String> lines = new ArrayList<>(List.of(
                "| Rule | " + kindTitles + " | The schema needs |", "| --- | --- | --- | --- | --- | --- | --- |"));
        for (ImportRule rule : ImportRule.values()) {
            List<FileKind> kinds = Stream.of(FileKind.values())
                    .filter(kind -> Poison.rules(kind).contains(rule))
                    .toList();
            if (!kinds.isEmpty()) {
                String marks = Stream.of(FileKind.values())
                        .map(kind -> kinds.contains(kind) ? "yes" : "")
                        .collect(Collectors.joining(" | "));
                String needs = kinds.stream()
                        .map(kind -> Poison.needs(rule, kind))
                        .distinct()
                        .collect(Collectors.joining("; "));
                lines.add("| `" + rule.id() + "` | " + marks + " | " + needs + " |");
            }
        }
        GeneratedPart.assertUpToDate("docs/reference/poison.md", "rules", lines);
    }
}
