package io.uplink.adapter.in.web.care.ticket.pages;

import io.uplink.adapter.in.web.care.ticket.pages.SheetView.ClockView;
import io.uplink.application.care.ticket.port.TicketQueries.ClockFacts;
import io.uplink.application.care.ticket.port.TicketSheet;
import io.uplink.domain.care.sla.Targets;
import io.uplink.domain.care.ticket.PendingReason;
import io.uplink.domain.care.ticket.TicketState;
import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The promises of one ticket and the reasons behind them. */
@RequestScoped
class ClockReader {

    private final TicketText text;

    ClockReader(TicketText text) {
        this.text = text;
    }

    ClockView read(TicketSheet sheet) {
        var none = SlaView.settled("none", "", text.words().noTarget());
        return sheet.ticket()
                .targets()
                .map(targets ->
                        new ClockView(
                                sheet.policyName().orElse(""),
                                response(targets),
                                text.words().of(text.span(targets.response())),
                                resolution(targets, sheet.ticket().state()),
                                why(sheet, targets)))
                .orElseGet(() -> new ClockView("", none, "", none, List.of()));
    }

    private SlaView response(Targets targets) {
        var words = text.words();
        if (targets.respondedAt().isPresent()) {
            var took = text.span(Duration.between(targets.openedAt(), targets.respondedAt().get()));
            return targets.responseMissed()
                    ? SlaView.settled("lost", "alert-circle", words.missedTook(took))
                    : SlaView.settled("met", "circle-check", words.metIn(took));
        }
        if (targets.isSettled()) {
            return targets.responseMissed()
                    ? SlaView.settled("lost", "alert-circle", words.missed())
                    : SlaView.settled("none", "", words.none());
        }
        if (targets.pausedSince().isPresent()) {
            return SlaView.running("hold", "player-pause", words.pausedPlain(), 0);
        }
        var span = text.span(Duration.between(text.now(), targets.responseDue()).abs());
        return targets.responseDue().isBefore(text.now())
                ? SlaView.running("late", "alert-circle", words.overdueBy(span), 100)
                : SlaView.running(
                        "ok",
                        "",
                        words.dueAt(words.left(span), text.moment(targets.responseDue())),
                        facts(targets, targets.responseDue()).percent(text.now()));
    }

    private SlaView resolution(Targets targets, TicketState state) {
        var waitsFor =
                state instanceof TicketState.Pending pending
                        ? Optional.of(pending.reason())
                        : Optional.<PendingReason>empty();
        var view =
                text.sla(
                        Optional.of(facts(targets, targets.resolutionDue())),
                        state.kind(),
                        waitsFor);
        return view.running() && targets.pausedSince().isEmpty()
                ? view.saying(text.words().dueAt(view.text(), text.moment(targets.resolutionDue())))
                : view;
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
                targets.tookWorking());
    }

    private List<String> why(TicketSheet sheet, Targets targets) {
        var words = text.words();
        var why = new ArrayList<String>();
        why.add(
                words.whyPolicy(
                        sheet.policyName().orElse(""),
                        sheet.calendarName().orElse(""),
                        text.span(targets.response()),
                        text.span(targets.resolution())));
        why.add(words.whyOpened(text.moment(targets.openedAt())));
        if (targets.resolutionFrom().isAfter(targets.openedAt())) {
            why.add(words.whyReopened(text.moment(targets.resolutionFrom())));
        }
        for (var pause : sheet.pauses()) {
            var reason = text.reason(pause.reason());
            var start = text.moment(pause.from());
            why.add(
                    pause.until()
                            .map(end -> words.whyPause(start, text.moment(end), reason))
                            .orElseGet(() -> words.whyPauseNow(start, reason)));
        }
        if (targets.pausedTotal().isPositive()) {
            why.add(words.whyPausedTotal(text.span(targets.pausedTotal())));
        }
        targets.warnedAt().ifPresent(at -> why.add(words.whyWarned(text.moment(at))));
        targets.escalatedAt().ifPresent(at -> why.add(words.whyEscalated(text.moment(at))));
        why.add(words.whyDue(text.moment(targets.resolutionDue())));
        return why;
    }
}
