package io.github.milvusfakedata.internal.gen.meaning;

import io.github.milvusfakedata.internal.gen.Subject;
import java.util.List;

/** Words from short closed lists: states, levels, languages, devices, and dates as text. */
final class StateTexts {
    private StateTexts() {}

    static List<Meaning> of(Subject subject) {
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
                                "web|mobile app|import|API|partner feed|manual entry|crawler|archive|newsletter|upload")),
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
                new Meaning("season, quarter", "season", new WordPlan("created.season")),
                new Meaning("weekday, day of week, day", "day of the week", new WordPlan("created.weekday")),
                new Meaning("month, month name", "month", new WordPlan("created.month")),
                new Meaning(
                        "visibility, privacy, access",
                        "who may see it",
                        new WordPlan("public|private|unlisted|internal")),
                new Meaning(
                        "rating, age rating, content rating, stars",
                        "rating",
                        new WordPlan("PG|G|PG-13|R|4.5|4.0|5.0|3.5|3.0")),
                new Meaning(
                        "date, publish date, created date, publication date, release date, start date, day text, published,"
                                + " due date, order date, date published",
                        "day between 2015 and 2025, such as 2024-03-31",
                        TemplatePlan.of("<q.published:date>")
                                .orShorter("<q.published:year>")
                                .orShorter("<#1>")),
                new Meaning(
                        "birth date, birthday, date of birth, dob, birthdate",
                        "day of birth",
                        TemplatePlan.of("<q.born:date>")
                                .orShorter("<q.born:year>")
                                .orShorter("<#1>")),
                new Meaning(
                        "created, created at, timestamp, datetime, created time, publish time, published at, date time, creation"
                                + " date, registered at, inserted at, registration date, upload date, uploaded at, event time, time stamp",
                        "moment between 2015 and 2025, such as 2024-03-31T23:59:59Z",
                        TemplatePlan.of("<q.created:instant>")
                                .orShorter("<q.created:date>")
                                .orShorter("<q.created:year>")
                                .orShorter("<#1>")),
                new Meaning(
                        "updated, updated at, modified, modified at, last modified, last update, last login, last seen, update"
                                + " time, modified date, updated date, end date, expiry, expiration date",
                        "moment after the row was created",
                        TemplatePlan.of("<q.updated:instant>")
                                .orShorter("<q.updated:date>")
                                .orShorter("<q.updated:year>")
                                .orShorter("<#1>")),
                new Meaning(
                        "time, time of day, start time, end time, opening hour",
                        "time of day",
                        TemplatePlan.of("<q.created:clock>").orShorter("<#1>")),
                new Meaning(
                        "year, publication year, release year",
                        "year",
                        TemplatePlan.of("<q.created:year>").orShorter("<#1>")));
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
