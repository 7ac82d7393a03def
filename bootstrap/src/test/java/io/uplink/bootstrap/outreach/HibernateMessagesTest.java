package io.uplink.bootstrap.outreach;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.application.outreach.message.MessagesContract;
import io.uplink.application.outreach.message.port.MessageQueue;
import io.uplink.application.outreach.message.port.MessageRepository;
import io.uplink.application.outreach.template.TemplateRepositoryContract;
import io.uplink.application.outreach.template.port.TemplateRepository;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.domain.outreach.template.TemplateKey;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class HibernateMessagesTest implements MessagesContract, TemplateRepositoryContract {

    @Inject MessageRepository messages;
    @Inject MessageQueue queue;
    @Inject TemplateRepository templates;
    @Inject UnitOfWork unitOfWork;
    @Inject Ids ids;

    @Override
    public MessageRepository messages() {
        return messages;
    }

    @Override
    public MessageQueue queue() {
        return queue;
    }

    @Override
    public TemplateRepository templates() {
        return templates;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    public UUID newId() {
        return ids.next();
    }

    /** Far ahead: the sender of the running program must not find these due. */
    @Override
    public Instant aQuietTime() {
        return Instant.parse("2199-03-02T09:00:00Z");
    }

    @Override
    public TemplateKey ofItsOwn() {
        return TemplateKey.LOW_RATING;
    }
}
