package io.uplink.application.care.privacy;

import io.uplink.application.care.customer.CustomerAccess;
import io.uplink.application.care.privacy.port.AccessLog.Fields;
import io.uplink.application.care.privacy.port.SubjectData;
import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.FileStore;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.shared.id.CustomerId;
import java.util.Map;

/**
 * Hands out all that is held of a customer, for the customer. That it was taken is noted first:
 * also what was broken off has left the house.
 */
@UseCase
public final class ExportSubject {

    private final UnitOfWork unitOfWork;
    private final CustomerAccess access;
    private final SubjectData data;
    private final FileStore files;
    private final AccessNotes looks;
    private final Origin origin;

    public ExportSubject(
            UnitOfWork unitOfWork,
            CustomerAccess access,
            SubjectData data,
            FileStore files,
            AccessNotes looks,
            Origin origin) {
        this.unitOfWork = unitOfWork;
        this.access = access;
        this.data = data;
        this.files = files;
        this.looks = looks;
        this.origin = origin;
    }

    /** Also of one that was taken out of the lists; not of one that was erased. */
    public SubjectExport execute(Actor actor, CustomerId id) {
        actor.require(Permission.CUSTOMERS_PRIVACY);
        var account =
                unitOfWork.perform(() -> {
                    var customer = access.any(actor, Permission.CUSTOMERS_PRIVACY, id);
                    customer.requireStanding();
                    customer.requireKnown();
                    var number = customer.snapshot().account().text();
                    origin.activity()
                            .record(
                                    actor,
                                    "customer.export-data",
                                    // By number alone: the entry outlives the name.
                                    new Subject("customer", id.value(), number),
                                    Map.of(),
                                    Map.of());
                    return number;
                });
        looks.noted(actor, id, Fields.ARCHIVE);
        return new SubjectExport(account, origin.now(), data.records(id), data, files);
    }
}
