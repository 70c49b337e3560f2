package io.github.milvusfakedata.internal.pool;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads the pools, each file once and only when asked for, since starting up must not cost more than a schema needs. A
 * file is UTF-8, one entry a line, columns separated by tabs, behind one header line.
 */
public final class Pools {
    private static final Map<String, List<String>> LINES = new ConcurrentHashMap<>();
    private static final Map<String, List<TopicWords>> TOPICS = new ConcurrentHashMap<>();

    private Pools() {}

    /** Whether there is a shared pool of a name. */
    public static boolean has(String pool) {
        return LINES.containsKey(pool) || Pools.class.getResource(resource(pool)) != null;
    }

    /** All entries of a shared pool, or the first column of one that has several. */
    public static List<String> entries(String pool) {
        return column(pool, 0);
    }

    /** One column of a shared pool, from 0; an entry without it gives its last one. */
    public static List<String> column(String pool, int column) {
        List<String> lines = lines(pool);
        List<String> cells = new ArrayList<>(lines.size());
        for (String line : lines) {
            cells.add(cell(line, column));
        }
        return cells;
    }

    /** All cells of a shared pool, row by row: for those that ask for many columns. */
    public static List<List<String>> rows(String pool) {
        List<String> lines = lines(pool);
        List<List<String>> rows = new ArrayList<>(lines.size());
        for (String line : lines) {
            rows.add(split(line, '\t'));
        }
        return rows;
    }

    /** The parts of a text between signs. A regular expression would take longer to load than a pool to read. */
    static List<String> split(String text, char sign) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf(sign); end >= 0; end = text.indexOf(sign, start)) {
            parts.add(text.substring(start, end));
            start = end + 1;
        }
        parts.add(text.substring(start));
        return parts;
    }

    private static String cell(String line, int column) {
        int start = 0;
        for (int skipped = 0; skipped < column; skipped++) {
            int tab = line.indexOf('\t', start);
            if (tab < 0) {
                return line.substring(start);
            }
            start = tab + 1;
        }
        int end = line.indexOf('\t', start);
        return end < 0 ? line.substring(start) : line.substring(start, end);
    }

    /** The sixteen topics of a subject, from the most to the least frequent. */
    public static List<TopicWords> topics(String subject) {
        List<TopicWords> known = TOPICS.get(subject);
        if (known != null) {
            return known;
        }
        List<TopicWords> topics = new ArrayList<>();
        for (String line : lines(subject + "/topics")) {
            topics.add(topic(subject, cell(line, 0), cell(line, 1)));
        }
        TOPICS.put(subject, List.copyOf(topics));
        return topics;
    }

    private static TopicWords topic(String subject, String slug, String name) {
        List<String> nouns = new ArrayList<>();
        List<String> adjectives = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        List<String> subcategories = new ArrayList<>();
        List<String> verbs = new ArrayList<>();
        List<String> phrases = new ArrayList<>();
        for (String line : lines(subject + "/" + slug)) {
            String value = cell(line, 1);
            switch (cell(line, 0)) {
                case "noun" -> nouns.add(value);
                case "adjective" -> adjectives.add(value);
                case "tag" -> tags.add(value);
                case "subcategory" -> subcategories.add(value);
                case "verb" -> verbs.add(value);
                case "phrase" -> phrases.add(value);
                default -> throw new IllegalStateException("unknown kind of word in " + slug + ": " + line);
            }
        }
        return new TopicWords(slug, name, nouns, adjectives, tags, subcategories, verbs, phrases);
    }

    private static List<String> lines(String pool) {
        List<String> known = LINES.get(pool);
        if (known != null) {
            return known;
        }
        List<String> lines = List.copyOf(split(bytes(pool)));
        LINES.put(pool, lines);
        return lines;
    }

    private static byte[] bytes(String pool) {
        try (InputStream in = Pools.class.getResourceAsStream(resource(pool))) {
            if (in == null) {
                throw new IllegalStateException("no pool " + pool);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("pool " + pool, e);
        }
    }

    private static String resource(String pool) {
        return "/io/github/milvusfakedata/pools/" + pool + ".txt";
    }

    /** The lines behind the first one. Cut before they are decoded: nearly all have ASCII alone, which is copied. */
    private static List<String> split(byte[] text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < text.length; at++) {
            if (text[at] == '\n') {
                if (start > 0) {
                    lines.add(new String(text, start, at - start, StandardCharsets.UTF_8));
                }
                start = at + 1;
            }
        }
        if (start < text.length) {
            lines.add(new String(text, start, text.length - start, StandardCharsets.UTF_8));
        }
        return lines;
    }
}
