package io.github.milvusfakedata.milvus;

import io.github.milvusfakedata.milvus.MilvusException.FailureKind;
import io.milvus.grpc.ErrorCode;
import io.milvus.grpc.Status;
import java.util.Set;

/**
 * What the status of an answer means. Servers up to 2.2 fill in {@code error_code} alone, later ones {@code code} too, and
 * some of 2.3 only one of them: an answer is good where both say so.
 */
@SuppressWarnings("deprecation") // error_code is what servers up to 2.2 and Milvus Lite fill in
final class Answers {
    /** Error codes that pass: a node starts or moves, or a limit of the moment is reached. */
    private static final Set<ErrorCode> PASSING = Set.of(
            ErrorCode.RateLimit,
            ErrorCode.NotReadyServe,
            ErrorCode.NotReadyCoordActivating,
            ErrorCode.NotShardLeader,
            ErrorCode.NoReplicaAvailable,
            ErrorCode.TimeTickLongDelay,
            ErrorCode.MemoryQuotaExhausted,
            ErrorCode.NodeIDNotMatch);

    /** {@code code} of the same, as Milvus' pkg/util/merr has them: not ready, unavailable, rate limits, channel moves. */
    private static final Set<Integer> PASSING_CODES = Set.of(1, 2, 3, 8, 9, 500, 502, 503, 504, 901, 902, 903, 904);

    private Answers() {}

    /**
     * Does nothing where the status is good.
     *
     * @param doing what was wanted, as the end of "Milvus could not …"
     * @throws MilvusException if it is not
     */
    static void check(String doing, Status status, Credentials credentials) {
        ErrorCode old = status.getErrorCode();
        int code = status.getCode();
        if (old == ErrorCode.Success && code == 0) {
            return;
        }
        boolean passing = PASSING.contains(old) || PASSING_CODES.contains(code);
        FailureKind other = status.getRetriable() ? FailureKind.LOST : FailureKind.REFUSED;
        String reason = status.getReason().isBlank() ? old + " (" + code + ")" : status.getReason();
        int told = code == 0 ? status.getErrorCodeValue() : code;
        throw new MilvusException(doing, passing ? FailureKind.TRANSIENT : other, told, credentials.hideIn(reason));
    }
}
