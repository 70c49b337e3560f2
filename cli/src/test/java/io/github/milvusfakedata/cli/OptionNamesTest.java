package io.github.milvusfakedata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.cli.terminal.Terminal;
import io.github.milvusfakedata.schema.Setting;
import io.github.milvusfakedata.schema.Task;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class OptionNamesTest {
    private static final Set<String> OPTIONS = new TreeSet<>();
    private static final Set<String> COMMANDS = new TreeSet<>();

    static {
        Console console = new Console(InputStream.nullInputStream(), System.out, System.err, Terminal.NONE);
        collect("", new Cli(console, new Interrupt()).commandLine());
    }

    private static void collect(String prefix, CommandLine command) {
        command.getCommandSpec().options().forEach(option -> OPTIONS.addAll(Set.of(option.names())));
        command.getSubcommands().forEach((name, inner) -> {
            COMMANDS.add(prefix + name);
            collect(prefix + name + " ", inner);
        });
    }

    @Test
    void everySettingIsAnOption() {
        assertThat(Setting.values()).extracting(OptionNames::of).isSubsetOf(OPTIONS);
    }

    @Test
    void everyTaskIsACommand() {
        assertThat(Task.values())
                .extracting(task -> OptionNames.ofKey(task.key()))
                .isSubsetOf(COMMANDS);
    }
}
