package io.github.milvusfakedata.cli.complete;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * A completion script for fish, for which the parser's library makes none. Each command is known by the words that lead to
 * it, such as {@code schema list}, and a function of the script says which command the line is at.
 */
final class FishScript {
    private final String name;
    private final String function;
    private final CompletionChoices choices;
    private final StringBuilder script = new StringBuilder();

    FishScript(String name, CompletionChoices choices) {
        this.name = name;
        this.function = "__" + name.replace('-', '_') + "_at";
        this.choices = choices;
    }

    /** The script for a command with all below it. */
    String of(CommandSpec root) {
        Map<String, CommandSpec> commands = new LinkedHashMap<>();
        collect("", root, commands);
        script.append("# Completion of ").append(name).append(" for fish.\n");
        appendFunction(commands);
        script.append("complete -c ").append(name).append(" -f\n");
        commands.forEach(this::appendCommand);
        return script.toString();
    }

    /** All commands by the words that lead to them, each with a blank before it. */
    private static void collect(String words, CommandSpec command, Map<String, CommandSpec> commands) {
        commands.put(words, command);
        for (Map.Entry<String, CommandLine> subcommand : command.subcommands().entrySet()) {
            collect(words + ' ' + subcommand.getKey(), subcommand.getValue().getCommandSpec(), commands);
        }
    }

    /** A word that leads to no command is an option or a value, and changes nothing. */
    private void appendFunction(Map<String, CommandSpec> commands) {
        String known = commands.keySet().stream()
                .filter(words -> !words.isEmpty())
                .map(FishScript::quoted)
                .collect(Collectors.joining(" "));
        script.append("function ").append(function).append('\n');
        script.append("    set -l at ''\n");
        script.append("    for word in (commandline -opc)[2..-1]\n");
        script.append("        if contains -- \"$at $word\" ").append(known).append('\n');
        script.append("            set at \"$at $word\"\n");
        script.append("        end\n");
        script.append("    end\n");
        script.append("    test \"$at\" = \"$argv[1]\"\n");
        script.append("end\n");
    }

    private void appendCommand(String words, CommandSpec command) {
        for (Map.Entry<String, CommandLine> subcommand : command.subcommands().entrySet()) {
            CommandSpec spec = subcommand.getValue().getCommandSpec();
            begin(words).append(" -a ").append(subcommand.getKey());
            end(spec.usageMessage().description());
        }
        for (OptionSpec option : command.options()) {
            if (!option.hidden()) {
                appendOption(words, option);
            }
        }
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            appendParameter(words, parameter);
        }
    }

    private void appendOption(String words, OptionSpec option) {
        begin(words);
        for (String each : option.names()) {
            script.append(each.startsWith("--") ? " -l " : " -s ").append(each.replaceFirst("^--?", ""));
        }
        if (option.arity().max() > 0) {
            script.append(CompletionChoices.isPath(option) ? " -r -F" : " -x");
            appendValues(option);
        }
        end(option.description());
    }

    private void appendParameter(String words, PositionalParamSpec parameter) {
        if (CompletionChoices.isPath(parameter)) {
            begin(words).append(" -F\n");
        } else if (choices.of(parameter).isPresent()) {
            begin(words);
            appendValues(parameter);
            end(parameter.description());
        }
    }

    private void appendValues(ArgSpec argument) {
        Optional<List<String>> values = choices.of(argument);
        values.ifPresent(listed -> script.append(" -a ").append(quoted(String.join(" ", listed))));
    }

    private StringBuilder begin(String words) {
        return script.append("complete -c ").append(name).append(" -n ").append(quoted(function + " " + quoted(words)));
    }

    private void end(String... description) {
        if (description.length > 0) {
            script.append(" -d ").append(quoted(String.join(" ", description)));
        }
        script.append('\n');
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
