package io.uplink.bootstrap.sales.lead;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.application.sales.lead.LeadRepositoryContract;
import io.uplink.application.sales.lead.port.LeadQueries;
import io.uplink.application.sales.lead.port.LeadQueries.Filter;
import io.uplink.application.sales.lead.port.LeadQueries.Within;
import io.uplink.application.sales.lead.port.LeadRepository;
import io.uplink.application.sales.order.port.OrderRepository;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Secrets;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.money.GivenBilling;
import io.uplink.bootstrap.org.access.SignInFixture;
import io.uplink.bootstrap.sales.order.GivenOrders;
import io.uplink.domain.sales.lead.Lead;
import io.uplink.domain.sales.lead.LeadDetails;
import io.uplink.domain.sales.lead.LeadId;
import io.uplink.domain.sales.lead.LeadNumber;
import io.uplink.domain.sales.lead.LeadSource;
import io.uplink.domain.sales.lead.LeadStage;
import io.uplink.domain.sales.order.Order;
import io.uplink.domain.sales.order.OrderId;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlLeadTest implements LeadRepositoryContract {

    private static final int NUMBERS = 1_000_000_000;

    @Inject LeadRepository leads;
    @Inject LeadQueries queries;
    @Inject OrderRepository orders;
    @Inject UnitOfWork unitOfWork;
    @Inject Secrets secrets;
    @Inject Ids ids;
    @Inject GivenBilling billing;
    @Inject GivenOrders given;
    @Inject SignInFixture people;

    private UUID branch = new UUID(0, 0);
    private UUID agent = new UUID(0, 0);

    @BeforeEach
    void aBranch() {
        branch = billing.branch();
        agent = people.somebody("agent").id();
    }

    @Override
    public LeadRepository leads() {
        return leads;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    public Lead fresh(Optional<LocalDate> followUp) {
        var id = ids.next();
        return Lead.taken(
                new Lead.Facts(
                        new LeadId(id),
                        LeadNumber.of(1998, 100_000 + Math.floorMod(id.hashCode(), NUMBERS / 2)),
                        new BranchId(branch),
                        LeadSource.FIELD,
                        Optional.empty(),
                        Instant.parse("2026-11-22T09:00:00Z")),
                new Lead.Plan(
                        new LeadDetails(
                                "Wanjiku " + id.toString().substring(24),
                                Optional.of(PhoneNumber.parse(given.phone())),
                                Optional.empty(),
                                "Ngarua",
                                "Plot 7",
                                "Wants it soon",
                                Language.SWAHILI),
                        Optional.of(given.shared().id()),
                        Optional.of(owner()),
                        followUp),
                followUp.orElse(LONG_AGO));
    }

    private PersonId owner() {
        return new PersonId(agent);
    }

    @Override
    public OrderId order() {
        var order = Order.placed(given.facts(given.shared(), branch));
        unitOfWork.run(() -> orders.add(order, digest(), Optional.empty()));
        return order.id();
    }

    @Override
    public byte[] digest() {
        return secrets.digest(ids.next().toString());
    }

    @Test
    void whatIsDueIsReadFromTheDayThatPassedLongestAgo() {
        var late = kept(Optional.of(LONG_AGO.plusDays(2)));
        var later = kept(Optional.of(LONG_AGO.plusDays(1)));
        var _ = kept(Optional.of(LONG_AGO.plusDays(9)));

        var read = new ArrayList<LeadId>();
        var cursor = Optional.<String>empty();
        do {
            var page = queries.page(ours(), due(LONG_AGO.plusDays(2)), cursor, 1);
            page.items().forEach(line -> read.add(line.id()));
            cursor = page.next();
        } while (cursor.isPresent());

        assertThat(read).containsExactly(later.id(), late.id());
    }

    @Test
    void theNumbersCountWhatTheListsShow() {
        var _ = kept(Optional.of(LONG_AGO));
        var _ = kept(Optional.of(LONG_AGO.plusDays(1)));
        var _ = kept(Optional.empty());

        var counts = queries.counts(ours(), owner(), LONG_AGO.plusDays(1));

        assertThat(counts.due()).isEqualTo(2);
        assertThat(counts.overdue()).isEqualTo(1);
        assertThat(counts.mine()).isEqualTo(3);
        assertThat(counts.of(LeadStage.NEW)).isEqualTo(3);
    }

    @Test
    void whoSeesOnlyTheirOwnSeesNoOthers() {
        var lead = kept(Optional.empty());
        var stranger =
                new Within(Optional.empty(), Optional.of(new PersonId(people.somebody("hr").id())));
        var self = new Within(Optional.empty(), Optional.of(owner()));

        assertThat(queries.sheet(stranger, lead.id())).isEmpty();
        assertThat(queries.sheet(self, lead.id())).isPresent();
    }

    @Test
    void thePhoneShowsWhoElseHasIt() {
        var first = kept(Optional.empty());
        var second = Lead.taken(fresh(Optional.empty()).facts(), first.plan(), LONG_AGO);
        unitOfWork.run(() -> leads.add(second, digest(), Optional.empty()));

        var sheet = queries.sheet(ours(), second.id()).orElseThrow();

        assertThat(sheet.same()).extracting(LeadQueries.Same::id).containsExactly(first.id());
        assertThat(sheet.customer()).isEmpty();
    }

    private Lead kept(Optional<LocalDate> followUp) {
        var lead = fresh(followUp);
        unitOfWork.run(() -> leads.add(lead, digest(), Optional.empty()));
        return lead;
    }

    private Within ours() {
        return new Within(Optional.of(Set.of(new BranchId(branch))), Optional.empty());
    }

    private static Filter due(LocalDate day) {
        return new Filter(
                Optional.empty(),
                true,
                Optional.of(day),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
