package io.uplink.application.care.complaint;

import io.uplink.application.care.complaint.port.ComplaintRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.HeadOffice;
import io.uplink.application.shared.Numbers;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Settings;
import io.uplink.domain.care.complaint.Complaint;
import io.uplink.domain.care.complaint.ComplaintDetails;
import io.uplink.domain.care.complaint.ComplaintError;
import io.uplink.domain.care.complaint.ComplaintNumber;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.id.ComplaintId;
import io.uplink.domain.shared.id.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Takes a complaint in: a number, its deadlines, a link to follow it. Each leads to a text to a
 * number that anybody may type, so they are counted by number and by address, over all instances.
 */
@Part
public final class ComplaintIntake {

    /** One sequence a year. */
    private static final String NUMBERS = "cmp";

    private static final Duration DAY = Duration.ofDays(1);

    /** 128 bits in any spelling; a UUID will do. */
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_.:-]{22,200}");

    /** What is to be taken in, and how it came; no address where one of ours wrote it down. */
    record Wish(
            String action,
            Complaint.Place place,
            Optional<String> address,
            Optional<String> form) {}

    /**
     * What came of it.
     *
     * @param token opens the page on which it is followed
     * @param link the same as an address
     */
    public record Taken(Complaint.Snapshot complaint, String token, String link) {

        @Override
        public String toString() {
            return "Taken[" + complaint.number() + "]";
        }
    }

    private final ComplaintDesk desk;
    private final ComplaintLinks links;
    private final ComplaintTerms terms;
    private final Numbers numbers;
    private final HeadOffice headOffice;
    private final Settings settings;

    public ComplaintIntake(
            ComplaintDesk desk,
            ComplaintLinks links,
            ComplaintTerms terms,
            Numbers numbers,
            HeadOffice headOffice,
            Settings settings) {
        this.desk = desk;
        this.links = links;
        this.terms = terms;
        this.numbers = numbers;
        this.headOffice = headOffice;
        this.settings = settings;
    }

    Taken take(Actor actor, ComplaintDetails details, Wish wish) {
        var token = wish.form().map(this::tokenOf).orElseGet(links::newToken);
        return desk.perform(() -> {
            var now = desk.origin().now();
            var address = wish.address().map(links::digest);
            var recent =
                    desk.complaints()
                            .recent(details.phone(), address.orElse(new byte[0]), now.minus(DAY));
            var before = links.complaintOf(token).flatMap(desk.complaints()::findById);
            if (before.isPresent()) {
                return again(before.get().snapshot(), details, token);
            }
            if (address.isPresent()) {
                requireFew(recent);
            }
            var complaint =
                    Complaint.receive(
                            new ComplaintId(desk.origin().newId()),
                            number(now),
                            details,
                            wish.place(),
                            new Complaint.Receipt(takenBy(actor), now),
                            terms.of(wish.place().branch(), now));
            var stored = desk.keepNew(actor, wish.action(), complaint, address);
            return new Taken(stored, token, links.issue(stored.id(), token).address());
        });
    }

    private String tokenOf(String form) {
        if (!FORM.matcher(form).matches()) {
            throw Invalid.of("form", "complaint.key-weak");
        }
        return links.tokenOf(form);
    }

    private Taken again(Complaint.Snapshot before, ComplaintDetails details, String token) {
        // Sorting may have moved it to another category since.
        if (!details.in(before.details().category()).equals(before.details())) {
            throw new DomainException(new ComplaintError.FormUsed(before.number().text()));
        }
        return new Taken(before, token, links.addressOf(token));
    }

    private void requireFew(ComplaintRepository.Recent recent) {
        if (recent.ofPhone() >= settings.get(ComplaintSettings.OF_PHONE_A_DAY)
                || recent.ofAddress() >= settings.get(ComplaintSettings.OF_ADDRESS_A_DAY)) {
            throw new DomainException(new ComplaintError.TooMany(DAY.toSeconds()));
        }
    }

    private ComplaintNumber number(Instant now) {
        var year = now.atZone(headOffice.zone()).getYear();
        return ComplaintNumber.of(year, numbers.next(NUMBERS, year));
    }

    private static Optional<PersonId> takenBy(Actor actor) {
        return actor instanceof Actor.Person person ? Optional.of(person.id()) : Optional.empty();
    }
}
