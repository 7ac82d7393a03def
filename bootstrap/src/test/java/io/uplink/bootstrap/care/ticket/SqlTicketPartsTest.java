package io.uplink.bootstrap.care.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.care.ticket.OpenTicket;
import io.uplink.application.care.ticket.port.TicketCatalogue;
import io.uplink.application.care.ticket.port.TicketFees;
import io.uplink.application.care.ticket.port.TicketParties;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.domain.care.ticket.Category;
import io.uplink.domain.care.ticket.Fee;
import io.uplink.domain.care.ticket.FeeType;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import io.uplink.domain.shared.id.TicketId;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What surrounds tickets, as rows. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlTicketPartsTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T05:00:00Z");

    @Inject TicketParties parties;
    @Inject TicketFees fees;
    @Inject TicketCatalogue catalogue;
    @Inject TicketRowsOfOurOwn rows;
    @Inject OpenTicket openTicket;
    @Inject UnitOfWork unitOfWork;
    @Inject Ids ids;
    @Inject Sql sql;

    private BranchId branch = new BranchId(new UUID(0, 0));
    private CustomerId customer = new CustomerId(new UUID(0, 0));

    @BeforeEach
    void aBranchWithACustomer() {
        branch = rows.branch();
        customer = rows.customer(branch, "Amina Hassan");
    }

    @Test
    void everythingThatATicketNamesIsLookedUpAtOnce() {
        var person = rows.person(branch);
        var team = rows.team(branch, person);

        var found = find(Optional.of(person), Optional.of(team), "connectivity");

        assertThat(found)
                .isEqualTo(
                        new TicketParties.Found(
                                Optional.of(customer),
                                Optional.of(Placement.in(branch)),
                                true,
                                true,
                                true,
                                true,
                                true));
    }

    @Test
    void whatIsGoneOrSetAsideCannotBeNamed() {
        var person = rows.person(branch);
        var team = rows.team(branch);
        sql.change("update person set active = false where id = $1", Tuple.of(person.value()));
        sql.change("update team set active = false where id = $1", Tuple.of(team.value()));
        sql.change("update branch set active = false where id = $1", Tuple.of(branch.value()));
        sql.change(
                "update customer set deleted_at = now() where id = $1", Tuple.of(customer.value()));

        assertThat(find(Optional.of(person), Optional.of(team), "banana"))
                .isEqualTo(
                        new TicketParties.Found(
                                Optional.empty(),
                                Optional.empty(),
                                false,
                                false,
                                false,
                                false,
                                false));
    }

    @Test
    void whoWorksElsewhereIsAvailableOnlyThroughTheTeam() {
        var elsewhere = rows.person(rows.branch());
        var team = rows.team(branch, elsewhere);

        assertThat(find(Optional.of(elsewhere), Optional.empty(), "speed").person()).isFalse();
        assertThat(find(Optional.of(elsewhere), Optional.of(team), "speed").person()).isTrue();
    }

    @Test
    void itGoesUpToThePolicysPersonThenTheLeaderThenTheManager() {
        var named = rows.person(branch);
        var leader = rows.person(branch);
        var manager = rows.person(branch);
        var team = rows.team(branch, leader);
        sql.change(
                "update team set leader_id = $2 where id = $1",
                Tuple.of(team.value(), leader.value()));
        sql.change(
                "update branch set manager_id = $2 where id = $1",
                Tuple.of(branch.value(), manager.value()));

        assertThat(up(Optional.of(named), Optional.of(team), Optional.empty())).contains(named);
        assertThat(up(Optional.of(named), Optional.of(team), Optional.of(named))).contains(leader);
        assertThat(up(Optional.empty(), Optional.empty(), Optional.empty())).contains(manager);
        sql.change("update person set active = false where id = $1", Tuple.of(manager.value()));
        assertThat(up(Optional.empty(), Optional.empty(), Optional.empty())).isEmpty();
    }

    @Test
    void aFeeComesBackAsItWasStoredAndARemovedOneDoesNot() {
        rows.person(ActorFixtures.ASHA, "Asha");
        var ticket = aTicket();
        var owed =
                new Fee(
                        ids.next(),
                        ticket,
                        Optional.empty(),
                        "Cable",
                        Money.ofMajor(500, Money.KES),
                        "60 m",
                        ActorFixtures.ASHA,
                        MORNING,
                        Optional.empty());
        unitOfWork.run(() -> fees.save(owed));
        assertThat(of(ticket)).containsExactly(owed);

        var paid = owed.paidBy("QK12AB", MORNING.plusSeconds(60));
        unitOfWork.run(() -> fees.save(paid));
        assertThat(of(ticket)).containsExactly(paid);
        assertThat(unitOfWork.perform(() -> fees.find(new TicketId(ids.next()), owed.id())))
                .isEmpty();

        unitOfWork.run(() -> fees.remove(paid, MORNING.plusSeconds(120)));
        assertThat(of(ticket)).isEmpty();
    }

    /** The predecessor could not store that something was off. */
    @Test
    void aCategoryThatIsSetAsideComesBackSetAside() {
        var key = key();
        var category = new Category(key, "Fibre cut", "Kebo imekatika", 7, false, 0);
        unitOfWork.run(() -> catalogue.save(category));

        assertThat(unitOfWork.perform(() -> catalogue.category(key)))
                .contains(new Category(key, "Fibre cut", "Kebo imekatika", 7, false, 1));
    }

    @Test
    void givenTwoWhoEditACategory_whenBothSave_thenTheSecondIsStale() {
        var key = key();
        unitOfWork.run(() -> catalogue.save(new Category(key, "One", "Moja", 1, true, 0)));
        unitOfWork.run(() -> catalogue.save(new Category(key, "Two", "Mbili", 1, true, 1)));

        assertThatThrownBy(() ->
                        unitOfWork.run(() ->
                                catalogue.save(new Category(key, "Three", "Tatu", 1, true, 1))))
                .hasMessage("version.stale");
    }

    @Test
    void aKindOfFeeIsKeptChangedAndForgotten() {
        var id = ids.next();
        var kind = new FeeType(id, "Kind " + id, Money.ofMinor(1, Money.KES), 1, true, 0);
        unitOfWork.run(() -> catalogue.save(kind));
        var kept = unitOfWork.perform(() -> catalogue.feeType(id)).orElseThrow();
        assertThat(kept.version()).isEqualTo(1);
        assertThat(unitOfWork.perform(() -> catalogue.isInUse(kept))).isFalse();

        unitOfWork.run(() -> catalogue.remove(kept));

        assertThat(unitOfWork.perform(() -> catalogue.feeType(id))).isEmpty();
    }

    private TicketParties.Found find(
            Optional<PersonId> person, Optional<TeamId> team, String category) {
        return parties.find(
                new TicketParties.Asked(
                        Optional.of(customer),
                        Optional.of(branch),
                        Optional.of(category),
                        person,
                        team));
    }

    private Optional<PersonId> up(
            Optional<PersonId> named, Optional<TeamId> team, Optional<PersonId> present) {
        return parties.stepUp(new TicketParties.Step(named, team, branch, present));
    }

    private TicketId aTicket() {
        return openTicket
                .execute(
                        ActorFixtures.anAdmin(),
                        new OpenTicket.Input(
                                Optional.of(customer),
                                "Red light",
                                "Since six",
                                "connectivity",
                                Optional.of(branch),
                                Priority.LOW,
                                Optional.empty(),
                                Optional.empty(),
                                "internal"))
                .id();
    }

    private List<Fee> of(TicketId ticket) {
        return unitOfWork.perform(() -> fees.of(ticket));
    }

    private String key() {
        return "k" + ids.next().toString().replace("-", "").substring(16);
    }
}
