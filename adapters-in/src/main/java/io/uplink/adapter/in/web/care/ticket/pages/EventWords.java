package io.uplink.adapter.in.web.care.ticket.pages;

import io.uplink.application.care.ticket.port.TicketSheet.Item;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What happened to a ticket, as a sentence after the name of who did it. */
@RequestScoped
class EventWords {

    /**
     * A sentence.
     *
     * @param tone bad, good or empty
     */
    record Said(String icon, String tone, String text) {}

    private final TicketText text;

    EventWords(TicketText text) {
        this.text = text;
    }

    Said of(Item item) {
        var words = text.words();
        var data = item.data();
        return switch (item.kind()) {
            case "opened" ->
                    plain(
                            "circle-plus",
                            moment(data, "due").map(words::evOpenedDue).orElseGet(words::evOpened));
            case "edited" -> plain("pencil", words.evEdited());
            case "assigned" -> assigned(data);
            case "progressed" -> plain("progress", words.evProgressed());
            case "pending" -> pending(data);
            case "resumed" -> plain("player-play", words.evResumed());
            case "resolved" -> resolved(data);
            case "closed" -> plain("lock", words.evClosed());
            case "reopened" -> plain("rotate-clockwise", words.evReopened());
            case "escalated" ->
                    plain(
                            "arrow-up-circle",
                            named(data, "personName")
                                    .map(words::evEscalatedTo)
                                    .orElseGet(words::evEscalated));
            case "priority" -> priority(data);
            case "sla-warned" ->
                    new Said(
                            "alert-triangle",
                            "warn",
                            words.evWarned(moment(data, "due").orElse("")));
            case "response-missed" -> bad(words.evResponseMissed());
            case "resolution-missed" -> bad(words.evResolutionMissed());
            default -> rest(item);
        };
    }

    private Said rest(Item item) {
        var words = text.words();
        var data = item.data();
        var name = data.getOrDefault("name", "");
        return switch (item.kind()) {
            case "rated" -> plain("star", words.evRated(data.getOrDefault("stars", "")));
            case "link-reposted" -> plain("link", words.evLink());
            case "deleted" -> plain("trash", words.evDeleted());
            case "file" -> plain("paperclip", words.evFile());
            case "fee-added" ->
                    plain(
                            "cash",
                            words.evFeeAdded(
                                    name,
                                    TicketText.amount(
                                            data.getOrDefault("amount", "0"),
                                            data.getOrDefault("currency", "KES"))));
            case "fee-paid" -> plain("cash", words.evFeePaid(name));
            case "fee-removed" -> plain("cash-off", words.evFeeRemoved(name));
            case "sms" ->
                    plain(
                            "message-2",
                            words.evSms(
                                    data.getOrDefault("recipient", ""),
                                    data.getOrDefault("phone", "")));
            default -> plain("point", words.evOther(item.kind()));
        };
    }

    private Said assigned(Map<String, String> data) {
        if ("true".equals(data.get("claimed"))) {
            return plain("user-check", text.words().evClaimed());
        }
        var to =
                Stream.of("personName", "teamName")
                        .flatMap(key -> named(data, key).stream())
                        .collect(Collectors.joining(", "));
        return to.isEmpty()
                ? plain("user-off", text.words().evUnassigned())
                : plain("user-plus", text.words().evAssigned(to));
    }

    private Said pending(Map<String, String> data) {
        var reason = text.reason(data.getOrDefault("reason", ""));
        return plain(
                "player-pause",
                moment(data, "resumeAt")
                        .map(until -> text.words().evPendingUntil(reason, until))
                        .orElseGet(() -> text.words().evPending(reason)));
    }

    private Said resolved(Map<String, String> data) {
        var words = text.words();
        return switch (data.getOrDefault("met", "")) {
            case "true" -> new Said("circle-check", "good", words.evResolvedMet());
            case "false" -> new Said("circle-check", "good", words.evResolvedLate());
            default -> new Said("circle-check", "good", words.evResolved());
        };
    }

    private Said priority(Map<String, String> data) {
        var from = text.priority(data.getOrDefault("from", ""));
        var to = text.priority(data.getOrDefault("to", ""));
        return plain(
                "flag",
                moment(data, "due")
                        .map(due -> text.words().evPriorityDue(from, to, due))
                        .orElseGet(() -> text.words().evPriority(from, to)));
    }

    private Optional<String> moment(Map<String, String> data, String key) {
        return named(data, key).map(Instant::parse).map(text::moment);
    }

    private static Optional<String> named(Map<String, String> data, String key) {
        return Optional.ofNullable(data.get(key)).filter(value -> !value.isEmpty());
    }

    private static Said plain(String icon, String text) {
        return new Said(icon, "", text);
    }

    private static Said bad(String text) {
        return new Said("alert-circle", "bad", text);
    }
}
