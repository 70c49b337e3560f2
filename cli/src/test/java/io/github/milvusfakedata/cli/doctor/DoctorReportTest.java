package io.github.milvusfakedata.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.cli.terminal.Terminal;
import io.github.milvusfakedata.doctor.Examination;
import io.github.milvusfakedata.doctor.ExaminedFile;
import io.github.milvusfakedata.doctor.Finding;
import io.github.milvusfakedata.doctor.FoundAt;
import io.github.milvusfakedata.doctor.Unexamined;
import io.github.milvusfakedata.rule.Effect;
import io.github.milvusfakedata.rule.FileKind;
import io.github.milvusfakedata.rule.ImportRule;
import io.github.milvusfakedata.schema.MilvusVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The last line says no more than was examined. */
class DoctorReportTest {
    private static final Path A = Path.of("a.parquet");
    private static final Path B = Path.of("b.parquet");
    private static final Unexamined FILE = new Unexamined(A, Optional.empty(), "It can't be read: permission denied.");
    private static final Unexamined COLUMN = new Unexamined(B, Optional.of("v"), "It is compressed by Brotli.");

    private static String verdict(List<Finding> findings, Unexamined... unexamined) {
        List<ExaminedFile> files = List.of(
                new ExaminedFile(A, Optional.of(FileKind.PARQUET), 0, 0),
                new ExaminedFile(B, Optional.of(FileKind.PARQUET), 10, 2048));
        List<String> lines = new DoctorReport(
                        new Examination(MilvusVersion.NEWEST, files, findings, List.of(unexamined)), Terminal.NONE)
                .lines();
        return lines.get(lines.size() - 1).replaceFirst("^[^:]*: ", "");
    }

    private static Finding finding(Effect effect) {
        return new Finding(B, Optional.empty(), ImportRule.NO_ROWS, effect, 1, List.of());
    }

    @Test
    void everythingIsSaidOnlyWhereEverythingWasExamined() {
        assertThat(verdict(List.of())).isEqualTo("Milvus 3.0.0 would import everything.");
        assertThat(verdict(List.of(), FILE, COLUMN))
                .isEqualTo("Milvus 3.0.0 would import what could be examined. Not examined: 1 file and 1 column.");
    }

    /** Seen with files that nobody could read: they would all be imported, it said. */
    @Test
    void ofFilesThatCouldNotBeExaminedNothingIsSaid() {
        Unexamined other = new Unexamined(B, Optional.empty(), "It can't be read: permission denied.");

        assertThat(verdict(List.of(), FILE, other)).isEqualTo("no file could be examined, so there is no result.");
    }

    @Test
    void lossesAndRefusalsAreCountedBesideWhatWasNotExamined() {
        assertThat(verdict(List.of(finding(Effect.SPOILT))))
                .isEqualTo("Milvus 3.0.0 would import everything, 1 with losses.");
        assertThat(verdict(List.of(finding(Effect.SPOILT)), FILE))
                .isEqualTo("Milvus 3.0.0 would import what could be examined, 1 with losses. Not examined: 1 file.");
        assertThat(verdict(List.of(finding(Effect.REFUSED)), COLUMN))
                .isEqualTo("Milvus 3.0.0 would refuse 1. Not examined: 1 column.");
    }

    private static List<String> lines(Terminal terminal) {
        List<ExaminedFile> files = List.of(new ExaminedFile(B, Optional.of(FileKind.PARQUET), 10, 2048));
        List<FoundAt> places = Stream.of(3, 70, 711)
                .map(row -> new FoundAt(OptionalInt.of(0), OptionalLong.of(row), "a value that is told"))
                .toList();
        Finding finding =
                new Finding(B, Optional.of("text"), ImportRule.UNKNOWN_COLUMN, Effect.SPOILT, places.size(), places);
        return new DoctorReport(new Examination(MilvusVersion.NEWEST, files, List.of(finding), List.of()), terminal)
                .lines();
    }

    /** A terminal breaks a line of 106 characters in the middle of a word. */
    @Test
    void onATerminalLinesEndBetweenWords() {
        for (int columns : List.of(60, 80)) {
            List<String> shown = lines(new Terminal(false, true, false, columns, false));

            assertThat(shown).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(columns));
            assertThat(String.join(" ", shown).replaceAll(" +", " "))
                    .isEqualTo(String.join(" ", lines(Terminal.NONE)).replaceAll(" +", " "));
        }
        assertThat(lines(new Terminal(false, true, false, 60, false)))
                .contains("      " + "A column belongs to no field: Milvus silently drops it");
    }

    @Test
    void elsewhereASentenceIsOneLine() {
        assertThat(lines(new Terminal(false, false, true, 60, false)))
                .contains(
                        "      " + ImportRule.UNKNOWN_COLUMN.meaning(), "      " + ImportRule.UNKNOWN_COLUMN.remedy());
    }
}
