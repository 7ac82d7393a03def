package io.uplink.application.care.complaint;

import io.uplink.application.care.complaint.port.ComplaintLinkRepository;
import io.uplink.application.care.complaint.port.ComplaintRepository;
import io.uplink.domain.care.complaint.Complaint;
import io.uplink.domain.care.complaint.ComplaintEntry;
import io.uplink.domain.care.complaint.ComplaintNumber;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.ComplaintId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Keeps complaints as they were stored, never live ones, and the links that show them. */
public final class InMemoryComplaintRepository
        implements ComplaintRepository, ComplaintLinkRepository {

    private record Link(ComplaintId complaint, Instant expiresAt) {}

    private final Map<ComplaintId, Complaint.Snapshot> stored = new LinkedHashMap<>();
    private final Map<ComplaintId, byte[]> addresses = new HashMap<>();
    private final Map<String, Link> links = new HashMap<>();
    private final List<ComplaintEntry> entries = new ArrayList<>();

    public List<ComplaintEntry> entries() {
        return List.copyOf(entries);
    }

    public int size() {
        return stored.size();
    }

    @Override
    public Optional<Complaint> findById(ComplaintId id) {
        return Optional.ofNullable(stored.get(id)).map(Complaint::restore);
    }

    @Override
    public Optional<Complaint> findForChange(ComplaintId id) {
        return findById(id);
    }

    @Override
    public List<Complaint> findOfTickets(Collection<TicketId> tickets) {
        return stored.values().stream()
                .filter(complaint ->
                        complaint.state().ticketOf().filter(tickets::contains).isPresent())
                .map(Complaint::restore)
                .toList();
    }

    @Override
    public Optional<Complaint> findIfFree(ComplaintId id) {
        return findById(id);
    }

    @Override
    public Optional<Complaint> findByNumber(ComplaintNumber number, PhoneNumber phone) {
        return found(complaint ->
                complaint.number().equals(number) && complaint.details().phone().equals(phone));
    }

    private Optional<Complaint> found(Predicate<Complaint.Snapshot> which) {
        return stored.values().stream().filter(which).findFirst().map(Complaint::restore);
    }

    @Override
    public void add(Complaint complaint, Optional<byte[]> address) {
        save(complaint);
        address.ifPresent(from -> addresses.put(complaint.id(), from));
    }

    @Override
    public void save(Complaint complaint) {
        var snapshot = complaint.snapshot();
        var present =
                Optional.ofNullable(stored.get(snapshot.id())).map(Complaint.Snapshot::version);
        Version.requireSame(Version.of(snapshot.version()), present.orElse(0L));
        stored.put(snapshot.id(), snapshot.saved());
    }

    @Override
    public void append(List<ComplaintEntry> added) {
        entries.addAll(added);
    }

    @Override
    public Recent recent(PhoneNumber phone, byte[] address, Instant since) {
        var late =
                stored.values().stream()
                        .filter(complaint -> complaint.receipt().at().isAfter(since))
                        .toList();
        return new Recent(
                (int) late.stream().filter(it -> it.details().phone().equals(phone)).count(),
                (int)
                        late.stream()
                                .filter(it ->
                                        Arrays.equals(
                                                addresses.getOrDefault(it.id(), new byte[1]),
                                                address))
                                .count());
    }

    @Override
    public List<ComplaintId> due(Instant now, Collection<ComplaintId> but, int most) {
        return stored.values().stream()
                .filter(complaint -> !but.contains(complaint.id()))
                .filter(complaint ->
                        complaint.deadlines().nextAt().filter(at -> !at.isAfter(now)).isPresent())
                .sorted(
                        Comparator.comparing(
                                complaint -> complaint.deadlines().nextAt().orElseThrow()))
                .limit(most)
                .map(Complaint.Snapshot::id)
                .toList();
    }

    @Override
    public void add(UUID id, ComplaintId complaint, byte[] digest, Instant now, Instant expiresAt) {
        links.put(HexFormat.of().formatHex(digest), new Link(complaint, expiresAt));
    }

    @Override
    public Optional<ComplaintId> complaintOf(byte[] digest, Instant now) {
        return Optional.ofNullable(links.get(HexFormat.of().formatHex(digest)))
                .filter(link -> now.isBefore(link.expiresAt()))
                .map(Link::complaint);
    }

    @Override
    public int prune(Instant expiredBefore, int most) {
        var before = links.size();
        links.values().removeIf(link -> link.expiresAt().isBefore(expiredBefore));
        return before - links.size();
    }
}
