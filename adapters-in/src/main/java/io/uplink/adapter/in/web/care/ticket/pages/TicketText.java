package io.uplink.adapter.in.web.care.ticket.pages;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.uplink.adapter.in.web.care.checklist.ChecklistMessages;
import io.uplink.adapter.in.web.care.dispatch.DispatchMessages;
import io.uplink.adapter.in.web.care.field.FieldWords;
import io.uplink.adapter.in.web.outreach.OutreachWords;
import io.uplink.adapter.in.web.shared.Messages;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Times;
import io.uplink.adapter.in.web.shell.ShellMessages;
import io.uplink.application.care.ticket.port.TicketQueries.ClockFacts;
import io.uplink.domain.care.structure.Role;
import io.uplink.domain.care.ticket.PendingReason;
import io.uplink.domain.care.ticket.TicketState;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.Money;
import jakarta.enterprise.context.RequestScoped;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/** Facts of tickets in the reader's words. */
@RequestScoped
class TicketText {

    private static final int DAYS_OF_A_WEEK = 7;
    private static final int DAYS_UNTIL_THE_YEAR_COUNTS = 300;

    private final Reader reader;
    private final Times times;
    private final InstantSource clock;

    TicketText(Reader reader, Times times, InstantSource clock) {
        this.reader = reader;
        this.times = times;
        this.clock = clock;
    }

    TicketMessages words() {
        return MessageBundles.get(TicketMessages.class, language());
    }

    /** States and occasions of messages, as the pages of messages call them. */
    OutreachWords outreach() {
        return new OutreachWords(reader.language());
    }

    TogetherMessages together() {
        return MessageBundles.get(TogetherMessages.class, language());
    }

    TimelineMessages events() {
        return MessageBundles.get(TimelineMessages.class, language());
    }

    ChecklistMessages checklist() {
        return MessageBundles.get(ChecklistMessages.class, language());
    }

    FieldWords fields() {
        return new FieldWords(reader.language());
    }

    DispatchMessages dispatch() {
        return MessageBundles.get(DispatchMessages.class, language());
    }

    /** Why nobody gets a ticket by itself. */
    String nobody(String why) {
        return Messages.error("dispatch." + why, reader.language());
    }

    ShellMessages common() {
        return MessageBundles.get(ShellMessages.class, language());
    }

    boolean isSwahili() {
        return reader.language() == Language.SWAHILI;
    }

    Instant now() {
        return clock.instant();
    }

    ZoneId zone() {
        return times.zone();
    }

    String span(Duration duration) {
        return times.span(duration);
    }

    String moment(Instant moment) {
        return times.exact(moment);
    }

    String work(Duration duration) {
        return times.work(duration);
    }

    /**
     * As short as it stays clear: {@code 10:04} for today, {@code Fri 07:10} within a week, {@code
     * 20 Nov, 14:04}.
     */
    String brief(Instant moment) {
        var away = Math.abs(ChronoUnit.DAYS.between(day(now()), day(moment)));
        if (away == 0) {
            return format("HH:mm", moment);
        }
        if (away < DAYS_OF_A_WEEK) {
            return format("EEE HH:mm", moment);
        }
        return format(
                away < DAYS_UNTIL_THE_YEAR_COUNTS ? "d MMM, HH:mm" : "d MMM uuuu, HH:mm", moment);
    }

    /** The same where there is little room: beyond a week the day says enough. */
    String shortest(Instant moment) {
        return Math.abs(ChronoUnit.DAYS.between(day(now()), day(moment))) < DAYS_OF_A_WEEK
                ? brief(moment)
                : times.near(moment);
    }

    /** The same in a sentence: {@code today 18:42}. */
    String byWhen(Instant moment) {
        return day(moment).equals(day(now()))
                ? words().today(format("HH:mm", moment))
                : brief(moment);
    }

    private LocalDate day(Instant moment) {
        return moment.atZone(zone()).toLocalDate();
    }

    private String format(String pattern, Instant moment) {
        return DateTimeFormatter.ofPattern(pattern, reader.language().locale())
                .format(moment.atZone(zone()));
    }

    /** {@code 2026-004812}: the prefix is the same in every row. */
    static String shortNumber(String number) {
        return number.substring(number.indexOf('-') + 1);
    }

    /** {@code KES 1,850}; cents only where there are some. */
    static String amount(Money money) {
        var format = NumberFormat.getNumberInstance(Locale.ENGLISH);
        var digits = money.currency().getDefaultFractionDigits();
        var value = new BigDecimal(money.toDecimal());
        format.setMinimumFractionDigits(value.stripTrailingZeros().scale() > 0 ? digits : 0);
        format.setMaximumFractionDigits(digits);
        return money.currency().getCurrencyCode() + " " + format.format(value);
    }

