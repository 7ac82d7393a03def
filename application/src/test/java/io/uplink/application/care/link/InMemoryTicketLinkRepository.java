package io.uplink.application.care.link;

import io.uplink.application.care.link.port.TicketLinkRepository;
import io.uplink.domain.care.link.TicketLink;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;

/** Keeps links in memory; a test says which tickets there are and who works them. */
public final class InMemoryTicketLinkRepository implements TicketLinkRepository {

    private record Row(TicketLink link, String form, Instant usedAt) {}

    private record Known(CustomerId customer, Set<PersonId> workers, boolean closed) {}

    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Map<TicketId, Known> tickets = new LinkedHashMap<>();

    private ToLongFunction<TicketId> versionOf = _ -> 0;

    /** Where the ticket's version is to be had, for tests that change tickets too. */
    public void versions(ToLongFunction<TicketId> source) {
        versionOf = source;
    }

    public void ticket(TicketId ticket, CustomerId customer, PersonId... workers) {
        tickets.put(ticket, new Known(customer, Set.of(workers), false));
    }

    public void close(TicketId ticket) {
        var known = known(ticket).orElseThrow();
        tickets.put(ticket, new Known(known.customer(), known.workers(), true));
    }

    public void forget(TicketId ticket) {
        tickets.remove(ticket);
    }

    /** The link with this digest. */
    public Optional<TicketLink> find(byte[] digest) {
        return Optional.ofNullable(rows.get(hex(digest))).map(Row::link);
    }

    @Override
    public synchronized Optional<String> add(TicketLink link, byte[] digest) {
        if (!isFor(link)) {
            return Optional.empty();
        }
        rows.put(hex(digest), new Row(link, "", Instant.EPOCH));
        return Optional.of("TKT-" + link.ticket());
    }

    @Override
    public synchronized List<Worker> workers(TicketId ticket) {
        return known(ticket).stream()
                .flatMap(known -> known.workers().stream())
                .sorted(Comparator.comparing(PersonId::toString))
                .map(person -> new Worker(person, "holder"))
                .toList();
    }

    @Override
    public synchronized Claim claim(Submission submission, Instant now) {
        var digest = hex(submission.digest());
        var row = rows.get(digest);
        if (row == null || kind(row.link()) != submission.kind()) {
            return new Claim.Refused();
        }
        var again = !submission.form().isEmpty() && row.form().equals(submission.form());
        if (again && row.usedAt().isAfter(now.minus(Duration.ofHours(1)))) {
            return new Claim.Repeated(row.link(), "holder");
        }
        if (again || !row.link().mayBeUsed(now) || !isFor(row.link())) {
            return new Claim.Refused();
        }
        var used = withUses(row.link(), row.link().uses() + 1);
        rows.put(digest, new Row(used, submission.form(), now));
        return new Claim.Taken(used, "holder", versionOf.applyAsLong(used.ticket()));
    }

    @Override
    public synchronized void giveBack(TicketLink link) {
        change(row -> row.id().equals(link.id()), row -> withUses(row, row.uses() - 1));
    }

    @Override
    public synchronized void endTechnicians(
            TicketId ticket, Optional<PersonId> but, String why, Instant now) {
        change(
                row ->
                        row.ticket().equals(ticket)
                                && row.holder() instanceof TicketLink.Holder.Technician technician
                                && !but.equals(Optional.of(technician.person())),
                row -> ended(row, now));
    }

    @Override
    public synchronized void endAll(TicketId ticket, String why, Instant now) {
        change(row -> row.ticket().equals(ticket), row -> ended(row, now));
    }

    @Override
    public synchronized void prolongCustomers(TicketId ticket, Instant until) {
        change(
                row ->
                        row.ticket().equals(ticket)
                                && row.revokedAt().isEmpty()
                                && row.expiresAt().isBefore(until)
                                && row.holder() instanceof TicketLink.Holder.Customer,
                row -> with(row, row.uses(), until, row.revokedAt()));
    }

    @Override
    public synchronized int prune(Instant expiredBefore, int most) {
        var dead =
                rows.entrySet().stream()
                        .filter(entry ->
                                entry.getValue().link().expiresAt().isBefore(expiredBefore))
                        .map(Map.Entry::getKey)
                        .limit(most)
                        .toList();
        dead.forEach(rows::remove);
        return dead.size();
    }

    boolean isFor(TicketLink link) {
        var known = known(link.ticket());
        return switch (link.holder()) {
            case TicketLink.Holder.Technician technician ->
                    known.filter(ticket -> !ticket.closed())
                            .filter(ticket -> ticket.workers().contains(technician.person()))
                            .isPresent();
            case TicketLink.Holder.Customer customer ->
                    known.filter(ticket -> ticket.customer().equals(customer.customer()))
                            .isPresent();
        };
    }

    private Optional<Known> known(TicketId ticket) {
        return Optional.ofNullable(tickets.get(ticket));
    }

    private void change(Predicate<TicketLink> which, UnaryOperator<TicketLink> how) {
        rows.replaceAll((_, row) ->
                which.test(row.link())
                        ? new Row(how.apply(row.link()), row.form(), row.usedAt())
                        : row);
    }

    private static Kind kind(TicketLink link) {
        return switch (link.holder()) {
            case TicketLink.Holder.Technician _ -> Kind.TECHNICIAN;
            case TicketLink.Holder.Customer _ -> Kind.CUSTOMER;
        };
    }

    private static TicketLink ended(TicketLink link, Instant now) {
        return link.revokedAt().isPresent()
                ? link
                : with(link, link.uses(), link.expiresAt(), Optional.of(now));
    }

    private static TicketLink withUses(TicketLink link, int uses) {
        return with(link, uses, link.expiresAt(), link.revokedAt());
    }

    private static TicketLink with(
            TicketLink link, int uses, Instant expiresAt, Optional<Instant> revokedAt) {
        return new TicketLink(
                link.id(),
                link.ticket(),
                link.holder(),
                link.createdAt(),
                expiresAt,
                link.mostUses(),
                uses,
                revokedAt);
    }

    private static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }
}
