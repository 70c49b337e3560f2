package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.gen.Distribution;
import io.github.milvusfakedata.internal.gen.Quantity;
import io.github.milvusfakedata.internal.gen.Subject;
import java.util.List;
import java.util.stream.Stream;

/** Numbers about texts, pictures and files. */
final class MediaNumbers {
    private static final double MEBIBYTE = 1 << 20;

    private MediaNumbers() {}

    static List<NumberMeaning> of(Subject subject) {
        return Stream.of(texts(subject), frames(subject), recordings(subject), files(), cameras())
                .flatMap(List::stream)
                .toList();
    }

    private static List<NumberMeaning> texts(Subject subject) {
        return List.of(
                new NumberMeaning(
                        "word count, num word, number of word, word, text length",
                        "words of the row's long text, 60 to 500",
                        NumberPlan.shared(Quantity.WORDS, 1, 0)),
                new NumberMeaning(
                        "token count, num token, token",
                        "tokens of the row's long text",
                        NumberPlan.shared(Quantity.WORDS, 0.75, 0)),
                new NumberMeaning(
                        "char count, character count, content size, num char",
                        "characters of the row's long text",
                        NumberPlan.shared(Quantity.WORDS, 0.155, 0)),
                new NumberMeaning(
                        "reading time, read time, reading time minute, reading minute, read minute, time to read",
                        "minutes to read the row's long text",
                        NumberPlan.shared(Quantity.READING_MINUTES, 1, 0)),
                new NumberMeaning(
                        "page, page count, num page, number of page, chapter",
                        "number of pages",
                        subject == Subject.DOCUMENTS
                                ? NumberPlan.shared(Quantity.PAGES, 1, 0)
                                : NumberPlan.own(Distribution.heavyTail(18, 0.7, 1, 1_200), 0)));
    }

    /** Sizes in pixels. Where the subject is no pictures, a width alone is one of a thing: see {@link MeasureNumbers}. */
    private static List<NumberMeaning> frames(Subject subject) {
        boolean pictures = subject == Subject.IMAGES || subject == Subject.VIDEOS;
        return List.of(
                new NumberMeaning(
                        (pictures ? "width, " : "")
                                + "image width, width px, width pixel, video width, frame width, screen width, original width, thumbnail width",
                        "width of a common picture size, in pixels",
                        NumberPlan.shared(Quantity.WIDTH, 1, 0)),
                new NumberMeaning(
                        (pictures ? "height, " : "")
                                + "image height, height px, height pixel, video height, frame height, screen height, original height, thumbnail height",
                        "height that fits the row's width, in pixels",
                        NumberPlan.shared(Quantity.HEIGHT, 1, 0)));
    }

    private static List<NumberMeaning> recordings(Subject subject) {
        return List.of(
                new NumberMeaning(
                        "duration, duration second, duration sec, length second, runtime second, second, video length,"
                                + " video duration, playtime, elapsed second",
                        "seconds, half of them below 420",
                        NumberPlan.shared(Quantity.SECONDS, 1, 0)),
                new NumberMeaning(
                        "duration minute, duration min, runtime, length minute, minute, runtime minute, session duration, cooking time, prep time",
                        "minutes",
                        NumberPlan.shared(Quantity.SECONDS, 60, 0)),
                new NumberMeaning(
                        "duration ms, duration millis, duration millisecond, latency ms, latency, response time, elapsed ms",
                        "milliseconds",
                        NumberPlan.shared(Quantity.SECONDS, 0.001, 0)),
                new NumberMeaning(
                        "duration hour, hour spent, watch hour", "hours", NumberPlan.shared(Quantity.SECONDS, 3600, 2)),
                new NumberMeaning(
                        "fps, frame rate, framerate, frame per second",
                        "24, 25, 30, 50 or 60",
                        NumberPlan.own(Distribution.oneOf(24, 24, 25, 25, 30, 30, 30, 30, 30, 30, 50, 60, 60, 60), 0)),
                new NumberMeaning(
                        "bitrate, bit rate",
                        "kilobits a second",
                        subject == Subject.VIDEOS
                                ? NumberPlan.shared(Quantity.BITRATE, 1, 0)
                                : NumberPlan.own(Distribution.heavyTail(4_200, 0.5, 96, 80_000), 0)));
    }

    private static List<NumberMeaning> files() {
        return List.of(
                new NumberMeaning(
                        "file size, filesize, size byte, byte, content length, file size byte, size in byte",
                        "bytes of the row's file",
                        NumberPlan.shared(Quantity.FILE_BYTES, 1, 0)),
                new NumberMeaning(
                        "file size kb, size kb, kb, kilobyte",
                        "kibibytes of the row's file",
                        NumberPlan.shared(Quantity.FILE_BYTES, 1024, 1)),
                new NumberMeaning(
                        "file size mb, size mb, mb, megabyte",
                        "mebibytes of the row's file",
                        NumberPlan.shared(Quantity.FILE_BYTES, MEBIBYTE, 2)));
    }

    private static List<NumberMeaning> cameras() {
        return List.of(
                new NumberMeaning(
                        "iso, iso speed",
                        "film speed",
                        NumberPlan.own(
                                Distribution.oneOf(
                                        50, 100, 100, 100, 100, 200, 200, 200, 400, 400, 400, 800, 800, 1600, 3200,
                                        6400),
                                0)),
                new NumberMeaning(
                        "focal length",
                        "millimetres",
                        NumberPlan.own(
                                Distribution.oneOf(
                                        14, 16, 24, 24, 28, 35, 35, 50, 50, 50, 70, 85, 85, 105, 135, 200, 400),
                                0)),
                new NumberMeaning(
                        "aperture, f number",
                        "f-number",
                        NumberPlan.own(Distribution.oneOf(1.4, 1.8, 2, 2.8, 2.8, 4, 4, 5.6, 5.6, 8, 8, 11, 16), 1)));
    }
}
