package io.uplink.bootstrap.care.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.care.ticket.AddFee;
import io.uplink.application.care.ticket.AssignTicket;
import io.uplink.application.care.ticket.HoldTicket;
import io.uplink.application.care.ticket.NoteOnTicket;
import io.uplink.application.care.ticket.OpenTicket;
import io.uplink.application.care.ticket.ReplyToTicket;
import io.uplink.application.care.ticket.ResolveTicket;
import io.uplink.application.care.ticket.StartTicket;
import io.uplink.application.care.ticket.port.TicketQueries;
import io.uplink.application.care.ticket.port.TicketQueries.Clock;
import io.uplink.application.care.ticket.port.TicketQueries.Filter;
import io.uplink.application.care.ticket.port.TicketQueries.Sort;
import io.uplink.application.care.ticket.port.TicketSheet;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.domain.care.ticket.PendingReason;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.care.ticket.TicketState.Kind;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlTicketQueriesTest {

    private static final Actor.Person ADMIN = ActorFixtures.anAdmin();

    @Inject TicketQueries queries;
    @Inject TicketRowsOfOurOwn rows;
    @Inject OpenTicket openTicket;
    @Inject AssignTicket assignTicket;
    @Inject StartTicket startTicket;
    @Inject HoldTicket holdTicket;
    @Inject ResolveTicket resolveTicket;
    @Inject ReplyToTicket replyToTicket;
    @Inject NoteOnTicket noteOnTicket;
    @Inject AddFee addFee;
    @Inject Sql sql;

    private BranchId branch = new BranchId(new UUID(0, 0));
    private CustomerId customer = new CustomerId(new UUID(0, 0));

    @BeforeEach
    void aBranchOfOurOwn() {
        rows.person(ADMIN.id(), "Asha");
        branch = rows.branch();
        customer = rows.customer(branch, "Zuhura Kimani");
    }

    @Test
    void everyOrderIsWalkedForthAndBackWithoutLossOrRepetition() {
        for (var priority : Priority.values()) {
            open(priority);
            open(priority);
        }

        for (var sort : Sort.values()) {
            var forth = walk(sort, 3);
            assertThat(forth).as(sort.code()).hasSize(8).doesNotHaveDuplicates();
            assertThat(walk(sort, 50)).isEqualTo(forth);
        }
    }

    @Test
    void thePageBeforeIsTheOneWeCameFrom() {
        for (var i = 0; i < 5; i++) {
            open(Priority.HIGH);
        }
        for (var sort : Sort.values()) {
            var first = page(here(), sort, Optional.empty(), 2);
            var second = page(here(), sort, first.next(), 2);
            assertThat(page(here(), sort, second.previous(), 2).items()).isEqualTo(first.items());
        }
    }

    @Test
    void theMostUrgentComesFirstAndTheFirstDueFirst() {
        var low = open(Priority.LOW);
        var critical = open(Priority.CRITICAL);
        var high = open(Priority.HIGH);

        assertThat(walk(Sort.PRIORITY, 50)).containsExactly(critical, high, low);
        assertThat(walk(Sort.SLA, 50)).containsExactly(critical, high, low);
        assertThat(walk(Sort.NEWEST, 50)).containsExactly(high, critical, low);
    }

    @Test
    void aCursorOfAnotherOrderIsRefused() {
        open(Priority.LOW);
        open(Priority.LOW);
        var next = page(here(), Sort.NEWEST, Optional.empty(), 1).next();

        assertThatThrownBy(() -> page(here(), Sort.SLA, next, 1)).hasMessage("input.invalid");
    }

    @Test
    void aTicketIsFoundByItsNumberSubjectAndCustomer() {
        var id = open(Priority.HIGH);
        rows.phone(customer, "+254712004418");
        var number = page(here(), Sort.NEWEST, Optional.empty(), 1).items().getFirst().number();

        assertThat(found(number.substring(4))).containsExactly(id);
        assertThat(found("RED light")).containsExactly(id);
        assertThat(found("zuhura")).containsExactly(id);
        assertThat(found("0712 004 418")).containsExactly(id);
        assertThat(found("100% of nothing_")).isEmpty();
    }

    @Test
    void whatManySayIsPagedAsTheWholeListIs() {
        for (var i = 0; i < 7; i++) {
            open(Priority.HIGH);
        }

        for (var sort : Sort.values()) {
            assertThat(walk(here().saying("red light"), sort, 3))
                    .as(sort.code())
                    .isEqualTo(walk(here(), sort, 50));
        }
    }

    @Test
    void whatOneSaysBehindThousandsIsFoundToo() {
        var id = open(Priority.HIGH);
        sql.change(
                """
                insert into ticket
                select (jsonb_populate_record(t, jsonb_build_object(
                           'id', gen_random_uuid(), 'number', 'TKT-' || t.id || g,
                           'subject', 'Slow at night', 'state', 'closed', 'sla_next_at', null,
                           'opened_at', t.opened_at + g * interval '1 second'))).*
                  from ticket t, generate_series(1, 5001) g where t.id = $1
                """,
                Tuple.of(id.value()));

        assertThat(found("red light")).containsExactly(id);
        assertThat(found("zuhura")).hasSize(50).doesNotContain(id);
    }

    @Test
    void eachReaderSeesWhatIsWithinReach() {
        var id = open(Priority.HIGH);
        var mary = rows.person(branch);
        var team = rows.team(branch, mary);
        var elsewhere = rows.branch();

        assertThat(seen(reader(mary, Reach.BRANCH, branch, Set.of()))).containsExactly(id);
        assertThat(seen(reader(mary, Reach.BRANCH, elsewhere, Set.of()))).isEmpty();
        assertThat(seen(reader(mary, Reach.TEAM, branch, Set.of(team)))).isEmpty();
        assertThat(seen(reader(mary, Reach.OWN, branch, Set.of()))).isEmpty();
        assignTicket.execute(
                ADMIN,
                new AssignTicket.Input(id, Optional.empty(), Optional.of(team), Optional.empty()));
        assertThat(seen(reader(mary, Reach.TEAM, branch, Set.of(team)))).containsExactly(id);
        assignTicket.execute(
                ADMIN,
                new AssignTicket.Input(id, Optional.of(mary), Optional.empty(), Optional.empty()));
        assertThat(seen(reader(mary, Reach.OWN, elsewhere, Set.of()))).containsExactly(id);
    }

    @Test
    void theNumbersOnTheTabsAreThoseOfTheirLists() {
        var mary = rows.person(branch);
        var reader = reader(mary, Reach.BRANCH, branch, Set.of());
        open(Priority.HIGH);
        var mine = open(Priority.CRITICAL);
        var done = open(Priority.LOW);
        assignTicket.execute(
                ADMIN,
                new AssignTicket.Input(
                        mine, Optional.of(mary), Optional.empty(), Optional.empty()));
        resolve(done);
        var later = Instant.now().plus(Duration.ofDays(30));
        var scope = new TicketQueries.Scope(Reach.BRANCH, reader, later);

        var counts = queries.counts(scope);

        assertThat(counts).isEqualTo(new TicketQueries.Counts(2, 1, 2, 0, 1, 0));
        assertThat(
                        queries.page(
                                        scope,
                                        Filter.everything().by(Clock.OVERDUE),
                                        Sort.SLA,
                                        Optional.empty(),
                                        50)
                                .items())
                .hasSize(2);
    }

    @Test
    void aRowSaysHowItsPromiseStands() {
        var id = open(Priority.HIGH);
        start(id);
        hold(id, PendingReason.CUSTOMER);
        reply(id);

        var row = page(here(), Sort.NEWEST, Optional.empty(), 1).items().getFirst();

        assertThat(row.state()).isEqualTo(Kind.PENDING);
        assertThat(row.waitsFor()).contains(PendingReason.CUSTOMER);
        assertThat(row.customerName()).isEqualTo("Zuhura Kimani");
        assertThat(row.lastReplyAt()).isPresent();
        assertThat(row.clock().orElseThrow().pausedSince()).isPresent();
        assertThat(row.clock().orElseThrow().isOverdue(Instant.MAX)).isFalse();
    }

    @Test
    void aSheetHoldsAllThatBelongsToATicket() {
        var earlier = open(Priority.LOW);
        resolve(earlier);
        var id = open(Priority.HIGH);
        start(id);
        hold(id, PendingReason.CUSTOMER);
        start(id);
        reply(id);
        noteOnTicket.execute(ADMIN, new NoteOnTicket.Input(id, "Needs a splice"));
        addFee.execute(
                ADMIN,
                new AddFee.Input(
                        id,
                        Optional.empty(),
                        Optional.of("Cable"),
                        Optional.of(Money.ofMajor(500, Money.KES)),
                        ""));

        var sheet = queries.sheet(id).orElseThrow();

        assertThat(sheet.timeline())
                .extracting(TicketSheet.Item::kind)
                .containsExactly(
                        "opened", "progressed", "pending", "resumed", "reply", "note", "fee-added");
        assertThat(sheet.pauses())
                .singleElement()
                .satisfies(pause -> {
                    assertThat(pause.reason()).isEqualTo("customer");
                    assertThat(pause.until()).isPresent();
                });
        assertThat(sheet.fees()).singleElement().extracting("name").isEqualTo("Cable");
        assertThat(sheet.earlier().count()).isEqualTo(1);
        assertThat(sheet.earlier().open()).isZero();
        assertThat(sheet.policy()).isPresent();
        assertThat(sheet.calendarName()).contains("Office hours");
        assertThat(sheet.names().categoryEnglish()).isEqualTo("Connectivity issue");
        assertThat(sheet.lastEntry()).contains(sheet.timeline().getLast().id());
        assertThat(queries.sheet(new TicketId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void whoResolvedMostOfACustomersTicketsIsSuggested() {
        var mary = rows.person(branch);
        for (var i = 0; i < 2; i++) {
            var done = open(Priority.LOW);
            assignTicket.execute(
                    ADMIN,
                    new AssignTicket.Input(
                            done, Optional.of(mary), Optional.empty(), Optional.empty()));
            resolve(done);
        }
        var id = open(Priority.HIGH);

        assertThat(queries.sheet(id).orElseThrow().suggestion().orElseThrow())
                .satisfies(suggested -> {
                    assertThat(suggested.person()).contains(mary);
                    assertThat(suggested.times()).isEqualTo(2);
                });
    }

    private TicketId open(Priority priority) {
        return openTicket
                .execute(
                        ADMIN,
                        new OpenTicket.Input(
                                Optional.of(customer),
                                "Red light on ONU",
                                "Since six",
                                "connectivity",
                                Optional.of(branch),
                                priority,
                                Optional.empty(),
                                Optional.empty(),
                                "internal"))
                .id();
    }

    private void start(TicketId id) {
        startTicket.execute(ADMIN, new StartTicket.Input(id, Optional.empty()));
    }

    private void hold(TicketId id, PendingReason reason) {
        holdTicket.execute(
                ADMIN, new HoldTicket.Input(id, reason, Optional.empty(), Optional.empty()));
    }

    private void resolve(TicketId id) {
        resolveTicket.execute(ADMIN, new ResolveTicket.Input(id, "Spliced", Optional.empty()));
    }

    private void reply(TicketId id) {
        replyToTicket.execute(
                ADMIN, new ReplyToTicket.Input(id, "On the way", Optional.empty(), false));
    }

    private Filter here() {
        return Filter.everything().at(branch);
    }

    private io.uplink.application.shared.Page<TicketQueries.Row> page(
            Filter filter, Sort sort, Optional<String> cursor, int size) {
        return queries.page(
                new TicketQueries.Scope(Reach.ALL, ADMIN, Instant.now()),
                filter,
                sort,
                cursor,
                size);
    }

    private List<TicketId> walk(Sort sort, int size) {
        return walk(here(), sort, size);
    }

    private List<TicketId> walk(Filter filter, Sort sort, int size) {
        var found = new ArrayList<TicketId>();
        var page = page(filter, sort, Optional.empty(), size);
        page.items().forEach(row -> found.add(row.id()));
        while (page.next().isPresent()) {
            page = page(filter, sort, page.next(), size);
            page.items().forEach(row -> found.add(row.id()));
        }
        return found;
    }

    private List<TicketId> found(String text) {
        return page(here().saying(text), Sort.NEWEST, Optional.empty(), 50).items().stream()
                .map(TicketQueries.Row::id)
                .toList();
    }

    private List<TicketId> seen(Actor.Person reader) {
        var reach = reader.reach(Permission.TICKETS_VIEW).orElseThrow();
        return queries
                .page(
                        new TicketQueries.Scope(reach, reader, Instant.now()),
                        here(),
                        Sort.NEWEST,
                        Optional.empty(),
                        50)
                .items()
                .stream()
                .map(TicketQueries.Row::id)
                .toList();
    }

    private static Actor.Person reader(
            PersonId id,
            Reach reach,
            BranchId branch,
            Set<io.uplink.domain.shared.id.TeamId> teams) {
        return ActorFixtures.with(
                id, "Mary", reach, Set.of(branch), teams, Permission.TICKETS_VIEW);
    }
}
