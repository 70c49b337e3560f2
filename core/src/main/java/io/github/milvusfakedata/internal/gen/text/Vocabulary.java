package io.github.milvusfakedata.internal.gen.text;

import io.github.milvusfakedata.internal.gen.Draw;
import io.github.milvusfakedata.internal.gen.FileLane;
import io.github.milvusfakedata.internal.gen.Frames;
import io.github.milvusfakedata.internal.gen.Language;
import io.github.milvusfakedata.internal.gen.OrderState;
import io.github.milvusfakedata.internal.gen.PersonLane;
import io.github.milvusfakedata.internal.gen.ProductTables;
import io.github.milvusfakedata.internal.gen.SharedDraws;
import io.github.milvusfakedata.internal.gen.Spread;
import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.pool.Pools;
import io.github.milvusfakedata.internal.pool.TopicWords;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words that templates ask for by name. A name with a dot is one of the choices below; any other one is a shared pool,
 * from which each place in a template draws for itself.
 */
public final class Vocabulary {
    private static final int OTHER_WORDS = 5;

    private static final int ITEM_ADJECTIVE = 1;
    private static final int ITEM_BRAND = 2;

    private static final Map<Language, Map<Subject, Map<MediaKind, Vocabulary>>> KNOWN = new HashMap<>();

    private final Subject subject;
    private final MediaKind files;
    private final Language language;
    /** Choices and their forms, since the fields of a schema ask for the same ones again and again. */
    private final Map<String, Choice> choices = new ConcurrentHashMap<>();

    private Vocabulary(Subject subject, MediaKind files, Language language) {
        this.language = language;
        this.subject = subject;
        this.files = files;
    }

    /** The English words of a subject, with files of one files. */
    public static Vocabulary of(Subject subject, MediaKind files) {
        return of(subject, files, Language.ENGLISH);
    }

    /** The words of a subject, with persons, cities and languages of rows in a language. */
    public static Vocabulary of(Subject subject, MediaKind files, Language language) {
        synchronized (KNOWN) {
            Map<MediaKind, Vocabulary> media = KNOWN.computeIfAbsent(language, unknown -> new EnumMap<>(Subject.class))
                    .computeIfAbsent(subject, unknown -> new EnumMap<>(MediaKind.class));
            Vocabulary known = media.get(files);
            if (known == null) {
                known = new Vocabulary(subject, files, language);
                media.put(files, known);
            }
            return known;
        }
    }

    /** Whether words have this name, perhaps with forms behind colons. */
    public static boolean isKnown(String name) {
        return VocabularyNames.has(name) && !VocabularyNames.isText(name) && !VocabularyNames.isTemplate(name);
    }

    /** The names with a dot, in alphabetical order, without forms; each pool has its own name besides. */
    public static List<String> names() {
        return VocabularyNames.all();
    }

    /** The names of a group, in alphabetical order, without forms. */
    public static List<String> names(String group) {
        return VocabularyNames.of(group);
    }

    /** What stands before the dot of names, in alphabetical order. */
    public static List<String> groups() {
        return VocabularyNames.PARTS.keySet().stream().sorted().toList();
    }

    /** A choice from one list, by the field's own draw, early words more often. */
    public static Choice own(List<String> list) {
        return Choice.of(list, Draw.OWN, 0, Spread.SKEWED);
    }

    /** The choice of a name, perhaps with forms behind colons. */
    public Choice choice(String name) {
        Choice known = choices.get(name);
        if (known == null) {
            int form = name.lastIndexOf(':');
            known = form < 0
                    ? named(name)
                    : choice(inForm(name.substring(0, form), name.substring(form + 1)))
                            .as(name.substring(form + 1));
            choices.put(name, known);
        }
        return known;
    }

    /** The templates that a template stands for in the language: one of them if anything else stands in it. */
    List<String> written(String template) {
        return LocalWords.written(language, template);
    }

    /** The words that have a form: handles are made of names in Latin letters. */
    private static String inForm(String name, String form) {
        boolean isName = name.equals("person.first") || name.equals("person.last");
        return isName && IN_LATIN_LETTERS.contains(form) ? name.concat(SPELLED) : name;
    }

