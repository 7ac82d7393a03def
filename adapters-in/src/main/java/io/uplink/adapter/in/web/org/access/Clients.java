package io.uplink.adapter.in.web.org.access;

import io.uplink.application.org.access.port.SessionRepository.Client;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a caller's device is, in words its owner knows, and where it calls from. */
@RequestScoped
class Clients {

    /** In this order: every browser also says that it is the ones before it. */
    private static final Map<String, String> BROWSERS = new LinkedHashMap<>();

    private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

    static {
        BROWSERS.put("Edg", "Edge");
        BROWSERS.put("OPR/", "Opera");
        BROWSERS.put("SamsungBrowser", "Samsung Internet");
        BROWSERS.put("Firefox/", "Firefox");
        BROWSERS.put("Chrome/", "Chrome");
        BROWSERS.put("Safari/", "Safari");
        SYSTEMS.put("Android", "Android");
        SYSTEMS.put("iPhone", "iPhone");
        SYSTEMS.put("iPad", "iPad");
        SYSTEMS.put("Windows", "Windows");
        SYSTEMS.put("Mac OS X", "Mac");
        SYSTEMS.put("CrOS", "Chromebook");
        SYSTEMS.put("Linux", "Linux");
    }

    private static final int MOST = 60;

    private final HttpServerRequest request;

    Clients(HttpServerRequest request) {
        this.request = request;
    }

    Client client() {
        var agent = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
        return new Client(device(agent), address());
    }

    String address() {
        return Optional.ofNullable(request.remoteAddress())
                .map(from -> from.hostAddress())
                .orElse("");
    }

    /** {@code Chrome, Android}; for a program its name; empty if it says nothing. */
    static String device(String agent) {
        var browser = first(BROWSERS, agent);
        var system = first(SYSTEMS, agent);
        if (browser.isPresent() && system.isPresent()) {
            return browser.get() + ", " + system.get();
        }
        var program = agent.strip().split("[/ (]", 2)[0];
        return program.substring(0, Math.min(program.length(), MOST));
    }

    private static Optional<String> first(Map<String, String> known, String agent) {
        return known.entrySet().stream()
                .filter(entry -> agent.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
