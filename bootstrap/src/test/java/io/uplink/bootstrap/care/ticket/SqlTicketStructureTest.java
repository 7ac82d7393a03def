package io.uplink.bootstrap.care.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.application.care.ticket.MergeTicket;
import io.uplink.application.care.ticket.NoteOnTicket;
import io.uplink.application.care.ticket.OpenTicket;
import io.uplink.application.care.ticket.OtherTicket;
import io.uplink.application.care.ticket.RelateTickets;
import io.uplink.application.care.ticket.TicketStructureContract;
import io.uplink.application.care.ticket.port.StructureQueries;
import io.uplink.application.care.ticket.port.StructureQueries.Other;
import io.uplink.application.care.ticket.port.StructureQueries.Tie;
import io.uplink.application.care.ticket.port.TicketQueries;
import io.uplink.application.care.ticket.port.TicketRepository;
import io.uplink.application.care.ticket.port.TicketSheet;
import io.uplink.application.care.ticket.port.TicketStructure;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.domain.care.structure.Role;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlTicketStructureTest implements TicketStructureContract {

    @Inject TicketStructure structure;
    @Inject StructureQueries queries;
    @Inject TicketQueries tickets;
    @Inject TicketRepository repository;
    @Inject UnitOfWork unitOfWork;
    @Inject Ids ids;
    @Inject OpenTicket openTicket;
    @Inject NoteOnTicket noteOnTicket;
    @Inject MergeTicket mergeTicket;
    @Inject RelateTickets relateTickets;
    @Inject TicketRowsOfOurOwn rows;

    private BranchId branch = new BranchId(new UUID(0, 0));
    private CustomerId customer = new CustomerId(new UUID(0, 0));

    @BeforeEach
    void aCustomerOfOurOwn() {
        rows.person(ActorFixtures.ASHA, "Asha");
        branch = rows.branch();
        customer = rows.customer(branch, "Amina Hassan");
    }

    @Test
    void aMergedHistoryIsReadWithTheTicketAndStaysWhereItWas() {
        var target = aStoredTicket();
        var source = aStoredTicket();
        var message = aStoredMessage(source.id());
        var before = sheet(source.id()).timeline();

        merge(source, target);

        var read = sheet(target.id());
        assertThat(read.timeline())
                .filteredOn(item -> item.of().isPresent())
                .allMatch(item -> item.of().get().ticket().equals(source.id()))
                .extracting(TicketSheet.Item::kind)
                .contains("report", "opened", "note", "merged");
        assertThat(read.timeline()).extracting(TicketSheet.Item::id).contains(message);
        assertThat(read.lastEntry())
                .isEqualTo(
                        read.timeline().stream()
                                .filter(item -> item.kind().equals("took-in"))
                                .map(TicketSheet.Item::id)
                                .findAny());
        assertThat(sheet(source.id()).timeline()).containsAll(before);
        assertThat(around(target.id()))
                .singleElement()
                .satisfies(other -> {
                    assertThat(other.ticket()).isEqualTo(source.id());
                    assertThat(other.tie()).isInstanceOf(Tie.Merged.class);
                });
    }

    @Test
    void eachPageShowsTheOtherTicketByWhatItIsToIt() {
        var parent = aStoredTicket();
        var child = aStoredTicket();
        relate(parent.id(), Role.PARENT_OF, child);

        assertThat(around(parent.id()))
                .singleElement()
                .satisfies(other -> {
                    assertThat(other.ticket()).isEqualTo(child.id());
                    assertThat(other.number()).isEqualTo(child.number().text());
                    assertThat(((Tie.Related) other.tie()).role()).isEqualTo(Role.PARENT_OF);
                });
        assertThat(around(child.id()))
                .singleElement()
                .satisfies(other ->
                        assertThat(((Tie.Related) other.tie()).role()).isEqualTo(Role.CHILD_OF));
        assertThat(queries.around(aStoredTicket().id()))
                .hasValueSatisfying(circle -> assertThat(circle.others()).isEmpty());
        assertThat(queries.around(new TicketId(ids.next()))).isEmpty();
    }

    @Test
    void ofTwoParentsAtOnceAChildGetsOne() throws Exception {
        var child = aStoredTicket();
        var asked = new ArrayList<Callable<String>>();
        for (var parent : List.of(aStoredTicket(), aStoredTicket(), aStoredTicket())) {
            asked.add(() -> related(parent.id(), Role.PARENT_OF, child));
            asked.add(() -> related(child.id(), Role.CHILD_OF, parent));
        }

        var outcomes = atOnce(asked);

        // Both who asked for the same parent may be told yes.
        assertThat(outcomes).contains("related").contains("ticket.has-parent");
        assertThat(around(child.id())).hasSize(1);
    }

    @Test
    void ofTwoThatAreMergedIntoEachOtherAtOnceOneIs() throws Exception {
        var one = aStoredTicket();
        var two = aStoredTicket();

        var outcomes = atOnce(List.of(() -> merged(one, two), () -> merged(two, one)));

        assertThat(outcomes).contains("merged").hasSize(2);
        assertThat(outcomes)
                .containsAnyOf("ticket.merge-in-circle", "ticket.holds-merged", "ticket.merged");
    }

    private String merged(Ticket.Snapshot source, Ticket.Snapshot into) {
        return outcome("merged", () -> merge(source, into));
    }

    private String related(TicketId own, Role role, Ticket.Snapshot other) {
        return outcome("related", () -> relate(own, role, other));
    }

    private static String outcome(String done, Runnable act) {
        try {
            act.run();
            return done;
        } catch (DomainException refused) {
            return refused.error().code();
        }
    }

    private void merge(Ticket.Snapshot source, Ticket.Snapshot into) {
        var _ =
                mergeTicket.execute(
                        ActorFixtures.anAdmin(),
                        new MergeTicket.Input(
                                source.id(), OtherTicket.of(into.id()), Optional.empty()));
    }

    private void relate(TicketId own, Role role, Ticket.Snapshot other) {
        var _ =
                relateTickets.execute(
                        ActorFixtures.anAdmin(),
                        new RelateTickets.Input(
                                own,
                                role,
                                OtherTicket.numbered(other.number().text()),
                                Optional.empty()));
    }

    private static List<String> atOnce(List<Callable<String>> all) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes = new ArrayList<String>();
            for (var future : threads.invokeAll(all)) {
                outcomes.add(future.get());
            }
            return outcomes;
        }
    }

    private List<Other> around(TicketId ticket) {
        return queries.around(ticket).orElseThrow().others();
    }

    private TicketSheet sheet(TicketId ticket) {
        return tickets.sheet(ticket).orElseThrow();
    }

    @Override
    public TicketStructure structure() {
        return structure;
    }

    @Override
    public TicketRepository tickets() {
        return repository;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    public UUID newId() {
        return ids.next();
    }

    @Override
    public PersonId aPerson() {
        return ActorFixtures.ASHA;
    }

    @Override
    public Ticket.Snapshot aStoredTicket() {
        return openTicket.execute(
                ActorFixtures.anAdmin(),
                new OpenTicket.Input(
                        Optional.of(customer),
                        "No internet",
                        "Red light since six",
                        "connectivity",
                        Optional.of(branch),
                        Priority.HIGH,
                        Optional.empty(),
                        Optional.empty(),
                        "internal"));
    }

    @Override
    public UUID aStoredMessage(TicketId ticket) {
        return noteOnTicket
                .execute(ActorFixtures.anAdmin(), new NoteOnTicket.Input(ticket, "Hm"))
                .entry()
                .id();
    }
}
