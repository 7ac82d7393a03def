package io.uplink.application.sales.lead;

import io.uplink.application.sales.lead.port.LeadRepository;
import io.uplink.application.shared.Back;
import io.uplink.domain.sales.lead.Lead;
import io.uplink.domain.sales.lead.LeadDetails;
import io.uplink.domain.sales.lead.LeadId;
import io.uplink.domain.sales.order.OrderId;
import io.uplink.domain.shared.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps leads in memory. */
public final class InMemoryLeadRepository implements LeadRepository {

    private final Map<LeadId, Lead.Snapshot> leads = new LinkedHashMap<>();
    private final Map<String, LeadId> forms = new HashMap<>();
    private final Map<LeadId, String> addresses = new HashMap<>();
    private final Map<LeadId, LocalDate> reminded = new HashMap<>();
    private final List<Note> notes = new ArrayList<>();

    /** Remembers how it stands; the answer leads back there. */
    public Runnable mark() {
        var back =
                List.of(
                        Back.to(leads),
                        Back.to(forms),
                        Back.to(addresses),
                        Back.to(reminded),
                        Back.to(notes));
        return () -> back.forEach(Runnable::run);
    }

    List<Lead.Snapshot> all() {
        return List.copyOf(leads.values());
    }

    List<Note> notes() {
        return List.copyOf(notes);
    }

    @Override
    public Optional<Lead> findById(LeadId id) {
        return Optional.ofNullable(leads.get(id)).map(Lead::restore);
    }

    @Override
    public Optional<Lead> hold(LeadId id) {
        return findById(id);
    }

    @Override
    public Optional<Lead> holdOf(OrderId order) {
        return leads.values().stream()
                .filter(one -> one.order().equals(Optional.of(order)))
                .findFirst()
                .map(Lead::restore);
    }

    @Override
    public Optional<Lead> holdForm(byte[] digest) {
        return Optional.ofNullable(forms.get(hex(digest))).flatMap(this::findById);
    }

    @Override
    public Recent recent(LeadDetails details, byte[] address, Instant since) {
        var late = leads.values().stream().filter(one -> one.facts().at().isAfter(since)).toList();
        return new Recent(
                (int)
                        late.stream()
                                .map(one -> one.plan().details())
                                .filter(one ->
                                        same(one.phone(), details.phone())
                                                || same(one.email(), details.email()))
                                .count(),
                (int)
                        late.stream()
                                .filter(one -> hex(address).equals(addresses.get(one.facts().id())))
                                .count());
    }

    private static boolean same(Optional<?> one, Optional<?> other) {
        return one.isPresent() && one.equals(other);
    }

    @Override
    public void add(Lead lead, byte[] form, Optional<byte[]> address) {
        forms.put(hex(form), lead.id());
        address.ifPresent(from -> addresses.put(lead.id(), hex(from)));
        store(lead, 1);
    }

    @Override
    public void save(Lead lead) {
        var present = leads.get(lead.id());
        Version.requireSame(
                Version.of(lead.snapshot().version()), present == null ? -1 : present.version());
        store(lead, lead.snapshot().version() + 1);
    }

    @Override
    public void add(Note note) {
        notes.add(note);
    }

    @Override
    public List<Lead> takeDue(LocalDate today, int most) {
        var due =
                leads.values().stream()
                        .filter(one -> one.plan().owner().isPresent())
                        .filter(one ->
                                one.plan()
                                        .followUp()
                                        .filter(day -> !day.isAfter(today))
                                        .isPresent())
                        .filter(one ->
                                !Optional.ofNullable(reminded.get(one.facts().id()))
                                        .equals(one.plan().followUp()))
                        .sorted(
                                Comparator.comparing(
                                        one -> one.plan().followUp().orElse(LocalDate.MAX)))
                        .limit(most)
                        .toList();
        due.forEach(
                one -> one.plan().followUp().ifPresent(day -> reminded.put(one.facts().id(), day)));
        return due.stream().map(Lead::restore).toList();
    }

    private void store(Lead lead, long version) {
        var now = lead.snapshot();
        leads.put(
                lead.id(),
                new Lead.Snapshot(now.facts(), now.plan(), now.state(), now.order(), version));
    }

    private static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }
}
