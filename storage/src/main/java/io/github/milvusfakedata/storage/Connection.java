package io.github.milvusfakedata.storage;

import io.github.milvusfakedata.schema.FakeDataException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpConfigurationOption;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.AwsProfileRegionProvider;
import software.amazon.awssdk.regions.providers.AwsRegionProvider;
import software.amazon.awssdk.regions.providers.AwsRegionProviderChain;
import software.amazon.awssdk.regions.providers.SystemSettingsRegionProvider;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.utils.AttributeMap;

/** Makes the client, set up so that stores of other makers understand it, too. */
final class Connection {
    private static final Duration CONNECTING = Duration.ofSeconds(10);

    private Connection() {}

    /**
     * The address that is used in place of Amazon's, by options or environment.
     *
     * @throws FakeDataException if the environment names none that can be
     */
    static Optional<URI> endpoint(S3Options options, Map<String, String> environment) {
        if (options.endpoint().isPresent()) {
            return options.endpoint();
        }
        for (String variable : List.of("AWS_ENDPOINT_URL_S3", "AWS_ENDPOINT_URL")) {
            String named = environment.getOrDefault(variable, "");
            if (!named.isBlank()) {
                return Optional.of(S3Options.address(variable, named));
            }
        }
        return Optional.empty();
    }

    /**
     * A client that checks no more than what is asked: sums that are newer than the protocol are sent to Amazon by default,
     * and refused by others, so that parts carry the MD5 sum that all know. It tries once, since {@link RetryingClient} does the rest. And it sends
     * a part without asking first whether it may: the JDK waits five seconds for the answer of a server that gives none.
     */
    static S3Client open(S3Options options, Optional<URI> endpoint) {
        S3ClientBuilder builder = S3Client.builder()
                .httpClient(new GuardedHttpClient(http(options), options.timeout()))
                .credentialsProvider(credentials(options))
                .region(region(options))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .serviceConfiguration(
                        service -> service.chunkedEncodingEnabled(false).expectContinueEnabled(false))
                .overrideConfiguration(calls ->
                        calls.retryStrategy(DefaultRetryStrategy.doNotRetry()).apiCallTimeout(options.timeout()));
        if (endpoint.isPresent()) {
            builder.endpointOverride(endpoint.get()).forcePathStyle(true);
        } else {
            builder.crossRegionAccessEnabled(true);
        }
        return builder.build();
    }

    private static SdkHttpClient http(S3Options options) {
        return UrlConnectionHttpClient.builder()
                .connectionTimeout(CONNECTING)
                .socketTimeout(options.timeout())
                .buildWithDefaults(AttributeMap.builder()
                        .put(SdkHttpConfigurationOption.TRUST_ALL_CERTIFICATES, !options.verifyTls())
                        .build());
    }

    private static AwsCredentialsProvider credentials(S3Options options) {
        if (options.keys().isEmpty()) {
            return DefaultCredentialsProvider.builder().build();
        }
        S3Keys keys = options.keys().get();
        return StaticCredentialsProvider.create(
                keys.sessionToken().isPresent()
                        ? AwsSessionCredentials.create(
                                keys.accessKeyId(),
                                keys.secretAccessKey(),
                                keys.sessionToken().get())
                        : AwsBasicCredentials.create(keys.accessKeyId(), keys.secretAccessKey()));
    }

    /**
     * The region by options, environment or profile. Where none is named, the oldest one: its servers name the right one for
     * each bucket, and other stores ignore it. The machine is not asked, which takes seconds where there is no such service.
     */
    private static Region region(S3Options options) {
        if (options.region().isPresent()) {
            return Region.of(options.region().get());
        }
        AwsRegionProvider named =
                new AwsRegionProviderChain(new SystemSettingsRegionProvider(), new AwsProfileRegionProvider());
        try {
            return named.getRegion();
        } catch (SdkClientException nobodyNamesOne) {
            return Region.US_EAST_1;
        }
    }
}
