package io.github.milvusfakedata.milvus;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;

/**
 * Who is calling: nobody in particular, or what a server takes for a proof. Neither the text of this object nor anything
 * that the module throws holds the secret; {@link #hideIn} takes it out of what a server answers.
 */
public final class Credentials {
    /** No credentials, for servers without access control. */
    public static final Credentials NONE = new Credentials("", "");

    private static final String HIDDEN = "***";

    /** Shorter secrets are left in messages: hiding each "a" of a sentence would show that the secret is an "a". */
    private static final int SHORTEST_HIDDEN = 4;

    private final String token;
    private final String password;

    private Credentials(String token, String password) {
        this.token = token;
        this.password = password;
    }

    /** A token: an API key, or {@code user:password}. */
    public static Credentials token(String token) {
        Objects.requireNonNull(token, "token");
        int colon = token.indexOf(':');
        return new Credentials(token, colon < 0 ? token : token.substring(colon + 1));
    }

    /** A user of the server and the user's password. */
    public static Credentials user(String user, String password) {
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(password, "password");
        return new Credentials(user + ":" + password, password);
    }

    /** Whether there are any. */
    public boolean isPresent() {
        return !token.isEmpty();
    }

    /** What stands behind {@code Bearer} in the header of an HTTP request to the server's REST interface. */
    public Optional<String> bearer() {
        return isPresent() ? Optional.of(token) : Optional.empty();
    }

    /** What the header {@code authorization} of a gRPC call holds. */
    Optional<String> header() {
        return bearer().map(Credentials::encoded);
    }

    private static String encoded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A text of a server or a library, without the secret in any form that was sent. */
    public String hideIn(String text) {
        String hidden = text;
        for (String secret : new String[] {encoded(token), token, password}) {
            if (secret.length() >= SHORTEST_HIDDEN) {
                hidden = hidden.replace(secret, HIDDEN);
            }
        }
        return hidden;
    }

    @Override
    public String toString() {
        return isPresent() ? HIDDEN : "none";
    }
}
