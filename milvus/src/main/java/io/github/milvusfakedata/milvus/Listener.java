package io.github.milvusfakedata.milvus;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/**
 * What listens at an address where Milvus does not. The network library only tells that a call failed, in words of its own, so
 * a connection is opened once more and the first bytes of the answer are looked at.
 *
 * @param kind what it is
 * @param detail the status of an HTTP server, the first words of another one; may be empty
 */
record Listener(ListenerKind kind, String detail) {
    /** What may be there. */
    enum ListenerKind {
        NONE,
        HTTP,
        HTTP2,
        TLS,
        OTHER,
        CLOSING,
        MUTE
    }

    /** Two waits of this length at most, behind that of the call that failed. */
    private static final Duration WAIT = Duration.ofSeconds(2);

    private static final int MOST_BYTES = 200;
    private static final Pattern STATUS = Pattern.compile("HTTP/\\d(?:\\.\\d)? (\\d{3}).*", Pattern.DOTALL);
    private static final int TLS_ALERT = 0x15;
    private static final int TLS_MAJOR = 3;
    private static final int HTTP2_SETTINGS = 4;
    private static final int HTTP2_GOAWAY = 7;
    private static final int HTTP2_TYPE_AT = 3;

    /** What listens at an address. */
    static Listener at(MilvusAddress address) {
        try {
            byte[] answer = ask(address);
            if (answer.length > 0) {
                return of(answer);
            }
            return usesTls(address) ? plain(ListenerKind.TLS) : plain(ListenerKind.CLOSING);
        } catch (ConnectException refused) {
            return plain(ListenerKind.NONE);
        } catch (SocketTimeoutException mute) {
            return usesTls(address) ? plain(ListenerKind.TLS) : plain(ListenerKind.MUTE);
        } catch (IOException closed) {
            return usesTls(address) ? plain(ListenerKind.TLS) : plain(ListenerKind.CLOSING);
        }
    }

    private static Listener plain(ListenerKind kind) {
        return new Listener(kind, "");
    }

    /** The first bytes of what it says to a request that any web server answers. */
    private static byte[] ask(MilvusAddress address) throws IOException {
        try (Socket socket = connected(address)) {
            String request = "GET / HTTP/1.1\r\nHost: " + address.host() + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            InputStream answer = socket.getInputStream();
            byte[] first = new byte[MOST_BYTES];
            int read = answer.read(first);
            return read <= 0 ? new byte[0] : Arrays.copyOf(first, read);
        }
    }

    private static Socket connected(MilvusAddress address) throws IOException {
        Socket socket = new Socket();
        try {
            socket.setSoTimeout((int) WAIT.toMillis());
            socket.connect(new InetSocketAddress(address.host(), address.port()), (int) WAIT.toMillis());
            return socket;
        } catch (IOException failed) {
            socket.close();
            throw failed;
        }
    }

    private static Listener of(byte[] answer) {
        String text = new String(answer, StandardCharsets.ISO_8859_1);
        Matcher status = STATUS.matcher(text);
        if (status.matches()) {
            return new Listener(ListenerKind.HTTP, status.group(1));
        }
        if (answer[0] == TLS_ALERT && answer.length > 1 && answer[1] == TLS_MAJOR) {
            return plain(ListenerKind.TLS);
        }
        boolean frame = answer.length > HTTP2_TYPE_AT
                && answer[0] == 0
                && (answer[HTTP2_TYPE_AT] == HTTP2_SETTINGS || answer[HTTP2_TYPE_AT] == HTTP2_GOAWAY);
        if (frame) {
            return plain(ListenerKind.HTTP2);
        }
        String line = text.lines().findFirst().orElse("");
        boolean readable = !line.isBlank() && line.chars().allMatch(at -> at >= ' ' && at < 0x7F);
        return new Listener(ListenerKind.OTHER, readable ? line : "");
    }

    /** Whether it greets as servers with TLS do, whoever has signed its certificate: nothing is sent to it. */
    private static boolean usesTls(MilvusAddress address) {
        try (Socket socket = connected(address)) {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {new Anyone()}, null);
            try (SSLSocket encrypted =
                    (SSLSocket) context.getSocketFactory().createSocket(socket, address.host(), address.port(), true)) {
                encrypted.startHandshake();
                return true;
            }
        } catch (IOException | GeneralSecurityException none) {
            return false;
        }
    }

    /** Trusts every certificate, to see that there is one. */
    private static final class Anyone implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String kind) {
            // This is no server.
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String kind) {
            // Only that there is a certificate matters.
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
