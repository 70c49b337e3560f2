package io.github.milvusfakedata.internal.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The value pools keep to the file format that docs/design/pools.md describes; a reader relies on it without checking. */
final class PoolFilesTest {
    private static final List<String> SUBJECTS =
            List.of("commerce", "documents", "general", "images", "news", "users", "videos");

    private static final int LEAST_THINGS = 28;

    private static final Map<String, Integer> LEAST_TOPIC_ENTRIES =
            Map.of("noun", 40, "adjective", 25, "tag", 24, "subcategory", 6, "verb", 20, "phrase", 25);

    private static final Map<String, Integer> LEAST_SHARED_ENTRIES = Map.ofEntries(
            Map.entry("adjectives", 200),
            Map.entry("adverbs", 80),
            Map.entry("brands", 120),
            Map.entry("camera_makers", 12),
            Map.entry("cities", 250),
            Map.entry("code_samples", 40),
            Map.entry("colors", 40),
            Map.entry("conditions", 40),
            Map.entry("common_words", 600),
            Map.entry("companies", 120),
            Map.entry("countries", 120),
            Map.entry("country_facts", 100),
            Map.entry("currencies", 20),
            Map.entry("departments", 30),
            Map.entry("doc_types", 14),
            Map.entry("event_nouns", 60),
            Map.entry("first_names", 300),
            Map.entry("genders", 4),
            Map.entry("geo_regions", 60),
            Map.entry("image_formats", 5),
            Map.entry("job_titles", 80),
            Map.entry("languages", 40),
            Map.entry("last_names", 400),
            Map.entry("lenses", 20),
            Map.entry("log_events", 100),
            Map.entry("mail_words", 80),
            Map.entry("materials", 40),
            Map.entry("media_tags", 32),
            Map.entry("native_names", 80),
            Map.entry("news_sources", 60),
            Map.entry("nouns", 200),
            Map.entry("organizations", 100),
            Map.entry("product_groups", 100),
            Map.entry("product_kinds", 60),
            Map.entry("product_nouns", 700),
            Map.entry("product_tags", 60),
            Map.entry("statuses", 12),
            Map.entry("streets", 80),
            Map.entry("units_sizes", 30),
            Map.entry("url_paths", 60),
            Map.entry("verbs", 200),
            Map.entry("video_resolutions", 8));

    private static final Map<String, Integer> COLUMNS = Map.ofEntries(
            Map.entry("camera_makers", 2),
            Map.entry("cities", 4),
            Map.entry("code_samples", 5),
            Map.entry("colors", 2),
            Map.entry("companies", 2),
            Map.entry("conditions", 10),
            Map.entry("countries", 2),
            Map.entry("country_facts", 9),
            Map.entry("first_names", 2),
            Map.entry("image_formats", 2),
            Map.entry("languages", 2),
            Map.entry("media_tags", 2),
            Map.entry("log_events", 8),
            Map.entry("news_sources", 2),
            Map.entry("organizations", 2),
            Map.entry("product_groups", 2),
            Map.entry("product_kinds", 7),
            Map.entry("product_nouns", 7),
            Map.entry("product_tags", 2));

    private static final Pattern SLUG = Pattern.compile("[a-z]+(-[a-z]+)*");

    private static final Map<String, String> TEXTS = texts();

    @Test
    void everyFileIsNormalizedUtf8WithLineFeedsOnly() {
        for (Map.Entry<String, String> pool : TEXTS.entrySet()) {
            String text = pool.getValue();
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                    .as("%s is in NFC", pool.getKey())
                    .isTrue();
            assertThat(text).as(pool.getKey()).endsWith("\n").doesNotContain("\r", "\uFEFF", "\n\n");
            // Source code is indented.
            assertThat(pool.getKey().equals("code_samples") || !text.contains("  "))
                    .as(pool.getKey())
                    .isTrue();
        }
    }

    @Test
    void everyFileStartsWithItsNameAndVersionAndNoOtherLineIsAComment() {
        for (Map.Entry<String, String> pool : TEXTS.entrySet()) {
            List<String> lines = pool.getValue().lines().toList();
            assertThat(lines.get(0)).matches("# pool: " + Pattern.quote(pool.getKey()) + ", version [1-9][0-9]*, .+");
            assertThat(lines.subList(1, lines.size())).as(pool.getKey()).noneMatch(line -> line.startsWith("#"));
        }
    }

    @Test
    void noFileHasAnEntryTwiceOrSpacesAroundOne() {
        for (String name : TEXTS.keySet()) {
            List<String> entries = entries(name);
            assertThat(entries).as(name).doesNotHaveDuplicates().allMatch(entry -> entry.equals(entry.strip()));
        }
    }

    @Test
    void sharedPoolsHoldEnoughEntriesInTheRightNumberOfColumns() {
        List<String> shared =
                TEXTS.keySet().stream().filter(name -> !name.contains("/")).toList();
        assertThat(shared).containsExactlyInAnyOrderElementsOf(LEAST_SHARED_ENTRIES.keySet());
        for (String name : shared) {
            int columns = COLUMNS.getOrDefault(name, 1);
            assertThat(entries(name))
                    .as(name)
                    .hasSizeGreaterThanOrEqualTo(LEAST_SHARED_ENTRIES.get(name))
                    .allMatch(entry -> entry.split("\t", -1).length == columns);
        }
    }

