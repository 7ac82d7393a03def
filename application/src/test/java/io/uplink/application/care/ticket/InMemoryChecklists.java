package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.port.Checklists;
import io.uplink.domain.care.checklist.Checklist;
import io.uplink.domain.care.checklist.TicketStep;
import io.uplink.domain.care.checklist.TicketSteps;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.TicketId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps the lists in memory; a test says which categories there are. */
public final class InMemoryChecklists implements Checklists {

    private final Map<String, Checklist> lists = new HashMap<>();
    private final Map<TicketId, TicketSteps> given = new HashMap<>();

    public void category(String key) {
        lists.put(key, new Checklist(key, List.of(), 1));
    }

    @Override
    public Optional<Checklist> of(String category) {
        return Optional.ofNullable(lists.get(category));
    }

    @Override
    public void save(Checklist list) {
        Version.requireSame(
                Version.of(list.version()), of(list.category()).orElseThrow().version());
        lists.put(
                list.category(), new Checklist(list.category(), list.steps(), list.version() + 1));
    }

    @Override
    public void give(TicketId ticket, String category) {
        var steps = new ArrayList<TicketStep>();
        of(category).map(Checklist::steps).orElse(List.of()).stream()
                .map(step ->
                        new TicketStep(
                                step.id(),
                                step.english(),
                                step.swahili(),
                                step.required(),
                                Optional.empty()))
                .forEach(steps::add);
        for (var old : ofTicket(ticket).steps()) {
            if (old.done().isPresent()) {
                steps.removeIf(step -> step.id().equals(old.id()));
                steps.add(old);
            }
        }
        given.put(ticket, new TicketSteps(steps));
    }

    @Override
    public TicketSteps ofTicket(TicketId ticket) {
        return given.getOrDefault(ticket, new TicketSteps(List.of()));
    }

    @Override
    public void tick(TicketId ticket, List<TicketStep> changed) {
        given.put(ticket, ofTicket(ticket).with(changed));
    }
}
