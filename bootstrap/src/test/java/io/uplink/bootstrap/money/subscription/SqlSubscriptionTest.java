package io.uplink.bootstrap.money.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.money.invoice.port.InvoiceQueries.Within;
import io.uplink.application.money.subscription.ChargeSubscriptions;
import io.uplink.application.money.subscription.PauseSubscription;
import io.uplink.application.money.subscription.port.SubscriptionQueries;
import io.uplink.application.money.subscription.port.SubscriptionQueries.Charge;
import io.uplink.application.money.subscription.port.SubscriptionQueries.Filter;
import io.uplink.application.money.subscription.port.SubscriptionQueries.Sheet;
import io.uplink.application.money.subscription.port.SubscriptionRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.money.GivenBilling;
import io.uplink.bootstrap.money.GivenSubscriptions;
import io.uplink.domain.money.subscription.ChargedPeriod;
import io.uplink.domain.money.subscription.Subscription;
import io.uplink.domain.money.subscription.SubscriptionId;
import io.uplink.domain.money.subscription.SubscriptionStatus;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlSubscriptionTest {

    private static final Actor JOB = new Actor.Job("subscription.charge");
    private static final int INSTANCES = 4;

    @Inject GivenBilling billing;
    @Inject GivenSubscriptions given;
    @Inject SubscriptionRepository subscriptions;
    @Inject SubscriptionQueries queries;
    @Inject ChargeSubscriptions chargeSubscriptions;
    @Inject PauseSubscription pauseSubscription;
    @Inject UnitOfWork unitOfWork;
    @Inject Ids ids;
    @Inject Sql sql;

    private UUID branch = new UUID(0, 0);
    private CustomerId amina = new CustomerId(branch);

    @BeforeEach
    void aCustomer() {
        branch = billing.branch();
        amina = billing.customer(branch);
    }

    @Test
    void whatIsStoredIsReadBack() {
        var later = given.opened(amina, given.today().plusDays(3));

        assertThat(stored(later)).isEqualTo(later);
        assertThat(sheet(later).subscription()).isEqualTo(later);
        assertThat(sheet(later).charges()).isEmpty();
        assertThat(sheet(later).account()).isEqualTo(billing.account(amina));
    }

    @Test
    void theSameKeyOpensOnce() {
        var id = new SubscriptionId(ids.next());
        var home = given.home();
        var first = given.opened(id, amina, home, given.today().plusDays(3));

        assertThat(given.opened(id, amina, home, given.today().plusDays(3))).isEqualTo(first);
    }

    @Test
    void everyMissedPeriodIsChargedOnceByAllInstancesTogether() throws Exception {
        var start = given.today().minusMonths(3).minusDays(2);
        var late = given.opened(amina, start);

        try (var threads = Executors.newFixedThreadPool(INSTANCES)) {
            Callable<ChargeSubscriptions.Done> run = () -> chargeSubscriptions.execute(JOB);
            for (var done : threads.invokeAll(Collections.nCopies(INSTANCES, run))) {
                assertThat(done.state()).isEqualTo(Future.State.SUCCESS);
            }
        }

        var charges = sheet(late).charges().reversed();
        assertThat(charges).hasSize(4);
        assertThat(charges.getFirst().charged().days().from()).isEqualTo(start);
        for (var i = 1; i < charges.size(); i++) {
            assertThat(charges.get(i).charged().days().from())
                    .isEqualTo(charges.get(i - 1).charged().days().until());
        }
        assertThat(charges).extracting(Charge::number).doesNotHaveDuplicates();
        assertThat(invoices()).isEqualTo(4);
        chargeSubscriptions.execute(JOB);
        assertThat(invoices()).isEqualTo(4);
    }

    @Test
    void whatBreaksOffMidwayLeavesNothingAndIsMadeUpFor() {
        var home = given.opened(amina, given.today());

        assertThatThrownBy(() ->
                        unitOfWork.run(() -> {
                            chargeSubscriptions.execute(JOB);
                            throw new IllegalStateException("the rest failed");
                        }))
                .hasMessage("the rest failed");
        chargeSubscriptions.execute(JOB);

        assertThat(sheet(home).charges()).hasSize(1);
        assertThat(invoices()).isEqualTo(1);
    }

    @Test
    void theDatabaseChargesNoDayTwice() {
        var home = given.opened(amina, given.today());
        chargeSubscriptions.execute(JOB);
        var charged = sheet(home).charges().getFirst().charged();
        var other = billing.issued(amina, "10");

        assertThatThrownBy(() ->
                        unitOfWork.run(() ->
                                subscriptions.add(
                                        new ChargedPeriod(
                                                ids.next(),
                                                home.id(),
                                                "Home",
                                                charged.days(),
                                                charged.coveredUntil(),
                                                other.id()))))
                .hasStackTraceContaining("subscription_charge_once");
    }

    @Test
    void aPauseCreditsTheRestOnTheInvoiceOfItsDays() {
        var home = given.opened(amina, given.today());
        chargeSubscriptions.execute(JOB);

        pauseSubscription.execute(
                ActorFixtures.anAdmin(), new PauseSubscription.Input(home.id(), Optional.empty()));

        var charge = sheet(home).charges().getFirst();
        assertThat(charge.charged().coveredUntil()).isEqualTo(given.today());
        assertThat(charge.balance().minor()).isZero();
        assertThat(charge.creditable().minor()).isZero();
        assertThat(stored(home).status()).isEqualTo(SubscriptionStatus.PAUSED);
        chargeSubscriptions.execute(JOB);
        assertThat(invoices()).isEqualTo(1);
    }

    @Test
    void nobodyIsChargedWhoseRecordWasRemoved() {
        var home = given.opened(amina, given.today().plusDays(1));
        sql.run(
                "update subscription set starts_on = current_date - 1, billed_until = current_date"
                        + " - 1 where id = $1",
                Tuple.of(home.id().value()));
        sql.run("update customer set deleted_at = now() where id = $1", Tuple.of(amina.value()));

        var due = unitOfWork.perform(() -> subscriptions.due(given.today(), Optional.empty(), 999));

        assertThat(due).noneMatch(one -> one.id().equals(home.id()));
    }

    @Test
    void theListIsNarrowedAndWalkedByKey() {
        var first = given.opened(amina, given.today().plusDays(3));
        var second = given.opened(amina, given.today().plusDays(3));
        var third = given.opened(amina, given.today().plusDays(3));

        assertThat(found(Optional.of(SubscriptionStatus.ACTIVE)))
                .containsExactly(third.id(), second.id(), first.id());
        assertThat(found(Optional.of(SubscriptionStatus.PAUSED))).isEmpty();
        var one = queries.page(here(), filter(Optional.empty()), Optional.empty(), 2);
        var two = queries.page(here(), filter(Optional.empty()), one.next(), 2);
        assertThat(two.items())
                .extracting(line -> line.subscription().id())
                .containsExactly(first.id());
        assertThat(queries.page(here(), filter(Optional.empty()), two.previous(), 2).items())
                .isEqualTo(one.items());
        var nobody = new Within(Optional.of(Set.of()));
        assertThat(queries.page(nobody, filter(Optional.empty()), Optional.empty(), 2).items())
                .isEmpty();
        assertThat(queries.sheet(nobody, first.id())).isEmpty();
    }

    private List<SubscriptionId> found(Optional<SubscriptionStatus> status) {
        return queries.page(here(), filter(status), Optional.empty(), 50).items().stream()
                .map(line -> line.subscription().id())
                .toList();
    }

    private Filter filter(Optional<SubscriptionStatus> status) {
        return new Filter(
                status, Optional.of(amina), Optional.of(new BranchId(branch)), Optional.of("home"));
    }

    private Within here() {
        return new Within(Optional.of(Set.of(new BranchId(branch))));
    }

    private long invoices() {
        return sql.one(
                        "select count(*) as n from invoice where customer_id = $1",
                        Tuple.of(amina.value()),
                        row -> row.getLong("n"))
                .orElseThrow();
    }

    private Sheet sheet(Subscription.Snapshot one) {
        return queries.sheet(Within.everything(), one.id()).orElseThrow();
    }

    private Subscription.Snapshot stored(Subscription.Snapshot one) {
        return unitOfWork.perform(() -> subscriptions.findById(one.id()).orElseThrow().snapshot());
    }
}
