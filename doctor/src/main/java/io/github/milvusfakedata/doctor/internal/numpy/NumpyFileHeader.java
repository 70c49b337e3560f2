package io.github.milvusfakedata.doctor.internal.numpy;

import io.github.milvusfakedata.doctor.internal.check.DamagedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What an .npy file says of its array, by NumPy's enhancement proposal 1.
 *
 * @param version the version of the format, 1 to 3
 * @param littleEndian the order of bytes
 * @param kind the letter of the type: f, i, u, b, U, S and others; * of types that Milvus' importer does not know
 * @param size bytes of an element, of texts characters
 * @param columnsFirst whether the array is stored column by column
 * @param shape rows, then what else there is
 * @param bytes the bytes of the header
 * @param written the type as the header has it
 */
record NumpyFileHeader(
        int version,
        boolean littleEndian,
        char kind,
        long size,
        boolean columnsFirst,
        List<Long> shape,
        int bytes,
        String written) {
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
    private static final int LONGEST = 1 << 20;
    /** A type between quotes, or the list of a struct's members. */
    private static final Pattern TYPE = Pattern.compile("'descr':\\s*(?:'([^']*)'|(\\[.*?])(?=\\s*[,}]))");

    private static final Pattern FORM = Pattern.compile("([<>|]?)([a-zA-Z])(\\d*)(?:\\[\\w+])?");
    /** Forms that the importer does not know: a single byte or a byte string has no high end first. */
    private static final Pattern UNKNOWN_FORM = Pattern.compile(">[bu]1|[<>][Sa].*");

    private static final char UNKNOWN = '*';
    private static final Pattern ORDER = Pattern.compile("'fortran_order':\\s*(True|False)");
    private static final Pattern SHAPE = Pattern.compile("'shape':\\s*\\(([\\d, L]*)\\)");

    static NumpyFileHeader read(InputStream in) throws IOException {
        byte[] start = in.readNBytes(MAGIC.length + 2);
        for (int i = 0; i < MAGIC.length; i++) {
            if (start.length <= MAGIC.length + 1 || start[i] != MAGIC[i]) {
                throw new DamagedFile("it does not start as a NumPy file does");
            }
        }
        int version = start[MAGIC.length];
        byte[] lengthBytes = in.readNBytes(version == 1 ? Short.BYTES : Integer.BYTES);
        int length = 0;
        for (int i = lengthBytes.length - 1; i >= 0; i--) {
            length = length << Byte.SIZE | lengthBytes[i] & 0xFF;
        }
        if (version < 1 || version > 3 || length <= 0 || length > LONGEST) {
            throw new DamagedFile("its header can't be read");
        }
        byte[] text = in.readNBytes(length);
        int bytes = start.length + lengthBytes.length + length;
        return of(version, new String(text, StandardCharsets.UTF_8), bytes);
    }

    private static NumpyFileHeader of(int version, String text, int bytes) {
        Matcher type = TYPE.matcher(text);
        Matcher order = ORDER.matcher(text);
        Matcher shape = SHAPE.matcher(text);
        if (!type.find() || !order.find() || !shape.find()) {
            throw new DamagedFile("its header can't be read");
        }
        try {
            List<Long> sizes = new ArrayList<>();
            for (String size : shape.group(1).replace("L", "").split(",")) {
                if (!size.isBlank()) {
                    sizes.add(Long.valueOf(size.strip()));
                }
            }
            String written = type.group(1) != null ? type.group(1) : type.group(2);
            Matcher form = FORM.matcher(written);
            boolean known = form.matches() && !UNKNOWN_FORM.matcher(written).matches();
            char kind = known ? form.group(2).charAt(0) : UNKNOWN;
            long size = known && !form.group(3).isEmpty() ? Long.parseLong(form.group(3)) : 1;
            return new NumpyFileHeader(
                    version,
                    !written.startsWith(">"),
                    kind == 'a' ? 'S' : kind,
                    size,
                    order.group(1).equals("True"),
                    sizes,
                    bytes,
                    written);
        } catch (NumberFormatException tooLarge) {
            throw new DamagedFile("its header can't be read");
        }
    }

    long rows() {
        return shape.isEmpty() ? 0 : shape.get(0);
    }

    /** The elements of a row. */
    long width() {
        return shape.size() < 2 ? 1 : shape.get(1);
    }

    /** The bytes of an element. */
    long elementBytes() {
        return kind == 'U' ? size * Integer.BYTES : size;
    }

    /** The type as NumPy has it, such as {@code f4} or {@code U12}. */
    String type() {
        if (kind == UNKNOWN) {
            return written;
        }
        return kind == 'b' ? "bool" : kind + String.valueOf(size);
    }

    /** The shape as NumPy has it, such as {@code (100, 8)}. */
    String shapeText() {
        return shape.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
    }
}
