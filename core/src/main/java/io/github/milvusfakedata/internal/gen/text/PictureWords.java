package io.github.milvusfakedata.internal.gen.text;

import io.github.milvusfakedata.internal.gen.Frames;
import java.util.ArrayList;
import java.util.List;

/** What can be said of each size of pictures, in the order of the sizes. */
final class PictureWords {
    private PictureWords() {}

    /** Sizes such as 1920x1080, their orientation, or their ratio such as 16:9. */
    static List<String> of(Frames frames, String part) {
        List<String> words = new ArrayList<>();
        for (int size = 0; size < frames.count(); size++) {
            int width = frames.widthOf(size);
            int height = frames.heightOf(size);
            words.add(
                    switch (part) {
                        case "frame" -> width + "x" + height;
                        case "orientation" -> width > height ? "landscape" : width < height ? "portrait" : "square";
                        case "ratio" -> ratio(width, height);
                        default -> throw new IllegalArgumentException("no words file." + part);
                    });
        }
        return words;
    }

    /** The usual ratio that is nearest: 5472 x 3648 and 5472 x 3650 both are 3:2. */
    private static String ratio(int width, int height) {
        int[] usual = {1, 1, 3, 2, 2, 3, 4, 3, 3, 4, 16, 9, 9, 16, 4, 5};
        int nearest = 0;
        for (int at = 2; at < usual.length; at += 2) {
            double now = Math.abs(width * usual[at + 1] - height * usual[at]) / (double) usual[at + 1];
            double best = Math.abs(width * usual[nearest + 1] - height * usual[nearest]) / (double) usual[nearest + 1];
            nearest = now < best ? at : nearest;
        }
        return usual[nearest] + ":" + usual[nearest + 1];
    }
}
