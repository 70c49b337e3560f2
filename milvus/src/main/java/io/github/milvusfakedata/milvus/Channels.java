package io.github.milvusfakedata.milvus;

import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Setting;
import io.github.milvusfakedata.sink.FileFailure;
import io.milvus.shaded.io.grpc.ClientInterceptor;
import io.milvus.shaded.io.grpc.ManagedChannel;
import io.milvus.shaded.io.grpc.Metadata;
import io.milvus.shaded.io.grpc.netty.shaded.io.grpc.netty.GrpcSslContexts;
import io.milvus.shaded.io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import io.milvus.shaded.io.grpc.netty.shaded.io.netty.channel.ChannelOption;
import io.milvus.shaded.io.grpc.netty.shaded.io.netty.handler.ssl.SslContext;
import io.milvus.shaded.io.grpc.netty.shaded.io.netty.handler.ssl.SslContextBuilder;
import io.milvus.shaded.io.grpc.netty.shaded.io.netty.util.internal.logging.InternalLoggerFactory;
import io.milvus.shaded.io.grpc.netty.shaded.io.netty.util.internal.logging.JdkLoggerFactory;
import io.milvus.shaded.io.grpc.stub.MetadataUtils;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Opens channels to servers. Every call carries the caller's credentials and the database in its header, as Milvus has it. */
final class Channels {
    private static final int CONNECT_MILLIS = 5_000;

    /** A server that has gone without a word is found out within half a minute. */
    private static final long KEEP_ALIVE_SECONDS = 20;

    private static final long KEEP_ALIVE_TIMEOUT_SECONDS = 10;

    /** Held, since the JDK forgets the level of a logger that nobody holds. */
    private static final Logger LIBRARY = Logger.getLogger("io.milvus.shaded");

    static {
        quieten();
    }

    private Channels() {}

    /** What the network library would print to standard error is told by what is thrown, in our words. */
    private static void quieten() {
        InternalLoggerFactory.setDefaultFactory(JdkLoggerFactory.INSTANCE);
        if (LIBRARY.getLevel() == null) {
            LIBRARY.setLevel(Level.OFF);
        }
    }

    /**
     * A channel, which connects with its first call.
     *
     * @throws FakeDataException if a file for the encrypted connection can't be used
     */
    static ManagedChannel open(MilvusTarget target) {
        MilvusAddress address = target.address();
        NettyChannelBuilder builder = NettyChannelBuilder.forAddress(address.host(), address.port())
                .withOption(ChannelOption.CONNECT_TIMEOUT_MILLIS, CONNECT_MILLIS)
                .maxInboundMessageSize(Integer.MAX_VALUE)
                .keepAliveTime(KEEP_ALIVE_SECONDS, TimeUnit.SECONDS)
                .keepAliveTimeout(KEEP_ALIVE_TIMEOUT_SECONDS, TimeUnit.SECONDS);
        builder.intercept(headers(target));
        if (address.secure()) {
            builder.sslContext(sslContext(target.tls()));
            target.tls().serverName().ifPresent(builder::overrideAuthority);
        } else {
            requireNoFiles(target.tls());
            builder.usePlaintext();
        }
        return builder.build();
    }

    private static ClientInterceptor headers(MilvusTarget target) {
        Metadata headers = new Metadata();
        target.credentials().header().ifPresent(value -> headers.put(key("authorization"), value));
        target.database().ifPresent(name -> headers.put(key("dbname"), name));
        return MetadataUtils.newAttachHeadersInterceptor(headers);
    }

    private static Metadata.Key<String> key(String name) {
        return Metadata.Key.of(name, Metadata.ASCII_STRING_MARSHALLER);
    }

    private static void requireNoFiles(TlsFiles tls) {
        if (tls.isGiven()) {
            throw FakeDataException.of(Problem.error(
                    ProblemCode.TLS.id(),
                    Setting.URI,
                    "TLS files have no effect with an http:// address.",
                    "Use https://, or leave them out."));
        }
    }

    private static SslContext sslContext(TlsFiles tls) {
        if (tls.certificate().isPresent() != tls.key().isPresent()) {
            throw FakeDataException.of(Problem.error(
                    ProblemCode.TLS.id(),
                    Setting.TLS_CERT,
                    "A certificate and its private key belong together.",
                    "Give both " + Setting.TLS_CERT + " and " + Setting.TLS_KEY + "."));
        }
        SslContextBuilder builder = GrpcSslContexts.forClient();
        tls.authorities().ifPresent(file -> use(Setting.TLS_CA, file, builder::trustManager));
        if (tls.certificate().isPresent()) {
            Path key = tls.key().orElseThrow();
            use(
                    Setting.TLS_CERT,
                    tls.certificate().get(),
                    certificate -> use(Setting.TLS_KEY, key, opened -> builder.keyManager(certificate, opened)));
        }
        try {
            return builder.build();
        } catch (IOException e) {
            throw unusable("", Optional.empty(), "the certificate and the key don't belong together.");
        }
    }

    /** What is done with an open file. */
    private interface Use {
        void of(InputStream file);
    }

    private static void use(Setting setting, Path file, Use use) {
        try (InputStream opened = Files.newInputStream(file)) {
            use.of(opened);
        } catch (IOException e) {
            throw unusable(setting.toString(), Optional.of(file), FileFailure.reason(e));
        } catch (IllegalArgumentException e) {
            throw unusable(setting.toString(), Optional.of(file), "it is not a PEM file of the required kind.");
        }
    }

    private static FakeDataException unusable(String about, Optional<Path> file, String reason) {
        String what = file.map(path -> "The file " + path + " can't be used: ").orElse("TLS can't be set up: ");
        return FakeDataException.of(
                Problem.error(ProblemCode.TLS.id(), about, what + reason, "Give a PEM file; keys as PKCS #8."));
    }
}
