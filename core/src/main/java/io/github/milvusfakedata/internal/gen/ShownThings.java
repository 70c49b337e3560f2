package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.pool.Pools;
import io.github.milvusfakedata.internal.pool.TopicWords;
import io.github.milvusfakedata.internal.rng.CounterRng;
import java.util.List;

/** The things that pictures or videos show, one topic behind the other: the nouns that {@link Draw#ITEM} chooses among. */
public final class ShownThings {
    private static final ShownThings PICTURES = new ShownThings(Subject.IMAGES);
    private static final ShownThings VIDEOS = new ShownThings(Subject.VIDEOS);

    private final int[] starts = new int[Topics.TOPICS + 1];

    private ShownThings(Subject subject) {
        List<TopicWords> topics = Pools.topics(subject.id());
        for (int topic = 0; topic < topics.size(); topic++) {
            starts[topic + 1] = starts[topic] + topics.get(topic).nouns().size();
        }
    }

    /** What pictures show. */
    public static ShownThings ofPictures() {
        return PICTURES;
    }

    /** What videos show. */
    public static ShownThings ofVideos() {
        return VIDEOS;
    }

    /** How many things there are. */
    public int count() {
        return starts[Topics.TOPICS];
    }

    /** The place of a row's thing among all. */
    public int place(int topic, long itemBits) {
        int first = starts[topic];
        int count = starts[topic + 1] - first;
        return first + Spread.EVEN.index(CounterRng.lane(itemBits, ProductTables.NOUN_LANE), count);
    }
}
