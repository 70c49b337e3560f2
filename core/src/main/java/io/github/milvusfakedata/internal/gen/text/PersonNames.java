package io.github.milvusfakedata.internal.gen.text;

import io.github.milvusfakedata.internal.gen.Language;
import io.github.milvusfakedata.internal.gen.language.LanguageNames;
import io.github.milvusfakedata.internal.pool.Pools;
import java.util.ArrayList;
import java.util.List;

/**
 * Given and family names. Those of a language are laid out on the places of the pools, a woman's name for a woman's, so that
 * genders, handles and addresses agree with them without knowing the language.
 */
final class PersonNames {
    private PersonNames() {}

    /** Names as they are written in handles and addresses of mail. */
    static List<String> spelled(Language language, List<String> names) {
        return names.stream().map(LanguageNames.of(language)::spelled).toList();
    }

    /** Given names; those who both bear have a woman's in other languages than English. */
    static List<String> first(Language language) {
        List<String> pool = Pools.entries("first_names");
        LanguageNames names = LanguageNames.of(language);
        if (!names.isSpelled()) {
            return pool;
        }
        List<String> bearers = Pools.column("first_names", 1);
        List<String> first = new ArrayList<>();
        for (int place = 0; place < pool.size(); place++) {
            List<String> own = bearers.get(place).equals("m") ? names.men() : names.women();
            first.add(own.get(place % own.size()));
        }
        return first;
    }

    /** Family names. */
    static List<String> last(Language language) {
        List<String> pool = Pools.entries("last_names");
        LanguageNames names = LanguageNames.of(language);
        if (!names.isSpelled()) {
            return pool;
        }
        List<String> last = new ArrayList<>();
        for (int place = 0; place < pool.size(); place++) {
            last.add(names.families().get(place % names.families().size()));
        }
        return last;
    }
}
