package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.port.TicketFiles;
import io.uplink.domain.shared.id.FileId;
import io.uplink.domain.shared.id.TicketId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps in memory which file belongs where. */
public final class InMemoryTicketFiles implements TicketFiles {

    private final List<Attached> stored = new ArrayList<>();

    @Override
    public int count(TicketId ticket) {
        return Math.toIntExact(
                stored.stream().filter(file -> file.ticket().equals(ticket)).count());
    }

    @Override
    public void attach(Attached file) {
        stored.add(file);
    }

    @Override
    public Optional<Attached> find(TicketId ticket, FileId file) {
        return stored.stream()
                .filter(known -> known.ticket().equals(ticket) && known.file().equals(file))
                .findAny();
    }
}
