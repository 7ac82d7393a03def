package io.uplink.adapter.in.web.care.link;

import io.quarkus.qute.TemplateData;
import io.uplink.application.care.link.port.LinkQueries.Happened;
import io.uplink.application.care.link.port.LinkQueries.Standing;
import io.uplink.domain.care.ticket.PendingReason;
import java.util.List;
import java.util.Optional;

/** What happened to a ticket, in sentences for whoever holds the link. */
final class LinkHistory {

    /** One sentence; {@code quote} is what somebody wrote, {@code by} who. */
    @TemplateData
    public record Line(String when, String text, String quote, String by) {}

    private final LinkWords words;
    private final Standing ticket;
    private final boolean customer;

    private LinkHistory(LinkWords words, Standing ticket, boolean customer) {
        this.words = words;
        this.ticket = ticket;
        this.customer = customer;
    }

    static List<Line> forCustomer(LinkWords words, Standing ticket, List<Happened> history) {
        var lines = new LinkHistory(words, ticket, true);
        return history.stream()
                .filter(Happened::forCustomer)
                .flatMap(entry -> lines.line(entry).stream())
                .toList();
    }

    static List<Line> forTechnician(LinkWords words, Standing ticket, List<Happened> history) {
        var lines = new LinkHistory(words, ticket, false);
        return history.stream().flatMap(entry -> lines.line(entry).stream()).toList();
    }

    private Optional<Line> line(Happened entry) {
        var say = words.messages();
        return switch (entry.kind()) {
            case "opened" ->
                    customer
                            ? line(entry, say.didReceive(), report(entry), "")
                            : line(entry, say.didOpen(), "", entry.author());
            case "assigned" -> line(entry, assigned(entry), "", "");
            case "progressed" ->
                    entry.ours()
                            ? line(entry, say.didBegin(entry.author()), "", "")
                            : line(entry, say.didBeginWork(), "", "");
            case "pending" -> line(entry, waiting(entry), "", "");
            case "resumed" -> line(entry, say.didResume(), "", "");
            case "resolved" -> line(entry, say.didFix(), entry.body(), entry.author());
            case "closed" -> line(entry, say.didClose(), "", "");
            case "reopened" -> line(entry, say.didReopen(), entry.body(), "");
            case "rated" -> line(entry, rated(entry), entry.body(), "");
            case "reply" ->
                    entry.ours()
                            ? line(entry, entry.body(), "", entry.author())
                            : line(entry, wrote(), entry.body(), "");
            case "note" -> line(entry, say.didNote(), entry.body(), entry.author());
            case "file" -> line(entry, say.didAddPhotos(), "", entry.author());
            case "escalated" -> line(entry, say.didEscalate(), entry.body(), "");
            // What the clock or the desk noted is nothing to act on in the field.
            default -> Optional.empty();
        };
    }

    /**
     * What the customer wrote; of a ticket that was merged into this one it comes with the entry.
     */
    private String report(Happened entry) {
        return entry.body().isEmpty() ? ticket.description() : entry.body();
    }

    /** What a ticket waits for, as a headline. */
    static String waits(LinkWords words, Optional<PendingReason> reason) {
        var say = words.messages();
        return switch (reason.orElse(PendingReason.THIRD_PARTY)) {
            case CUSTOMER -> say.nowWaitsForYou();
            case THIRD_PARTY -> say.nowWaitsForOthers();
            case PARTS -> say.nowWaitsForParts();
            case SCHEDULED -> say.nowWaitsForVisit();
        };
    }

    private String waiting(Happened entry) {
        return customer
                ? waits(words, entry.reason()) + "."
                : entry.reason()
                        .map(reason -> words.messages().pending() + ": " + words.reason(reason))
                        .orElseGet(words.messages()::pending);
    }

    private String assigned(Happened entry) {
        if (entry.person().isEmpty()) {
            return words.messages().didAssignTeam();
        }
        return customer
                ? words.messages().didAssign(entry.person())
                : words.messages().didAssignTo(entry.person());
    }

    private String rated(Happened entry) {
        return customer
                ? words.messages().ratedStars(entry.stars())
                : words.messages().didRate(entry.stars());
    }

    private String wrote() {
        return customer ? words.messages().didWriteYou() : words.messages().didWriteCustomer();
    }

    private Optional<Line> line(Happened entry, String text, String quote, String by) {
        return Optional.of(new Line(words.atCapital(entry.at()), text, quote, by));
    }
}
