package io.uplink.application.care.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.care.link.LookLimit;
import io.uplink.application.care.portal.EnterPortal.Entered;
import io.uplink.application.care.portal.RecogniseCustomer.Visitor;
import io.uplink.application.care.portal.port.PortalAccounts;
import io.uplink.application.care.portal.port.PortalReports;
import io.uplink.application.care.portal.port.PortalTickets;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.FixedSettings;
import io.uplink.application.shared.MovableClock;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.PlainSecrets;
import io.uplink.application.shared.RecordingActivityTrail;
import io.uplink.application.shared.RecordingOutbox;
import io.uplink.application.shared.SequentialIds;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Coming in by a code, and being let out. */
class PortalTest {

    private static final Actor NOBODY = new Actor.Anonymous();
    private static final String HERE = "196.200.1.1";
    private static final PhoneNumber PHONE = PhoneNumber.parse("0722 400 100");

    private final MovableClock clock = MovableClock.at("2026-11-28T08:00:00Z");
    private final FixedSettings settings = new FixedSettings();
    private final SequentialIds ids = new SequentialIds();
    private final RecordingActivityTrail activity = new RecordingActivityTrail();
    private final Origin origin = new Origin(ids, clock, activity, new RecordingOutbox());
    private final DirectUnitOfWork unitOfWork = new DirectUnitOfWork();
    private final InMemoryPortalDoors doors = new InMemoryPortalDoors();
    private final PlainSecrets secrets = new PlainSecrets();
    private final List<PortalAccounts.Account> having = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final Desk desk = new Desk();
    private final PortalGate gate = new PortalGate(new Accounts(), settings);
    private final LookLimit limit = new LookLimit(settings, clock);
    private final AskPortalCode askCode =
            new AskPortalCode(
                    unitOfWork,
                    gate,
                    doors,
                    new Accounts(),
                    (_, digits, _) -> told.add(digits),
                    limit,
                    secrets,
                    origin);
    private final EnterPortal enterPortal =
            new EnterPortal(
                    unitOfWork, gate, doors, new Accounts(), limit, secrets, settings, origin);
    private final RecogniseCustomer recogniseCustomer =
            new RecogniseCustomer(gate, doors, new Accounts(), secrets, clock);
    private final LeavePortal leavePortal = new LeavePortal(unitOfWork, doors, secrets);
    private final ReportFault reportFault = new ReportFault(unitOfWork, gate, desk, desk);
    private final FollowReport followReport = new FollowReport(gate, desk);

    private final PortalAccounts.Account amina = account(1, "Amina", "ACC-1");

    @Test
    void whoTypesTheCodeThatCameIsIn() {
        having.add(amina);

        var visitor = recognised(enter(code()));

        assertThat(visitor.account()).isEqualTo(amina);
        assertThat(visitor.actor()).isEqualTo(new Actor.Customer(amina.id(), "Amina"));
        assertThat(activity.actions()).containsExactly("customer.enter-portal");
    }

    @Test
    void theAnswerIsTheSameWhetherAnybodyHasTheNumberAndNobodyIsTexted() {
        assertThat(ask("0722 400 100")).isEqualTo(PHONE);

        assertThat(told).isEmpty();
        assertRefused(() -> enter("000000"), "portal.code-wrong");
    }

    @Test
    void aCodeOpensOnceAndForTenMinutes() {
        having.add(amina);
        var first = code();
        enter(first);
        assertRefused(() -> enter(first), "portal.code-ended");

        var second = code();
        clock.advance(Duration.ofMinutes(10));
        assertRefused(() -> enter(second), "portal.code-ended");
    }

    @Test
    void afterFiveWrongTriesTheRightCodeOpensNoMore() {
        having.add(amina);
        var right = code();
        var wrong = right.equals("000000") ? "000001" : "000000";
        for (var tries = 0; tries < 5; tries++) {
            assertRefused(() -> enter(wrong), "portal.code-wrong");
        }

        assertRefused(() -> enter(right), "portal.code-ended");
    }

    @Test
    void aTelephoneGetsThreeCodesAnHourWhoeverAsks() {
        having.add(amina);
        code();
        code();
        code();

        assertThatThrownBy(this::code).hasMessage("portal.enough-codes");
        clock.advance(Duration.ofHours(1));
        assertThat(enter(code())).isNotNull();
    }

    @Test
    void whoNoLongerHasTheNumberIsNoLongerIn() {
        having.add(amina);
        var entered = enter(code());

        having.clear();

        assertThatThrownBy(() -> recognised(entered)).hasMessage("portal.not-in");
    }

    @Test
    void aStayEndsAfterItsDaysAndWhenOneLeaves() {
        having.add(amina);
        var entered = enter(code());
        clock.advance(Duration.ofDays(30));
        assertThatThrownBy(() -> recognised(entered)).hasMessage("portal.not-in");

        var again = enter(code());
        leavePortal.execute(NOBODY, again.token());
        assertThatThrownBy(() -> recognised(again)).hasMessage("portal.not-in");
    }

