package io.github.milvusfakedata.internal.gen.text;

import io.github.milvusfakedata.internal.gen.Draw;
import io.github.milvusfakedata.internal.gen.Language;
import io.github.milvusfakedata.internal.gen.Spread;
import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.pool.Pools;
import java.util.List;
import java.util.stream.Stream;

/**
 * Languages of rows: those of the person's country among users, elsewhere that of the row's text, which is English unless the
 * schema says another one.
 */
final class LanguageWords {
    private static final List<String> ENGLISH_LOCALES =
            List.of("en-US", "en-US", "en-US", "en-GB", "en-GB", "en-CA", "en-AU", "en-IE");

    private LanguageWords() {}

    /** Two-letter codes, English names, or locales. */
    static Choice of(Subject subject, Language language, String part) {
        if (!language.isEnglish()) {
            return Choice.of(List.of(ofOther(language, part)), Draw.LANGUAGE, 0, Spread.EVEN);
        }
        if (subject != Subject.USERS) {
            return Choice.of(ofEnglish(part), Draw.LANGUAGE, 0, Spread.EVEN);
        }
        List<String> words =
                switch (part) {
                    case "code" -> CityFacts.languages();
                    case "name" -> names(CityFacts.languages());
                    case "locale" -> CityFacts.locales();
                    default -> throw new IllegalArgumentException("no words language." + part);
                };
        return Choice.of(words, Draw.PLACE, 0, Spread.EVEN);
    }

    private static String ofOther(Language language, String part) {
        return switch (part) {
            case "code" -> language.code();
            case "name" -> names(List.of(language.code())).get(0);
            case "locale" -> language.locale();
            default -> throw new IllegalArgumentException("no words language." + part);
        };
    }

    private static List<String> ofEnglish(String part) {
        Stream<String> locales = ENGLISH_LOCALES.stream();
        return switch (part) {
            case "code" -> locales.map(locale -> "en").toList();
            case "name" -> locales.map(locale -> "English").toList();
            case "locale" -> ENGLISH_LOCALES;
            default -> throw new IllegalArgumentException("no words language." + part);
        };
    }

    private static List<String> names(List<String> codes) {
        List<String> known = Pools.column("languages", 0);
        List<String> names = Pools.column("languages", 1);
        return codes.stream().map(code -> names.get(known.indexOf(code))).toList();
    }
}
