package io.github.milvusfakedata.internal.gen.language;

import io.github.milvusfakedata.internal.gen.Stride;
import io.github.milvusfakedata.internal.rng.CounterRng;

/**
 * Which question and which answer come next in a conversation: those of its topic, of its subject and of all subjects, in an
 * order of the conversation's own that starts with one of the topic. A question and its answer have the same place in their
 * sets.
 */
final class FrameExchanges {
    /** How many steps are drawn from. */
    private static final int STRIDES = 1009;

    private static final int PLAIN = 0;

    private final int[] sets;
    private final FrameKinds kinds;

    FrameExchanges(Lexicon lexicon) {
        sets = lexicon.sets();
        kinds = lexicon.frames().kinds();
    }

    /**
     * The frame of a role.
     *
     * @param topic of the conversation
     * @param main the place of its main thing
     * @param exchange the number of the exchange, from 0
     * @param bits of the conversation
     */
    int frame(int role, int topic, int main, int exchange, long bits) {
        int[] owners = {topic, Lexicon.SUBJECT_OWNER, Lexicon.SHARED_OWNER};
        int count = 0;
        for (int owner : owners) {
            count += size(owner, role);
        }
        if (count == 0) {
            throw new IllegalStateException("no frame of role " + role);
        }
        int drawn = 1 + CounterRng.below(CounterRng.lane(bits, 1), STRIDES) % Math.max(1, count - 1);
        int stride = Stride.from(drawn, count);
        int ofTopic = size(topic, role);
        int place = CounterRng.below(CounterRng.lane(bits, 0), ofTopic > 0 ? ofTopic : count);
        int left = exchange;
        int passed = 0;
        while (passed < count) {
            int frame = at(owners, role, place);
            boolean fits = kinds.fits(frame, place < ofTopic ? main : -1);
            if (fits && left-- == 0) {
                return frame;
            }
            passed = fits ? 0 : passed + 1;
            place = (place + stride) % count;
        }
        throw new IllegalStateException("no frame of role " + role + " fits thing " + main + " of topic " + topic);
    }

    private int size(int owner, int role) {
        int set = Lexicon.set(owner, role, PLAIN);
        return sets[set + 1] - sets[set];
    }

    private int at(int[] owners, int role, int place) {
        int rest = place;
        for (int owner : owners) {
            int size = size(owner, role);
            if (rest < size) {
                return sets[Lexicon.set(owner, role, PLAIN)] + rest;
            }
            rest -= size;
        }
        throw new IllegalStateException("no frame of role " + role);
    }
}
