package io.uplink.adapter.in.web.care.link;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.care.field.FieldInput;
import io.uplink.adapter.in.web.care.field.FieldWords;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.application.care.link.OpenLink.Shown;
import io.uplink.application.care.link.UseTechnicianLink;
import io.uplink.application.care.link.port.LinkQueries.Party;
import io.uplink.application.care.link.port.LinkQueries.Standing;
import io.uplink.domain.care.checklist.TicketStep;
import io.uplink.domain.care.field.TicketFields;
import io.uplink.domain.care.ticket.PendingReason;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.care.ticket.TicketState;
import io.uplink.domain.shared.PhoneNumber;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A ticket as the technician sees it who goes there. */
@TemplateData
public record TechnicianPage(
        Head head,
        Where where,
        Said said,
        Steps steps,
        List<FieldInput> fields,
        List<LinkHistory.Line> history,
        Update update) {

    /** What it is and when it is due. */
    @TemplateData
    public record Head(
            String number,
            String subject,
            String priority,
            String priorityTag,
            String state,
            String due,
            String rest,
            boolean late) {}

    /** Whom to visit; links are empty where there is nothing to link to. */
    @TemplateData
    public record Where(
            String name,
            String address,
            String area,
            String directions,
            String facts,
            String tel,
            String whatsapp,
            String map) {}

    /** The report, and how it came. */
    @TemplateData
    public record Said(String text, String how) {}

    /**
     * The checklist.
     *
     * @param was the ids of those that are ticked, to tell what somebody changed
     */
    @TemplateData
    public record Steps(List<Step> all, String was) {}

    /** A step; {@code by} says who did it and when. */
    @TemplateData
    public record Step(String id, String text, boolean required, boolean ticked, String by) {}

    /** A reason to wait. */
    @TemplateData
    public record Reason(String code, String name, boolean chosen) {}

    /**
     * The form.
     *
     * @param done whether there is nothing more to send
     * @param working whether work has begun already
     * @param form names this page, so that a double tap counts once
     */
    @TemplateData
    public record Update(
            String action,
            String form,
            boolean done,
            boolean working,
            String left,
            String rules,
            String note,
            List<Reason> reasons,
            String noteError,
            String photoError,
            String reasonError,
            boolean fieldError,
            String general) {}

    static TechnicianPage of(
            Shown shown,
            LinkWords words,
            TechnicianForm typed,
            String map,
            Update update,
            Forms.Errors errors) {
        var ticket = shown.opened().ticket();
        return new TechnicianPage(
                head(shown, words),
                where(shown.opened().customer(), words, map),
                new Said(ticket.description(), how(ticket, words)),
                steps(shown.opened().steps(), words, typed.work()),
                new FieldWords(words.language())
                        .inputs(shown.opened().fields(), typed.fields(), errors::at),
                LinkHistory.forTechnician(words, ticket, shown.opened().history()),
                update);
    }

    /** As they stand, and over that what was ticked on a form that was refused. */
    private static Steps steps(
            List<TicketStep> steps, LinkWords words, UseTechnicianLink.Work typed) {
        return new Steps(
                steps.stream()
                        .map(step ->
                                new Step(
                                        step.id().toString(),
                                        step.label(words.language()),
                                        step.required(),
                                        typed.done().contains(step.id())
                                                || (step.done().isPresent()
                                                        && !typed.undone().contains(step.id())),
                                        step.done()
                                                .map(tick ->
                                                        words.messages()
                                                                .stepBy(
                                                                        tick.name(),
                                                                        words.at(tick.at())))
                                                .orElse("")))
                        .toList(),
                steps.stream()
                        .filter(step -> step.done().isPresent())
                        .map(step -> step.id().toString())
                        .collect(Collectors.joining(",")));
    }

    static Update update(
            Shown shown,
            LinkWords words,
            TechnicianForm typed,
            String action,
            Forms.Errors errors) {
        var say = words.messages();
        var link = shown.opened().link();
        var left = link.usesLeft();
        var kind = shown.opened().ticket().state().kind();
        var rules =
                String.join(
                        " ",
                        say.worksUntil(words.at(link.expiresAt())),
                        left == 1 ? say.oneMoreUpdate() : say.moreUpdates(left),
                        say.onlyForYou(shown.opened().reader().name()));
        var ofFile = errors.code().startsWith("file.") || errors.code().contains("too-many-files");
        return new Update(
                action,
                typed.form(),
                !kind.isUnresolved(),
                kind == TicketState.Kind.IN_PROGRESS,
                left == 1 ? say.oneUpdateLeft() : say.updatesLeft(left),
                rules,
                typed.note(),
                Arrays.stream(PendingReason.values())
                        .map(reason ->
                                new Reason(
                                        reason.code(),
                                        words.reason(reason),
                                        reason.code().equals(typed.reason())))
                        .toList(),
                errors.at("whatWasDone") + errors.at("text"),
                errors.at("photo") + (ofFile ? errors.general() : ""),
                errors.at("reason"),
                errors.byField().keySet().stream().anyMatch(at -> at.startsWith(TicketFields.AT)),
                ofFile ? "" : errors.general());
    }

    private static Head head(Shown shown, LinkWords words) {
        var ticket = shown.opened().ticket();
        var state = words.state(ticket.state().kind());
        var reason = ticket.state().reason().map(words::reason).map(word -> ": " + word).orElse("");
        var due = ticket.promise().due().filter(_ -> ticket.state().kind().isUnresolved());
        var say = words.messages();
        if (due.isEmpty()) {
            return head(ticket, words, state + reason, "", "", false);
        }
        if (ticket.promise().paused()) {
            return head(ticket, words, state + reason, "", say.clockStopped(), false);
        }
        var distance = Duration.between(shown.now(), due.get());
        var clock = words.clock(shown.now());
        return distance.isNegative()
                ? head(
                        ticket,
                        words,
                        state + reason,
                        say.wasDue(words.at(due.get())),
                        say.late(words.span(distance.abs()), clock),
                        true)
                : head(
                        ticket,
                        words,
                        state + reason,
                        say.due(words.at(due.get())),
                        say.left(words.span(distance), clock),
                        false);
    }

    private static Head head(
            Standing ticket, LinkWords words, String state, String due, String rest, boolean late) {
        var tag =
                switch (ticket.priority()) {
                    case CRITICAL -> "bad";
                    case HIGH -> "warn";
                    case MEDIUM, LOW -> "";
                };
        return new Head(
                ticket.number(),
                ticket.subject(),
                ticket.priority() == Priority.MEDIUM ? "" : words.priority(ticket.priority()),
                tag,
                state,
                due,
                rest,
                late);
    }

    private static Where where(Party customer, LinkWords words, String map) {
        var facts =
                Stream.of(
                                customer.phone().map(LinkWords::phone).orElse(""),
                                words.messages().account(customer.account()),
                                customer.plan())
                        .filter(fact -> !fact.isBlank())
                        .collect(Collectors.joining(" · "));
        return new Where(
                customer.name(),
                customer.address(),
                customer.area(),
                customer.directions(),
                facts,
                customer.phone().map(PhoneNumber::e164).orElse(""),
                customer.phone().filter(PhoneNumber::isMobile).map(PhoneNumber::digits).orElse(""),
                map);
    }

    private static String how(Standing ticket, LinkWords words) {
        var when = words.at(ticket.opening().at());
        return ticket.opening()
                .by()
                .map(name -> words.messages().takenBy(name, when))
                .orElseGet(() -> words.messages().receivedAt(when));
    }

    /**
     * Where a map opens the place: by the phone's own choice where it offers one, else on the web.
     *
     * @param browser as it calls itself
     */
    static String map(Party customer, String browser) {
        return customer.place()
                .map(place -> {
                    var at =
                            String.format(
                                    Locale.ROOT, "%.6f,%.6f", place.latitude(), place.longitude());
                    return browser.contains("Android")
                            ? "geo:" + at + "?q=" + at
                            : "https://www.google.com/maps/search/?api=1&query=" + at;
                })
                .orElse("");
    }
}
