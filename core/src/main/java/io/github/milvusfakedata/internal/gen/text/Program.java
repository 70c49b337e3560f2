package io.github.milvusfakedata.internal.gen.text;

import io.github.milvusfakedata.internal.gen.Draw;
import io.github.milvusfakedata.internal.gen.SharedFlag;
import io.github.milvusfakedata.internal.gen.language.TextPart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Templates, compiled to steps that a kernel runs without looking anything up. Each row takes one variant and runs its
 * steps. Immutable.
 */
public final class Program {
    /** What stands for letters and digits as far as there is room. */
    static final String FILL = "<fill>";

    private static final int MOST_FILLED = 12;

    /** So few letters and digits repeat early where they are random; those that are numbered repeat late. */
    private static final int FEWEST_RANDOM = 6;

    private final Pieces pieces;
    private final Step[][] variants;
    private final int[] chances;
    private final int longest;

    private Program(Pieces pieces, Step[][] variants, int[] chances) {
        this.pieces = pieces;
        this.variants = variants;
        this.chances = chances;
        int most = 0;
        for (Step[] variant : variants) {
            int bytes = 0;
            for (Step step : variant) {
                bytes += step.longest(pieces);
            }
            most = Math.max(most, bytes);
        }
        this.longest = most;
    }

    /** A program of these templates, each as often as any other, for texts of at most so many bytes. */
    public static Program of(List<String> templates, Vocabulary vocabulary, int limit) {
        Builder program = new Builder(false);
        for (String template : templates) {
            for (String written : vocabulary.written(template)) {
                program.variant(written.replace(FILL, fill(written, limit)), vocabulary);
            }
        }
        return program.build();
    }

    /** A program of these shapes of JSON objects, in which single quotes stand for double ones. */
    public static Program json(List<String> templates, Vocabulary vocabulary) {
        Builder program = new Builder(true);
        for (String template : templates) {
            for (String written : vocabulary.written(template)) {
                program.variant(written.replace('\'', '"'), vocabulary);
            }
        }
        return program.build();
    }

    /** As many letters and digits as the rest of the template leaves room for; at least one, at most twelve. */
    private static String fill(String template, int limit) {
        int room = limit - template.replace(FILL, "").length();
        int count = Math.max(1, Math.min(MOST_FILLED, room));
        return count <= FEWEST_RANDOM ? "<unique " + count + ">" : "<z" + count + ">";
    }

    /** Whether a step writes a part of the row's texts. */
    boolean hasTexts() {
        for (Step[] variant : variants) {
            for (Step step : variant) {
                if (step.kind() == Step.StepKind.TEXT) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The texts that steps copy. */
    Pieces pieces() {
        return pieces;
    }

    /** The steps of each variant. */
    Step[][] variants() {
        return variants;
    }

    /** A variant for each of the equally likely outcomes of a draw. */
    int[] chances() {
        return chances;
    }

    /** The most bytes that a value can have. */
    public int longest() {
        return longest;
    }

    /** Collects variants and their steps. */
    static final class Builder {
        private final Pieces.Builder pieces = new Pieces.Builder();
        private final Map<List<List<String>>, Integer> lists = new IdentityHashMap<>();
        private final Map<String, Integer> known = new HashMap<>();
        private final List<Step[]> variants = new ArrayList<>();
        private final List<Integer> chances = new ArrayList<>();
        private final List<Step> steps = new ArrayList<>();
        private final boolean json;

        /** Starts a program; one for JSON escapes every chosen text. */
        Builder(boolean json) {
            this.json = json;
        }

        /** Adds a variant; one that is already there becomes more frequent. */
        Builder variant(String template, Vocabulary vocabulary) {
            Integer same = known.get(template);
            if (same == null) {
                steps.clear();
                new TemplateParser(vocabulary, this).parse(template);
                same = variants.size();
                variants.add(steps.toArray(new Step[0]));
                known.put(template, same);
            }
            chances.add(same);
            return this;
        }

        void literal(String text) {
            steps.add(Step.literal(pieces.add(List.of(text))));
        }

        void text(TextPart part) {
            steps.add(Step.text(part, json, ownLane()));
        }

        void flag(SharedFlag flag) {
            steps.add(Step.flag(pieces.add(List.of("false", "true")), flag));
        }

        void pick(Choice choice) {
            Integer first = lists.get(choice.lists());
            if (first == null) {
                first = pieces.count();
                boolean escaped = json && !choice.members();
                for (List<String> list : escaped ? choice.as("json").lists() : choice.lists()) {
                    pieces.add(list);
                }
                lists.put(choice.lists(), first);
            }
            steps.add(Step.pick(first, choice, choice.draw() == Draw.OWN ? ownLane() : choice.lane()));
        }

        void digits(Step.StepKind kind, int count, int base) {
            steps.add(Step.digits(kind, count, base, Draw.OWN, ownLane()));
        }

        void digits(int count, int base, Draw draw, int lane) {
            steps.add(Step.digits(Step.StepKind.DIGITS, count, base, draw, lane));
        }

        void number(long min, long max, int places) {
            steps.add(Step.number(min, max, places, ownLane()));
        }

        void add(Step step) {
            steps.add(step);
        }

        /** Lane 0 chooses the variant; after that each step has one of its own. */
        int ownLane() {
            return steps.size() + 1;
        }

        /** The program of all variants so far. */
        Program build() {
            int[] outcomes = new int[chances.size()];
            for (int chance = 0; chance < outcomes.length; chance++) {
                outcomes[chance] = chances.get(chance);
            }
            return new Program(pieces.build(), variants.toArray(new Step[0][]), outcomes);
        }
    }
}
