package io.github.milvusfakedata.internal.property;

import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a collection is about if nobody says so: the last telling word of its name decides; if it has none, two fields that
 * tell the same, and more than tell anything else. A function of names alone, settled when a schema is read, so that whoever
 * renames a collection afterwards keeps its values.
 */
public final class SubjectGuess {
    private static final String COMMERCE = "commerce";
    private static final String DOCUMENTS = "documents";
    private static final String IMAGES = "images";
    private static final String USERS = "users";
    private static final String VIDEOS = "videos";
    private static final String NEWS = "news";

    /** One of few plurals in -ies whose singular ends in -ie. */
    private static final String MOVIES = "movies";

    /** Words of names of collections. */
    private static final Map<String, String> COLLECTIONS = words(Map.of(
            COMMERCE,
            "product order cart shop ecommerce commerce sku inventory merchandise purchase goods retail marketplace checkout "
                    + "basket listing shopping fashion apparel grocery",
            DOCUMENTS,
            "doc document chunk kb knowledge wiki passage rag manual policy paper report faq corpus contract pdf handbook "
                    + "documentation guideline whitepaper text paragraph",
            IMAGES,
            "image photo picture gallery artwork painting screenshot thumbnail pic img",
            USERS,
            "user customer profile member person people account employee contact subscriber candidate",
            VIDEOS,
            "video film movie clip episode youtube footage",
            NEWS,
            "news article headline press newspaper newsfeed"));

    /** Words that decide only where no other does: a catalog can be one of pictures. */
    private static final Map<String, String> WEAK = words(Map.of(COMMERCE, "catalog catalogue item offer"));

    /** Names of fields, or their last words. */
    private static final Map<String, String> FIELDS = words(
            Map.of(
                    COMMERCE,
                    "sku price brand stock quantity discount cart product_id product_name order_id sale_price stock_quantity unit_price "
                            + "list_price review_count in_stock barcode manufacturer shipping subtotal",
                    DOCUMENTS,
                    "doc_id document_id chunk_id chunk_index chunk_text total_chunks page_number doc_type document_type section_title "
                            + "source_uri passage word_count doc_title document_title page_content",
                    IMAGES,
                    "image_id image_url image_path photo photo_id caption alt_text exif camera lens image_width image_height "
                            + "image_name photographer width height",
                    USERS,
                    "username email first_name last_name birth_date gender age registration_date last_login interests occupation "
                            + "phone date_of_birth",
                    VIDEOS,
                    "video_id video_url duration_seconds fps resolution view_count frame_number channel subtitles bitrate codec "
                            + "video_title",
                    NEWS,
                    "headline article_id byline outlet breaking is_breaking news_source geographic_focus newspaper journalist"));

    private static final int FEWEST_FIELDS = 2;

    private SubjectGuess() {}

    private static Map<String, String> words(Map<String, String> bySubject) {
        Map<String, String> subjects = new HashMap<>();
        bySubject.forEach((subject, words) -> {
            for (String word : words.split(" ")) {
                subjects.put(String.join("_", split(word)), subject);
            }
        });
        return subjects;
    }

    /** The subject of a collection of these names; {@link Collection#GENERAL} where they don't tell. */
    public static String of(String collection, List<Field> fields) {
        List<String> words = split(collection);
        for (Map<String, String> known : List.of(COLLECTIONS, WEAK)) {
            for (int word = words.size() - 1; word >= 0; word--) {
                if (known.containsKey(words.get(word))) {
                    return known.get(words.get(word));
                }
            }
        }
        return byFields(fields);
    }

    private static String byFields(List<Field> fields) {
        Map<String, Set<String>> telling = new HashMap<>();
        for (Field field : fields) {
            String name = String.join("_", split(field.name()));
            String subject = FIELDS.get(name);
            if (subject != null) {
                telling.computeIfAbsent(subject, key -> new TreeSet<>()).add(name);
            }
        }
        String best = Collection.GENERAL;
        int most = FEWEST_FIELDS - 1;
        int second = 0;
        for (Map.Entry<String, Set<String>> subject : telling.entrySet()) {
            int count = subject.getValue().size();
            if (count > most) {
                second = best.equals(Collection.GENERAL) ? second : most;
                most = count;
                best = subject.getKey();
            } else {
                second = Math.max(second, count);
            }
        }
        return second == most ? Collection.GENERAL : best;
    }

    /** The words of {@code productImages}, {@code product_images} and {@code Product-Image}, in lower case and the singular. */
    private static List<String> split(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").split("[^A-Za-z]+")) {
            if (!word.isEmpty()) {
                words.add(singular(word.toLowerCase(Locale.ROOT)));
            }
        }
        return words;
    }

    private static String singular(String word) {
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        if (!plural || word.equals(NEWS)) {
            return word;
        }
        if (word.equals(MOVIES)) {
            return "movie";
        }
        return word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y" : word.substring(0, word.length() - 1);
    }
}
