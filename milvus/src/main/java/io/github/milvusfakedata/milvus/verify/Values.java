package io.github.milvusfakedata.milvus.verify;

import io.github.milvusfakedata.schema.Shown;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a value is whichever side it comes from. Both sides hold {@code Boolean}, {@code Long} for all integers, {@code Float},
 * {@code Double}, {@code String} (texts; JSON and figures in their canonical text), {@code Instant}, {@code float[]}, {@code
 * byte[]}, {@code List}, {@code Map} (sparse vectors by index, members of a struct by name) or null. Floats are equal where their
 * bits are.
 */
final class Values {
    private static final int SHOWN_SLOTS = 4;

    private Values() {}

    static boolean equal(Object one, Object other) {
        if (one instanceof float[] floats) {
            return other instanceof float[] others && Arrays.equals(floats, others);
        }
        if (one instanceof byte[] bytes) {
            return other instanceof byte[] others && Arrays.equals(bytes, others);
        }
        if (one instanceof List<?> list) {
            return other instanceof List<?> others && equal(list, others);
        }
        if (one instanceof Map<?, ?> map) {
            return other instanceof Map<?, ?> others
                    && map.keySet().equals(others.keySet())
                    && map.entrySet().stream().allMatch(entry -> equal(entry.getValue(), others.get(entry.getKey())));
        }
        return Objects.equals(one, other);
    }

    private static boolean equal(List<?> list, List<?> others) {
        Iterator<?> other = others.iterator();
        for (Object value : list) {
            if (!other.hasNext() || !equal(value, other.next())) {
                return false;
            }
        }
        return !other.hasNext();
    }

    /** Takes a value into a digest; kinds and lengths too, so that no two rows flow into the same bits. */
    static void digest(Object value, Digest digest) {
        if (value == null) {
            digest.add(0);
        } else if (value instanceof Long number) {
            digest.add(1);
            digest.add(number);
        } else if (value instanceof Float number) {
            digest.add(2);
            digest.add(Float.floatToIntBits(number));
        } else if (value instanceof Double number) {
            digest.add(3);
            digest.add(Double.doubleToLongBits(number));
        } else if (value instanceof Boolean flag) {
            digest.add(flag ? 5 : 4);
        } else if (value instanceof String text) {
            digest.add(6);
            bytes(text.getBytes(StandardCharsets.UTF_8), digest);
        } else if (value instanceof byte[] bytes) {
            digest.add(7);
            bytes(bytes, digest);
        } else {
            composed(value, digest);
        }
    }

    private static void composed(Object value, Digest digest) {
        if (value instanceof float[] floats) {
            digest.add(8);
            floats(floats, digest);
        } else if (value instanceof Instant moment) {
            digest.add(9);
            digest.add(moment.getEpochSecond());
            digest.add(moment.getNano());
        } else if (value instanceof List<?> list) {
            digest.add(10);
            digest.add(list.size());
            list.forEach(element -> digest(element, digest));
        } else if (value instanceof Map<?, ?> map) {
            digest.add(11);
            digest.add(map.size());
            new TreeMap<Object, Object>(map).forEach((key, element) -> {
                digest(key, digest);
                digest(element, digest);
            });
        } else {
            throw new IllegalStateException("no value of a row: " + value.getClass());
        }
    }

    private static void bytes(byte[] bytes, Digest digest) {
        digest.add(bytes.length);
        long word = 0;
        for (int i = 0; i < bytes.length; i++) {
            word = word << Byte.SIZE | Byte.toUnsignedLong(bytes[i]);
            if (i % Long.BYTES == Long.BYTES - 1) {
                digest.add(word);
                word = 0;
            }
        }
        digest.add(word);
    }

    private static void floats(float[] floats, Digest digest) {
        digest.add(floats.length);
        for (int i = 0; i + 1 < floats.length; i += 2) {
            digest.add((long) Float.floatToIntBits(floats[i]) << Integer.SIZE
                    | Integer.toUnsignedLong(Float.floatToIntBits(floats[i + 1])));
        }
        if (floats.length % 2 == 1) {
            digest.add(Float.floatToIntBits(floats[floats.length - 1]));
        }
    }

    /** About how many bytes a value takes in an answer. */
    static long bytes(Object value) {
        if (value instanceof String text) {
            return text.length() + 2L;
        }
        if (value instanceof float[] floats) {
            return (long) Float.BYTES * floats.length;
        }
        if (value instanceof byte[] bytes) {
            return bytes.length;
        }
        if (value instanceof List<?> list) {
            return list.stream().mapToLong(Values::bytes).sum() + 4;
        }
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().mapToLong(Values::bytes).sum() + (long) Long.BYTES * map.size();
        }
        return Long.BYTES;
    }

    /** A value in a report: short and on one line. */
    static String shown(Object value) {
        if (value instanceof String text) {
            return Shown.quoted(text);
        }
        if (value instanceof float[] floats) {
            return "[" + head(floats) + (floats.length > SHOWN_SLOTS ? ", …] of " + floats.length : "]");
        }
        if (value instanceof byte[] bytes) {
            return "[" + head(bytes) + (bytes.length > SHOWN_SLOTS ? ", …] of " + bytes.length + " bytes" : "]");
        }
        if (value instanceof List<?> list) {
            String head = list.stream().limit(SHOWN_SLOTS).map(Values::shown).collect(Collectors.joining(", "));
            return "[" + head + (list.size() > SHOWN_SLOTS ? ", …] of " + list.size() : "]");
        }
        if (value instanceof Map<?, ?> map) {
            String head = map.entrySet().stream()
                    .limit(SHOWN_SLOTS)
                    .map(entry -> entry.getKey() + ": " + shown(entry.getValue()))
                    .collect(Collectors.joining(", "));
            return "{" + head + (map.size() > SHOWN_SLOTS ? ", …} of " + map.size() : "}");
        }
        return value == null ? "null" : value.toString();
    }

    private static String head(float[] floats) {
        StringBuilder head = new StringBuilder();
        for (int i = 0; i < Math.min(SHOWN_SLOTS, floats.length); i++) {
            head.append(i == 0 ? "" : ", ").append(floats[i]);
        }
        return head.toString();
    }

    private static String head(byte[] bytes) {
        StringBuilder head = new StringBuilder();
        for (int i = 0; i < Math.min(SHOWN_SLOTS, bytes.length); i++) {
            head.append(i == 0 ? "" : ", ").append(Byte.toUnsignedInt(bytes[i]));
        }
        return head.toString();
    }
}
