package io.github.milvusfakedata.internal.gen;

/** The draws that several fields share. Each has lanes: independent parts, numbered by whoever reads them. */
public enum Draw {
    /** The field's own draw, shared with no other field. */
    OWN(""),
    /** The person that a row is about. */
    PERSON("person"),
    /** Which of the {@link SharedDraws#AUTHORS} persons wrote the row: lane 0, early ones more often. */
    AUTHOR_CHOICE("author choice"),
    /** That person; the same bits for each of their rows. */
    AUTHOR("author"),
    /** The thing that a row is about: noun, adjective, brand, colour, material. */
    ITEM("item"),
    /** What it costs. */
    PRICE("price"),
    /** The file that a row is about: format, number, size. */
    FILE("file"),
    /** Width and height of a picture. */
    FRAME("frame"),
    /** How long something plays. */
    DURATION("duration"),
    /** When the row came about, and when it changed. */
    TIME("time"),
    /** How many saw it, and liked it. */
    AUDIENCE("audience"),
    /** How often someone bought, and for how much. */
    SPENDING("spending"),
    /** How many words the row's text has. */
    WORDS("words"),
    /** Where the row belongs: country, city. */
    PLACE("place"),
    /** What buyers think of it. */
    RATING("rating"),
    /** How many are in store. */
    STOCK("stock"),
    /** The language of its text. */
    LANGUAGE("language"),
    /** Whether a film has subtitles, and in which language. */
    SUBTITLES("subtitles"),
    /** Whether everyone may see it. */
    VISIBILITY("visibility"),
    /** Whether anyone has rated the thing, and how many have; null masks of ratings follow its bits. */
    REVIEWS("reviews"),
    /** Whether it is on sale, and what is off; null masks of sale prices follow its bits. */
    SALE("sale"),
    /** How many pieces someone ordered, with which tax and shipping. */
    ORDER("order"),
    /** How glad or sad the row's text is. */
    SENTIMENT("sentiment"),
    /** Which piece of how many a text is. */
    CHUNK("chunk"),
    /** What a service logged, and which code a row shows. */
    EVENT("event"),
    /** What the row's person suffers from. */
    CONDITION("condition");

    private final String id;

    Draw(String id) {
        this.id = id;
    }

    /** The stable name that enters the hash. */
    public String id() {
        return id;
    }
}
