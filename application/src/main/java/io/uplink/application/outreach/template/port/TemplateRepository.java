package io.uplink.application.outreach.template.port;

import io.uplink.domain.outreach.template.Template;
import io.uplink.domain.outreach.template.TemplateKey;
import java.util.List;

/** Keeps what the operator changed; every template exists without that. */
public interface TemplateRepository {

    /** The usual one if nobody changed it. */
    Template find(TemplateKey key);

    /** Those whose text may be changed, in the order of the catalogue. */
    List<Template> all();

    /** Stores it if it is still at the version it was loaded with, else refuses as stale. */
    void save(Template template);
}
