package io.github.milvusfakedata.internal.meaning;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a field's name says of groups of rows, in schemas that have such groups; a name may say several things. */
public enum GroupName {
    /** Which part of its document a row is. */
    CHUNK_INDEX(
            "chunk index", "chunk id", "chunk idx", "chunk number", "chunk no", "chunk num", "chunk position", "chunk order",
            "chunk seq", "chunk sequence", "chunk", "passage index", "passage id", "passage number", "paragraph index",
            "paragraph number", "segment index", "segment number", "split index", "split id", "part index", "part number",
            "sentence index", "sentence id", "block index", "node index"),
    /** How many parts its document has. */
    CHUNK_COUNT(
            "total chunk", "chunk count", "chunk total", "num chunk", "number of chunk", "n chunk", "chunk in document",
            "total passage", "passage count", "total segment", "segment count", "total part", "part count", "total split"),
    /** What its document is known by. */
    DOCUMENT_ID(
            "doc id", "document id", "source id", "file id", "source doc id", "source document id", "parent id",
            "parent doc id", "parent document id", "article id", "paper id", "book id", "report id", "page id", "url id",
            "doc uuid", "document uuid", "doc key", "document key", "ref doc id"),
    /** The page of its document. */
    PAGE_NUMBER("page number", "page", "page no", "page num", "page index", "page label", "page start", "start page"),
    /** How many pages its document has. */
    PAGE_COUNT("total page", "page count", "num page", "number of page", "page total", "n page"),
    /** Where it starts in its document. */
    PART_START(
            "start char", "char start", "start offset", "offset start", "start position", "start pos", "start index",
            "char offset", "chunk start", "begin offset", "start char idx", "char start index", "start character", "offset",
            "chunk offset"),
    /** Where it ends. */
    PART_END(
            "end char", "char end", "end offset", "offset end", "end position", "end pos", "end index", "chunk end",
            "end char idx", "char end index", "end character"),
    /** Where it starts, in tokens. */
    TOKEN_START("start token", "token start", "token offset", "start token idx"),
    /** Where it ends, in tokens. */
    TOKEN_END("end token", "token end", "end token idx"),
    /** What its document is like. */
    OF_DOCUMENT(
            "title", "file name", "filename", "file path", "filepath", "path", "file type", "file size", "file extension",
            "file format", "mime type", "content type", "source", "source url", "source type", "source name", "url", "uri",
            "link", "author", "language", "lang", "created at", "created", "created time", "create time", "creation date",
            "created date", "date created", "date", "published at", "published", "publish date", "published date",
            "publication date", "publication year", "year", "updated at", "updated", "last modified", "modified at",
            "last updated", "publisher", "isbn", "doi", "journal", "venue", "department", "doc type", "document type",
            "document", "doc", "category", "subject", "access level", "security level", "confidentiality", "classification",
            "version", "license", "owner", "repository", "repo", "repo name", "uploaded at", "upload date", "uploaded by",
            "checksum", "file hash", "content hash"),
    /** Which message of its conversation a row is. */
    TURN_INDEX(
            "turn", "turn index", "turn idx", "turn number", "turn no", "turn num", "turn id", "message index",
            "message idx", "message number", "message no", "message num", "message order", "message position", "message seq",
            "msg index", "msg idx", "msg number", "utterance index", "round"),
    /** The same, where the row has what the conversation is known by. */
    STEP_INDEX("step", "step index", "step number", "step no", "seq", "sequence", "sequence number", "position"),
    /** How many messages its conversation has. */
    TURN_COUNT(
            "turn count", "total turn", "num turn", "message count", "total message", "num message", "conversation length",
            "total step", "step count"),
    /** What its conversation is known by. */
    CONVERSATION_ID(
            "conversation id", "session id", "thread id", "dialog id", "dialogue id", "chat id", "conv id",
            "conversation uuid", "session uuid", "trajectory id", "chat session id", "conversation", "thread"),
    /** Who speaks. */
    ROLE("role", "speaker", "message role", "sender role", "speaker role", "author role", "sender type"),
    /** When something was said. */
    SAID_AT(
            "timestamp", "created at", "sent at", "time", "message time", "date", "datetime", "created", "created time",
            "sent time", "message timestamp", "event time", "ts", "create time", "said at", "time stamp", "updated at"),
    /** What its conversation is like. */
    OF_CONVERSATION(
            "user id", "user name", "username", "user", "customer id", "customer name", "customer", "agent id",
            "agent name", "agent", "assistant name", "assistant id", "model", "model name", "channel", "platform", "language",
            "lang", "topic", "category", "intent", "title", "conversation title", "session title", "thread title", "locale",
            "app", "app id", "app name", "device", "started at", "session start"),
    /** What its tenant is known by. */
    TENANT_ID(
            "tenant id", "org id", "organization id", "organisation id", "workspace id", "account id", "company id", "tenant",
            "org", "organization", "workspace", "tenant uuid", "customer account id"),
    /** What its tenant is like. */
    OF_TENANT(
            "plan", "region", "tier", "plan name", "plan type", "plan tier", "pricing plan", "subscription plan",
            "subscription tier", "subscription", "tenant name", "tenant plan", "tenant tier", "tenant region", "org name",
            "organization name", "organisation name", "workspace name", "account name", "account tier", "account type",
            "company name", "company", "industry", "data region", "cloud region", "tenant type", "account plan",
            "billing plan", "company size", "seat count"),
    /** What its user is known by. */
    USER_ID(
            "user id", "customer id", "member id", "client id", "buyer id", "employee id", "patient id", "subscriber id",
            "shopper id", "student id", "user uuid", "customer uuid", "player id", "reviewer id"),
    /** What its user is like, whatever else the row is about. */
    OF_USER(
            "email", "username", "user name", "customer name", "member name", "client name", "buyer name", "employee name",
            "patient name", "full name", "first name", "last name", "display name", "given name", "family name", "surname",
            "user email", "customer email", "email address", "phone", "phone number", "mobile", "age", "gender", "sex",
            "birth date", "date of birth", "birthday", "birthdate", "dob", "country", "city", "user country", "user city",
            "customer country", "customer city", "user age", "user gender", "customer age", "customer segment", "segment",
            "loyalty tier", "loyalty point", "membership tier", "membership", "membership level", "user tier", "user segment",
            "registration date", "registered at", "signup date", "sign up date", "signed up at", "joined at", "occupation",
            "job title", "timezone", "time zone", "user type", "user role", "locale", "address", "postal code", "zip code",
            "avatar", "avatar url", "bio", "nationality", "reviewer name", "player name"),
    /** The same, where nothing else in the row has a name. */
    USER_NAME("name"),
    /** What shows that a row is also about a thing, so that its name is that thing's. */
    OF_THING(
            "price", "sku", "product id", "product name", "title", "brand", "item id", "item name", "order id", "quantity");

    private static final Map<String, Set<GroupName>> ALL = new HashMap<>();

    static {
        for (GroupName kind : values()) {
            for (String name : kind.names) {
                ALL.computeIfAbsent(name, key -> EnumSet.noneOf(GroupName.class)).add(kind);
            }
        }
    }

    private final List<String> names;

    GroupName(String... names) {
        this.names = List.of(names);
    }

    /** What the name of a field says; nothing for most. */
    public static Set<GroupName> of(String fieldName) {
        FieldName name = FieldName.of(fieldName);
        return ALL.getOrDefault(name.part(0, name.words().size()), Set.of());
    }
}
