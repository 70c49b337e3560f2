package io.github.milvusfakedata.storage;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who is calling an object store. Its text never shows the secrets, so that no message or trace can.
 *
 * @param accessKeyId names the caller
 * @param secretAccessKey proves it
 * @param sessionToken comes with keys that are valid for a while
 */
public record S3Keys(String accessKeyId, String secretAccessKey, Optional<String> sessionToken) {
    private static final String HIDDEN = "***";

    public S3Keys {
        Objects.requireNonNull(accessKeyId, "accessKeyId");
        Objects.requireNonNull(secretAccessKey, "secretAccessKey");
        Objects.requireNonNull(sessionToken, "sessionToken");
    }

    /** A text without the secrets, should a server repeat them. */
    String hideIn(String text) {
        String hidden = text;
        for (String secret : List.of(secretAccessKey, sessionToken.orElse(""))) {
            hidden = secret.isEmpty() ? hidden : hidden.replace(secret, HIDDEN);
        }
        return hidden;
    }

    @Override
    public String toString() {
        return "S3Keys[" + accessKeyId + ", " + HIDDEN + "]";
    }
}
