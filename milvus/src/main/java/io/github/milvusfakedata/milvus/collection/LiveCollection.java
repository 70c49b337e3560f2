package io.github.milvusfakedata.milvus.collection;

import io.github.milvusfakedata.milvus.MilvusException;
import io.github.milvusfakedata.milvus.MilvusServer;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Setting;
import io.github.milvusfakedata.schema.Shown;
import io.milvus.grpc.DescribeCollectionRequest;
import io.milvus.grpc.DescribeCollectionResponse;
import io.milvus.grpc.ErrorCode;
import io.milvus.grpc.ShowCollectionsRequest;
import io.milvus.grpc.ShowCollectionsResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A collection that a server has.
 *
 * @param name its name
 * @param description all that the server says of it, in the protocol's own form
 */
public record LiveCollection(String name, DescribeCollectionResponse description) {
    /** {@code code} of an answer about a collection that is not there, as Milvus' pkg/util/merr has it. */
    private static final int NOT_FOUND = 100;

    private static final int MOST_NAMES = 10;

    public LiveCollection {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
    }

    /** The collection of a name or an alias, if there is one. */
    public static Optional<LiveCollection> find(MilvusServer server, String name) {
        try {
            DescribeCollectionRequest request = DescribeCollectionRequest.newBuilder()
                    .setCollectionName(name)
                    .build();
            DescribeCollectionResponse description = server.call(
                    "describe the collection " + Shown.quoted(name),
                    calls -> calls.describeCollection(request),
                    DescribeCollectionResponse::getStatus);
            return Optional.of(new LiveCollection(name, description));
        } catch (MilvusException refused) {
            if (isMissing(refused)) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    /** Versions differ in the code, and 2.3 has none but says it in words. */
    @SuppressWarnings("deprecation") // error_code is what servers up to 2.2 and Milvus Lite fill in
    private static boolean isMissing(MilvusException refused) {
        String reason = refused.reason().toLowerCase(Locale.ROOT);
        return refused.code() == NOT_FOUND
                || refused.code() == ErrorCode.CollectionNotExists_VALUE
                || reason.contains("can't find collection")
                || reason.contains("collection not found");
    }

    /**
     * The collection of a name.
     *
     * @throws FakeDataException if there is none, with the names that there are
     */
    public static LiveCollection require(MilvusServer server, String name) {
        return require(server, name, "");
    }

    /**
     * The collection of a name.
     *
     * @param remedy a sentence that says how there can be one, behind the names that there are
     * @throws FakeDataException if there is none, with the names that there are
     */
    public static LiveCollection require(MilvusServer server, String name, String remedy) {
        return find(server, name).orElseThrow(() -> missing(server, name, remedy));
    }

    private static FakeDataException missing(MilvusServer server, String name, String remedy) {
        List<String> known = names(server);
        String shown = known.stream().limit(MOST_NAMES).map(Shown::plain).collect(Collectors.joining(", "));
        String hint =
                known.isEmpty() ? "There are none." : "There are: " + shown + (known.size() > MOST_NAMES ? ", …" : ".");
        return FakeDataException.of(Problem.error(
                ProblemCode.COLLECTION_MISSING.id(),
                Setting.COLLECTION,
                "There is no collection " + Shown.quoted(name) + " on "
                        + server.target().address()
                        + server.target().database().map(db -> "/" + db).orElse("") + ".",
                remedy.isEmpty() ? hint : hint + " " + remedy));
    }

    /** The names of all collections of the connection's database, in order. */
    public static List<String> names(MilvusServer server) {
        return server
                .call(
                        "list its collections",
                        calls -> calls.showCollections(ShowCollectionsRequest.getDefaultInstance()),
                        ShowCollectionsResponse::getStatus)
                .getCollectionNamesList()
                .stream()
                .sorted()
                .toList();
    }
}
