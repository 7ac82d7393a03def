package io.uplink.adapter.out.backup;

import io.uplink.application.platform.backup.BackupSettings;
import io.uplink.application.platform.backup.port.BackupLedger.Stored;
import io.uplink.application.platform.backup.port.OffSite;
import io.uplink.application.shared.Settings;
import io.uplink.domain.platform.backup.BackupError;
import io.uplink.domain.platform.backup.BackupFault;
import io.uplink.domain.platform.backup.PlaceKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * A bucket of S3 or of whatever speaks like it. A file is one request whose checksum the far side
 * compares before it keeps the object, so that there is no half one.
 */
@ApplicationScoped
class S3OffSite implements OffSite {

    /** What S3 takes in one request. */
    static final long MOST_BYTES = 5L * 1024 * 1024 * 1024;

    /** Refusals are a paragraph of XML. */
    private static final int MOST_ANSWER_BYTES = 16 * 1024;

    private static final Duration CONNECT = Duration.ofSeconds(15);
    private static final Duration SHORT = Duration.ofMinutes(1);

    /** Five gigabytes over a line of a few megabits. */
    private static final Duration LONG = Duration.ofHours(4);

    private static final Pattern CODE = Pattern.compile("<Code>([A-Za-z0-9]{1,60})</Code>");

    private final Settings settings;
    private final InstantSource clock;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(CONNECT)
                    .build();

    S3OffSite(Settings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public PlaceKind kind() {
        return PlaceKind.S3;
    }

    @Override
    public Optional<String> place() {
        return Optional.of(settings.get(BackupSettings.S3_URL)).filter(url -> !url.isEmpty());
    }

    @Override
    public void put(Stored file, Supplier<InputStream> content) {
        if (file.bytes() > MOST_BYTES) {
            throw BackupError.broken(BackupFault.TOO_LARGE, file.bytes() + " bytes");
        }
        var body =
                BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(content), file.bytes());
        send("PUT", file.file(), file.sha256(), body, LONG);
    }

    @Override
    public void remove(String file) {
        send("DELETE", file, AwsSignature.sha256(""), BodyPublishers.noBody(), SHORT);
    }

    private void send(
            String method, String file, String sha256, BodyPublisher body, Duration patience) {
        var target = target(file);
        var signature =
                new AwsSignature(
                        settings.get(BackupSettings.S3_REGION),
                        settings.get(BackupSettings.S3_KEY_ID),
                        settings.get(BackupSettings.S3_SECRET));
        var request = HttpRequest.newBuilder(target).timeout(patience).method(method, body);
        signature
                .headers(method, target, sha256, Map.of(), clock.instant())
                .forEach(request::header);
        var answer = answer(request.build(), patience);
        if (answer.statusCode() / 100 != 2 && !isGone(method, answer)) {
            throw BackupError.broken(
                    answer.statusCode() / 100 == 5
                            ? BackupFault.TARGET_UNREACHABLE
                            : BackupFault.TARGET_REFUSED,
                    said(answer));
        }
    }

    private static boolean isGone(String method, HttpResponse<String> answer) {
        return method.equals("DELETE") && answer.statusCode() == 404;
    }

    private URI target(String file) {
        var bucket = settings.get(BackupSettings.S3_URL);
        return URI.create(bucket.endsWith("/") ? bucket + file : bucket + "/" + file);
    }

    /** Its status and the far side's word for it, such as {@code 403 SignatureDoesNotMatch}. */
    private static String said(HttpResponse<String> answer) {
        var code = CODE.matcher(answer.body());
        return code.find() ? answer.statusCode() + " " + code.group(1) : "" + answer.statusCode();
    }

    private HttpResponse<String> answer(HttpRequest request, Duration patience) {
        var handler =
                BodyHandlers.limiting(
                        BodyHandlers.ofString(StandardCharsets.UTF_8), MOST_ANSWER_BYTES);
        var asked = client.sendAsync(request, handler);
        try {
            // The request's own limit ends with the headers; a body may drip for ever.
            return asked.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failure) {
            var cause = Optional.ofNullable(failure.getCause()).orElse(failure);
            throw BackupError.broken(
                    BackupFault.TARGET_UNREACHABLE, cause.getClass().getSimpleName());
        } catch (TimeoutException _) {
            asked.cancel(true);
            throw BackupError.broken(
                    BackupFault.TARGET_UNREACHABLE,
                    "no answer within " + patience.toMinutes() + " min");
        } catch (InterruptedException interrupted) {
            asked.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a copy was sent", interrupted);
        }
    }
}
