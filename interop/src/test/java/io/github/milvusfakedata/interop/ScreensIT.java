package io.github.milvusfakedata.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A terminal emulator, which has its own tables of widths, finds all displays straight at three widths. */
class ScreensIT {
    @TempDir
    Path pages;

    @Test
    void displaysAreStraightInAnEmulatedTerminal() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String jar = Path.of("..", "cli", "target", "milvus-fake-data.jar").toString();

        ForeignPrograms.Outcome outcome = ForeignPrograms.succeed(
                ForeignPrograms.python("screens", "screens.py"), List.of(pages.toString(), java, "-jar", jar));

        assertThat(outcome.lastLine()).endsWith("screens in order");
        for (int columns : new int[] {60, 80, 200}) {
            assertThat(pages.resolve(columns + ".md")).isNotEmptyFile();
        }
    }
}
