package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.library.SchemaNotes;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say what a schema is and what it is good for. */
final class NotesOptions {
    @Option(
            names = "--name",
            paramLabel = "TEXT",
            description = "Title of the schema (default for a new schema: the collection's name).")
    private String name;

    @Option(
            names = "--description",
            paramLabel = "TEXT",
            description = "Description of the schema (default for a new schema: the one in the file).")
    private String description;

    @Option(
            names = "--use-cases",
            paramLabel = "LIST",
            description = "Use cases, separated by commas (default for a new schema: none). Also --tags.")
    private String useCases;

    /** Whether all of it was said, so that nothing is left to be asked. */
    boolean isComplete() {
        return name != null && description != null && useCases != null;
    }

    /** Asks for what was not said; the end of input, Ctrl-D on a terminal, leaves the rest unsaid and unasked. */
    void askForMissing(Console console) {
        Optional<String> answer = Optional.of("");
        if (name == null) {
            answer = console.ask("Name (optional): ");
            name = answer.orElse(null);
        }
        if (description == null && answer.isPresent()) {
            answer = console.ask("Description (optional): ");
            description = answer.orElse(null);
        }
        if (useCases == null && answer.isPresent()) {
            useCases =
                    console.ask("Use cases, separated by commas (optional): ").orElse(null);
        }
    }

    /** What was said for a new schema: an empty text is as good as none. */
    SchemaNotes forNew() {
        return new SchemaNotes(text(name), text(description), text(useCases).map(NotesOptions::list));
    }

    /** What was said for a schema that is there: an empty text takes the old one away. */
    SchemaNotes forChange() {
        return new SchemaNotes(
                Optional.ofNullable(name),
                Optional.ofNullable(description),
                Optional.ofNullable(useCases).map(NotesOptions::list));
    }

    private static Optional<String> text(String text) {
        return Optional.ofNullable(text).filter(said -> !said.isBlank());
    }

    private static List<String> list(String text) {
        return List.of(text.split(","));
    }
}
