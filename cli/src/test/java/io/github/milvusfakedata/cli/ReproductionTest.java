package io.github.milvusfakedata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.cli.terminal.Terminal;
import io.github.milvusfakedata.library.SchemaLibrary;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ReproductionTest {
    @Test
    void valuesAreQuotedForTheShell() {
        GenerateCommand command = command();
        command.builtin = "simple";
        command.out = "it's here";
        assertThat(Reproduction.commandLine(command, -5))
                .endsWith("generate --builtin simple --seed -5 --out 'it'\\''s here'");
    }

    /** The parser takes a word that looks like an option for one, unless it stands behind an equals sign. */
    @Test
    void aValueThatLooksLikeAnOptionStandsBehindAnEqualsSign() {
        GenerateCommand command = command();
        command.schema = "-r";
        command.out = "--data dir";
        assertThat(Reproduction.commandLine(command, 1)).endsWith("generate --schema=-r --seed 1 '--out=--data dir'");
    }

    private static GenerateCommand command() {
        PrintStream none = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        Console console = new Console(InputStream.nullInputStream(), none, none, Terminal.NONE);
        return new GenerateCommand(console, new Interrupt(), new RootCommand(), SchemaLibrary::standard);
    }
}
