package io.uplink.adapter.in.web.outreach.message;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.outreach.OutreachWords;
import io.uplink.adapter.in.web.outreach.OutreachWords.StateWords;
import io.uplink.adapter.in.web.shared.Messages;
import io.uplink.application.outreach.message.port.MessageQueries.Attempt;
import io.uplink.application.outreach.message.port.MessageQueries.Counts;
import io.uplink.application.outreach.message.port.MessageQueries.Row;
import io.uplink.application.outreach.message.port.MessageQueries.Sheet;
import io.uplink.domain.outreach.message.MessageState;
import io.uplink.domain.outreach.template.TemplateKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Messages as pages show them to one reader. */
record MessageViews(OutreachWords words) {

    /** A tab: a state that somebody should look at, and how many are in it. */
    @TemplateData
    public record Tab(String state, StateWords words, String count, boolean current) {}

    /** An option of a select. */
    @TemplateData
    public record Option(String value, String text, boolean chosen) {}

    /** One message of a list. */
    @TemplateData
    public record Line(
            String id,
            Instant at,
            StateWords state,
            String occasion,
            boolean toCustomer,
            String recipientPath,
            String recipient,
            String phone,
            String ticketPath,
            String ticketNumber,
            String body,
            String why) {

        /** Without the prefix that is the same on every row. */
        public String shortNumber() {
            return ticketNumber.replaceFirst("^TKT-", "");
        }
    }

    /** One try. */
    @TemplateData
    public record Try(
            Instant at, String icon, String tone, String text, String gateway, String detail) {}

    /** One message. */
    @TemplateData
    public record Full(
            Line line,
            String dialable,
            String spacedPhone,
            String parts,
            boolean swahili,
            Optional<Instant> nextAt,
            Optional<Instant> sentAt,
            Instant expiresAt,
            String providerId,
            List<Try> tries,
            long version,
            boolean mayResend,
            boolean mayStop,
            boolean unclear,
            boolean textGone) {}

    /** What failed comes first. */
    List<Tab> tabs(Counts counts, String chosen) {
        var tabs = new ArrayList<Tab>();
        tabs.add(tab(MessageState.Kind.FAILED, counts.failed(), chosen));
        tabs.add(tab(MessageState.Kind.UNKNOWN, counts.unknown(), chosen));
        tabs.add(tab(MessageState.Kind.UNDELIVERED, counts.undelivered(), chosen));
        tabs.add(tab(MessageState.Kind.QUEUED, counts.queued(), chosen));
        tabs.add(plainTab(MessageState.Kind.SENT, chosen));
        tabs.add(plainTab(MessageState.Kind.DELIVERED, chosen));
        tabs.add(plainTab(MessageState.Kind.EXPIRED, chosen));
        tabs.add(plainTab(MessageState.Kind.CANCELLED, chosen));
        return tabs;
    }

    private Tab tab(MessageState.Kind state, long count, String chosen) {
        var number =
                count >= Counts.MOST
                        ? words.messages().moreThan(Counts.MOST)
                        : Long.toString(count);
        return new Tab(state.code(), words.state(state), number, state.code().equals(chosen));
    }

    private Tab plainTab(MessageState.Kind state, String chosen) {
        return new Tab(state.code(), words.state(state), "", state.code().equals(chosen));
    }

    List<Option> occasions(String chosen) {
        return Arrays.stream(TemplateKey.values())
                .map(key -> new Option(key.code(), words.occasion(key), key.code().equals(chosen)))
                .toList();
    }

    Line line(Row row) {
        var path =
                switch (row.recipientKind()) {
                    case "customer" -> "/customers/" + row.recipientId();
                    case "complainant" -> "/complaints/" + row.recipientId();
                    default -> "";
                };
        return new Line(
                row.id().toString(),
                row.createdAt(),
                words.state(row.state()),
                words.occasion(row.template()),
                !path.isEmpty(),
                path,
                row.recipientName(),
                row.phone().masked(),
                row.ticket().map(id -> "/tickets/" + id).orElse(""),
                row.ticketNumber().orElse(""),
                row.body(),
                row.lastError().map(why -> Messages.error(why, words.language())).orElse(""));
    }

    Full full(Sheet sheet, boolean maySend) {
        var row = sheet.row();
        var failed =
                row.state() == MessageState.Kind.FAILED || row.state() == MessageState.Kind.UNKNOWN;
        return new Full(
                line(row),
                row.phone().e164(),
                row.phone().spaced(),
                words.parts(row.segments()),
                sheet.language().equals("sw"),
                row.nextAt(),
                row.sentAt(),
                sheet.expiresAt(),
                sheet.providerId().orElse(""),
                sheet.attempts().stream().map(this::attempt).toList(),
                sheet.version(),
                maySend && failed && sheet.textKept(),
                maySend && row.state() == MessageState.Kind.QUEUED,
                row.state() == MessageState.Kind.UNKNOWN,
                failed && !sheet.textKept());
    }

    private Try attempt(Attempt attempt) {
        var text = words.messages();
        var detail = Messages.error(attempt.detail(), words.language());
        return switch (attempt.outcome()) {
            case "accepted" ->
                    new Try(attempt.at(), "check", "ok", text.accepted(), attempt.gateway(), "");
            case "rejected" ->
                    new Try(
                            attempt.at(),
                            "alert-circle",
                            "bad",
                            text.rejected(),
                            attempt.gateway(),
                            detail);
            case "not-now" ->
                    new Try(
                            attempt.at(),
                            "clock",
                            "warn",
                            text.notNow(),
                            attempt.gateway(),
                            detail);
            default ->
                    new Try(
                            attempt.at(),
                            "help-circle",
                            "warn",
                            text.unclear(),
                            attempt.gateway(),
                            detail);
        };
    }
}
