package io.github.milvusfakedata.rule;

import io.github.milvusfakedata.schema.MilvusVersion;

/**
 * What breaking a rule leads to, which may have changed with a version of Milvus.
 *
 * @param before the effect until the change
 * @param change the first version with the other effect
 * @param after the effect since then
 */
record Ruling(Effect before, MilvusVersion change, Effect after) {
    static Ruling refused() {
        return always(Effect.REFUSED);
    }

    static Ruling spoilt() {
        return always(Effect.SPOILT);
    }

    static Ruling refusedSince(String version, Effect before) {
        return new Ruling(before, MilvusVersion.of(version), Effect.REFUSED);
    }

    static Ruling refusedUntil(String version, Effect after) {
        return new Ruling(Effect.REFUSED, MilvusVersion.of(version), after);
    }

    static Ruling spoiltUntil(String version) {
        return new Ruling(Effect.SPOILT, MilvusVersion.of(version), Effect.NONE);
    }

    private static Ruling always(Effect effect) {
        return new Ruling(effect, MilvusVersion.OLDEST, effect);
    }

    Effect at(MilvusVersion version) {
        return version.isAtLeast(change) ? after : before;
    }
}
