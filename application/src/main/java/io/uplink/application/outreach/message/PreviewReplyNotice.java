package io.uplink.application.outreach.message;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.outreach.template.TemplateText.Rendered;
import io.uplink.domain.shared.id.TicketId;
import java.util.Optional;

/**
 * Shows what a customer's telephone would show of a reply: made by the same steps as the message
 * itself, so that it cannot say anything else. Whether the reader may reply, the ticket knows.
 */
@UseCase
public final class PreviewReplyNotice {

    /** Words that are not sent yet. */
    public record Input(TicketId ticket, String words) {}

    private final UnitOfWork unitOfWork;
    private final CustomerNotices notices;

    public PreviewReplyNotice(UnitOfWork unitOfWork, CustomerNotices notices) {
        this.unitOfWork = unitOfWork;
        this.notices = notices;
    }

    /** Empty if the customer is not told of replies, or has no telephone. */
    public Optional<Rendered> execute(Actor actor, Input input) {
        var _ = actor.requireJob();
        return unitOfWork.perform(() -> notices.previewOfReply(input.ticket(), input.words()));
    }
}
