package io.uplink.application.care.privacy;

import io.uplink.application.care.customer.CustomerAccess;
import io.uplink.application.care.privacy.port.PersonalData;
import io.uplink.application.care.privacy.port.TrailErasure;
import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.customer.Customer;
import io.uplink.domain.care.privacy.ErasureOrder;
import io.uplink.domain.care.privacy.Holdings;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.CustomerId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Erases the personal data of a customer for good, with those of the records that are read with it.
 * Numbers, dates, states, ratings, fees and the log stay: they are owed to others.
 */
@UseCase
public final class EraseCustomer {

    /**
     * Whom, with the number typed by hand; one that was erased is a success without effect.
     *
     * @param account as typed
     * @param reason kept in the activity log
     */
    public record Input(
            CustomerId customer, String account, String reason, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final CustomerAccess access;
    private final PersonalData data;
    private final TrailErasure trail;
    private final Origin origin;

    public EraseCustomer(
            UnitOfWork unitOfWork,
            CustomerAccess access,
            PersonalData data,
            TrailErasure trail,
            Origin origin) {
        this.unitOfWork = unitOfWork;
        this.access = access;
        this.data = data;
        this.trail = trail;
        this.origin = origin;
    }

    /** The customer's number. */
    public String execute(Actor actor, Input input) {
        actor.require(Permission.CUSTOMERS_PRIVACY);
        return unitOfWork.perform(() -> {
            var records = data.hold(input.customer());
            var customer = access.any(actor, Permission.CUSTOMERS_PRIVACY, input.customer());
            var before = customer.snapshot();
            var account = before.account().text();
            if (customer.isErased()) {
                return account;
            }
            customer.requireStanding();
            var order = ErasureOrder.parse(before.account(), input.account(), input.reason());
            Version.requireSame(input.seen(), before.version());
            var held = data.holdings(records);
            customer.erase(held.openTickets(), held.openComplaints(), origin.now());
            // The log first: afterwards nobody knows the names any more.
            var notes = trail.erase(data.traces(records));
            data.erase(records, origin.now());
            noted(actor, customer, facts(order, held, notes));
            return account;
        });
    }

    private void noted(Actor actor, Customer customer, Map<String, String> facts) {
        var after = customer.snapshot();
        origin.activity()
                .record(
                        actor,
                        "customer.erase",
                        new Subject("customer", after.id().value(), after.account().text()),
                        Map.of(),
                        facts);
        origin.outbox().append(customer.drainEvents());
    }

    private static Map<String, String> facts(ErasureOrder order, Holdings held, int notes) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("why", order.reason());
        facts.put("tickets", String.valueOf(held.tickets()));
        facts.put("complaints", String.valueOf(held.complaints()));
        facts.put("orders", String.valueOf(held.orders()));
        facts.put("leads", String.valueOf(held.leads()));
        facts.put("messages", String.valueOf(held.messages()));
        facts.put("files", String.valueOf(held.files()));
        facts.put("entries", String.valueOf(notes));
        return facts;
    }
}
