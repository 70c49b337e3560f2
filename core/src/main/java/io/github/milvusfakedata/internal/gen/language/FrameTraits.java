package io.github.milvusfakedata.internal.gen.language;

/**
 * What a frame is like.
 *
 * @param main whether it names the row's main thing, and so fits only texts of its own topic
 * @param open whether an opener may stand before it
 * @param title whether it is written in title case
 * @param joint the piece that stands for the last one if another sentence is joined to this; −1 if none can be
 * @param reason whether it gives a reason already
 * @param fillings logarithm to base 2 of the number of its fillings, about
 */
record FrameTraits(boolean main, boolean open, boolean title, int joint, boolean reason, int fillings) {}
