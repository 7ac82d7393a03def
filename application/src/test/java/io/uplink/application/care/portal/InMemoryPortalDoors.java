package io.uplink.application.care.portal;

import io.uplink.application.care.portal.port.PortalDoors;
import io.uplink.application.shared.Secrets.Sealed;
import io.uplink.domain.care.portal.PortalCode;
import io.uplink.domain.shared.PhoneNumber;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps codes and stays in memory. */
public final class InMemoryPortalDoors implements PortalDoors {

    private final Map<UUID, Kept> codes = new LinkedHashMap<>();
    private final Map<String, Seat> seats = new LinkedHashMap<>();

    @Override
    public int askedSince(PhoneNumber phone, Instant since) {
        return (int)
                codes.values().stream()
                        .map(Kept::code)
                        .filter(code -> code.phone().equals(phone))
                        .filter(code -> code.askedAt().isAfter(since))
                        .count();
    }

    @Override
    public void add(PortalCode code, Sealed digits) {
        codes.replaceAll((_, kept) ->
                kept.code().phone().equals(code.phone())
                        ? new Kept(kept.code().end(), kept.digits())
                        : kept);
        codes.put(code.id(), new Kept(code, digits));
    }

    @Override
    public Optional<Kept> newest(PhoneNumber phone) {
        return codes.values().stream()
                .filter(kept -> kept.code().phone().equals(phone))
                .max(Comparator.comparing(kept -> kept.code().askedAt()));
    }

    @Override
    public void save(PortalCode code) {
        codes.computeIfPresent(code.id(), (_, kept) -> new Kept(code, kept.digits()));
    }

    @Override
    public void open(Seat seat, byte[] digest) {
        seats.put(HexFormat.of().formatHex(digest), seat);
    }

    @Override
    public Optional<Seat> find(byte[] digest, Instant now) {
        return Optional.ofNullable(seats.get(HexFormat.of().formatHex(digest)))
                .filter(seat -> seat.until().isAfter(now));
    }

    @Override
    public void end(byte[] digest) {
        seats.remove(HexFormat.of().formatHex(digest));
    }

    @Override
    public void move(byte[] digest, PhoneNumber to) {
        seats.computeIfPresent(HexFormat.of().formatHex(digest), (_, seat) -> at(seat, to));
    }

    @Override
    public void moveAll(PhoneNumber from, PhoneNumber to) {
        seats.replaceAll((_, seat) -> seat.phone().equals(from) ? at(seat, to) : seat);
    }

    private static Seat at(Seat seat, PhoneNumber phone) {
        return new Seat(seat.id(), phone, seat.since(), seat.until());
    }

    @Override
    public int prune(Instant before, int most) {
        var rows = codes.size() + seats.size();
        codes.values().removeIf(kept -> kept.code().expiresAt().isBefore(before));
        seats.values().removeIf(seat -> seat.until().isBefore(before));
        return rows - codes.size() - seats.size();
    }
}
