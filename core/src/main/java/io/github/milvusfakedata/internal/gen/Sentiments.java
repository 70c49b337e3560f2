package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.pool.Pools;
import io.github.milvusfakedata.internal.pool.TopicWords;
import io.github.milvusfakedata.internal.rng.CounterRng;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** How glad or sad texts are, in thousandths: by topic, since nobody smiles in court. */
public final class Sentiments {
    /** From here on a text is glad, and as far below 0 it is sad. */
    public static final int CLEAR = 200;

    /** As far from the middle texts are very glad or very sad. */
    private static final int VERY = 2 * CLEAR;

    private static final int WHOLE = 1000;
    private static final int SPREAD = 620;

    /** The middle of topics that have one of their own; others are spread around 40. */
    private static final Map<String, Integer> MIDDLES = Map.ofEntries(
            Map.entry("politics", -140),
            Map.entry("economy", -110),
            Map.entry("world", -240),
            Map.entry("health", -60),
            Map.entry("sports", 260),
            Map.entry("culture", 360),
            Map.entry("business", 90),
            Map.entry("climate", -260),
            Map.entry("crime-justice", -480),
            Map.entry("travel", 420),
            Map.entry("lifestyle", 400),
            Map.entry("weather", -340),
            Map.entry("science", 230),
            Map.entry("technology", 180),
            Map.entry("law", -160),
            Map.entry("information-security", -260),
            Map.entry("comedy", 420),
            Map.entry("pets", 320),
            Map.entry("news-politics", -220));

    private static final int MIDDLE = 40;

    private static final AtomicReferenceArray<int[]> MIDDLE_OF_TOPICS =
            new AtomicReferenceArray<>(Subject.values().length);

    private final Subject subject;

    Sentiments(Subject subject) {
        this.subject = subject;
    }

    /** Made when first asked for, since few schemas do; whoever comes second makes the same again. */
    private int[] middles() {
        int[] known = MIDDLE_OF_TOPICS.get(subject.ordinal());
        if (known != null) {
            return known;
        }
        List<TopicWords> topics = Pools.topics(subject.id());
        int[] middles = new int[topics.size()];
        for (int topic = 0; topic < middles.length; topic++) {
            middles[topic] = MIDDLES.getOrDefault(topics.get(topic).slug(), MIDDLE);
        }
        MIDDLE_OF_TOPICS.set(subject.ordinal(), middles);
        return middles;
    }

    /** Stars of a review that is as glad as this. */
    static int stars(long thousandths) {
        if (thousandths < CLEAR) {
            return thousandths <= -VERY ? 1 : thousandths <= -CLEAR ? 2 : 3;
        }
        return thousandths >= VERY ? 5 : 4;
    }

    /** The mean of two draws around the topic's middle, so that most lie near it. */
    long thousandths(int topic, long bits) {
        int first = CounterRng.below(CounterRng.lane(bits, 0), 2 * SPREAD + 1) - SPREAD;
        int second = CounterRng.below(CounterRng.lane(bits, 1), 2 * SPREAD + 1) - SPREAD;
        return Math.max(-WHOLE, Math.min(WHOLE, middles()[topic] + (first + second) * 3 / 4));
    }
}
