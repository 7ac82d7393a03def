package io.uplink.application.sales.lead;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Numbers;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Secrets;
import io.uplink.application.shared.Settings;
import io.uplink.domain.sales.lead.Lead;
import io.uplink.domain.sales.lead.LeadDetails;
import io.uplink.domain.sales.lead.LeadError;
import io.uplink.domain.sales.lead.LeadId;
import io.uplink.domain.sales.lead.LeadNumber;
import io.uplink.domain.sales.lead.LeadSource;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes a lead in once for each form. Strangers are counted by sender and by address. */
@Part
public final class LeadIntake {

    /** One sequence a year. */
    private static final String NUMBERS = "lead";

    private static final Duration DAY = Duration.ofDays(1);

    /** 128 bits in any spelling; a UUID will do. */
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_.:-]{22,200}");

    /** What is to be taken in; no address where one of ours entered it. */
    record Wish(
            Lead.Plan plan,
            BranchId branch,
            LeadSource source,
            String form,
            Optional<String> address) {}

    private final LeadDesk desk;
    private final Numbers numbers;
    private final Secrets secrets;
    private final Settings settings;

    public LeadIntake(LeadDesk desk, Numbers numbers, Secrets secrets, Settings settings) {
        this.desk = desk;
        this.numbers = numbers;
        this.secrets = secrets;
        this.settings = settings;
    }

    Lead.Snapshot take(Actor actor, Wish wish) {
        if (!FORM.matcher(wish.form()).matches()) {
            throw Invalid.of("form", "order.key-weak");
        }
        var form = secrets.digest("lead " + wish.form());
        return desk.perform(() -> {
            var before = desk.leads().holdForm(form);
            if (before.isPresent()) {
                return again(before.get().snapshot(), wish.plan().details());
            }
            var now = desk.origin().now();
            var address = wish.address().map(secrets::digest);
            address.ifPresent(from -> requireFew(wish.plan().details(), from, now));
            var today = desk.day(now);
            var lead =
                    Lead.taken(
                            new Lead.Facts(
                                    new LeadId(desk.origin().newId()),
                                    LeadNumber.of(
                                            today.getYear(),
                                            numbers.next(NUMBERS, today.getYear())),
                                    wish.branch(),
                                    wish.source(),
                                    enteredBy(actor),
                                    now),
                            wish.plan(),
                            today);
            desk.leads().add(lead, form, address);
            var stored = desk.leads().findById(lead.id()).orElseThrow().snapshot();
            desk.noted(actor, "lead.take", stored);
            return stored;
        });
    }

    private void requireFew(LeadDetails details, byte[] address, Instant now) {
        var recent = desk.leads().recent(details, address, now.minus(DAY));
        if (recent.ofSender() >= settings.get(LeadSettings.OF_SENDER_A_DAY)
                || recent.ofAddress() >= settings.get(LeadSettings.OF_ADDRESS_A_DAY)) {
            throw new DomainException(new LeadError.TooMany(DAY.toSeconds()));
        }
    }

    private static Lead.Snapshot again(Lead.Snapshot before, LeadDetails details) {
        if (!before.plan().details().equals(details)) {
            throw new DomainException(new LeadError.FormUsed());
        }
        return before;
    }

    private static Optional<PersonId> enteredBy(Actor actor) {
        return actor instanceof Actor.Person person ? Optional.of(person.id()) : Optional.empty();
    }
}