    @Test
    void ofSeveralAccountsTheChosenOneIsShownAndNoOther() {
        var shop = account(2, "Amina's shop", "ACC-2");
        having.addAll(List.of(amina, shop));
        var entered = enter(code());

        assertThat(recognised(entered).all()).containsExactly(amina, shop);
        assertThat(recognised(entered, "ACC-2").account()).isEqualTo(shop);
        assertThat(recognised(entered, "ACC-3").account()).isEqualTo(amina);
    }

    @Test
    void aReportIsTakenOnceForItsForm() {
        having.add(amina);
        var visitor = recognised(enter(code()));
        var form = UUID.randomUUID();

        var first = report(visitor.actor(), form);

        assertThat(report(visitor.actor(), form)).isEqualTo(first);
        assertThat(desk.taken).hasSize(1);
        assertThat(followReport.execute(visitor.actor(), new FollowReport.Input(PHONE, first)))
                .isEqualTo("/v/" + first);
        assertRefused(
                () ->
                        reportFault.execute(
                                visitor.actor(),
                                new ReportFault.Input(PHONE, form, "", " ", "It is dark.")),
                "required");
    }

    @Test
    void nobodyElseReportsOrFollows() {
        having.add(amina);
        var bakari = new Actor.Customer(new CustomerId(SequentialIds.of(9)), "Bakari");

        for (var actor : List.of(NOBODY, bakari, ActorFixtures.anAdmin())) {
            assertThatThrownBy(() -> report(actor, UUID.randomUUID())).hasMessage("portal.not-in");
        }
        assertThat(desk.taken).isEmpty();
    }

    @Test
    void nobodyComesInWhereTheOperatorKeepsThePagesClosed() {
        having.add(amina);
        var entered = enter(code());

        settings.with(PortalSettings.OPEN, false);

        assertThatThrownBy(() -> ask("0722 400 100")).hasMessage("portal.not-in");
        assertThatThrownBy(() -> recognised(entered)).hasMessage("portal.not-in");
    }

    private PhoneNumber ask(String phone) {
        return askCode.execute(NOBODY, new AskPortalCode.Input(phone, HERE));
    }

    private String code() {
        ask("0722 400 100");
        return told.getLast();
    }

    private Entered enter(String code) {
        return enterPortal.execute(NOBODY, new EnterPortal.Input("+254722400100", code, HERE));
    }

    private Visitor recognised(Entered entered) {
        return recogniseCustomer.execute(
                NOBODY, new RecogniseCustomer.Input(entered.token(), Optional.empty()));
    }

    private Visitor recognised(Entered entered, String account) {
        return recogniseCustomer.execute(
                NOBODY, new RecogniseCustomer.Input(entered.token(), Optional.of(account)));
    }

    private TicketId report(Actor actor, UUID form) {
        return reportFault.execute(
                actor,
                new ReportFault.Input(PHONE, form, "connectivity", "No light", "It is dark."));
    }

    private static void assertRefused(ThrowingCallable work, String fault) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(((Invalid) refused.error()).faults())
                                        .extracting(Invalid.Fault::code)
                                        .contains(fault));
    }

    private static PortalAccounts.Account account(int id, String name, String number) {
        return new PortalAccounts.Account(
                new CustomerId(SequentialIds.of(id)),
                name,
                number,
                Language.ENGLISH,
                new BranchId(SequentialIds.of(50)),
                ZoneId.of("Africa/Nairobi"),
                "Home 10",
                "active",
                Optional.empty());
    }

    private final class Accounts implements PortalAccounts {

        @Override
        public List<Account> of(PhoneNumber phone) {
            return phone.equals(PHONE) ? List.copyOf(having) : List.of();
        }

        @Override
        public List<Report> reports(CustomerId customer, int most) {
            return List.of();
        }

        @Override
        public List<Category> categories() {
            return List.of();
        }
    }

    private static final class Desk implements PortalTickets, PortalReports {

        private final Map<UUID, TicketId> forms = new HashMap<>();
        private final Map<TicketId, CustomerId> taken = new HashMap<>();

        @Override
        public TicketId report(
                CustomerId customer,
                BranchId branch,
                String category,
                String subject,
                String description) {
            var id = new TicketId(SequentialIds.of(100 + taken.size()));
            taken.put(id, customer);
            return id;
        }

        @Override
        public Optional<String> follow(TicketId ticket, CustomerId customer) {
            return Optional.ofNullable(taken.get(ticket))
                    .filter(customer::equals)
                    .map(_ -> "/v/" + ticket);
        }

        @Override
        public Optional<TicketId> of(UUID form) {
            return Optional.ofNullable(forms.get(form));
        }

        @Override
        public void keep(UUID form, TicketId ticket) {
            forms.put(form, ticket);
        }
    }
}
