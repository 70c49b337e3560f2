package io.github.milvusfakedata.internal.gen.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * How large the methods on the way of a text are. The JVM's compiler takes a method that is called often into its callers up to 325
 * bytecodes: see "What is compiled" in docs/design/texts.md.
 */
class HotMethodsTest {
    /** FreqInlineSize, as both JDKs have it. */
    private static final int INLINED = 325;

    /** The two that must stay out of their callers. */
    private static final List<String> LARGE = List.of("Draft.run", "Mentions.mention");

    private static final List<Class<?>> ENGINE = List.of(
            Bits.class,
            Capitals.class,
            Cast.class,
            Clauses.class,
            CoinedNames.class,
            Composer.class,
            Course.class,
            Draft.class,
            EightBytes.class,
            Figures.class,
            Fitting.class,
            FrameChoice.class,
            FrameKinds.class,
            FrameWalk.class,
            Leaves.class,
            Mentions.class,
            RowDates.class,
            RowWords.class,
            Scratch.class,
            TextNames.class,
            Trimmings.class,
            UsedEntries.class);

    @Test
    void onlyTheTwoLargeMethodsStayOutOfTheirCallers() {
        Map<String, Integer> sizes = new HashMap<>();
        ENGINE.forEach(type -> measure(type, sizes));
        assertThat(sizes).hasSizeGreaterThan(200);
        assertThat(sizes.entrySet().stream()
                        .filter(method -> method.getValue() > INLINED)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
                .containsOnlyKeys(LARGE);
    }

    /** Bytecodes of each method of a class that is no constructor: JVM specification, chapter 4. */
    private static void measure(Class<?> type, Map<String, Integer> sizes) {
        try (DataInputStream in = new DataInputStream(type.getResourceAsStream(type.getSimpleName() + ".class"))) {
            in.skipNBytes(8);
            String[] texts = new String[in.readUnsignedShort()];
            for (int constant = 1; constant < texts.length; constant++) {
                int tag = in.readUnsignedByte();
                switch (tag) {
                    case 1 -> texts[constant] = in.readUTF();
                    case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                    case 15 -> in.skipNBytes(3);
                    case 5, 6 -> {
                        in.skipNBytes(8);
                        constant++;
                    }
                    default -> in.skipNBytes(4);
                }
            }
            in.skipNBytes(6);
            in.skipNBytes(2L * in.readUnsignedShort());
            members(in, texts, (name, size) -> {});
            members(in, texts, (name, size) -> {
                if (name.charAt(0) != '<') {
                    sizes.merge(type.getSimpleName() + '.' + name, size, Math::max);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Receives the size of a method's code. */
    private interface Sizes {
        void add(String name, int size);
    }

    private static void members(DataInputStream in, String[] texts, Sizes sizes) throws IOException {
        int members = in.readUnsignedShort();
        for (int member = 0; member < members; member++) {
            in.skipNBytes(2);
            String name = texts[in.readUnsignedShort()];
            in.skipNBytes(2);
            int attributes = in.readUnsignedShort();
            for (int attribute = 0; attribute < attributes; attribute++) {
                String kind = texts[in.readUnsignedShort()];
                int length = in.readInt();
                if (kind.equals("Code")) {
                    in.skipNBytes(4);
                    sizes.add(name, in.readInt());
                    in.skipNBytes(length - 8L);
                } else {
                    in.skipNBytes(length);
                }
            }
        }
    }
}