    @Test
    void everySubjectHasSixteenTopicsEachWithAFileAndNoFileMore() {
        List<String> expected = new ArrayList<>(LEAST_SHARED_ENTRIES.keySet());
        for (String subject : SUBJECTS) {
            List<String> topics = entries(subject + "/topics");
            assertThat(topics).as(subject).hasSize(16);
            expected.add(subject + "/topics");
            for (String topic : topics) {
                String[] slugAndName = topic.split("\t", -1);
                assertThat(slugAndName).as(topic).hasSize(2);
                assertThat(slugAndName[0]).matches(SLUG);
                assertThat(slugAndName[1]).isNotBlank();
                expected.add(subject + "/" + slugAndName[0]);
            }
        }
        assertThat(TEXTS.keySet()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everyTopicHasEnoughWordsOfEachKindAndNoOtherKind() {
        for (String name : topicFiles()) {
            Map<String, List<String>> words = wordsByKind(name);
            assertThat(words.keySet()).as(name).containsExactlyInAnyOrderElementsOf(LEAST_TOPIC_ENTRIES.keySet());
            words.forEach((kind, list) -> assertThat(list)
                    .as("%s of %s", kind, name)
                    .hasSizeGreaterThanOrEqualTo(
                            kind.equals("noun") && isMedia(name) ? LEAST_THINGS : LEAST_TOPIC_ENTRIES.get(kind)));
            assertThat(words.get("subcategory")).as(name).hasSizeLessThanOrEqualTo(10);
        }
    }

    @Test
    void wordsOfATopicFitTheSentencesMadeOfThem() {
        for (String name : topicFiles()) {
            Map<String, List<String>> words = wordsByKind(name);
            // 30 bytes is the shortest tag limit among the built-in schemas, 50 the shortest category limit.
            assertThat(words.get("tag")).as(name).allMatch(tag -> tag.equals(tag.toLowerCase(Locale.ROOT)));
            assertThat(words.get("tag")).as(name).allMatch(tag -> bytes(tag) <= 30);
            assertThat(words.get("subcategory")).as(name).allMatch(part -> bytes(part) <= 50);
            assertThat(words.get("phrase")).as(name).allMatch(phrase -> isBetween(phrase.split(" ").length, 4, 12));
            assertThat(words.get("phrase")).as(name).noneMatch(phrase -> phrase.endsWith("."));
            assertThat(words.get("noun")).as(name).noneMatch(noun -> noun.matches("(?i)(the|an?) .*"));
        }
    }

    @Test
    void aShareOfNamesPlacesAndNounsIsNotAscii() {
        for (String name : List.of("first_names", "last_names", "cities", "brands", "companies", "geo_regions")) {
            assertThat(nonAsciiShare(entries(name))).as(name).isBetween(0.07, 0.20);
        }
        for (String name : topicFiles()) {
            assertThat(nonAsciiShare(wordsByKind(name).get("noun"))).as(name).isGreaterThan(isMedia(name) ? -1 : 0.02);
        }
    }

    /** Of pictures and videos the nouns are what their texts can speak of. */
    private static boolean isMedia(String topicFile) {
        return topicFile.startsWith("images/") || topicFile.startsWith("videos/");
    }

    @Test
    void everyCityLiesInAKnownCountry() {
        List<String> codes = entries("countries").stream()
                .map(country -> country.split("\t")[0])
                .toList();
        assertThat(entries("cities")).allMatch(city -> codes.contains(city.split("\t")[1]));
    }

    @Test
    void mailWordsAndUrlPathsAreLowerCaseAscii() {
        assertThat(entries("mail_words")).allMatch(word -> word.matches("[a-z]+"));
        assertThat(entries("url_paths")).allMatch(path -> path.matches("[a-z]+"));
    }

    private static boolean isBetween(int value, int least, int most) {
        return value >= least && value <= most;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static double nonAsciiShare(List<String> entries) {
        return entries.stream().filter(entry -> bytes(entry) != entry.length()).count() / (double) entries.size();
    }

    private static Map<String, List<String>> wordsByKind(String name) {
        Map<String, List<String>> words = new TreeMap<>();
        for (String entry : entries(name)) {
            String[] kindAndWord = entry.split("\t", -1);
            assertThat(kindAndWord).as("%s: %s", name, entry).hasSize(2);
            words.computeIfAbsent(kindAndWord[0], kind -> new ArrayList<>()).add(kindAndWord[1]);
        }
        return words;
    }

    private static List<String> topicFiles() {
        return TEXTS.keySet().stream()
                .filter(name -> name.contains("/") && !name.endsWith("/topics"))
                .toList();
    }

    private static List<String> entries(String name) {
        return TEXTS.get(name).lines().skip(1).toList();
    }

    /** All pools as text by name; decoding is strict, so that a byte that is no UTF-8 fails here. */
    private static Map<String, String> texts() {
        Path root = root();
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = root.relativize(file).toString().replace('\\', '/');
                assertThat(path).endsWith(".txt");
                texts.put(path.substring(0, path.length() - ".txt".length()), decode(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static String decode(Path file) throws IOException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IOException(file + " is no UTF-8", e);
        }
    }

    private static Path root() {
        URL url = Objects.requireNonNull(PoolFilesTest.class.getResource("/io/github/milvusfakedata/pools"));
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(url.toString(), e);
        }
    }
}
