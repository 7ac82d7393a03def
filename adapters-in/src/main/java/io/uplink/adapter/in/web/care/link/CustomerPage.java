package io.uplink.adapter.in.web.care.link;

import io.quarkus.qute.TemplateData;
import io.uplink.application.care.link.OpenLink.Shown;
import io.uplink.application.care.link.port.LinkQueries.Done;
import io.uplink.application.care.link.port.LinkQueries.Standing;
import io.uplink.domain.care.ticket.PendingReason;
import io.uplink.domain.care.ticket.TicketState;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A ticket as its customer follows it: no internal word, no private number. */
@TemplateData
public record CustomerPage(
        String number,
        String merged,
        String subject,
        String headline,
        List<Step> steps,
        Eta eta,
        Technician technician,
        Work done,
        Rating rating,
        Forms forms,
        List<LinkHistory.Line> history,
        String foot) {

    /** A step of the way; {@code mark} is done, now or nothing. */
    @TemplateData
    public record Step(String name, String mark) {}

    /** When it will be done; all empty where nothing can be said. */
    @TemplateData
    public record Eta(String label, String when, String sorry) {}

    /** Who comes; the name is empty while nobody is named. */
    @TemplateData
    public record Technician(String name, String initials) {}

    /** What was done; empty while it is not. */
    @TemplateData
    public record Work(String what, String by) {}

    /** The rating given, 0 if none was; and whether it may be given now. */
    @TemplateData
    public record Rating(int given, String text, String comment, boolean possible) {}

    /** What may be sent now. */
    @TemplateData
    public record Forms(boolean write, boolean writeFirst, boolean confirm, String reopenUntil) {}

    static CustomerPage of(Shown shown, LinkWords words) {
        var ticket = shown.opened().ticket();
        var state = ticket.state().kind();
        var resolved = state == TicketState.Kind.RESOLVED;
        return new CustomerPage(
                words.messages().request(ticket.number()),
                shown.opened().merged().map(words.messages()::mergedHere).orElse(""),
                ticket.subject(),
                headline(ticket, words),
                steps(ticket, words),
                eta(shown, words),
                technician(ticket),
                work(ticket, words),
                rating(ticket, words),
                new Forms(
                        state.isUnresolved(),
                        ticket.state().reason().equals(Optional.of(PendingReason.CUSTOMER)),
                        resolved,
                        shown.reopenUntil().map(words::dayAt).orElse("")),
                LinkHistory.forCustomer(words, ticket, shown.opened().history()),
                words.messages().foot(words.date(shown.opened().link().expiresAt())));
    }

    private static String headline(Standing ticket, LinkWords words) {
        var say = words.messages();
        var first = ticket.work().technician().map(LinkWords::firstName);
        return switch (ticket.state().kind()) {
            case OPEN ->
                    ticket.state().timesReopened() > 0
                            ? say.nowReopened()
                            : first.map(say::nowAssigned)
                                    .orElseGet(() ->
                                            ticket.work().team()
                                                    ? say.nowTeam()
                                                    : say.nowReceived());
            case IN_PROGRESS -> first.map(say::nowWorking).orElseGet(say::nowWorkingTeam);
            case PENDING -> LinkHistory.waits(words, ticket.state().reason());
            case RESOLVED -> say.nowFixed(words.dayAt(ticket.state().since()));
            case CLOSED -> say.nowClosed();
        };
    }

    private static List<Step> steps(Standing ticket, LinkWords words) {
        var say = words.messages();
        var given = ticket.work().technician().isPresent() || ticket.work().team();
        // How many steps are behind; the one after them is where it stands.
        var behind =
                switch (ticket.state().kind()) {
                    case OPEN -> given ? 1 : 0;
                    case IN_PROGRESS, PENDING -> 2;
                    case RESOLVED, CLOSED -> 4;
                };
        var names =
                List.of(say.stepReceived(), say.stepAssigned(), say.stepWorking(), say.stepFixed());
        return IntStream.range(0, names.size())
                .mapToObj(step ->
                        new Step(
                                names.get(step),
                                step < behind ? "done" : step == behind ? "now" : ""))
                .toList();
    }

    private static Eta eta(Shown shown, LinkWords words) {
        var ticket = shown.opened().ticket();
        var say = words.messages();
        if (!ticket.state().kind().isUnresolved()) {
            return new Eta("", "", "");
        }
        var goesOn = ticket.state().resumeAt().filter(shown.now()::isBefore);
        if (goesOn.isPresent()) {
            return new Eta(say.goesOn(), words.at(goesOn.get()), "");
        }
        if (ticket.promise().paused()) {
            return new Eta("", "", "");
        }
        return ticket.promise()
                .due()
                .map(due ->
                        due.isAfter(shown.now())
                                ? new Eta(say.expected(), words.dayBy(due), "")
                                : new Eta(say.later(), "", say.laterSorry(words.at(due))))
                .orElseGet(() -> new Eta("", "", ""));
    }

    private static Technician technician(Standing ticket) {
        var name = ticket.work().technician().filter(_ -> ticket.state().kind().isUnresolved());
        return new Technician(name.orElse(""), name.map(LinkWords::initials).orElse(""));
    }

    private static Work work(Standing ticket, LinkWords words) {
        return ticket.work()
                .done()
                .filter(_ -> !ticket.state().kind().isUnresolved())
                .map(done -> new Work(done.what(), by(done, words)))
                .orElseGet(() -> new Work("", ""));
    }

    private static String by(Done done, LinkWords words) {
        return done.by().isEmpty() ? "" : words.messages().byTechnician(done.by());
    }

    private static Rating rating(Standing ticket, LinkWords words) {
        return ticket.rating()
                .map(rated ->
                        new Rating(
                                rated.stars(),
                                words.messages().ratedStars(rated.stars()),
                                rated.comment(),
                                false))
                .orElseGet(() -> new Rating(0, "", "", !ticket.state().kind().isUnresolved()));
    }
}
