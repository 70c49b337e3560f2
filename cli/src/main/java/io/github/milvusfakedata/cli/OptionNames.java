package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.Setting;
import io.github.milvusfakedata.schema.Task;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The command's words for what the library names by keys: options for settings, commands for tasks. */
final class OptionNames {
    private static final Map<String, String> COMMANDS = commands();

    private OptionNames() {}

    private static Map<String, String> commands() {
        Map<String, String> commands = new HashMap<>();
        for (Task task : Task.values()) {
            commands.put(task.key(), command(task));
        }
        return commands;
    }

    private static String command(Task task) {
        return switch (task) {
            case CLEAN -> "clean";
            case REMOVE_SCHEMA -> "schema remove";
            case CREATE_COLLECTION -> "to-milvus create";
            case INSERT_ROWS -> "to-milvus insert";
        };
    }

    /** The option that sets something. */
    static String of(Setting setting) {
        return ofKey(setting.key());
    }

    /** The option or command for the key of a {@link Setting} or {@link Task}. */
    static String ofKey(String key) {
        String command = COMMANDS.get(key);
        return command == null ? "--" + key.replace('_', '-') : command;
    }

    /** A problem as users of the command read it. */
    static Problem in(Problem problem) {
        return problem.inWords(OptionNames::ofKey);
    }

    /** Problems as users of the command read them. */
    static List<Problem> in(List<Problem> problems) {
        return problems.stream().map(OptionNames::in).toList();
    }
}
