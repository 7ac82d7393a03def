package io.uplink.bootstrap.care.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.care.privacy.port.PersonalData;
import io.uplink.application.money.invoice.port.Debtors;
import io.uplink.application.money.invoice.port.Debtors.Debtor;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.money.GivenBilling;
import io.uplink.domain.shared.id.CustomerId;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever waits for a customer that is being merged sees them as they are afterwards. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class HeldBehindAMergeTest {

    private static final String MERGE =
            """
            update customer set merged_into = $2, merged_at = now(), version = version + 1
             where id = $1
            """;

    private static final String UNMERGE =
            """
            update customer set merged_into = null, merged_at = null, version = version + 1
             where id = $1
            """;

    private static final String HOLD = "select id from customer where id = $1 for no key update";

    @Inject Waiting waiting;
    @Inject GivenBilling given;
    @Inject Statements statements;
    @Inject Debtors debtors;
    @Inject PersonalData data;

    private CustomerId again = new CustomerId(new UUID(0, 1));
    private CustomerId stays = new CustomerId(new UUID(0, 2));

    @BeforeEach
    void twoRecordsOfOneCustomer() {
        var branch = given.branch();
        again = given.customer(branch);
        stays = given.customer(branch);
    }

    @Test
    void theMoneyOfOneThatWasMergedMeanwhileIsTheOthers() throws Exception {
        var held = waiting.behind(this::merge, () -> debtors.hold(again));

        assertThat(held).map(Debtor::id).contains(stays);
    }

    @Test
    void amongManyTooEachIsHeldForWhoStands() throws Exception {
        var held = waiting.behind(this::merge, () -> debtors.hold(Set.of(again, stays)));

        assertThat(held.values()).hasSize(2).extracting(Debtor::id).containsOnly(stays);
    }

    @Test
    void theMoneyOfOneThatStandsAloneAgainIsItsOwn() throws Exception {
        var _ = waiting.behind(this::merge, () -> debtors.hold(again));

        var held =
                waiting.behind(
                        () -> {
                            var _ = statements.list(UUID.class, HOLD, stays.value());
                            statements.change(UNMERGE, again.value());
                        },
                        () -> debtors.hold(again));

        assertThat(held).map(Debtor::id).contains(again);
    }

    @Test
    void whatWasMergedMeanwhileIsErasedWithTheOther() throws Exception {
        var records =
                waiting.behind(
                        () -> {
                            var _ = statements.list(UUID.class, HOLD, stays.value());
                            merge();
                        },
                        () -> data.hold(stays));

        assertThat(records).containsExactlyInAnyOrder(again, stays);
    }

    private void merge() {
        statements.change(MERGE, again.value(), stays.value());
    }
}
