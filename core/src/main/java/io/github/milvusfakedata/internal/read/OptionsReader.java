package io.github.milvusfakedata.internal.read;

import io.github.milvusfakedata.internal.read.FileOptions.FileOption;
import io.github.milvusfakedata.internal.read.FileOptions.OptionKind;
import io.github.milvusfakedata.internal.tree.Content;
import io.github.milvusfakedata.internal.tree.Dialects;
import io.github.milvusfakedata.internal.tree.Document;
import io.github.milvusfakedata.internal.tree.Node;
import io.github.milvusfakedata.internal.tree.Node.Member;
import io.github.milvusfakedata.internal.tree.Node.NodeKind;
import io.github.milvusfakedata.internal.tree.ProblemLog;
import io.github.milvusfakedata.internal.tree.SourceText;
import io.github.milvusfakedata.internal.tree.TextFile;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Setting;
import io.github.milvusfakedata.schema.Shown;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Files that name options: an object of options, or a dataset's meta.json, which records the options that made it. With the
 * same dialects, limits and messages as schemas.
 */
public final class OptionsReader {
    private static final String INFO = "generation_info";
    private static final String OPTIONS = "options";
    private static final String RECIPE = "recipe_version";
    /** What a schema has and no file of options, where one is taken for the other. */
    private static final String FIELDS = "fields";

    private static final String FILE_COUNT = "file_count";
    /** Only a meta.json of some of a dataset's files has it. */
    private static final String WHOLE_FILE_COUNT = "whole_file_count";
    /** Properties of a meta.json that are options, beside those that are recorded as such. */
    private static final Set<String> RECORDED = Set.of("seed", "format");

    private final String source;
    private final int recipeVersion;
    private final ProblemLog log;
    private final List<FileOption> entries = new ArrayList<>();

    private OptionsReader(String source, int recipeVersion, ProblemLog log) {
        this.source = source;
        this.recipeVersion = recipeVersion;
        this.log = log;
    }

    /**
     * Reads a file; its ending says whether it is JSON or YAML, and with another ending both are tried.
     *
     * @param recipeVersion version of the rules for values, without which no dataset can be repeated
     * @throws FakeDataException where there is no such file, or it is no file of options
     */
    public static FileOptions read(Path file, int recipeVersion) {
        String source = file.toString();
        String text = SourceText.decode(source, TextFile.read(file, Content.OPTIONS), Content.OPTIONS);
        return Dialects.read(source, text, dialect -> {
            ProblemLog log = new ProblemLog(source, Content.OPTIONS);
            return new OptionsReader(source, recipeVersion, log)
                    .read(Document.read(dialect, log).root());
        });
    }

    private FileOptions read(Node root) {
        if (!root.is(NodeKind.OBJECT)) {
            throw log.fatal(
                    ProblemCode.SHAPE,
                    root.place(),
                    "",
                    "A config file is an object of options and their values, got " + root.shown() + ".",
                    "Write for example rows: 100k.");
        }
        Optional<Node> info = root.member(INFO).filter(member -> member.is(NodeKind.OBJECT));
        if (info.isPresent()) {
            return recorded(info.get(), isSchema(root.member(Content.EMBEDDED_SCHEMA)));
        }
        boolean schemaInside = false;
        for (Member member : root.members()) {
            if (member.name().equals(Content.EMBEDDED_SCHEMA) && isSchema(Optional.of(member.value()))) {
                schemaInside = true;
            } else {
                take(member);
            }
        }
        return new FileOptions(entries, schemaInside, false, log.problems());
    }

    private static boolean isSchema(Optional<Node> value) {
        return value.filter(node -> node.is(NodeKind.OBJECT) || node.is(NodeKind.LIST))
                .isPresent();
    }

    private FileOptions recorded(Node info, boolean schemaInside) {
        Optional<Node> options = info.member(OPTIONS).filter(member -> member.is(NodeKind.OBJECT));
        info.members().stream()
                .filter(member -> RECORDED.contains(member.name()))
                .forEach(this::take);
        options.ifPresent(object -> object.members().forEach(this::take));
        if (!schemaInside || options.isEmpty() || !text(info, RECIPE).equals(Integer.toString(recipeVersion))) {
            unrepeatable(info);
        } else {
            info.member(WHOLE_FILE_COUNT).ifPresent(whole -> partial(info, whole));
        }
        return new FileOptions(entries, schemaInside, true, log.problems());
    }

    private void unrepeatable(Node info) {
        String recipe = text(info, RECIPE);
        String message;
        if (recipe.isEmpty()) {
            message = "The dataset was not generated by this tool, so it can't be reproduced.";
        } else if (recipe.equals(Integer.toString(recipeVersion))) {
            message = "The file does not contain the schema and options of the dataset.";
        } else {
            message = "The dataset was generated by version " + Shown.plain(text(info, "tool_version"))
                    + " of the tool, and this version generates other values.";
        }
        log.error(
                ProblemCode.RECIPE,
                info.place(),
                INFO,
                message,
                "To use only its schema, give the file as " + Setting.SCHEMA + ".");
    }

    /** The options are those of the whole dataset, which is not what lies beside the file. */
    private void partial(Node info, Node whole) {
        log.error(
                ProblemCode.RECIPE,
                whole.place(),
                WHOLE_FILE_COUNT,
                "The file describes " + Shown.plain(text(info, FILE_COUNT)) + " of the " + Shown.plain(whole.text())
                        + " files of a dataset, and only a whole dataset can be reproduced.",
                "Use the meta.json of the whole dataset. To use only the schema, give the file as " + Setting.SCHEMA
                        + ".");
    }

    private static String text(Node object, String name) {
        return object.member(name).map(Node::text).orElse("");
    }

    private void take(Member member) {
        Node value = member.value();
        switch (value.kind()) {
            case TEXT -> add(member, OptionKind.TEXT);
            case NUMBER -> add(member, OptionKind.NUMBER);
            case BOOLEAN -> add(member, OptionKind.FLAG);
            case NULL -> {
                // Not given, as in schemas.
            }
            case OBJECT, LIST ->
                log.error(
                        ProblemCode.VALUE_KIND,
                        value.place(),
                        Shown.plain(member.name()),
                        "The value of an option must be a text, a number, or true or false, got " + value.shown() + ".",
                        member.name().equals(FIELDS)
                                ? "If the file is a schema, give it as " + Setting.SCHEMA + "."
                                : "Write one value.");
        }
    }

    private void add(Member member, OptionKind form) {
        Node value = member.value();
        entries.add(
                new FileOption(member.name(), value.text(), form, value.place().in(source)));
    }
}
