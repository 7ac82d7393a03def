package io.uplink.adapter.in.web.care.ticket.pages;

import io.uplink.adapter.in.web.care.ticket.pages.SheetView.ClockView;
import io.uplink.adapter.in.web.care.ticket.pages.SheetView.TargetView;
import io.uplink.application.care.ticket.port.TicketQueries.ClockFacts;
import io.uplink.application.care.ticket.port.TicketSheet;
import io.uplink.domain.care.sla.ReplyClock;
import io.uplink.domain.care.sla.Targets;
import io.uplink.domain.care.ticket.PendingReason;
import io.uplink.domain.care.ticket.TicketState;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The promises of one ticket and the reasons behind them. */
@RequestScoped
class ClockReader {

    private final TicketText text;

    ClockReader(TicketText text) {
        this.text = text;
    }

    ClockView read(TicketSheet sheet) {
        var none = new TargetView(SlaView.settled("none", "", text.words().noTarget()), "");
        return sheet.ticket()
                .targets()
                // Nothing is owed on a merged ticket; what was decided before stays known.
                .filter(targets ->
                        targets.isSettled()
                                || !(sheet.ticket().state() instanceof TicketState.Merged))
                .map(targets ->
                        new ClockView(
                                Stream.of(
                                                sheet.policy().map(TicketSheet.Policy::name),
                                                sheet.calendarName())
                                        .flatMap(Optional::stream)
                                        .collect(Collectors.joining(" · ")),
                                response(sheet, targets),
                                reply(sheet, targets),
                                resolution(sheet, targets),
                                why(sheet, targets)))
                .orElseGet(() -> new ClockView("", none, Optional.empty(), none, List.of()));
    }

    private TargetView response(TicketSheet sheet, Targets targets) {
        var words = text.words();
        if (sheet.answeredAfter().isPresent()) {
            var took = text.work(sheet.answeredAfter().get());
            return new TargetView(
                    targets.responseMissed()
                            ? SlaView.settled("lost", "alert-circle", words.missedTook(took))
                            : SlaView.settled("met", "circle-check", words.metIn(took)),
                    words.of(text.work(targets.response())));
        }
        if (targets.isSettled()) {
            return new TargetView(
                    targets.responseMissed()
                            ? SlaView.settled("lost", "alert-circle", words.missed())
                            : SlaView.settled("none", "", words.none()),
                    "");
        }
        return new TargetView(running(sheet, targets, targets.responseDue()), "");
    }

    /** Empty where no reply is promised and none was. */
    private Optional<TargetView> reply(TicketSheet sheet, Targets targets) {
        var words = text.words();
        var clock = targets.reply();
        if (clock.running().isPresent()) {
            return clock.running()
                    .map(waits -> new TargetView(running(sheet, targets, waits.due()), ""));
        }
        if (clock.met() + clock.missed() == 0) {
            return clock.allowed()
                    .filter(_ -> !targets.isSettled())
                    .map(time ->
                            new TargetView(
                                    SlaView.settled("none", "", words.nobodyWaits(text.work(time))),
                                    ""));
        }
        var whole = String.valueOf(clock.met() + clock.missed());
        return Optional.of(
                new TargetView(
                        clock.missed() == 0
                                ? SlaView.settled(
                                        "met",
                                        "circle-check",
                                        words.repliesMet(String.valueOf(clock.met()), whole))
                                : SlaView.settled(
                                        "lost",
                                        "alert-circle",
                                        words.repliesMet(String.valueOf(clock.met()), whole)),
                        ""));
    }

    private TargetView resolution(TicketSheet sheet, Targets targets) {
        return targets.isSettled()
                ? new TargetView(
                        view(sheet, targets, targets.resolutionDue()),
                        text.words().of(text.work(targets.resolution())))
                : new TargetView(running(sheet, targets, targets.resolutionDue()), "");
    }

    /** How much is left or lost, and of what moment; a paused one has none. */
    private SlaView running(TicketSheet sheet, Targets targets, Instant due) {
        var view = view(sheet, targets, due);
        return targets.pausedSince().isEmpty()
                ? view.saying(text.words().dueAt(view.text(), text.shortest(due)))
                : view;
    }

    private SlaView view(TicketSheet sheet, Targets targets, Instant due) {
        var state = sheet.ticket().state();
        return text.sla(Optional.of(facts(targets, due)), state.kind(), waitsFor(state));
    }

    private static Optional<PendingReason> waitsFor(TicketState state) {
        return state instanceof TicketState.Pending pending
                ? Optional.of(pending.reason())
                : Optional.empty();
    }

    private static ClockFacts facts(Targets targets, Instant due) {
        return new ClockFacts(
                targets.resolutionFrom(),
                due,
                targets.responseDue(),
                targets.respondedAt(),
                targets.responseMissed(),
                targets.resolutionMissed(),
                targets.resolutionMet(),
                targets.warnedAt(),
                targets.pausedSince(),
                targets.tookWorking(),
                targets.reply().running().map(ReplyClock.Running::due));
    }

    /** What the policy names, in words; everything if it names nothing. */
    private String scope(TicketSheet.Policy policy) {
        var named =
                Stream.of(
                                policy.customerClass().map(this::label),
                                policy.category().map(this::label),
                                policy.branch(),
                                policy.priority().map(priority -> text.priority(priority.code())))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", "));
        return named.isEmpty() ? text.words().whyEverything() : named;
    }

    private String label(TicketSheet.Label label) {
        return text.isSwahili() ? label.swahili() : label.english();
    }

    private List<String> why(TicketSheet sheet, Targets targets) {
        var words = text.words();
        var why = new ArrayList<String>();
        why.add(
                words.whyPolicy(
                        sheet.policy().map(TicketSheet.Policy::name).orElse(""),
                        sheet.calendarName().orElse(""),
                        text.work(targets.response()),
                        text.work(targets.resolution())));
        sheet.policy().ifPresent(policy -> why.add(words.whyChosen(scope(policy))));
        targets.reply().allowed().ifPresent(time -> why.add(words.whyReply(text.work(time))));
        targets.reply()
                .running()
                .ifPresent(waits -> why.add(words.whyWaits(text.brief(waits.since()))));
        why.add(words.whyOpened(text.brief(targets.openedAt())));
        if (targets.resolutionFrom().isAfter(targets.openedAt())) {
            why.add(words.whyReopened(text.brief(targets.resolutionFrom())));
        }
        for (var pause : sheet.pauses()) {
            var reason = text.reason(pause.reason());
            var start = text.brief(pause.from());
            why.add(
                    pause.until()
                            .map(end -> words.whyPause(start, text.brief(end), reason))
                            .orElseGet(() -> words.whyPauseNow(start, reason)));
        }
        if (targets.pausedTotal().isPositive()) {
            why.add(words.whyPausedTotal(text.work(targets.pausedTotal())));
        }
        targets.warnedAt().ifPresent(at -> why.add(words.whyWarned(text.brief(at))));
        targets.escalatedAt().ifPresent(at -> why.add(words.whyEscalated(text.brief(at))));
        var due = text.brief(targets.resolutionDue());
        why.add(targets.resolutionMissed() ? words.whyMissed(due) : words.whyDue(due));
        return why;
    }
}
