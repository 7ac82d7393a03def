package io.uplink.application.care.ticket;

import static io.uplink.application.care.ticket.LifeOfATicketTest.assertRefused;
import static io.uplink.application.care.ticket.TicketWorld.AMINA;
import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static io.uplink.application.shared.ActorFixtures.nobodySpecial;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.shared.Actor;
import io.uplink.domain.care.ticket.TicketEntry.Visibility;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.LocationId;
import io.uplink.domain.shared.id.TicketId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NameTicketPlaceTest {

    private static final LocationId SHOP = new LocationId(new UUID(5, 1));
    private static final LocationId ELSEWHERE = new LocationId(new UUID(5, 2));

    private final TicketWorld world = new TicketWorld();
    private final NameTicketPlace namePlace = new NameTicketPlace(world.desk, world.places);

    NameTicketPlaceTest() {
        world.places.place(SHOP, AMINA, "Shop, Moi Ave 3");
        world.places.place(ELSEWHERE, new CustomerId(new UUID(5, 3)), "Elsewhere");
    }

    @Test
    void aTicketIsAboutThePlaceThatIsNamedAndItsHistorySaysSoOnce() {
        var ticket = world.anOpenTicket();

        name(anAdmin(), ticket.id(), Optional.of(SHOP));
        name(anAdmin(), ticket.id(), Optional.of(SHOP));

        assertThat(world.places.named(ticket.id())).contains(SHOP);
        assertThat(world.timeline.of(ticket.id()))
                .filteredOn(entry -> entry.kind().equals("located"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.data()).containsEntry("place", "Shop, Moi Ave 3");
                    assertThat(entry.visibility()).isEqualTo(Visibility.INTERNAL);
                });
        assertThat(world.activity.actions()).containsOnlyOnce("ticket.locate");
        assertThat(world.now(ticket.id())).isEqualTo(ticket);
    }

    @Test
    void withoutANameItIsAboutThePrimaryPlaceAgain() {
        var ticket = world.anOpenTicket();
        name(anAdmin(), ticket.id(), Optional.of(SHOP));

        name(anAdmin(), ticket.id(), Optional.empty());

        assertThat(world.places.named(ticket.id())).isEmpty();
    }

    @Test
    void aPlaceOfSomebodyElseAndAStrangerAreRefused() {
        var ticket = world.anOpenTicket();

        assertRefused(
                () -> name(anAdmin(), ticket.id(), Optional.of(ELSEWHERE)),
                "customer.location-unknown");
        assertRefused(() -> name(nobodySpecial(), ticket.id(), Optional.of(SHOP)), "access.denied");
        assertThat(world.places.named(ticket.id())).isEmpty();
    }

    @Test
    void aReportNamesThePlaceAtOnce() {
        var opened = open(Optional.of(SHOP));

        assertThat(world.places.named(opened)).contains(SHOP);
        assertRefused(() -> open(Optional.of(ELSEWHERE)), "customer.location-unknown");
    }

    @Test
    void aReportForAMergedRecordIsForTheOneThatStays() {
        var again = new CustomerId(new UUID(5, 4));
        world.parties.merged(again, AMINA);

        var opened = world.openTicket().execute(anAdmin(), report(again, Optional.empty()));

        assertThat(opened.customer()).isEqualTo(AMINA);
    }

    private TicketId open(Optional<LocationId> place) {
        return world.openTicket().execute(anAdmin(), report(AMINA, place)).id();
    }

    private static OpenTicket.Input report(CustomerId customer, Optional<LocationId> place) {
        var usual = TicketWorld.report();
        return new OpenTicket.Input(
                Optional.of(customer),
                usual.subject(),
                usual.description(),
                usual.category(),
                usual.branch(),
                usual.priority(),
                usual.assignee(),
                usual.team(),
                usual.source(),
                place,
                Optional.empty());
    }

    private void name(Actor actor, TicketId ticket, Optional<LocationId> place) {
        var _ = namePlace.execute(actor, new NameTicketPlace.Input(ticket, place));
    }
}
