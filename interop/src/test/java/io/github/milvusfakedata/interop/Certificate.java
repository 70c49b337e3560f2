package io.github.milvusfakedata.interop;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;

/**
 * A certificate for this machine's loopback address that vouches for itself, made by the JDK's own tool.
 *
 * @param certificate as PEM
 * @param key the private key as PEM
 */
record Certificate(Path certificate, Path key) {
    private static final String PASSWORD = "changeit";
    private static final int LINE = 64;

    /** Makes one in a directory, with files of this name. */
    static Certificate make(Path directory, String name) throws IOException, GeneralSecurityException {
        Path store = directory.resolve(name + ".p12");
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        ForeignPrograms.succeed(
                List.of(keytool, "-genkeypair", "-alias", name, "-keyalg", "EC", "-dname", "CN=" + name),
                List.of(
                        "-ext",
                        "san=ip:127.0.0.1,dns:localhost",
                        "-keystore",
                        store.toString(),
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD));
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream opened = Files.newInputStream(store)) {
            keys.load(opened, PASSWORD.toCharArray());
        }
        return new Certificate(
                pem(
                        directory.resolve(name + ".pem"),
                        "CERTIFICATE",
                        keys.getCertificate(name).getEncoded()),
                pem(
                        directory.resolve(name + ".key"),
                        "PRIVATE KEY",
                        keys.getKey(name, PASSWORD.toCharArray()).getEncoded()));
    }

    private static Path pem(Path file, String kind, byte[] content) throws IOException {
        return Files.writeString(
                file,
                "-----BEGIN " + kind + "-----\n"
                        + Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(content) + "\n-----END " + kind
                        + "-----\n");
    }
}
