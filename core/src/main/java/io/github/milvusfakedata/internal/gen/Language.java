package io.github.milvusfakedata.internal.gen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A language that texts can be in. Which there are, {@code frames/languages.txt} says: those whose frames are whole.
 *
 * @param code the two letters of ISO 639-1, which also name the directory of its resources
 * @param country the two letters of ISO 3166-1 of the country that its persons and cities are in
 */
public record Language(String code, String country) {
    /** English: the language of texts unless another one is said. Its persons and cities are from everywhere. */
    public static final Language ENGLISH = new Language("en", "");

    private static final String RESOURCE = "/io/github/milvusfakedata/frames/languages.txt";

    /** The language of a code, letter case ignored. */
    public static Optional<Language> of(String code) {
        if (code.equalsIgnoreCase(ENGLISH.code)) {
            return Optional.of(ENGLISH);
        }
        return all().stream()
                .filter(language -> language.code.equalsIgnoreCase(code))
                .findFirst();
    }

    /** All languages, English first. */
    public static List<Language> all() {
        return Known.ALL;
    }

    /** Their codes. */
    public static List<String> codes() {
        return all().stream().map(Language::code).toList();
    }

    /** Whether it is English, whose words stand in the pools. */
    public boolean isEnglish() {
        return code.equals(ENGLISH.code);
    }

    /** Language and country, such as {@code de-DE}. */
    public String locale() {
        return code + '-' + country;
    }

    /** Read when a language is asked for that is not English. */
    private static final class Known {
        static final List<Language> ALL = read();

        private static List<Language> read() {
            List<Language> languages = new ArrayList<>();
            languages.add(ENGLISH);
            try (InputStream in = Language.class.getResourceAsStream(RESOURCE)) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                for (String line : text.split("\n")) {
                    if (!line.isBlank() && line.charAt(0) != '#') {
                        String[] locale = line.strip().split("-");
                        languages.add(new Language(locale[0], locale[1]));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(RESOURCE, e);
            }
            return List.copyOf(languages);
        }
    }
}
