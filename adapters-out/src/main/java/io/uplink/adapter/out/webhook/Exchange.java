package io.uplink.adapter.out.webhook;

import io.uplink.application.platform.webhook.port.WebhookCaller.Answer;
import io.uplink.application.platform.webhook.port.WebhookCaller.Call;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * One request and the beginning of its answer. The status decides; of the body the first bytes are
 * kept to be shown, and whoever sends more or is slow about it is not listened to any longer.
 */
final class Exchange {

    /** Enough to read what went wrong. */
    static final int MOST_SAID_BYTES = 500;

    private final HttpClient client;
    private final Call call;
    private final String signature;
    private final CompletableFuture<Void> read = new CompletableFuture<>();
    private final Buffer said = Buffer.buffer();
    private @Nullable HttpClientRequest sent;
    private boolean over;

    Exchange(HttpClient client, Call call, String signature) {
        this.client = client;
        this.call = call;
        this.signature = signature;
    }

    Answer run(InetAddress where, long until)
            throws ExecutionException, InterruptedException, TimeoutException {
        var answered = new CompletableFuture<Integer>();
        client.request(options(where))
                .onSuccess(request -> send(request, answered))
                .onFailure(answered::completeExceptionally);
        try {
            int status = answered.get(until - System.nanoTime(), TimeUnit.NANOSECONDS);
            waitForBody(until);
            return new Answer.Answered(status, said());
        } finally {
            hangUp();
        }
    }

    private RequestOptions options(InetAddress where) {
        var address = call.address();
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(
                        SocketAddress.inetSocketAddress(
                                new InetSocketAddress(where, address.port())))
                .setHost(address.host())
                .setPort(address.port())
                .setSsl(!address.isPlain())
                .setFollowRedirects(false)
                .setURI(address.path())
                .putHeader("Content-Type", "application/json; charset=utf-8")
                .putHeader("User-Agent", "Uplink-Webhook/1")
                .putHeader("Uplink-Event", call.topic())
                .putHeader("Uplink-Event-Id", call.id().toString())
                .putHeader("Uplink-Signature", signature);
    }

    private void send(HttpClientRequest request, CompletableFuture<Integer> answered) {
        if (!begin(request)) {
            request.connection().close();
            return;
        }
        request.exceptionHandler(answered::completeExceptionally);
        request.send(Buffer.buffer(call.body()))
                .onSuccess(answer -> {
                    listen(answer);
                    answered.complete(answer.statusCode());
                })
                .onFailure(answered::completeExceptionally);
    }

    /** False once nobody waits for it any more: what connects too late says nothing. */
    private synchronized boolean begin(HttpClientRequest request) {
        sent = request;
        return !over;
    }

    private void listen(HttpClientResponse answer) {
        answer.exceptionHandler(_ -> read.complete(null));
        answer.endHandler(_ -> read.complete(null));
        answer.handler(part -> {
            synchronized (said) {
                var room = MOST_SAID_BYTES - said.length();
                said.appendBuffer(part, 0, Math.min(room, part.length()));
                if (said.length() >= MOST_SAID_BYTES) {
                    answer.pause();
                    read.complete(null);
                }
            }
        });
    }

    private void waitForBody(long until) throws ExecutionException, InterruptedException {
        try {
            read.get(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException enough) {
            // It was taken; what else it would have said nobody needs.
            read.complete(null);
        }
    }

    private String said() {
        synchronized (said) {
            return said.toString(StandardCharsets.UTF_8).strip();
        }
    }

    private synchronized void hangUp() {
        over = true;
        if (sent != null) {
            sent.connection().close();
        }
    }
}
