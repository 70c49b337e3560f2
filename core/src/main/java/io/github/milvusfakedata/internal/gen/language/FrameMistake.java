package io.github.milvusfakedata.internal.gen.language;

/** A resource that can't be read: a mistake of who wrote it, which a test finds before anyone else does. */
final class FrameMistake extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    /**
     * A mistake in a line.
     *
     * @param name the resource's name
     * @param line the line, from 1
     * @param mistake what is wrong with it
     */
    FrameMistake(String name, int line, String mistake) {
        super("frames/" + name + ".txt:" + line + ": " + mistake);
    }
}
