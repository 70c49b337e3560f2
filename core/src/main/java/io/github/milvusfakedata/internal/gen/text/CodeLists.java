package io.github.milvusfakedata.internal.gen.text;

import io.github.milvusfakedata.internal.column.StringDictionary;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lists of words as codes of one dictionary in which each text stands once.
 *
 * @param dictionary the texts
 * @param codes the lists, one behind the other
 * @param starts where each list starts; one more entry than lists
 */
record CodeLists(StringDictionary dictionary, int[] codes, int[] starts) {
    /** The lists, with texts cut to a limit in bytes. */
    static CodeLists of(List<List<String>> lists, int limit) {
        Map<String, Integer> known = new HashMap<>();
        List<String> texts = new ArrayList<>();
        int[] starts = new int[lists.size() + 1];
        int words = 0;
        for (List<String> list : lists) {
            words += list.size();
        }
        int[] codes = new int[words];
        int at = 0;
        for (int list = 0; list < lists.size(); list++) {
            for (String word : lists.get(list)) {
                String text = cut(word, limit);
                Integer code = known.get(text);
                if (code == null) {
                    code = texts.size();
                    known.put(text, code);
                    texts.add(text);
                }
                codes[at++] = code;
            }
            starts[list + 1] = at;
        }
        return new CodeLists(StringDictionary.of(texts), codes, starts);
    }

    /** The same without a code that stood in its list before, for rows that must not repeat themselves. */
    CodeLists distinct() {
        int[] kept = new int[codes.length];
        int[] keptStarts = new int[starts.length];
        int at = 0;
        for (int list = 0; list + 1 < starts.length; list++) {
            int first = at;
            for (int entry = starts[list]; entry < starts[list + 1]; entry++) {
                int code = codes[entry];
                boolean seen = false;
                for (int before = first; before < at && !seen; before++) {
                    seen = kept[before] == code;
                }
                if (!seen) {
                    kept[at++] = code;
                }
            }
            keptStarts[list + 1] = at;
        }
        return new CodeLists(dictionary, Arrays.copyOf(kept, at), keptStarts);
    }

    private static String cut(String word, int limit) {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= limit) {
            return word;
        }
        int end = EncodedText.cut(bytes, 0, limit);
        return end == 0 ? "x" : new String(bytes, 0, end, StandardCharsets.UTF_8);
    }
}
