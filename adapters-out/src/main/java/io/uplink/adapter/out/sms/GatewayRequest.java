package io.uplink.adapter.out.sms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.uplink.application.outreach.message.SmsGatewaySettings;
import io.uplink.application.outreach.message.port.SmsGateway.Sms;
import io.uplink.application.shared.Settings;
import io.uplink.domain.shared.PhoneNumber;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes one text as the operator said that the gateway wants it. */
final class GatewayRequest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SECRET = "{secret}";

    private final Settings settings;

    GatewayRequest(Settings settings) {
        this.settings = settings;
    }

    HttpRequest of(Sms sms, Duration timeout) {
        var parameters = parameters(sms);
        var url = settings.get(SmsGatewaySettings.URL);
        var request = HttpRequest.newBuilder().timeout(timeout);
        if (settings.get(SmsGatewaySettings.METHOD).equals("get")) {
            var joint = url.contains("?") ? "&" : "?";
            request.uri(URI.create(url + joint + encoded(parameters))).GET();
        } else if (settings.get(SmsGatewaySettings.CONTENT).equals("form")) {
            request.uri(URI.create(url))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(encoded(parameters)));
        } else {
            request.uri(URI.create(url))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(json(parameters)));
        }
        authorize(request);
        return request.header("Accept", "application/json, */*;q=0.5").build();
    }

    private Map<String, String> parameters(Sms sms) {
        var parameters = new LinkedHashMap<String, String>();
        var secret = settings.get(SmsGatewaySettings.SECRET);
        settings.get(SmsGatewaySettings.EXTRA)
                .lines()
                .filter(line -> line.indexOf('=') > 0)
                .forEach(line -> {
                    var cut = line.indexOf('=');
                    parameters.put(
                            line.substring(0, cut).strip(),
                            line.substring(cut + 1).strip().replace(SECRET, secret));
                });
        put(parameters, settings.get(SmsGatewaySettings.PHONE_PARAM), phone(sms.to()));
        put(parameters, settings.get(SmsGatewaySettings.MESSAGE_PARAM), sms.text());
        if (!settings.get(SmsGatewaySettings.SENDER).isEmpty()) {
            put(
                    parameters,
                    settings.get(SmsGatewaySettings.SENDER_PARAM),
                    settings.get(SmsGatewaySettings.SENDER));
        }
        put(
                parameters,
                settings.get(SmsGatewaySettings.REFERENCE_PARAM),
                sms.reference().toString());
        return parameters;
    }

    private static void put(Map<String, String> parameters, String name, String value) {
        if (!name.isEmpty()) {
            parameters.put(name, value);
        }
    }

    private String phone(PhoneNumber to) {
        return switch (settings.get(SmsGatewaySettings.PHONE_FORMAT)) {
            case "plus" -> to.e164();
            // Country codes of East Africa have three digits.
            case "local" -> "0" + to.digits().substring(3);
            default -> to.digits();
        };
    }

    private void authorize(HttpRequest.Builder request) {
        var secret = settings.get(SmsGatewaySettings.SECRET);
        if (secret.isEmpty()) {
            return;
        }
        switch (settings.get(SmsGatewaySettings.AUTH)) {
            case "bearer" -> request.header("Authorization", "Bearer " + secret);
            case "basic" ->
                    request.header(
                            "Authorization",
                            "Basic "
                                    + Base64.getEncoder()
                                            .encodeToString(
                                                    secret.getBytes(StandardCharsets.UTF_8)));
            case "api-key" -> request.header("X-API-Key", secret);
            case "header" -> {
                var name = settings.get(SmsGatewaySettings.AUTH_HEADER);
                if (!name.isEmpty()) {
                    request.header(name, secret);
                }
            }
            default -> {}
        }
    }

    private static String encoded(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String json(Map<String, String> parameters) {
        try {
            return JSON.writeValueAsString(parameters);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
