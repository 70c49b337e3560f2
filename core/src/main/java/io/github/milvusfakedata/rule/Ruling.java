package io.github.milvusfakedata.rule;

import io.github.milvusfakedata.schema.Feature;
import io.github.milvusfakedata.schema.MilvusVersion;
import java.util.ArrayList;
import java.util.List;

/**
 * What breaking a rule leads to, which may have changed with versions of Milvus.
 *
 * @param first the effect before all changes
 * @param changes the others, the oldest first; of those that a version has, the last one counts
 */
public record Ruling(Effect first, List<Change> changes) {
    /** A ruling of its own list. */
    public Ruling {
        changes = List.copyOf(changes);
    }

    /**
     * Another effect than before.
     *
     * @param feature what brought it
     * @param effect the effect in versions that have it
     */
    public record Change(Feature feature, Effect effect) {}

    static Ruling refused() {
        return new Ruling(Effect.REFUSED, List.of());
    }

    static Ruling spoilt() {
        return new Ruling(Effect.SPOILT, List.of());
    }

    static Ruling refusedSince(Feature feature, Effect before) {
        return new Ruling(before, List.of()).then(feature, Effect.REFUSED);
    }

    static Ruling refusedUntil(Feature feature, Effect after) {
        return refused().then(feature, after);
    }

    static Ruling spoiltUntil(Feature feature) {
        return spoilt().then(feature, Effect.NONE);
    }

    /** This one, but for versions that have the feature. */
    Ruling then(Feature feature, Effect effect) {
        List<Change> more = new ArrayList<>(changes);
        more.add(new Change(feature, effect));
        return new Ruling(first, more);
    }

    Effect at(MilvusVersion version) {
        Effect effect = first;
        for (Change change : changes) {
            effect = change.feature().isIn(version) ? change.effect() : effect;
        }
        return effect;
    }
}