    /** The same of an amount as it was noted: {@code 1850.00} and {@code KES}. */
    static String amount(String decimal, String currency) {
        return amount(Money.parse(decimal, Currency.getInstance(currency)));
    }

    /** What a ticket is to another one, before that one's number. */
    String role(Role role) {
        var words = together();
        return switch (role) {
            case RELATED -> words.relatedTo();
            case CAUSES -> words.causes();
            case CAUSED_BY -> words.causedBy();
            case DUPLICATE_OF -> words.duplicateOf();
            case DUPLICATED_BY -> words.duplicatedBy();
            case PARENT_OF -> words.parentOf();
            case CHILD_OF -> words.childOf();
            case SPLIT_INTO -> words.splitOff();
            case SPLIT_FROM -> words.splitOffFrom();
        };
    }

    String priority(String code) {
        return switch (code) {
            case "critical" -> common().critical();
            case "high" -> common().high();
            case "medium" -> common().medium();
            case "low" -> common().low();
            default -> code;
        };
    }

    String state(String code) {
        return switch (code) {
            case "open" -> common().open();
            case "in-progress" -> common().inProgress();
            case "pending" -> common().pending();
            case "resolved" -> common().resolved();
            case "closed" -> common().closed();
            case "unresolved" -> words().notResolved();
            default -> code;
        };
    }

    String reason(String code) {
        return switch (code) {
            case "customer" -> words().reasonCustomer();
            case "third-party" -> words().reasonThirdParty();
            case "parts" -> words().reasonParts();
            case "scheduled" -> words().reasonScheduled();
            default -> code;
        };
    }

    String clock(String code) {
        return switch (code) {
            case "overdue" -> words().clockOverdue();
            case "at-risk" -> words().clockAtRisk();
            case "due-within-hour" -> words().clockDueSoon();
            case "response-met" -> words().responseMet();
            case "response-missed" -> words().responseMissed();
            case "response-decided" -> words().responseDecided();
            case "reply-waiting" -> words().replyWaiting();
            case "reply-overdue" -> words().replyOverdue();
            case "reply-met" -> words().replyMet();
            case "reply-missed" -> words().replyMissed();
            case "reply-decided" -> words().replyDecided();
            case "resolution-met" -> words().resolutionMet();
            case "resolution-missed" -> words().resolutionMissed();
            case "resolution-decided" -> words().resolutionDecided();
            case "timed" -> words().clockTimed();
            default -> code;
        };
    }

    /** The promise of a resolution, as a row shows it. */
    SlaView sla(
            Optional<ClockFacts> facts, TicketState.Kind state, Optional<PendingReason> waitsFor) {
        if (facts.isEmpty()) {
            return SlaView.settled("none", "", words().noTarget());
        }
        return facts.get()
                .met()
                .map(met -> settled(met, facts.get().took()))
                .orElseGet(() -> running(facts.get(), state, waitsFor));
    }

    private SlaView settled(boolean met, Optional<Duration> took) {
        if (met) {
            return SlaView.settled(
                    "met",
                    "circle-check",
                    took.map(span -> words().metIn(work(span))).orElseGet(() -> words().met()));
        }
        return SlaView.settled(
                "lost",
                "alert-circle",
                took.map(span -> words().missedTook(work(span))).orElseGet(() -> words().missed()));
    }

    private SlaView running(
            ClockFacts facts, TicketState.Kind state, Optional<PendingReason> waitsFor) {
        var percent = facts.percent(now());
        if (facts.pausedSince().isPresent()) {
            return SlaView.running("hold", "player-pause", paused(waitsFor), percent);
        }
        var span = span(Duration.between(now(), facts.due()).abs());
        if (facts.isOverdue(now())) {
            return SlaView.running("late", "alert-circle", words().overdueBy(span), 100);
        }
        var icon = state == TicketState.Kind.PENDING ? "player-pause" : "";
        return facts.isAtRisk(now())
                ? SlaView.running("risk", "alert-triangle", words().left(span), percent)
                : SlaView.running("ok", icon, words().left(span), percent);
    }

    String paused(Optional<PendingReason> waitsFor) {
        return waitsFor.map(why -> words().paused(reason(why.code())))
                .orElseGet(() -> words().pausedPlain());
    }

    private Localized.Literal language() {
        return Localized.Literal.of(reader.language().code());
    }
}
