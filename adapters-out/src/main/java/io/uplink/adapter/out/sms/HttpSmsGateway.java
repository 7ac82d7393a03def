package io.uplink.adapter.out.sms;

import io.uplink.application.outreach.message.SmsGatewaySettings;
import io.uplink.application.outreach.message.SmsSettings;
import io.uplink.application.outreach.message.port.SmsGateway;
import io.uplink.application.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Speaks with whatever gateway the settings describe. What went wrong before the request left is
 * tried again; what went wrong after it may have been taken, and is said to be unknown.
 */
@ApplicationScoped
class HttpSmsGateway implements SmsGateway {

    /** Far more than any gateway has to say about one text. */
    static final int MOST_ANSWER_BYTES = 64 * 1024;

    private static final Duration CONNECT = Duration.ofSeconds(5);

    private final Settings settings;
    private final Breaker breaker;
    private final GatewayRequest requests;
    private final GatewayAnswer answers;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(CONNECT)
                    .build();

    HttpSmsGateway(Settings settings, Breaker breaker) {
        this.settings = settings;
        this.breaker = breaker;
        this.requests = new GatewayRequest(settings);
        this.answers = new GatewayAnswer(settings);
    }

    @Override
    public String name() {
        return SmsSettings.HTTP;
    }

    @Override
    public boolean reachesPeople() {
        return true;
    }

    @Override
    public boolean repeatSafe() {
        return settings.get(SmsGatewaySettings.REPEAT_SAFE)
                && !settings.get(SmsGatewaySettings.REFERENCE_PARAM).isEmpty();
    }

    @Override
    public Outcome send(Sms sms) {
        if (settings.get(SmsGatewaySettings.URL).isEmpty()) {
            return new Outcome.Rejected("message.no-gateway");
        }
        return breaker.call(() -> call(sms));
    }

    private Outcome call(Sms sms) {
        var timeout = Duration.ofSeconds(settings.get(SmsGatewaySettings.TIMEOUT_SECONDS));
        var request = requests.of(sms, timeout);
        var handler =
                BodyHandlers.limiting(
                        BodyHandlers.ofString(StandardCharsets.UTF_8), MOST_ANSWER_BYTES);
        var asked = client.sendAsync(request, handler);
        try {
            // The request's own limit ends with the headers; a body may drip for ever.
            HttpResponse<String> answer = asked.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            return answers.of(answer);
        } catch (ExecutionException failure) {
            return failed(failure);
        } catch (TimeoutException late) {
            asked.cancel(true);
            return new Outcome.Unknown("no answer within " + timeout.toSeconds() + " s");
        } catch (InterruptedException interrupted) {
            asked.cancel(true);
            Thread.currentThread().interrupt();
            return new Outcome.Unknown("interrupted");
        }
    }

    private static Outcome failed(ExecutionException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException
                    || cause instanceof HttpConnectTimeoutException
                    || cause instanceof UnresolvedAddressException) {
                return new Outcome.NotNow("not reachable", Optional.empty());
            }
        }
        var last = Optional.ofNullable(failure.getCause()).orElse(failure);
        return new Outcome.Unknown("broken off: " + last.getClass().getSimpleName());
    }
}
