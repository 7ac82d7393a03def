package io.uplink.bootstrap.care.ticket;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.application.care.ticket.CustomFieldsContract;
import io.uplink.application.care.ticket.OpenTicket;
import io.uplink.application.care.ticket.port.CustomFields;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.shared.id.TicketId;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlCustomFieldsTest implements CustomFieldsContract {

    @Inject CustomFields fields;
    @Inject UnitOfWork unitOfWork;
    @Inject Ids ids;
    @Inject OpenTicket openTicket;
    @Inject TicketRowsOfOurOwn rows;

    @BeforeEach
    void somebodyOfOurs() {
        rows.person(ActorFixtures.ASHA, "Asha");
    }

    @Override
    public CustomFields fields() {
        return fields;
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
    public String aCategory() {
        return rows.category();
    }

    @Override
    public TicketId aTicketOf(String category) {
        var branch = rows.branch();
        return openTicket
                .execute(
                        ActorFixtures.anAdmin(),
                        new OpenTicket.Input(
                                Optional.of(rows.customer(branch, "Amina Hassan")),
                                "No internet",
                                "Red light since six",
                                category,
                                Optional.of(branch),
                                Priority.HIGH,
                                Optional.empty(),
                                Optional.empty(),
                                "internal"))
                .id();
    }
}
