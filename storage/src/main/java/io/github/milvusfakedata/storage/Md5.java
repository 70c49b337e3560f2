package io.github.milvusfakedata.storage;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The sum that every store of this protocol checks when it comes with a request, and most call a part's content by. It
 * guards against accidents only.
 */
final class Md5 {
    private static final Pattern HEXADECIMAL = Pattern.compile("[0-9a-f]{32}");

    private final byte[] sum;

    private Md5(byte[] sum) {
        this.sum = sum;
    }

    /** The sum of the first bytes of an array. */
    static Md5 of(byte[] content, int length) {
        try {
            MessageDigest digest = MessageDigest.getInstance("MD5");
            digest.update(content, 0, length);
            return new Md5(digest.digest());
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** What most stores call an object of several parts by: the sum of their sums, and their number. Empty if they have none. */
    static String ofParts(List<SentPart> parts) {
        if (!parts.stream().allMatch(part -> isSum(part.tag()))) {
            return "";
        }
        String sums = parts.stream().map(SentPart::tag).collect(Collectors.joining());
        byte[] all = HexFormat.of().parseHex(sums);
        return of(all, all.length).hexadecimal() + "-" + parts.size();
    }

    /** As the header has it. */
    String base64() {
        return Base64.getEncoder().encodeToString(sum);
    }

    /** As a store's tag has it. */
    String hexadecimal() {
        return HexFormat.of().formatHex(sum);
    }

    /** Whether a tag may be such a sum. */
    static boolean isSum(String tag) {
        return HEXADECIMAL.matcher(tag).matches();
    }
}
