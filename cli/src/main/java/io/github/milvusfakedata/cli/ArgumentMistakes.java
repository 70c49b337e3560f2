package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.internal.tree.NearestName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what the parser found wrong with the arguments, one clear sentence each. */
final class ArgumentMistakes {
    private ArgumentMistakes() {}

    /** All mistakes of all commands on the line, in order and without repetition. */
    static List<String> told(List<ParseResult> commands) {
        Set<String> sentences = new LinkedHashSet<>();
        for (ParseResult command : commands) {
            for (Exception error : command.errors()) {
                sentences.addAll(sentences(error));
            }
        }
        return List.copyOf(sentences);
    }

    private static List<String> sentences(Exception error) {
        if (error instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched);
        }
        if (error instanceof MissingParameterException missing) {
            List<String> sentences = new ArrayList<>();
            for (ArgSpec argument : missing.getMissing()) {
                String needed = argument.isOption() ? " needs a value: " : " is missing: ";
                sentences.add(name(argument) + needed + description(argument));
            }
            return sentences;
        }
        if (error instanceof OverwrittenOptionException overwritten) {
            return List.of(name(overwritten.getOverwritten()) + " is given more than once; give it once.");
        }
        if (error instanceof ParameterException other && other.getArgSpec() != null) {
            return List.of(name(other.getArgSpec()) + ": " + other.getMessage());
        }
        return List.of(String.valueOf(error.getMessage()));
    }

    /** A word behind an unknown option was meant as its value; it needs no sentence of its own. */
    private static List<String> unknown(UnmatchedArgumentException unmatched) {
        List<String> sentences = new ArrayList<>();
        boolean afterOption = false;
        for (String argument : unmatched.getUnmatched()) {
            boolean option = argument.startsWith("-");
            if (option || !afterOption) {
                sentences.add(unknown(argument.split("=", 2)[0], option, unmatched.getCommandLine()));
            }
            afterOption = option && argument.indexOf('=') < 0;
        }
        return sentences;
    }

    private static String unknown(String argument, boolean option, CommandLine command) {
        Set<String> commands = command.getSubcommands().keySet();
        if (!option && commands.isEmpty()) {
            boolean tooMany = !command.getCommandSpec().positionalParameters().isEmpty();
            return "'" + argument + "' is "
                    + (tooMany ? "one argument too many." : "not expected here: only options are.");
        }
        Set<String> known = option ? command.getCommandSpec().optionsMap().keySet() : commands;
        String remedy = NearestName.of(argument, known)
                .map(near -> "Did you mean " + near + "?")
                .orElse(option ? "--help lists the options." : "Commands: " + String.join(", ", commands) + ".");
        return "'" + argument + "' is not " + (option ? "an option" : "a command") + ". " + remedy;
    }

    /** The option's first long name: the others are aliases. */
    private static String name(ArgSpec argument) {
        if (argument instanceof OptionSpec option) {
            return Stream.of(option.names())
                    .filter(name -> name.startsWith("--"))
                    .findFirst()
                    .orElse(option.longestName());
        }
        return argument.paramLabel();
    }

    private static String description(ArgSpec argument) {
        String[] lines = argument.description();
        return lines.length == 0 ? argument.paramLabel() : lines[0];
    }
}
