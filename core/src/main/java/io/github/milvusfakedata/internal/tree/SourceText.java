package io.github.milvusfakedata.internal.tree;

import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.ProblemCode;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The bytes of a schema file or one like it to text: UTF-8, with or without a byte order mark, and nothing else. */
public final class SourceText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String SAVE_AS_UTF8 = "Save it as UTF-8 text.";

    private SourceText() {}

    /**
     * Decodes the bytes.
     *
     * @throws FakeDataException where they are empty or no text
     */
    public static String decode(String source, byte[] bytes) {
        return decode(source, bytes, Content.SCHEMA);
    }

    /**
     * Decodes the bytes of a file that may hold something else.
     *
     * @throws FakeDataException where they are empty or no text
     */
    public static String decode(String source, byte[] bytes, Content content) {
        // The mark of UTF-32 begins with that of UTF-16, so that it comes first.
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            throw otherText(source, "UTF-32", content);
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            throw otherText(source, "UTF-16", content);
        }
        if (startsWith(bytes, 'P', 'A', 'R', '1')) {
            throw ProblemLog.ofFile(
                    source,
                    ProblemCode.FILE_BINARY,
                    "The file is a Parquet file, " + content.phrase() + " is JSON or YAML text.",
                    content.form() + " The meta.json beside the data is one.");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return check(source, text, content);
        } catch (CharacterCodingException notUtf8) {
            throw ProblemLog.ofFile(
                    source,
                    ProblemCode.FILE_BINARY,
                    "The file is not UTF-8 text: line " + lineOfFirstBadByte(bytes) + " has invalid bytes.",
                    SAVE_AS_UTF8);
        }
    }

    private static FakeDataException otherText(String source, String encoding, Content content) {
        return ProblemLog.ofFile(
                source,
                ProblemCode.FILE_BINARY,
                "The file is " + encoding + " text, " + content.phrase() + " is UTF-8.",
                SAVE_AS_UTF8);
    }

    /**
     * Takes off a byte order mark.
     *
     * @throws FakeDataException where the text is empty or has NUL characters
     */
    public static String check(String source, String text) {
        return check(source, text, Content.SCHEMA);
    }

    private static String check(String source, String text, Content content) {
        if (text.indexOf('\0') >= 0) {
            throw ProblemLog.ofFile(
                    source,
                    ProblemCode.FILE_BINARY,
                    "The file contains zero bytes, so it is not text.",
                    content.form());
        }
        String body = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        if (body.isBlank()) {
            throw ProblemLog.ofFile(source, ProblemCode.FILE_EMPTY, "The file is empty.", content.beginning());
        }
        return body;
    }

    private static boolean startsWith(byte[] bytes, int... wanted) {
        if (bytes.length < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[i] != (byte) wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static int lineOfFirstBadByte(byte[] bytes) {
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharBuffer output = CharBuffer.allocate(bytes.length);
        StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(input, output, true);
        int line = 1;
        for (int i = 0; i < input.position(); i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
