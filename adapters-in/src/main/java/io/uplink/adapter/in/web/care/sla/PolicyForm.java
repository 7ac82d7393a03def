package io.uplink.adapter.in.web.care.sla;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.sla.AddPolicy;
import io.uplink.application.care.sla.EditPolicy;
import io.uplink.application.care.sla.PolicyWish;
import io.uplink.application.care.sla.SimulatePolicy;
import io.uplink.domain.care.sla.SlaPolicy;
import io.uplink.domain.care.sla.SlaPolicyId;
import io.uplink.domain.care.sla.SlaScope;
import io.uplink.domain.care.ticket.PendingReason;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A policy as typed. */
@TemplateData
public class PolicyForm {

    @RestForm @Nullable String name;
    @RestForm @Nullable String description;
    @RestForm @Nullable String responseHours;
    @RestForm @Nullable String responseMinutes;
    @RestForm @Nullable String priority;
    @RestForm @Nullable String category;
    @RestForm @Nullable String customerClass;
    @RestForm @Nullable String branch;
    @RestForm @Nullable String nextReplyHours;
    @RestForm @Nullable String nextReplyMinutes;
    @RestForm @Nullable String resolutionHours;
    @RestForm @Nullable String resolutionMinutes;
    @RestForm @Nullable String escalationHours;
    @RestForm @Nullable String escalationMinutes;
    @RestForm @Nullable String escalationTo;
    @RestForm @Nullable List<String> pausesFor;
    @RestForm @Nullable String active;
    @RestForm @Nullable Long version;

    static PolicyForm empty() {
        var form = new PolicyForm();
        form.pausesFor = List.of(PendingReason.CUSTOMER.code(), PendingReason.THIRD_PARTY.code());
        form.active = "on";
        return form;
    }

    static PolicyForm of(SlaPolicy policy) {
        var form = new PolicyForm();
        form.name = policy.name();
        form.description = policy.description();
        form.responseHours = Long.toString(policy.response().toHours());
        form.responseMinutes = Integer.toString(policy.response().toMinutesPart());
        form.resolutionHours = Long.toString(policy.resolution().toHours());
        form.resolutionMinutes = Integer.toString(policy.resolution().toMinutesPart());
        policy.nextReply()
                .ifPresent(time -> {
                    form.nextReplyHours = Long.toString(time.toHours());
                    form.nextReplyMinutes = Integer.toString(time.toMinutesPart());
                });
        policy.escalationAfter()
                .ifPresent(after -> {
                    form.escalationHours = Long.toString(after.toHours());
                    form.escalationMinutes = Integer.toString(after.toMinutesPart());
                });
        form.escalationTo = policy.escalationTo().map(PersonId::toString).orElse("");
        form.pausesFor = policy.pausesFor().stream().map(PendingReason::code).toList();
        form.active = policy.active() ? "on" : null;
        form.version = policy.version();
        return form;
    }

    EditPolicy.Input toEdit(UUID id) {
        return new EditPolicy.Input(new SlaPolicyId(id), wish(), Versions.ofForm(version));
    }

    AddPolicy.Input toAdd() {
        return new AddPolicy.Input(scope(), wish());
    }

    SimulatePolicy.Input toSimulate(Optional<UUID> id) {
        return new SimulatePolicy.Input(id.map(SlaPolicyId::new), scope(), wish());
    }

    /** For which tickets; blank is any. */
    SlaScope scope() {
        return new SlaScope(
                SlaBodies.given(priority).map(Priority::ofCode),
                SlaBodies.given(category),
                SlaBodies.given(customerClass),
                SlaBodies.given(branch).map(id -> new BranchId(SlaBodies.id("branch", id))));
    }

    PolicyWish wish() {
        var faults = new Faults();
        var response = time(faults, "response", responseHours, responseMinutes);
        var nextReply = time(faults, "nextReply", nextReplyHours, nextReplyMinutes);
        var resolution = time(faults, "resolution", resolutionHours, resolutionMinutes);
        var escalation = time(faults, "escalationAfter", escalationHours, escalationMinutes);
        faults.refuse();
        return new PolicyWish(
                SlaBodies.text(name),
                SlaBodies.text(description),
                response.orElse(Duration.ZERO),
                nextReply,
                resolution.orElse(Duration.ZERO),
                escalation,
                SlaBodies.given(escalationTo)
                        .map(chosen -> new PersonId(SlaBodies.id("escalationTo", chosen))),
                SlaBodies.reasons(pausesFor),
                active != null);
    }

    private static Optional<Duration> time(
            Faults faults, String field, @Nullable String hours, @Nullable String minutes) {
        var h = SlaBodies.text(hours).strip();
        var m = SlaBodies.text(minutes).strip();
        if (h.isEmpty() && m.isEmpty()) {
            return Optional.empty();
        }
        if (!(h + m).matches("\\d{1,8}")) {
            faults.add(field, "sla.number-unreadable");
            return Optional.empty();
        }
        return Optional.of(Duration.ofHours(number(h)).plusMinutes(number(m)));
    }

    private static long number(String digits) {
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }

    public String name() {
        return SlaBodies.text(name);
    }

    public String description() {
        return SlaBodies.text(description);
    }

    public String responseHours() {
        return SlaBodies.text(responseHours);
    }

    public String responseMinutes() {
        return SlaBodies.text(responseMinutes);
    }

    public String priority() {
        return SlaBodies.text(priority);
    }

    public String category() {
        return SlaBodies.text(category);
    }

    public String customerClass() {
        return SlaBodies.text(customerClass);
    }

    public String branch() {
        return SlaBodies.text(branch);
    }

    public String nextReplyHours() {
        return SlaBodies.text(nextReplyHours);
    }

    public String nextReplyMinutes() {
        return SlaBodies.text(nextReplyMinutes);
    }

    public String resolutionHours() {
        return SlaBodies.text(resolutionHours);
    }

    public String resolutionMinutes() {
        return SlaBodies.text(resolutionMinutes);
    }

    public String escalationHours() {
        return SlaBodies.text(escalationHours);
    }

    public String escalationMinutes() {
        return SlaBodies.text(escalationMinutes);
    }

    public String escalationTo() {
        return SlaBodies.text(escalationTo);
    }

    public List<String> pausesFor() {
        return Optional.ofNullable(pausesFor).orElse(List.of());
    }

    public boolean isActive() {
        return active != null;
    }

    public long version() {
        return Optional.ofNullable(version).orElse(0L);
    }
}
