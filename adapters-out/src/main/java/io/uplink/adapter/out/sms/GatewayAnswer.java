package io.uplink.adapter.out.sms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.uplink.application.outreach.message.SmsGatewaySettings;
import io.uplink.application.outreach.message.port.SmsGateway.Outcome;
import io.uplink.application.shared.Setting;
import io.uplink.application.shared.Settings;
import io.uplink.domain.shared.Cut;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Understands what the gateway answered, by the rules that the operator wrote. */
final class GatewayAnswer {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Enough for a person to understand; a gateway's essay is nobody's business. */
    private static final int MOST_QUOTED = 120;

    /** Nobody waits for longer than a day because a gateway says so. */
    private static final long MOST_RETRY_SECONDS = 86_400;

    /** Gateways echo telephone numbers; those stay out of what is kept of an answer. */
    private static final Pattern NUMBER = Pattern.compile("\\d{9,}");

    private final Settings settings;

    GatewayAnswer(Settings settings) {
        this.settings = settings;
    }

    Outcome of(HttpResponse<String> answer) {
        var status = answer.statusCode();
        if (status >= 200 && status < 300) {
            return taken(status, answer.body());
        }
        if (status == 429) {
            return new Outcome.NotNow("HTTP 429", retryAfter(answer));
        }
        if (status >= 500 || status == 408 || status == 425) {
            return new Outcome.NotNow("HTTP " + status, retryAfter(answer));
        }
        // Redirects too: following one would hand the secret to whoever it names.
        return new Outcome.Rejected("HTTP " + status + quoted(answer.body()));
    }

    private Outcome taken(int status, String body) {
        var pattern = settings.get(SmsGatewaySettings.OK_PATTERN);
        var pointers = settings.get(SmsGatewaySettings.OK_POINTER);
        if (pattern.isEmpty() && pointers.isEmpty()) {
            return new Outcome.Accepted(id(body));
        }
        var word = pointers.isEmpty() ? Optional.of(body) : at(body, pointers);
        if (word.isEmpty()) {
            return new Outcome.Unknown("HTTP " + status + ", no word of success" + quoted(body));
        }
        var said = word.get().strip();
        // A pointer without a pattern asks only that something is there.
        if (pattern.isEmpty() || matches(pattern, said, pointers.isEmpty())) {
            return new Outcome.Accepted(id(body));
        }
        var retry = settings.get(SmsGatewaySettings.RETRY_PATTERN);
        return !retry.isEmpty() && matches(retry, said, pointers.isEmpty())
                ? new Outcome.NotNow("HTTP " + status + quoted(said), Optional.empty())
                : new Outcome.Rejected("HTTP " + status + quoted(said));
    }

    /** A value matches as a whole, a body if the pattern is somewhere in it. */
    private static boolean matches(String pattern, String said, boolean anywhere) {
        var matcher = Pattern.compile(pattern).matcher(said);
        return anywhere ? matcher.find() : matcher.matches();
    }

    private Optional<String> id(String body) {
        return text(body, SmsGatewaySettings.ID_POINTER).map(id -> cut(id, 200));
    }

    private Optional<String> text(String body, Setting<String> pointers) {
        var where = settings.get(pointers);
        return where.isEmpty() ? Optional.empty() : at(body, where);
    }

    private static Optional<String> at(String body, String pointers) {
        var json = parse(body);
        return Arrays.stream(pointers.split(" +"))
                .map(json::at)
                .filter(JsonNode::isValueNode)
                .filter(node -> !node.isNull())
                .map(JsonNode::asText)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    private static JsonNode parse(String body) {
        try {
            var json = JSON.readTree(body);
            return json == null ? MissingNode.getInstance() : json;
        } catch (JsonProcessingException noJson) {
            return MissingNode.getInstance();
        }
    }

    private static Optional<Duration> retryAfter(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .filter(seconds -> seconds.matches("\\d{1,6}"))
                .map(Long::parseLong)
                .map(seconds -> Duration.ofSeconds(Math.min(seconds, MOST_RETRY_SECONDS)));
    }

    private static String quoted(String body) {
        var plain = NUMBER.matcher(body.replaceAll("[\\p{Cc}\\s]+", " ").strip()).replaceAll("…");
        return plain.isEmpty() ? "" : ": " + cut(plain, MOST_QUOTED);
    }

    private static String cut(String text, int most) {
        return Cut.count(text) <= most ? text : Cut.to(text, most) + "…";
    }
}
