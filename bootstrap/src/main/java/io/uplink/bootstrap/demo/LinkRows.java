package io.uplink.bootstrap.demo;

import io.uplink.application.care.link.LinkSettings;
import io.uplink.bootstrap.demo.DemoCompany.Doors;
import io.uplink.domain.care.link.TicketLink;
import io.uplink.domain.care.link.TicketLink.Holder;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The links in the company's messages. They open tickets to whoever holds them, so their tokens are
 * the one thing that the dice do not decide; as everywhere, only digests are stored.
 */
final class LinkRows {

    /** How long a technician may use one. */
    static final Duration TECHNICIANS = Duration.ofHours(LinkSettings.TECHNICIAN_HOURS.usual());

    private static final Duration CUSTOMERS = Duration.ofDays(LinkSettings.CUSTOMER_DAYS.usual());

    /** Why and when a link ended. */
    private record End(Instant at, String why) {}

    private record Issued(TicketLink link, String digest) {}

    private final CopyTable links =
            new CopyTable(
                    "ticket_link",
                    """
                    id ticket_id kind person_id customer_id token_digest created_at expires_at
                    most_uses revoked_at revoked_why
                    """);

    private final Chance chance;
    private final Doors doors;

    /** Of the ticket whose life is being told. */
    private final List<Issued> alive = new ArrayList<>();

    LinkRows(Chance chance, Doors doors) {
        this.chance = chance;
        this.doors = doors;
    }

    CopyTable table() {
        return links;
    }

    /** The address that opens the ticket for one who works it. */
    String technician(TicketId ticket, PersonId person, Instant at) {
        return doors.technician()
                .apply(
                        issue(
                                TicketLink.forTechnician(
                                        chance.id(at), ticket, person, TECHNICIANS, at)));
    }

    String customer(TicketId ticket, CustomerId customer, Instant at) {
        return doors.customer()
                .apply(
                        issue(
                                TicketLink.forCustomer(
                                        chance.id(at), ticket, customer, CUSTOMERS, at)));
    }

    /** Ends the links of all who worked the ticket, but not that of one person. */
    void endTechnicians(String but, String why, Instant at) {
        var ended =
                alive.stream()
                        .filter(one ->
                                one.link().holder() instanceof Holder.Technician(var person)
                                        && !person.value().toString().equals(but))
                        .toList();
        ended.forEach(one -> row(one, one.link().expiresAt(), new End(at, why)));
        alive.removeAll(ended);
    }

    /** Leaves the ticket; its customer's links live some days from its last change of state. */
    void leave(Instant changed) {
        for (var one : alive) {
            var prolonged = changed.plus(CUSTOMERS);
            var until = one.link().expiresAt();
            row(
                    one,
                    one.link().holder() instanceof Holder.Customer && prolonged.isAfter(until)
                            ? prolonged
                            : until,
                    null);
        }
        alive.clear();
    }

    private String issue(TicketLink link) {
        var token = doors.secrets().newToken();
        alive.add(new Issued(link, HexFormat.of().formatHex(doors.secrets().digest(token))));
        return token;
    }

    private void row(Issued issued, Instant until, @Nullable End end) {
        var link = issued.link();
        links.put(link.id(), link.ticket().value());
        switch (link.holder()) {
            case Holder.Technician(var person) -> links.put("technician", person.value(), null);
            case Holder.Customer(var customer) -> links.put("customer", null, customer.value());
        }
        links.put("\\x" + issued.digest(), link.createdAt(), until, link.mostUses());
        links.put(end == null ? null : end.at(), end == null ? null : end.why());
        links.end();
    }
}
