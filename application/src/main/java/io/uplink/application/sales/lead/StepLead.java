package io.uplink.application.sales.lead;

import io.uplink.application.sales.lead.port.LeadRepository.Note;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.sales.lead.Lead;
import io.uplink.domain.sales.lead.LeadId;
import io.uplink.domain.sales.lead.LeadStage;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Version;
import java.time.LocalDate;
import java.util.Optional;

/** Says what came of talking to somebody: how far it is, what was said, when to ask again. */
@UseCase
public final class StepLead {

    /** The note of one call. */
    public static final int LONGEST_NOTE = 1_000;

    /**
     * What was typed.
     *
     * @param reason why it is lost; blank for every other stage
     * @param note blank for none
     */
    public record Input(
            LeadId lead,
            String to,
            String reason,
            String note,
            Optional<LocalDate> followUp,
            Optional<Version> seen) {}

    private final LeadDesk desk;

    public StepLead(LeadDesk desk) {
        this.desk = desk;
    }

    public Lead.Snapshot execute(Actor actor, Input input) {
        actor.require(Permission.LEADS_MANAGE);
        var faults = new Faults();
        var to = faults.parse("stage", () -> LeadStage.ofCode(input.to()));
        var note = faults.optionalText("note", Optional.of(input.note()), LONGEST_NOTE);
        faults.refuse();
        return desk.perform(() -> {
            var lead = desk.held(actor, input.lead());
            var before = lead.snapshot();
            Version.requireSame(input.seen(), before.version());
            var now = desk.origin().now();
            lead.step(to.orElseThrow(), input.reason(), input.followUp(), now, desk.day(now));
            if (note.isEmpty() && lead.snapshot().equals(before)) {
                return before;
            }
            note.ifPresent(text ->
                    desk.leads()
                            .add(
                                    new Note(
                                            desk.origin().newId(),
                                            lead.id(),
                                            actor.requirePerson().id(),
                                            lead.stage(),
                                            text,
                                            now)));
            // A note alone makes a new version too: a form that is sent again is stale.
            return desk.keep(actor, "lead.step", before, lead);
        });
    }
}
