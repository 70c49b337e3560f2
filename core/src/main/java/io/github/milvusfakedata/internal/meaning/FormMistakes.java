package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.tree.NearestName;
import io.github.milvusfakedata.internal.tree.Node;
import io.github.milvusfakedata.internal.tree.Node.NodeKind;
import io.github.milvusfakedata.internal.tree.Place;
import io.github.milvusfakedata.internal.tree.ProblemLog;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Shown;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What can be wrong with one object of a text that says how values are made: each mistake with its place. */
abstract sealed class FormMistakes permits FormObject {
    /** So many words are read; more are too many for a hint. */
    private static final int MOST_WORDS = 40;

    /** The object. */
    final Node object;

    /** Where it stands in its text. */
    final String path;

    /** What is wrong with the text. */
    final ProblemLog log;

    /** What is right, as JSON: hints show it. */
    final String example;

    FormMistakes(Node object, String path, ProblemLog log, String example) {
        this.object = object;
        this.path = path;
        this.log = log;
        this.example = example;
    }

    /** A value that must be of a kind. */
    final Node require(Node value, String name, NodeKind kind) {
        if (!value.is(kind)) {
            throw other(value, name, kind.phrase() + " is needed");
        }
        return value;
    }

    /** The mistake of a value of another kind than needed; {@code needed} is such as {@code a list is needed}. */
    final FakeDataException other(Node value, String name, String needed) {
        return mistake(
                ProblemCode.VALUE_KIND,
                value.place(),
                name,
                "In " + Shown.quoted(name) + " " + needed + ", got " + value.shown() + ".");
    }

    /** What a part is read as; empty where it has a mistake, which {@link #requireNoMistakes} tells. */
    final <T> Optional<T> attempt(Supplier<T> part) {
        try {
            return Optional.of(part.get());
        } catch (FakeDataException told) {
            return Optional.empty();
        }
    }

    /**
     * Ends the reading where a part of the text has a mistake.
     *
     * @throws FakeDataException with all mistakes
     */
    final void requireNoMistakes() {
        if (!log.problems().isEmpty()) {
            throw new FakeDataException(log.problems());
        }
    }

    /** The mistake of an object that lacks a member. */
    final FakeDataException missing(String name) {
        return mistake(ProblemCode.MISSING, object.place(), name, Shown.quoted(name) + " is missing.");
    }

    /** The mistake of a member, with a code of its own. */
    final FakeDataException mistake(ProblemCode code, Place place, String name, String message) {
        return log.fatal(code, place, pathOf(name), message, hint());
    }

    /** The advice that shows what is right. */
    final String hint() {
        return "Write " + example + ", for example.";
    }

    /** The mistake of an object as a whole, which an example corrects. */
    final FakeDataException mistake(String message) {
        return mistake(message, hint());
    }

    /** The mistake of an object as a whole. */
    final FakeDataException mistake(String message, String hint) {
        return log.fatal(ProblemCode.VALUE_KIND, object.place(), path, message, hint);
    }

    /** The mistake of one property. */
    final FakeDataException mistakeIn(String name, String message, String hint) {
        return log.fatal(
                ProblemCode.VALUE_KIND,
                object.member(name).map(Node::place).orElse(object.place()),
                pathOf(name),
                message,
                hint);
    }

    /** The mistake of a word that is none of those that can stand in a member. */
    final FakeDataException unknown(String word, String name, List<String> words) {
        String known = words.stream().limit(MOST_WORDS).collect(Collectors.joining(", "));
        return mistakeIn(
                name,
                Shown.quoted(word) + " is none of the words that can stand here.",
                NearestName.advice(
                        word, words, "Known are " + known + (words.size() > MOST_WORDS ? " and others." : ".")));
    }

    /** The path of a member. */
    final String pathOf(String name) {
        String shown = Shown.plain(name);
        return path.isEmpty() ? shown : path + '.' + shown;
    }
}
