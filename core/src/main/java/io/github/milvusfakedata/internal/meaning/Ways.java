package io.github.milvusfakedata.internal.meaning;

import java.util.ArrayList;
import java.util.List;

/** All ways to make values with what they are, from the resource {@code meanings/ways.txt}: for help and the reference. */
public final class Ways {
    private static final String RESOURCE = "/io/github/milvusfakedata/meanings/ways.txt";

    private Ways() {}

    /** All ways, in the order of the reference. */
    public static List<Way> all() {
        List<Way> ways = new ArrayList<>();
        String group = "";
        for (String line : MeaningFile.text(RESOURCE).lines().toList()) {
            int tab = line.indexOf('\t');
            if (tab < 0) {
                group = line.substring(1, line.length() - 1);
            } else {
                ways.add(way(group, line.substring(0, tab), line.substring(tab + 1)));
            }
        }
        return ways;
    }

    private static Way way(String group, String word, String what) {
        if (word.equals(ValueForms.MEANING)) {
            return new Way(group, word, what, List.of(word), ValueForms.MEANING_EXAMPLE);
        }
        ValueForm<?> form = ValueForms.all().stream()
                .filter(known -> known.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no way to make values is called " + word));
        return new Way(group, word, what, form.properties(), form.example());
    }
}
