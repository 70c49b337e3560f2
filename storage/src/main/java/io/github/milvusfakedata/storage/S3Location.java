package io.github.milvusfakedata.storage;

import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Setting;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A place in an object store: a bucket and the prefix that all names of a dataset begin with.
 *
 * @param bucket the bucket's name
 * @param prefix without slashes at its ends; empty for the whole bucket
 */
public record S3Location(String bucket, String prefix) {
    /** What a location begins with. */
    public static final String SCHEME = "s3://";

    /** Amazon's rule, and upper case and underscores besides, which other stores and old buckets have. */
    private static final Pattern BUCKET = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{1,253}[A-Za-z0-9]");

    /** Bytes of a key at most, by Amazon's rule, with room for a name of ours. */
    private static final int MOST_PREFIX_LETTERS = 700;

    /** Keys before the bucket, which must not be repeated in a message. */
    private static final Pattern USER = Pattern.compile("[A-Za-z0-9]*:/*[^/@:]*:[^/]*@");

    private static final String FORM = "Write it like s3://bucket/products.";

    public S3Location {
        Objects.requireNonNull(bucket, "bucket");
        Objects.requireNonNull(prefix, "prefix");
    }

    /**
     * Reads {@code s3://bucket/prefix}.
     *
     * @param argument what the text was given as, such as {@code --out}
     * @throws FakeDataException if it is none
     */
    public static S3Location parse(String argument, String text) {
        if (USER.matcher(text).lookingAt()) {
            throw wrong(
                    argument,
                    "The address of a store must not contain a user or password.",
                    "Give them as " + Setting.ACCESS_KEY_ID + " and " + Setting.SECRET_ACCESS_KEY
                            + ", or in the environment.");
        }
        if (!text.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
            throw wrong(argument, "'" + text + "' is not a location that can be written to.", otherStore(text));
        }
        String rest = text.substring(SCHEME.length());
        int slash = rest.indexOf('/');
        String bucket = slash < 0 ? rest : rest.substring(0, slash);
        String prefix = slash < 0 ? "" : rest.substring(slash + 1);
        while (prefix.endsWith("/")) {
            prefix = prefix.substring(0, prefix.length() - 1);
        }
        if (!BUCKET.matcher(bucket).matches()) {
            throw wrong(
                    argument,
                    "'" + bucket + "' is not a bucket name: a name needs 3 or more letters, digits, dots and hyphens.",
                    FORM);
        }
        if (!isPlain(prefix)) {
            throw wrong(
                    argument,
                    "'" + prefix
                            + "' is not a valid prefix: the parts between slashes can't be empty, . or ..,"
                            + " and a prefix has at most " + MOST_PREFIX_LETTERS + " letters in all.",
                    FORM);
        }
        return new S3Location(bucket, prefix);
    }

    /** What to write in place of the address of another kind of store. */
    private static String otherStore(String text) {
        String scheme = text.substring(0, Math.max(0, text.indexOf("://"))).toLowerCase(Locale.ROOT);
        return switch (scheme) {
            case "gs", "gcs" ->
                "Google Cloud Storage supports S3: use s3://BUCKET/PREFIX, " + Setting.ENDPOINT_URL
                        + " https://storage.googleapis.com" + " and an HMAC key.";
            case "az", "azure", "abfs", "abfss", "wasb", "wasbs" ->
                "Azure Blob Storage does not support S3: write to a directory and copy it with azcopy, or use an S3"
                        + " gateway.";
            case "http", "https" -> "Give the server as " + Setting.ENDPOINT_URL + ", and s3://BUCKET/PREFIX here.";
            case "s3a", "s3n" -> "Use s3:// instead of " + scheme + "://.";
            default -> FORM;
        };
    }

    private static boolean isPlain(String prefix) {
        if (prefix.isEmpty()) {
            return true;
        }
        boolean printable = prefix.chars().allMatch(letter -> letter >= ' ' && letter != 0x7f);
        if (!printable || prefix.length() > MOST_PREFIX_LETTERS) {
            return false;
        }
        for (String part : prefix.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..")) {
                return false;
            }
        }
        return true;
    }

    private static FakeDataException wrong(String argument, String message, String hint) {
        return FakeDataException.of(Problem.error(ProblemCode.STORE_LOCATION.id(), argument, message, hint));
    }

    /** The key of an object of this name. */
    String key(String name) {
        return start() + name;
    }

    /** What the keys of all objects here begin with. */
    String start() {
        return prefix.isEmpty() ? "" : prefix + "/";
    }

    /** As people write it. */
    @Override
    public String toString() {
        return SCHEME + bucket + (prefix.isEmpty() ? "" : "/" + prefix);
    }
}
