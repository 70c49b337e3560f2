package io.github.milvusfakedata.cli.complete;

import java.io.File;
import java.util.List;
import java.util.Map;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Completion scripts of a command with all its subcommands. */
public final class Completion {
    private Completion() {}

    /**
     * A script for bash, which zsh takes too.
     *
     * @param command the outermost command
     * @param byLabel the values that go with a label of the help, such as {@code FORMAT}
     */
    public static String bash(CommandSpec command, Map<String, List<String>> byLabel) {
        return AutoComplete.bash(command.name(), new CommandLine(copy(command, new CompletionChoices(byLabel))));
    }

    /** A script for fish; the parameters are those of {@link #bash}. */
    public static String fish(CommandSpec command, Map<String, List<String>> byLabel) {
        return new FishScript(command.name(), new CompletionChoices(byLabel)).of(command);
    }

    /**
     * The model again, with types and values by which the script can tell paths, choices and flags apart: to the commands
     * themselves, every value is a text.
     */
    private static CommandSpec copy(CommandSpec command, CompletionChoices choices) {
        CommandSpec copy = CommandSpec.create().name(command.name());
        for (OptionSpec option : command.options()) {
            if (!option.hidden()) {
                copy.addOption(copy(option, choices));
            }
        }
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            copy.addPositional(copy(parameter, choices));
        }
        for (Map.Entry<String, CommandLine> subcommand : command.subcommands().entrySet()) {
            copy.addSubcommand(subcommand.getKey(), copy(subcommand.getValue().getCommandSpec(), choices));
        }
        return copy;
    }

    private static OptionSpec copy(OptionSpec option, CompletionChoices choices) {
        OptionSpec.Builder builder = OptionSpec.builder(option.names())
                .paramLabel(option.paramLabel())
                .arity(option.arity().toString())
                .type(type(option));
        choices.of(option).ifPresent(builder::completionCandidates);
        return builder.build();
    }

    private static PositionalParamSpec copy(PositionalParamSpec parameter, CompletionChoices choices) {
        PositionalParamSpec.Builder builder = PositionalParamSpec.builder()
                .index(parameter.index().toString())
                .paramLabel(parameter.paramLabel())
                .arity(parameter.arity().toString())
                .type(type(parameter));
        choices.of(parameter).ifPresent(builder::completionCandidates);
        return builder.build();
    }

    private static Class<?> type(ArgSpec argument) {
        if (argument.isOption() && argument.arity().max() == 0) {
            return boolean.class;
        }
        return CompletionChoices.isPath(argument) ? File.class : String.class;
    }
}
