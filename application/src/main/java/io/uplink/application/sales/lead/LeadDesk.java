package io.uplink.application.sales.lead;

import io.uplink.application.sales.lead.port.LeadRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.HeadOffice;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.sales.lead.Lead;
import io.uplink.domain.sales.lead.LeadError;
import io.uplink.domain.sales.lead.LeadId;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What everything that is done to leads needs. */
@Part
public final class LeadDesk {

    private final UnitOfWork unitOfWork;
    private final LeadRepository leads;
    private final HeadOffice headOffice;
    private final Origin origin;

    public LeadDesk(
            UnitOfWork unitOfWork, LeadRepository leads, HeadOffice headOffice, Origin origin) {
        this.unitOfWork = unitOfWork;
        this.leads = leads;
        this.headOffice = headOffice;
        this.origin = origin;
    }

    <T> T perform(Supplier<T> work) {
        return unitOfWork.perform(work);
    }

    LeadRepository leads() {
        return leads;
    }

    Origin origin() {
        return origin;
    }

    LocalDate day(Instant moment) {
        return moment.atZone(headOffice.zone()).toLocalDate();
    }

    LocalDate today() {
        return day(origin.now());
    }

    /** A lead that the actor may work on, held until the unit of work ends. */
    Lead held(Actor actor, LeadId id) {
        var lead = leads.hold(id).orElseThrow(LeadDesk::noSuch);
        actor.require(Permission.LEADS_MANAGE, lead.placement());
        return lead;
    }

    /** Changes one that was looked at; a change that changes nothing leaves no trace. */
    Lead.Snapshot make(
            Actor actor, LeadId id, Optional<Version> seen, String action, Consumer<Lead> work) {
        return perform(() -> {
            var lead = held(actor, id);
            var before = lead.snapshot();
            Version.requireSame(seen, before.version());
            work.accept(lead);
            return lead.snapshot().equals(before) ? before : keep(actor, action, before, lead);
        });
    }

    Lead.Snapshot keep(Actor actor, String action, Lead.Snapshot before, Lead lead) {
        leads.save(lead);
        var after = leads.findById(lead.id()).orElseThrow().snapshot();
        origin.activity()
                .record(
                        actor,
                        action,
                        LeadActivity.subject(after),
                        LeadActivity.changed(after, before),
                        LeadActivity.changed(before, after));
        return after;
    }

    void noted(Actor actor, String action, Lead.Snapshot lead) {
        origin.activity()
                .record(
                        actor,
                        action,
                        LeadActivity.subject(lead),
                        Map.of(),
                        LeadActivity.facts(lead));
    }

    static DomainException noSuch() {
        return new DomainException(new LeadError.NoSuch());
    }
}
