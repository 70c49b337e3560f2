package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.gen.Subject;
import java.util.List;
import java.util.stream.Stream;

/** Words from short closed lists: states, kinds, levels, languages and devices. */
final class StateTexts {
    private StateTexts() {}

    static List<Meaning> of(Subject subject) {
        return Stream.of(kinds(subject), levels(), owners())
                .flatMap(List::stream)
                .toList();
    }

    /** What a row is, where it came from and how far it got. */
    private static List<Meaning> kinds(Subject subject) {
        return List.of(
                new Meaning(
                        "status, state, order status, processing status, stage, phase",
                        "state",
                        new WordPlan("statuses")),
                new Meaning(
                        "language, lang, locale, language code, lang code, default language, spoken language",
                        "ISO 639-1 code",
                        new WordPlan("language.code")),
                new Meaning(
                        "language name, native language", "English name of a language", new WordPlan("language.name")),
                new Meaning(
                        "doc type, document type, document kind, content kind, doc kind, publication type",
                        "kind of document",
                        new WordPlan(
                                "report|article|guide|handbook|overview|white paper|briefing|study|fact sheet|memo")),
                new Meaning(
                        "type, kind, content category, record type, object type, class, media kind",
                        "kind that fits the subject",
                        new WordPlan(types(subject))),
                new Meaning(
                        subject == Subject.NEWS
                                ? "data source, origin system, system"
                                : "source, data source, origin system, system",
                        "where the row came from",
                        new WordPlan(
                                "web|mobile app|import|API|partner feed|manual entry|crawler|archive|newsletter|upload")));
    }

    /** How much or how well. */
    private static List<Meaning> levels() {
        return List.of(
                new Meaning(
                        "priority, severity, urgency, importance, risk",
                        "level",
                        new WordPlan("medium|low|high|critical")),
                new Meaning(
                        "level, difficulty, skill level, grade, experience, seniority",
                        "level",
                        new WordPlan("beginner|intermediate|advanced|expert")),
                new Meaning(
                        "sentiment, polarity, mood, emotion, tone",
                        "mood",
                        new WordPlan("neutral|positive|negative|mixed")),
                new Meaning(
                        "rating, age rating, content rating, stars",
                        "rating",
                        new WordPlan("PG|G|PG-13|R|4.5|4.0|5.0|3.5|3.0")));
    }

    /** Whose row it is: devices, roles and rights. */
    private static List<Meaning> owners() {
        return List.of(
                new Meaning(
                        "device, device type, platform",
                        "device",
                        new WordPlan("mobile|desktop|tablet|smart TV|console|wearable")),
                new Meaning(
                        "os, operating system",
                        "operating system",
                        new WordPlan("Android|iOS|Windows|macOS|Linux|ChromeOS")),
                new Meaning("browser", "browser", new WordPlan("Chrome|Safari|Firefox|Edge|Opera|Brave")),
                new Meaning(
                        "role, user role, permission, access level, account type, user type",
                        "role",
                        new WordPlan("user|editor|admin|viewer|moderator|owner|guest")),
                new Meaning(
                        "plan, tier, subscription, membership, subscription plan, membership level, subscription type",
                        "plan",
                        new WordPlan("free|basic|premium|family|business|enterprise")),
                new Meaning(
                        "marital status, relationship status",
                        "marital status",
                        new WordPlan("single|married|divorced|widowed|partnered")),
                new Meaning(
                        "visibility, privacy, access",
                        "who may see it",
                        new WordPlan("public|private|unlisted|internal")));
    }

    private static String types(Subject subject) {
        return switch (subject) {
            case GENERAL -> "standard|basic|custom|premium|special|sample|default";
            case COMMERCE -> "physical|bundle|digital|gift card|subscription|service";
            case DOCUMENTS -> "doc_types";
            case IMAGES -> "photo|illustration|vector|screenshot|scan|render";
            case USERS -> "personal|business|creator|trial|partner";
            case VIDEOS -> "video|short|live|premiere|trailer|episode";
            case NEWS -> "article|analysis|interview|opinion|report|commentary|live blog";
        };
    }
}
