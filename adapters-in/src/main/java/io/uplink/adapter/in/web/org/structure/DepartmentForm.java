package io.uplink.adapter.in.web.org.structure;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.application.org.structure.port.StructureQueries.DepartmentLine;
import io.uplink.domain.shared.id.PersonId;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A department as typed. */
@TemplateData
public class DepartmentForm {

    @RestForm @Nullable String name;
    @RestForm @Nullable String description;
    @RestForm @Nullable String head;
    @RestForm @Nullable Long version;

    static DepartmentForm of(DepartmentLine line) {
        var form = new DepartmentForm();
        form.name = line.department().name();
        form.description = line.department().description();
        form.head = line.department().head().map(PersonId::toString).orElse("");
        form.version = line.department().version();
        return form;
    }

    Optional<PersonId> headId() {
        return Inputs.id("head", head).map(PersonId::new);
    }

    public String name() {
        return Inputs.text(name);
    }

    public String description() {
        return Inputs.text(description);
    }

    public String head() {
        return Inputs.text(head);
    }

    public long version() {
        return Optional.ofNullable(version).orElse(0L);
    }
}
