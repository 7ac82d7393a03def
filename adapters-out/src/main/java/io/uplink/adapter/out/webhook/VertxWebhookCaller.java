package io.uplink.adapter.out.webhook;

import io.quarkus.runtime.LaunchMode;
import io.uplink.application.platform.webhook.WebhookSettings;
import io.uplink.application.platform.webhook.port.WebhookCaller;
import io.uplink.application.shared.Settings;
import io.uplink.domain.platform.webhook.WebhookAddress;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Looks a name up once, refuses what belongs to the inside, and connects to the very address that
 * was looked at: a name that answers differently the next moment changes nothing. Vert.x's client,
 * because it takes the address apart from the name that TLS checks. Redirects are answers.
 */
@ApplicationScoped
class VertxWebhookCaller implements WebhookCaller {

    /** All of a call: who takes longer is told again later. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int CONNECT_MILLIS = 5_000;
    private static final int MOST_CONNECTIONS = 16;
    private static final int MOST_HEADER_BYTES = 16 * 1024;

    private final Settings settings;
    private final InstantSource clock;
    private final Duration patience;
    private final boolean development;
    private final HttpClient client;

    @Inject
    VertxWebhookCaller(Settings settings, InstantSource clock, Vertx vertx) {
        this(settings, clock, vertx, PATIENCE, LaunchMode.current() != LaunchMode.NORMAL);
    }

    VertxWebhookCaller(
            Settings settings,
            InstantSource clock,
            Vertx vertx,
            Duration patience,
            boolean development) {
        this.settings = settings;
        this.clock = clock;
        this.patience = patience;
        this.development = development;
        client =
                vertx.createHttpClient(
                        new HttpClientOptions()
                                .setKeepAlive(false)
                                .setConnectTimeout(CONNECT_MILLIS)
                                .setMaxPoolSize(MOST_CONNECTIONS)
                                .setMaxWaitQueueSize(MOST_CONNECTIONS)
                                .setMaxHeaderSize(MOST_HEADER_BYTES)
                                .setMaxInitialLineLength(MOST_HEADER_BYTES)
                                .setVerifyHost(true));
    }

    @Override
    public boolean allowsPlain(WebhookAddress address) {
        return development && address.isLoopback();
    }

    @Override
    public Answer call(Call call) {
        var address = call.address();
        if (address.isPlain() && !allowsPlain(address)) {
            return new Answer.Forbidden("an address without TLS is not called");
        }
        var until = System.nanoTime() + patience.toNanos();
        try {
            var found = lookUp(address.host(), until);
            if (!settings.get(WebhookSettings.PRIVATE_ADDRESSES)
                    && !Arrays.stream(found).allMatch(PublicAddresses::isPublic)) {
                return new Answer.Forbidden("its address is one of the inside");
            }
            var signature = Signature.of(call.secrets(), call.body(), clock.instant());
            return new Exchange(client, call, signature).run(found[0], until);
        } catch (TimeoutException late) {
            return new Answer.Failed("no answer within " + patience.toSeconds() + " s");
        } catch (ExecutionException failure) {
            var cause = failure.getCause() == null ? failure : failure.getCause();
            return new Answer.Failed(
                    cause instanceof UnknownHostException
                            ? "no such host"
                            : "broken off: " + cause.getClass().getSimpleName());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Answer.Failed("interrupted");
        }
    }

    /** On a thread of its own: a resolver knows no limit of time. */
    private static InetAddress[] lookUp(String host, long until)
            throws ExecutionException, InterruptedException, TimeoutException {
        var task = new FutureTask<>(() -> InetAddress.getAllByName(host));
        Thread.ofVirtual().name("webhook-lookup").start(task);
        return task.get(until - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
