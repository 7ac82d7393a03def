package io.uplink.adapter.in.web.care.complaint;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.care.complaint.ComplaintWords.Option;
import io.uplink.application.care.complaint.port.ComplaintSheet;
import io.uplink.domain.shared.EmailAddress;
import io.uplink.domain.shared.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A complaint as our people see it. */
@TemplateData
public record ComplaintPage(
        String id,
        long version,
        String number,
        String subject,
        ComplaintWords.State state,
        ComplaintWords.Due due,
        String category,
        String branch,
        Instant receivedAt,
        boolean appealed,
        Said said,
        Who who,
        Times times,
        Ticket ticket,
        Steps steps,
        List<Option> customers,
        List<Option> categories,
        List<Option> branches,
        List<Option> ticketCategories,
        List<Entry> history,
        String reviewer,
        String regulator) {

    /** What was said on both sides; empty where nothing was. */
    @TemplateData
    public record Said(String text, String location, String answer, String outcome) {}

    /** Who complains. */
    @TemplateData
    public record Who(
            String name,
            String phone,
            String dial,
            String whatsapp,
            String email,
            String language,
            String customer,
            String customerName,
            String takenBy) {}

    /** The deadlines, as days; empty where there is nothing to say. */
    @TemplateData
    public record Times(
            String seenBy, boolean seenLate, String seenAt, String resolveBy, String settledAt) {}

    /** The ticket that is worked for it; empty if none. */
    @TemplateData
    public record Ticket(String id, String number, String state) {}

    /** What the reader may do now. */
    @TemplateData
    public record Steps(
            boolean acknowledge,
            boolean review,
            boolean takeOver,
            boolean approve,
            boolean reject,
            boolean convert,
            boolean resolve,
            boolean reopen,
            boolean edit) {

        /** Whether there is any step to offer. */
        public boolean any() {
            return acknowledge
                    || review
                    || takeOver
                    || approve
                    || reject
                    || convert
                    || resolve
                    || reopen;
        }
    }

    /** A line of the history; {@code ours} if the complainant does not read it. */
    @TemplateData
    public record Entry(Instant at, String text, String author, String body, boolean ours) {}

    /**
     * What is beside the complaint itself.
     *
     * @param typed the customer, branch and category that were chosen on a refused form
     */
    record Beside(
            List<Option> branches,
            List<Option> ticketCategories,
            Steps steps,
            ActForm typed,
            String regulator) {}

    static ComplaintPage of(ComplaintSheet sheet, Beside beside, ComplaintWords words) {
        var line = sheet.line();
        var details = line.details();
        return new ComplaintPage(
                line.id().toString(),
                sheet.version(),
                line.number(),
                details.subject(),
                words.state(line.state()),
                words.due(line.deadlines()),
                words.category(details.category()),
                line.branchName(),
                line.receivedAt(),
                line.appeals() > 0,
                new Said(details.text(), details.location(), line.words(), line.outcome()),
                who(sheet, words.messages()),
                times(sheet, words),
                line.ticket()
                        .map(it -> new Ticket(it.id().toString(), it.number(), it.state().code()))
                        .orElseGet(() -> new Ticket("", "", "")),
                beside.steps(),
                customers(sheet, beside.typed(), words.messages()),
                ComplaintWords.categories(
                        words.messages(), beside.typed().categoryOr(details.category().code())),
                beside.branches(),
                beside.ticketCategories(),
                sheet.history().stream()
                        .map(it ->
                                new Entry(
                                        it.at(),
                                        words.happening(it.kind(), true),
                                        it.author(),
                                        it.body(),
                                        !it.open()))
                        .toList(),
                line.reviewer(),
                beside.regulator());
    }

    private static Who who(ComplaintSheet sheet, ComplaintMessages say) {
        var details = sheet.line().details();
        var phone = details.phone();
        return new Who(
                details.name(),
                phone.spaced(),
                phone.e164(),
                phone.isMobile() ? phone.digits() : "",
                details.email().map(EmailAddress::value).orElse(""),
                details.language() == Language.ENGLISH ? say.english() : say.swahili(),
                sheet.customer().map(it -> it.id().toString()).orElse(""),
                sheet.customer().map(it -> it.name() + " · " + it.account()).orElse(""),
                sheet.takenBy());
    }

    private static Times times(ComplaintSheet sheet, ComplaintWords words) {
        var deadlines = sheet.line().deadlines();
        return new Times(
                words.lastDay(deadlines.acknowledgeBy()),
                deadlines.acknowledgeMissed()
                        || (deadlines.acknowledgedAt().isEmpty()
                                && deadlines.settledAt().isEmpty()
                                && !words.now().isBefore(deadlines.acknowledgeBy())),
                deadlines.acknowledgedAt().map(words::dayAndTime).orElse(""),
                words.lastDay(deadlines.resolveBy()),
                deadlines.settledAt().map(words::dayAndTime).orElse(""));
    }

    /** The present one first, then those with the same telephone number. */
    private static List<Option> customers(
            ComplaintSheet sheet, ActForm typed, ComplaintMessages say) {
        var present = sheet.customer().map(it -> it.id().toString()).orElse("");
        var chosen = typed.customerOr(present);
        var options = new ArrayList<Option>();
        options.add(new Option("", say.noCustomer(), chosen.isEmpty()));
        sheet.customer()
                .ifPresent(it ->
                        options.add(
                                new Option(
                                        present,
                                        it.name() + " · " + it.account(),
                                        present.equals(chosen))));
        for (var other : sheet.candidates()) {
            var id = other.id().toString();
            if (!id.equals(present)) {
                options.add(
                        new Option(
                                id,
                                "%s · %s (%s)"
                                        .formatted(other.name(), other.account(), say.samePhone()),
                                id.equals(chosen)));
            }
        }
        return options;
    }
}
