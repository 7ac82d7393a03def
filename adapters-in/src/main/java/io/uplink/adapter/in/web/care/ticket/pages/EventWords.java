package io.uplink.adapter.in.web.care.ticket.pages;

import io.uplink.application.care.ticket.port.TicketSheet.Item;
import io.uplink.domain.care.structure.Role;
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
        var words = text.events();
        var data = item.data();
        return switch (item.kind()) {
            case "opened" ->
                    plain(
                            "circle-plus",
                            moment(data, "due").map(words::openedDue).orElseGet(words::opened));
            case "edited" -> plain("pencil", words.edited());
            case "assigned" -> assigned(data);
            case "progressed" -> plain("progress", words.progressed());
            case "pending" -> pending(data);
            case "resumed" -> plain("player-play", words.resumed());
            case "resolved" -> resolved(data);
            case "closed" -> plain("lock", words.closed());
            case "reopened" -> plain("rotate-clockwise", words.reopened());
            case "escalated" ->
                    plain(
                            "arrow-up-circle",
                            named(data, "personName")
                                    .map(words::escalatedTo)
                                    .orElseGet(words::escalated));
            case "priority" -> priority(data);
            case "repromised" ->
                    plain("clock-edit", words.repromised(moment(data, "due").orElse("")));
            case "sla-warned", "response-warned", "reply-warned" -> warned(item);
            case "reply-missed" -> bad(words.replyMissed());
            case "response-missed" -> bad(words.responseMissed());
            case "resolution-missed" -> bad(words.resolutionMissed());
            default -> rest(item);
        };
    }

    /** Entries of earlier releases do not say how much had passed. */
    private Said warned(Item item) {
        var words = text.events();
        var due = moment(item.data(), "due").orElse("");
        var said =
                switch (item.kind()) {
                    case "response-warned" -> words.responseWarned(due);
                    case "reply-warned" -> words.replyWarned(due);
                    default -> words.warned(due);
                };
        return new Said(
                "alert-triangle",
                "warn",
                named(item.data(), "percent")
                        .map(percent -> words.passed(said, percent))
                        .orElse(said));
    }

    private Said rest(Item item) {
        var words = text.events();
        var data = item.data();
        var name = data.getOrDefault("name", "");
        return switch (item.kind()) {
            case "rated" -> plain("star", words.rated(data.getOrDefault("stars", "")));
            case "link-reposted" -> plain("link", words.link());
            case "deleted" -> plain("trash", words.deleted());
            case "file" -> plain("paperclip", words.file());
            case "fee-added" ->
                    plain(
                            "cash",
                            words.feeAdded(
                                    name,
                                    TicketText.amount(
                                            data.getOrDefault("amount", "0"),
                                            data.getOrDefault("currency", "KES"))));
            case "fee-paid" -> plain("cash", words.feePaid(name));
            case "fee-removed" -> plain("cash-off", words.feeRemoved(name));
            case "sms" -> plain("message-2", sms(data));
            case "located" -> plain("map-pin", located(data.getOrDefault("place", "")));
            case "steps-done" -> plain("checkbox", text.checklist().didTick(steps(data)));
            case "steps-undone" -> plain("square", text.checklist().didUntick(steps(data)));
            case "dispatched" -> plain("wand", dispatched(data));
            case "fields-filled" -> plain("forms", text.fields().messages().didFill(steps(data)));
            case "steps-skipped" ->
                    new Said("alert-triangle", "warn", text.checklist().didSkip(steps(data)));
            default -> together(item);
        };
    }

    /** Without a name it is the customer's primary place. */
    private String located(String place) {
        return place.isEmpty() ? text.events().locatedPrimary() : text.events().located(place);
    }

    /** What has to do with another ticket. */
    private Said together(Item item) {
        var words = text.together();
        var data = item.data();
        var number = data.getOrDefault("number", "");
        return switch (item.kind()) {
            case "related" -> plain("link", words.noted(role(data), number));
            case "unrelated" -> plain("unlink", words.tookBack(role(data), number));
            case "merged" -> plain("arrow-merge", words.merged(number));
            case "unmerged" -> plain("arrow-back-up", words.unmerged(number));
            case "took-in" -> plain("arrow-merge", words.tookIn(number));
            case "let-go" -> plain("arrow-back-up", words.letGo(number));
            case "split-into" -> plain("arrows-split", words.splitInto(number));
            case "split-from" -> plain("arrows-split", words.splitFrom(number));
            default -> plain("point", text.events().other(item.kind()));
        };
    }

    private String dispatched(Map<String, String> data) {
        return named(data, "why")
                .map(why -> text.dispatch().choseNobody(text.nobody(why)))
                .orElseGet(() ->
                        text.dispatch()
                                .chose(
                                        data.getOrDefault("name", ""),
                                        data.getOrDefault("open", ""),
                                        data.getOrDefault("among", "")));
    }

    private String steps(Map<String, String> data) {
        return data.getOrDefault(text.isSwahili() ? "swahili" : "english", "");
    }

    private String role(Map<String, String> data) {
        return Role.ofCode(data.getOrDefault("role", "")).map(text::role).orElse("");
    }

    /** The customer is named above already; of our people it matters who was told. */
    private String sms(Map<String, String> data) {
        var occasion = text.outreach().occasion(data.getOrDefault("template", ""));
        var phone = data.getOrDefault("phone", "");
        return "customer".equals(data.get("recipientKind"))
                ? text.events().sms(occasion, phone)
                : text.events().smsTo(occasion, data.getOrDefault("recipient", ""), phone);
    }

    private Said assigned(Map<String, String> data) {
        if ("true".equals(data.get("claimed"))) {
            return plain("user-check", text.events().claimed());
        }
        var to =
                Stream.of("personName", "teamName")
                        .flatMap(key -> named(data, key).stream())
                        .collect(Collectors.joining(", "));
        return to.isEmpty()
                ? plain("user-off", text.events().unassigned())
                : plain("user-plus", text.events().assigned(to));
    }

    private Said pending(Map<String, String> data) {
        var reason = text.reason(data.getOrDefault("reason", ""));
        return plain(
                "player-pause",
                moment(data, "resumeAt")
                        .map(until -> text.events().pendingUntil(reason, until))
                        .orElseGet(() -> text.events().pending(reason)));
    }

    private Said resolved(Map<String, String> data) {
        var words = text.events();
        return switch (data.getOrDefault("met", "")) {
            case "true" -> new Said("circle-check", "good", words.resolvedMet());
            case "false" -> new Said("circle-check", "good", words.resolvedLate());
            default -> new Said("circle-check", "good", words.resolved());
        };
    }

    private Said priority(Map<String, String> data) {
        var from = text.priority(data.getOrDefault("from", ""));
        var to = text.priority(data.getOrDefault("to", ""));
        return plain(
                "flag",
                moment(data, "due")
                        .map(due -> text.events().priorityDue(from, to, due))
                        .orElseGet(() -> text.events().priority(from, to)));
    }

    private Optional<String> moment(Map<String, String> data, String key) {
        return named(data, key).map(Instant::parse).map(text::brief);
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
