package io.github.milvusfakedata.internal.parquet.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xerial.snappy.Snappy;

/** Other people's decoders give back what ours compressed. */
class PageCodecTest {
    private static final int[] LENGTHS = {0, 1, 2, 3, 4, 15, 16, 17, 18, 31, 60, 61, 62, 255, 256, 257, 258, 5000};

    @ParameterizedTest
    @MethodSource("snappyCodecs")
    void snappyGivesBackInputOfEveryKindAndLength(SnappyCodec codec) throws IOException {
        for (byte[] input : inputs()) {
            assertThat(Snappy.uncompress(compress(codec, input))).isEqualTo(input);
        }
    }

    private static List<SnappyCodec> snappyCodecs() {
        return List.of(SnappyCodec.forPhrases(), SnappyCodec.forNumbers());
    }

    @Test
    void zstdGivesBackInputOfEveryKindAndLength() {
        ZstdCodec codec = new ZstdCodec();
        for (byte[] input : inputs()) {
            assertThat(Zstd.decompress(compress(codec, input), input.length)).isEqualTo(input);
        }
    }

    @Test
    void gzipGivesBackInputOfEveryKindAndLength() throws IOException {
        GzipCodec codec = new GzipCodec();
        for (byte[] input : inputs()) {
            byte[] compressed = compress(codec, input);
            try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
                assertThat(in.readAllBytes()).isEqualTo(input);
            }
        }
    }

    @Test
    void whatWasCompressedBeforeChangesNothing() {
        byte[] input = words(new SplittableRandom(3), 200_000);
        List<PageCodec> codecs = new ArrayList<>(snappyCodecs());
        codecs.addAll(List.of(new ZstdCodec(), new GzipCodec()));
        for (PageCodec used : codecs) {
            byte[] first = compress(used, input);
            compress(used, words(new SplittableRandom(4), 150_000));
            assertThat(compress(used, input)).isEqualTo(first);
        }
    }

    @ParameterizedTest
    @MethodSource("snappyCodecs")
    void snappyTakesLittleMoreThanWhatItCannotCompress(SnappyCodec codec) {
        byte[] input = new byte[1 << 20];
        new SplittableRandom(5).nextBytes(input);
        assertThat(compress(codec, input)).hasSizeLessThan(input.length + 100);
    }

    @ParameterizedTest
    @MethodSource("snappyCodecs")
    void snappyFindsWhatRepeatsWithin64Kibibytes(SnappyCodec codec) {
        byte[] unit = new byte[65_535];
        new SplittableRandom(6).nextBytes(unit);
        byte[] input = Arrays.copyOf(unit, 2 * unit.length);
        System.arraycopy(unit, 0, input, unit.length, unit.length);
        assertThat(compress(codec, input)).hasSizeLessThan(unit.length + unit.length / 10);
    }

    @Test
    void snappyIsAsTightAsTheNativeEncoderOnShortAndLongRepeats() throws IOException {
        byte[] words = words(new SplittableRandom(7), 1 << 20);
        assertThat(compress(SnappyCodec.forNumbers(), words)).hasSizeLessThan(Snappy.compress(words).length);
        byte[] phrases = pieces(new SplittableRandom(7), 1 << 20, 60);
        assertThat(compress(SnappyCodec.forPhrases(), phrases)).hasSizeLessThan(Snappy.compress(phrases).length);
    }

    private static byte[] compress(PageCodec codec, byte[] input) {
        byte[] out = new byte[codec.maxCompressedBytes(input.length)];
        return Arrays.copyOf(out, codec.compress(input, input.length, out));
    }

    private static List<byte[]> inputs() {
        List<byte[]> inputs = new ArrayList<>();
        for (int length : LENGTHS) {
            inputs.add(new byte[length]);
            byte[] noise = new byte[length];
            new SplittableRandom(length).nextBytes(noise);
            inputs.add(noise);
        }
        for (int seed = 0; seed < 150; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int length = 1 + random.nextInt(1 + random.nextInt(300_000));
            inputs.add(words(random, length));
            inputs.add(fewBytes(random, length));
        }
        inputs.add(words(new SplittableRandom(99), (3 << 20) + 1));
        return inputs;
    }

    private static byte[] words(SplittableRandom random, int length) {
        return pieces(random, length, 12);
    }

    private static byte[] pieces(SplittableRandom random, int length, int longest) {
        byte[][] words = new byte[500][];
        for (int i = 0; i < words.length; i++) {
            words[i] = fewBytes(random, 1 + random.nextInt(longest));
        }
        byte[] text = new byte[length];
        int at = 0;
        while (at < length) {
            byte[] word = words[random.nextInt(1 + random.nextInt(words.length))];
            int copied = Math.min(word.length, length - at);
            System.arraycopy(word, 0, text, at, copied);
            at += copied;
        }
        return text;
    }

    private static byte[] fewBytes(SplittableRandom random, int length) {
        int kinds = 1 + random.nextInt(26);
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) ('a' + random.nextInt(kinds));
        }
        return bytes;
    }
}
