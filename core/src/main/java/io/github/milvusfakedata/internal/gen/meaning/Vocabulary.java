package io.github.milvusfakedata.internal.gen.meaning;

import io.github.milvusfakedata.internal.gen.Draw;
import io.github.milvusfakedata.internal.gen.FileLane;
import io.github.milvusfakedata.internal.gen.Frames;
import io.github.milvusfakedata.internal.gen.PersonLane;
import io.github.milvusfakedata.internal.gen.Spread;
import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.gen.Topics;
import io.github.milvusfakedata.internal.pool.Pools;
import io.github.milvusfakedata.internal.pool.TopicWords;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words that templates ask for by name. A name with a dot is one of the choices below; any other one is a shared pool,
 * from which each place in a template draws for itself.
 */
final class Vocabulary {
    private static final int FREQUENT_GENDER_SHARE = 12;
    private static final int BRANDS_A_TOPIC = 24;
    private static final int ITEM_NOUN = 0;
    private static final int ITEM_ADJECTIVE = 1;
    private static final int ITEM_BRAND = 2;
    private static final int ITEM_COLOR = 3;
    private static final int ITEM_MATERIAL = 4;

    private static final Map<Subject, Map<Medium, Vocabulary>> KNOWN = new EnumMap<>(Subject.class);

    private final Subject subject;
    private final Medium medium;
    /** Choices and their forms, since the fields of a schema ask for the same ones again and again. */
    private final Map<String, Choice> choices = new ConcurrentHashMap<>();

    private Vocabulary(Subject subject, Medium medium) {
        this.subject = subject;
        this.medium = medium;
    }

    /** The words of a subject, with files of one medium. */
    static Vocabulary of(Subject subject, Medium medium) {
        synchronized (KNOWN) {
            Map<Medium, Vocabulary> media = KNOWN.get(subject);
            if (media == null) {
                media = new EnumMap<>(Medium.class);
                KNOWN.put(subject, media);
            }
            Vocabulary known = media.get(medium);
            if (known == null) {
                known = new Vocabulary(subject, medium);
                media.put(medium, known);
            }
            return known;
        }
    }

    /** A choice from one list, by the field's own draw, early words more often. */
    static Choice own(List<String> list) {
        return Choice.of(list, Draw.OWN, 0, Spread.SKEWED);
    }

    /** The choice of a name, perhaps with forms behind colons. */
    Choice choice(String name) {
        Choice known = choices.get(name);
        if (known == null) {
            int form = name.lastIndexOf(':');
            known = form < 0 ? named(name) : choice(name.substring(0, form)).as(name.substring(form + 1));
            choices.put(name, known);
        }
        return known;
    }

