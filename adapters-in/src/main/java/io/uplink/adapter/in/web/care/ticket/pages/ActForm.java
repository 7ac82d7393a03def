package io.uplink.adapter.in.web.care.ticket.pages;

import io.uplink.adapter.in.web.care.field.TypedFields;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.domain.shared.Version;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What was typed to change a ticket; each form sends some of it. */
public class ActForm {

    @RestForm @Nullable Long version;
    @RestForm @Nullable String seen;
    @RestForm @Nullable String whatWasDone;
    @RestForm @Nullable String anyway;
    @RestForm @Nullable String reason;
    @RestForm @Nullable String resumeAt;
    @RestForm @Nullable String person;
    @RestForm @Nullable String team;
    @RestForm @Nullable String priority;
    @RestForm @Nullable String subject;
    @RestForm @Nullable String description;
    @RestForm @Nullable String category;
    @RestForm @Nullable String branch;
    @RestForm @Nullable String kind;
    @RestForm @Nullable String name;
    @RestForm @Nullable String amount;
    @RestForm @Nullable String note;
    @RestForm @Nullable String reference;

    /** Fields of the category: their keys, what stood in them, what stands in them now. */
    @RestForm @Nullable List<String> fk;

    @RestForm @Nullable List<String> fo;
    @RestForm @Nullable List<String> fv;

    Map<String, String> fields() {
        return TypedFields.pairs(fk, fv);
    }

    /** Only what differs: somebody else may have filled in another field meanwhile. */
    Map<String, String> changedFields() {
        return TypedFields.changed(TypedFields.pairs(fk, fo), fields());
    }

    /** The version that the form was made for. */
    Optional<Version> version() {
        return Versions.ofForm(version);
    }

    /** The last entry that was on the page it was made from. */
    Optional<UUID> seen() {
        return FormValues.id(seen);
    }

    Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        values.put("whatWasDone", FormValues.text(whatWasDone));
        values.put("anyway", FormValues.text(anyway));
        values.put("reason", FormValues.text(reason));
        values.put("resumeAt", FormValues.text(resumeAt));
        values.put("person", FormValues.text(person));
        values.put("team", FormValues.text(team));
        values.put("priority", FormValues.text(priority));
        values.put("subject", FormValues.text(subject));
        values.put("description", FormValues.text(description));
        values.put("category", FormValues.text(category));
        values.put("branch", FormValues.text(branch));
        values.put("kind", FormValues.text(kind));
        values.put("name", FormValues.text(name));
        values.put("amount", FormValues.text(amount));
        values.put("note", FormValues.text(note));
        values.put("reference", FormValues.text(reference));
        return values;
    }
}
