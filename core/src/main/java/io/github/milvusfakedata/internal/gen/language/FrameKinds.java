package io.github.milvusfakedata.internal.gen.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Which frames speak of some of their topic's things only: a frying pan is preheated, a kitchen scale is not.
 *
 * @param sets for each frame, which of the sets of things it fits; 0 for those that fit all
 * @param things the sets: bits of places in the topic's list of main things
 */
record FrameKinds(short[] sets, List<BitSet> things) {
    private static final String MAIN = "main";

    /** Whether a frame fits a text about a thing of the frame's topic; with −1 whether it fits every text. */
    boolean fits(int frame, int thing) {
        int set = sets[frame];
        return set == 0 || thing >= 0 && things.get(set).get(thing);
    }

    /** Collects the kinds of frames, one after the other. */
    static final class Builder {
        private final List<Short> sets = new ArrayList<>();
        private final List<BitSet> things = new ArrayList<>(List.of(new BitSet()));

        /**
         * Adds the next frame.
         *
         * @throws FrameMistake if it names a kind that no thing of its topic has
         */
        void add(FrameFile file, FrameEntry frame) {
            sets.add((short) (frame.kinds().isEmpty() ? 0 : set(file, frame)));
        }

        private int set(FrameFile file, FrameEntry frame) {
            List<FrameEntry> mains = file.entries(MAIN);
            BitSet fitting = new BitSet();
            for (String kind : frame.kinds()) {
                int before = fitting.cardinality();
                for (int thing = 0; thing < mains.size(); thing++) {
                    if (isOf(mains.get(thing), kind)) {
                        fitting.set(thing);
                    }
                }
                if (fitting.cardinality() == before) {
                    throw new FrameMistake(
                            file.name(),
                            frame.line(),
                            "no thing of this topic is called " + kind
                                    + " or of that kind, or all of them are named already. Write a thing, or a kind from"
                                    + " [list thing: KIND], of goods from the pool product_kinds");
                }
            }
            int known = things.indexOf(fitting);
            if (known < 0) {
                known = things.size();
                things.add(fitting);
            }
            return known;
        }

        private static boolean isOf(FrameEntry thing, String kind) {
            String text = thing.text();
            int plural = text.indexOf('|');
            return thing.kinds().contains(kind) || (plural < 0 ? text : text.substring(0, plural)).equals(kind);
        }

        /** The kinds of all frames so far. */
        FrameKinds build() {
            short[] all = new short[sets.size()];
            for (int frame = 0; frame < all.length; frame++) {
                all[frame] = sets.get(frame);
            }
            return new FrameKinds(all, things);
        }
    }
}