    private Choice named(String name) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            return own(LocalWords.pool(language, name));
        }
        String part = name.substring(dot + 1);
        return switch (name.substring(0, dot)) {
            case "topic" -> topic(part);
            case "item" -> item(part);
            case "person" -> person(part);
            case "file" -> file(part);
            case "place" -> place(part);
            case "language" -> LanguageWords.of(subject, language, part);
            case "subtitles" -> Choice.of(WordLists.subtitles(), Draw.SUBTITLES, 0, Spread.EVEN);
            case "created" -> Choice.of(Days.words(part), Draw.TIME, 0, Spread.EVEN);
            case "loyalty" -> Choice.of(GradedWords.loyalty(part), Draw.SPENDING, SharedDraws.SPENT_LANE, Spread.EVEN);
            case "lens" -> Choice.of(WordLists.lenses(part), Draw.FILE, FileLane.LENS, Spread.EVEN);
            case "gender" -> Choice.of(WordLists.genders(language), Draw.PERSON, PersonLane.FIRST, Spread.EVEN);
            case "entity" ->
                new Choice(WordLists.entities(Pools.topics(subject.id())), Selector.TOPIC, Draw.OWN, 0, Spread.EVEN);
            case "log" -> SampleTexts.LOG.words(part);
            case "code" -> SampleTexts.CODE.words(part);
            case "medical" -> Choice.of(WordLists.medical(part), Draw.CONDITION, 0, Spread.SKEWED);
            case "order" ->
                Choice.of(
                        part.equals("payment") ? OrderState.payments() : OrderState.words(),
                        Draw.ORDER,
                        OrderState.LANE,
                        Spread.EVEN);
            case "outlet" -> own(WordLists.outlets());
            case "mood" -> new Choice(GradedWords.moods(part), Selector.MOOD, Draw.OWN, 0, Spread.EVEN);
            case "camera" -> Choice.of(WordLists.cameras(part), Draw.FILE, FileLane.CAMERA, Spread.SKEWED);
            case "even" -> Choice.of(Pools.entries(part), Draw.OWN, 0, Spread.EVEN);
            default -> throw new IllegalArgumentException("no words " + name);
        };
    }

    private Choice topic(String part) {
        boolean sold = subject == Subject.COMMERCE;
        if (part.equals("subcategory")) {
            return sold
                    ? ShopLabels.groups()
                    : new Choice(TopicLabels.groups(subject), Selector.GROUP, Draw.OWN, 0, Spread.EVEN);
        }
        if (part.equals("labels")) {
            return sold
                    ? ShopLabels.labels()
                    : new Choice(TopicLabels.labels(subject), Selector.GROUP, Draw.OWN, 0, Spread.EVEN);
        }
        if ((sold || MediaTags.has(subject)) && (part.equals("tag") || part.startsWith("tag."))) {
            int dot = part.indexOf('.');
            int third = dot < 0 ? -1 : Integer.parseInt(part.substring(dot + 1)) - 1;
            return sold ? ShopLabels.tags(third) : MediaTags.choice(subject, third);
        }
        return new Choice(byTopic(part), Selector.TOPIC, Draw.OWN, 0, Spread.EVEN);
    }

    private Choice item(String part) {
        return switch (part) {
            case "noun", "thing" ->
                new Choice(byTopic(part), Selector.TOPIC, Draw.ITEM, ProductTables.NOUN_LANE, Spread.EVEN);
            case "other noun" ->
                new Choice(others("noun"), Selector.TOPIC, Draw.ITEM, ProductTables.NOUN_LANE, Spread.EVEN);
            case "other" -> new Choice(others("adjective"), Selector.TOPIC, Draw.ITEM, ITEM_ADJECTIVE, Spread.EVEN);
            case "founded" -> new Choice(WordLists.founded(), Selector.TOPIC, Draw.ITEM, ITEM_BRAND, Spread.SKEWED);
            case "adjective" -> new Choice(byTopic(part), Selector.TOPIC, Draw.ITEM, ITEM_ADJECTIVE, Spread.EVEN);
            case "brand" -> new Choice(WordLists.brands(), Selector.TOPIC, Draw.ITEM, ITEM_BRAND, Spread.SKEWED);
            default -> ItemWords.of(subject, part);
        };
    }

    private Choice person(String part) {
        return switch (part) {
            case "first" -> Choice.of(PersonNames.first(language), Draw.PERSON, PersonLane.FIRST, Spread.EVEN);
            case "last" -> Choice.of(PersonNames.last(language), Draw.PERSON, PersonLane.LAST, Spread.EVEN);
            case "first" + SPELLED ->
                Choice.of(
                        PersonNames.spelled(language, PersonNames.first(language)),
                        Draw.PERSON,
                        PersonLane.FIRST,
                        Spread.EVEN);
            case "last" + SPELLED ->
                Choice.of(
                        PersonNames.spelled(language, PersonNames.last(language)),
                        Draw.PERSON,
                        PersonLane.LAST,
                        Spread.EVEN);
            case "nick" -> Choice.of(Pools.entries("mail_words"), Draw.PERSON, PersonLane.FIRST, Spread.EVEN);
            case "job" -> Choice.of(WordLists.jobs(), Draw.PERSON, PersonLane.AGE, Spread.EVEN);
            case "company" ->
                Choice.of(LocalWords.pool(language, "companies"), Draw.PERSON, PersonLane.COMPANY, Spread.SKEWED);
            case "domain" -> Choice.of(MAIL_DOMAINS, Draw.PERSON, PersonLane.HANDLE, Spread.SKEWED);
            default -> throw new IllegalArgumentException("no words person." + part);
        };
    }

    private static final String SPELLED = " spelled";
    private static final Set<String> IN_LATIN_LETTERS = Set.of("handle", "initial", "short", "slug", "snake");
    private static final List<String> MAIL_DOMAINS =
            List.of("example.com", "example.org", "mail.example.com", "mail.example.org", "post.example.com");

    private Choice file(String part) {
        return switch (part) {
            case "extension" -> Choice.of(files.extensions(), Draw.FILE, FileLane.FORMAT, Spread.STEEP);
            case "mime" -> Choice.of(files.mediaTypes(), Draw.FILE, FileLane.FORMAT, Spread.STEEP);
            case "frame", "orientation", "ratio" ->
                Choice.of(PictureWords.of(Frames.of(subject), part), Draw.FRAME, 0, Spread.SKEWED);
            default -> throw new IllegalArgumentException("no words file." + part);
        };
    }

    /** Country and code are those of the row's city. */
    private Choice place(String part) {
        if (part.equals("focus") || part.equals("names")) {
            List<List<String>> lists = !language.isEnglish()
                    ? LocalWords.names(language)
                    : part.equals("focus") ? CityFacts.focuses() : CityFacts.names();
            return new Choice(lists, Selector.CITY, Draw.OWN, 0, Spread.EVEN);
        }
        List<String> words =
                switch (part) {
                    case "city" -> LocalWords.cities(language);
                    case "town" -> language.isEnglish() ? CityFacts.towns() : LocalWords.cities(language);
                    case "code" -> Pools.column("cities", 1);
                    case "country" -> LocalWords.countries(language);
                    case "land" -> WordLists.lands(Pools.column("cities", 1));
                    case "region" -> CityFacts.regions();
                    case "dialling" -> CityFacts.dialling();
                    case "currency" -> CityFacts.currencies();
                    case "zone" -> CityFacts.zones();
                    case "zip" -> LocalWords.postalCodes(language);
                    default -> throw new IllegalArgumentException("no words place." + part);
                };
        return Choice.of(words, Draw.PLACE, 0, Spread.EVEN);
    }

    private List<List<String>> byTopic(String part) {
        List<List<String>> lists = new ArrayList<>();
        for (TopicWords topic : Pools.topics(subject.id())) {
            lists.add(words(topic, part));
        }
        return lists;
    }

    /** A word; in parts such as {@code phrase.2} one of a third of the words, so that two parts never say the same. */
    private static List<String> words(TopicWords topic, String part) {
        int dot = part.indexOf('.');
        if (dot >= 0) {
            List<String> third = new ArrayList<>();
            List<String> all = words(topic, part.substring(0, dot));
            for (int at = Integer.parseInt(part.substring(dot + 1)) - 1; at < all.size(); at += 3) {
                third.add(all.get(at));
            }
            return third;
        }
        return switch (part) {
            case "thing" -> topic.nouns().stream().map(WordForms::singular).toList();
            case "slug" -> List.of(topic.slug());
            case "name" -> List.of(topic.name());
            case "noun" -> topic.nouns();
            case "adjective" -> topic.adjectives();
            case "tag" -> topic.tags();
            case "verb" -> topic.verbs();
            case "phrase" -> topic.phrases();
            default -> throw new IllegalArgumentException("no words topic." + part);
        };
    }

    /** For each word several others of its topic, one behind the other, which share the word's draw. */
    private List<List<String>> others(String part) {
        List<List<String>> lists = new ArrayList<>();
        for (List<String> words : byTopic(part)) {
            List<String> others = new ArrayList<>();
            for (int word = 0; word < words.size(); word++) {
                for (int step = 1; step <= OTHER_WORDS; step++) {
                    others.add(words.get((word + 4 * step) % words.size()));
                }
            }
            lists.add(others);
        }
        return lists;
    }
}
