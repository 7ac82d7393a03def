package io.uplink.adapter.in.web.care.ticket.pages;

import io.uplink.application.care.ticket.TickSteps;
import io.uplink.domain.shared.id.TicketId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The checklist of a ticket as it was ticked on a page. */
public class StepsForm {

    @RestForm @Nullable List<String> step;

    /** Those that were ticked when the page was made. */
    @RestForm @Nullable String was;

    /** Only what differs from the page: somebody else may have ticked more meanwhile. */
    TickSteps.Input toInput(UUID ticket) {
        var ticked = ids(Optional.ofNullable(step).orElse(List.of()).stream());
        var before = ids(Stream.of(FormValues.text(was).split(",")));
        return new TickSteps.Input(
                new TicketId(ticket), without(ticked, before), without(before, ticked));
    }

    private static Set<UUID> ids(Stream<String> typed) {
        return typed.flatMap(one -> FormValues.id(one).stream()).collect(Collectors.toSet());
    }

    private static Set<UUID> without(Set<UUID> all, Set<UUID> these) {
        var rest = new HashSet<>(all);
        rest.removeAll(these);
        return rest;
    }
}
