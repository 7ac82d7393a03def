package io.uplink.bootstrap.care.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.care.desk.ContinueBulk;
import io.uplink.application.care.desk.DeskRepositoriesContract;
import io.uplink.application.care.desk.RunMacro;
import io.uplink.application.care.desk.ShowBulk;
import io.uplink.application.care.desk.StartBulk;
import io.uplink.application.care.desk.port.Audiences;
import io.uplink.application.care.desk.port.BulkRuns;
import io.uplink.application.care.desk.port.CannedReplyRepository;
import io.uplink.application.care.desk.port.DeskQueries;
import io.uplink.application.care.desk.port.MacroRepository;
import io.uplink.application.care.desk.port.SavedViewRepository;
import io.uplink.application.care.desk.port.TicketTabs;
import io.uplink.application.care.ticket.CloseTicket;
import io.uplink.application.care.ticket.OpenTicket;
import io.uplink.application.care.ticket.ResolveTicket;
import io.uplink.application.care.ticket.port.TicketQueries;
import io.uplink.application.care.ticket.port.TicketQueries.Scope;
import io.uplink.application.care.ticket.port.TicketRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.care.ticket.TicketRowsOfOurOwn;
import io.uplink.domain.care.desk.Audience;
import io.uplink.domain.care.desk.Audience.Reader;
import io.uplink.domain.care.desk.BulkRun.Pick;
import io.uplink.domain.care.desk.BulkRun.Result;
import io.uplink.domain.care.desk.BulkRunId;
import io.uplink.domain.care.desk.CannedReply;
import io.uplink.domain.care.desk.CannedReply.Topic;
import io.uplink.domain.care.desk.CannedReplyId;
import io.uplink.domain.care.desk.DeskAction;
import io.uplink.domain.care.desk.Macro;
import io.uplink.domain.care.desk.MacroId;
import io.uplink.domain.care.desk.SavedView;
import io.uplink.domain.care.desk.SavedViewId;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import io.uplink.domain.shared.id.TicketId;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The stores of the desk as rows, and what only real transactions show. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlDeskTest implements DeskRepositoriesContract {

    @Inject CannedReplyRepository replies;
    @Inject MacroRepository macros;
    @Inject SavedViewRepository views;
    @Inject TicketTabs tabs;
    @Inject TicketQueries ticketQueries;
    @Inject BulkRuns runs;
    @Inject DeskQueries queries;
    @Inject Audiences audiences;
    @Inject TicketRepository tickets;
    @Inject UnitOfWork unitOfWork;
    @Inject Ids ids;
    @Inject Sql sql;
    @Inject TicketRowsOfOurOwn rows;
    @Inject OpenTicket openTicket;
    @Inject ResolveTicket resolveTicket;
    @Inject CloseTicket closeTicket;
    @Inject RunMacro runMacro;
    @Inject StartBulk startBulk;
    @Inject ContinueBulk continueBulk;
    @Inject ShowBulk showBulk;

    private BranchId branch = new BranchId(new UUID(0, 0));
    private PersonId asha = new PersonId(new UUID(0, 0));
    private PersonId brian = new PersonId(new UUID(0, 0));
    private TeamId team = new TeamId(new UUID(0, 0));

    @BeforeEach
    void twoPeopleOfABranchWithATeam() {
        branch = rows.branch();
        asha = rows.person(branch);
        brian = rows.person(branch);
        team = rows.team(branch, brian);
    }

    @Test
    void theTabsSayWhatTheirPartsSayAlone() {
        aTicket();
        var reader = ActorFixtures.inWestlands(Permission.TICKETS_VIEW);
        var scope = new Scope(Reach.ALL, reader, Instant.now());
        var mine = new Reader(asha, Set.of(branch), Set.of(team), false);

        var nothingKept = tabs.over(scope, new Reader(brian, Set.of(), Set.of(), false));
        assertThat(nothingKept.counts()).isEqualTo(ticketQueries.counts(scope));
        assertThat(nothingKept.counts().open()).isPositive();

        for (var name : List.of("Zuma", "abba", "Mosi")) {
            unitOfWork.run(() ->
                    views.save(
                            new SavedView(
                                    new SavedViewId(ids.next()),
                                    name,
                                    asha,
                                    new Audience.Own(),
                                    Map.of("priority", "high"),
                                    0)));
        }
        var kept = tabs.over(scope, mine);
        assertThat(kept.counts()).isEqualTo(ticketQueries.counts(scope));
        assertThat(kept.views()).isEqualTo(views.menuOf(mine));
        assertThat(kept.views().views())
                .extracting(SavedView::name)
                .startsWith("abba", "Mosi", "Zuma");
    }

    @Test
    void aMacroThatIsRefusedInTheMiddleLeavesNothing() {
        var ticket = aTicket();
        var reply = aReply();
        var macro =
                kept(
                        Optional.of(reply),
                        new DeskAction.Prioritise(Priority.CRITICAL),
                        new DeskAction.Note("Never kept"),
                        new DeskAction.Resume(),
                        // Nobody of that name works anywhere.
                        new DeskAction.Assign(
                                Optional.of(new PersonId(ids.next())), Optional.empty()));

        assertThatThrownBy(() -> run(anAgent(), ticket, macro)).isInstanceOf(DomainException.class);
        assertThat(now(ticket.id())).isEqualTo(ticket);
        assertThat(entries(ticket.id())).containsExactly("opened");
        assertThat(actions(ticket.id())).containsExactly("ticket.open");

        var whole =
                kept(
                        Optional.of(reply),
                        new DeskAction.Prioritise(Priority.CRITICAL),
                        new DeskAction.Note("Kept"),
                        new DeskAction.Resolve("Spliced"));
        var after = run(anAgent(), ticket, whole).ticket();
        assertThat(now(ticket.id()).version()).isEqualTo(after.version());
        assertThat(entries(ticket.id()))
                .containsExactlyInAnyOrder("opened", "reply", "priority", "note", "resolved");
    }

    @Test
    void ofTwoWhoContinueAtOnceEachTicketIsChangedOnce() throws Exception {
        var chosen = List.of(aTicket(), aTicket(), aTicket());
        var run = new BulkRunId(ids.next());
        start(run, new DeskAction.Note("Cable cut"), chosen);

        Callable<Integer> go =
                () -> continueBulk.execute(anAgent(), new ContinueBulk.Input(run, 100));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(List.of(go, go, go))) {
                done.get();
            }
        }

        for (var ticket : chosen) {
            assertThat(entries(ticket.id())).containsExactly("opened", "note");
        }
        assertThat(showBulk.execute(anAgent(), run).count(Result.DONE)).isEqualTo(3);
    }

    @Test
    void aTicketThatRefusesIsNotHalfChangedAndSaysWhy() {
        var closed = aTicket();
        var fine = aTicket();
        resolveTicket.execute(
                anAgent(), new ResolveTicket.Input(closed.id(), "Done", Optional.empty()));
        closeTicket.execute(anAgent(), new CloseTicket.Input(closed.id(), Optional.empty()));
        var run = new BulkRunId(ids.next());
        var stranger = new TicketId(ids.next());
        startBulk.execute(
                anAgent(),
                new StartBulk.Input(
                        run,
                        new DeskAction.Escalate(
                                "Storm", Optional.of(brian), Optional.of(Priority.CRITICAL)),
                        List.of(
                                new Pick(closed.id(), closed.version() + 2),
                                new Pick(stranger, 1),
                                new Pick(fine.id(), fine.version()))));

        continueBulk.execute(anAgent(), new ContinueBulk.Input(run, 100));

        var lines = showBulk.execute(anAgent(), run).lines();
        assertThat(lines)
                .extracting(line -> line.code().orElse(line.result().orElseThrow().code()))
                .containsExactly("ticket.transition-refused", "ticket.not-found", "done");
        assertThat(lines.get(1).number()).isEmpty();
        assertThat(lines.get(2).number()).contains(fine.number().text());
        assertThat(now(closed.id()).priority()).isEqualTo(Priority.HIGH);
        assertThat(now(fine.id()).priority()).isEqualTo(Priority.CRITICAL);
        assertThat(entries(closed.id())).containsExactly("opened", "resolved", "closed");
    }

    @Test
    void theToolsOfATicketAreThoseOfTheReader() {
        aReply();
        kept(Optional.empty(), new DeskAction.Claim());
        var member = new Reader(brian, Set.of(branch), Set.of(), false);
        var stranger = new Reader(brian, Set.of(), Set.of(), false);

        var tools = queries.tools(member);

        assertThat(tools.replies()).anyMatch(reply -> reply.name().equals("Of " + branch));
        assertThat(tools.macros()).anyMatch(macro -> macro.name().equals("Of " + branch));
        assertThat(queries.tools(stranger).replies())
                .noneMatch(reply -> reply.name().equals("Of " + branch));
        assertThat(queries.tools(stranger).macros())
                .noneMatch(macro -> macro.name().equals("Of " + branch));
    }

    @Test
    void aTeamLiesInItsBranchAndMayBeSetAside() {
        var ofTeam = new Audience.Team(team);
        assertThat(unitOfWork.perform(() -> audiences.find(ofTeam)))
                .contains(
                        new Audiences.Found(
                                new Placement(Optional.of(branch), Set.of(), Set.of(team)), true));
        sql.change("update team set active = false where id = $1", Tuple.of(team.value()));
        sql.change("update branch set active = false where id = $1", Tuple.of(branch.value()));

        assertThat(unitOfWork.perform(() -> audiences.find(ofTeam)).orElseThrow().active())
                .isFalse();
        assertThat(unitOfWork.perform(() -> audiences.find(new Audience.Branch(branch))))
                .contains(new Audiences.Found(Placement.in(branch), false));
        assertThat(
                        unitOfWork.perform(
                                () -> audiences.find(new Audience.Team(new TeamId(ids.next())))))
                .isEmpty();
    }

    private Actor.Person anAgent() {
        return ActorFixtures.with(
                asha, "Asha", Reach.BRANCH, Set.of(branch), Set.of(), Permission.values());
    }

    private Ticket.Snapshot aTicket() {
        var customer = rows.customer(branch, "Amina Hassan");
        var opened =
                openTicket.execute(
                        anAgent(),
                        new OpenTicket.Input(
                                Optional.of(customer),
                                "No internet",
                                "Red light",
                                "connectivity",
                                Optional.of(branch),
                                Priority.HIGH,
                                Optional.empty(),
                                Optional.empty(),
                                "internal"));
        // As it is stored: a row keeps microseconds.
        return now(opened.id());
    }

    private CannedReplyId aReply() {
        var id = new CannedReplyId(ids.next());
        unitOfWork.run(() ->
                replies.save(
                        new CannedReply(
                                id,
                                "Of " + branch,
                                Topic.GREETING,
                                asha,
                                new Audience.Branch(branch),
                                "Dear {customer_name}",
                                Optional.empty(),
                                0)));
        return id;
    }

    private MacroId kept(Optional<CannedReplyId> reply, DeskAction... actions) {
        var id = new MacroId(ids.next());
        unitOfWork.run(() ->
                macros.save(
                        new Macro(
                                id,
                                "Of " + branch,
                                asha,
                                new Audience.Branch(branch),
                                reply,
                                List.of(actions),
                                0)));
        return id;
    }

    private RunMacro.Outcome run(Actor actor, Ticket.Snapshot seen, MacroId macro) {
        return runMacro.execute(
                actor,
                new RunMacro.Input(
                        seen.id(),
                        macro,
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Version.of(seen.version())));
    }

    private void start(BulkRunId run, DeskAction action, List<Ticket.Snapshot> chosen) {
        var picks = new ArrayList<Pick>();
        chosen.forEach(ticket -> picks.add(new Pick(ticket.id(), ticket.version())));
        startBulk.execute(anAgent(), new StartBulk.Input(run, action, picks));
    }

    private Ticket.Snapshot now(TicketId ticket) {
        return unitOfWork.perform(() -> tickets.findById(ticket)).orElseThrow().snapshot();
    }

    private List<String> entries(TicketId ticket) {
        return sql.list(
                "select kind from ticket_entry where ticket_id = $1 order by at, id",
                Tuple.of(ticket.value()),
                row -> row.getString("kind"));
    }

    private List<String> actions(TicketId ticket) {
        return sql.list(
                "select action from activity where subject_id = $1 order by at",
                Tuple.of(ticket.value()),
                row -> row.getString("action"));
    }

    @Override
    public CannedReplyRepository replies() {
        return replies;
    }

    @Override
    public MacroRepository macros() {
        return macros;
    }

    @Override
    public SavedViewRepository views() {
        return views;
    }

    @Override
    public BulkRuns runs() {
        return runs;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    public UUID id() {
        return ids.next();
    }

    @Override
    public PersonId asha() {
        return asha;
    }

    @Override
    public PersonId brian() {
        return brian;
    }

    @Override
    public TeamId team() {
        return team;
    }

    @Override
    public BranchId branch() {
        return branch;
    }
}