    private Choice named(String name) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            return own(Pools.entries(name));
        }
        String part = name.substring(dot + 1);
        return switch (name.substring(0, dot)) {
            case "topic" -> topic(part);
            case "item" -> item(part);
            case "person" -> person(part);
            case "file" -> file(part);
            case "place" -> place(part);
            case "language" ->
                Choice.of(Pools.column("languages", part.equals("code") ? 0 : 1), Draw.OWN, 0, Spread.PEAKED);
            case "gender" -> Choice.of(genders(), Draw.PERSON, PersonLane.GENDER, Spread.EVEN);
            case "entity" -> Choice.of(entities(), Draw.OWN, 0, Spread.EVEN);
            case "camera" -> Choice.of(cameras(part), Draw.FILE, FileLane.CAMERA, Spread.SKEWED);
            case "even" -> Choice.of(Pools.entries(part), Draw.OWN, 0, Spread.EVEN);
            default -> throw new IllegalArgumentException("no words " + name);
        };
    }

    private Choice topic(String part) {
        if (part.equals("subcategory")) {
            return new Choice(subcategories(), Selector.GROUP, Draw.OWN, 0, Spread.EVEN);
        }
        if (part.equals("labels")) {
            return new Choice(labels(), Selector.GROUP, Draw.OWN, 0, Spread.EVEN);
        }
        return new Choice(byTopic(part), Selector.TOPIC, Draw.OWN, 0, Spread.EVEN);
    }

    private Choice item(String part) {
        return switch (part) {
            case "noun" -> new Choice(byTopic(part), Selector.TOPIC, Draw.ITEM, ITEM_NOUN, Spread.EVEN);
            case "adjective" -> new Choice(byTopic(part), Selector.TOPIC, Draw.ITEM, ITEM_ADJECTIVE, Spread.EVEN);
            case "brand" -> new Choice(brands(), Selector.TOPIC, Draw.ITEM, ITEM_BRAND, Spread.SKEWED);
            case "color" -> Choice.of(Pools.entries("colors"), Draw.ITEM, ITEM_COLOR, Spread.SKEWED);
            case "material" -> Choice.of(Pools.entries("materials"), Draw.ITEM, ITEM_MATERIAL, Spread.EVEN);
            default -> throw new IllegalArgumentException("no words item." + part);
        };
    }

    private static Choice person(String part) {
        return switch (part) {
            case "first" -> Choice.of(Pools.entries("first_names"), Draw.PERSON, PersonLane.FIRST, Spread.EVEN);
            case "last" -> Choice.of(Pools.entries("last_names"), Draw.PERSON, PersonLane.LAST, Spread.EVEN);
            case "native" -> Choice.of(Pools.entries("native_names"), Draw.PERSON, PersonLane.FIRST, Spread.EVEN);
            case "nick" -> Choice.of(Pools.entries("mail_words"), Draw.PERSON, PersonLane.FIRST, Spread.EVEN);
            case "job" -> Choice.of(Pools.entries("job_titles"), Draw.PERSON, PersonLane.JOB, Spread.EVEN);
            case "company" -> Choice.of(Pools.entries("companies"), Draw.PERSON, PersonLane.COMPANY, Spread.SKEWED);
            case "domain" -> Choice.of(MAIL_DOMAINS, Draw.PERSON, PersonLane.HANDLE, Spread.SKEWED);
            default -> throw new IllegalArgumentException("no words person." + part);
        };
    }

    private static final List<String> MAIL_DOMAINS =
            List.of("example.com", "example.org", "mail.example.com", "mail.example.org", "post.example.com");

    private Choice file(String part) {
        return switch (part) {
            case "extension" -> Choice.of(medium.extensions(), Draw.FILE, FileLane.FORMAT, Spread.STEEP);
            case "mime" -> Choice.of(medium.mediaTypes(), Draw.FILE, FileLane.FORMAT, Spread.STEEP);
            case "noun" -> Choice.of(Pools.entries("file_nouns"), Draw.FILE, FileLane.NAME, Spread.EVEN);
            case "frame" -> Choice.of(frames(), Draw.FRAME, 0, Spread.SKEWED);
            default -> throw new IllegalArgumentException("no words file." + part);
        };
    }

    /** Country and code are those of the row's city. */
    private static Choice place(String part) {
        List<String> words =
                switch (part) {
                    case "city" -> Pools.column("cities", 0);
                    case "code" -> Pools.column("cities", 1);
                    case "country" -> countries(Pools.column("cities", 1));
                    default -> throw new IllegalArgumentException("no words place." + part);
                };
        return Choice.of(words, Draw.PLACE, 0, Spread.EVEN);
    }

    private static List<String> countries(List<String> codes) {
        List<String> known = Pools.column("countries", 0);
        List<String> names = Pools.column("countries", 1);
        List<String> countries = new ArrayList<>();
        for (String code : codes) {
            countries.add(names.get(known.indexOf(code)));
        }
        return countries;
    }

    private List<String> frames() {
        Frames frames = Frames.of(subject);
        List<String> texts = new ArrayList<>();
        for (int size = 0; size < frames.count(); size++) {
            texts.add(frames.widthOf(size) + "x" + frames.heightOf(size));
        }
        return texts;
    }

    private List<List<String>> byTopic(String part) {
        List<List<String>> lists = new ArrayList<>();
        for (TopicWords topic : Pools.topics(subject.id())) {
            lists.add(words(topic, part));
        }
        return lists;
    }

    private static List<String> words(TopicWords topic, String part) {
        return switch (part) {
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

    private List<List<String>> subcategories() {
        List<List<String>> lists = new ArrayList<>();
        for (TopicWords topic : Pools.topics(subject.id())) {
            for (int subtopic = 0; subtopic < Topics.SUBTOPICS; subtopic++) {
                lists.add(List.of(topic.subcategories()
                        .get(subtopic % topic.subcategories().size())));
            }
        }
        return lists;
    }

    /** For each finer group: the topic's name, the group's, then those of its sisters. */
    private List<List<String>> labels() {
        List<List<String>> own = subcategories();
        List<TopicWords> topics = Pools.topics(subject.id());
        List<List<String>> lists = new ArrayList<>();
        for (int group = 0; group < own.size(); group++) {
            TopicWords topic = topics.get(group / Topics.SUBTOPICS);
            List<String> list = new ArrayList<>();
            list.add(topic.name());
            list.addAll(own.get(group));
            list.addAll(topic.subcategories());
            lists.add(list);
        }
        return lists;
    }

    /** The first two are much more frequent than the others. */
    private static List<String> genders() {
        List<String> all = Pools.entries("genders");
        List<String> genders = new ArrayList<>(all);
        for (int time = 1; time < FREQUENT_GENDER_SHARE; time++) {
            genders.addAll(all.subList(0, 2));
        }
        return genders;
    }

    private static List<String> entities() {
        List<String> entities = new ArrayList<>(Pools.entries("organizations"));
        entities.addAll(Pools.entries("companies"));
        entities.addAll(Pools.entries("cities").subList(0, 100));
        entities.addAll(Pools.column("countries", 1).subList(0, 60));
        return entities;
    }

    private static List<String> cameras(String part) {
        List<String> makers = Pools.column("camera_makers", 0);
        List<String> models = Pools.column("camera_makers", 1);
        return switch (part) {
            case "make" -> makers;
            case "model" -> models;
            case "full" -> {
                List<String> cameras = new ArrayList<>();
                for (int camera = 0; camera < makers.size(); camera++) {
                    cameras.add(makers.get(camera) + " " + models.get(camera));
                }
                yield cameras;
            }
            default -> throw new IllegalArgumentException("no words camera." + part);
        };
    }

    /** Each topic has brands of its own, some of them in two topics. */
    private static List<List<String>> brands() {
        List<String> brands = Pools.entries("brands");
        List<List<String>> lists = new ArrayList<>();
        for (int topic = 0; topic < Topics.TOPICS; topic++) {
            List<String> list = new ArrayList<>();
            for (int brand = 0; brand < BRANDS_A_TOPIC; brand++) {
                list.add(brands.get((topic * brands.size() / Topics.TOPICS + brand * 3) % brands.size()));
            }
            lists.add(list);
        }
        return lists;
    }
}
