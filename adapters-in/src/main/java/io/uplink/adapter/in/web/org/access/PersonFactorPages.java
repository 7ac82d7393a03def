package io.uplink.adapter.in.web.org.access;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.org.access.ResetSecondFactor;
import io.uplink.domain.shared.id.PersonId;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Somebody else's second factor, as far as that is anybody's business. */
@Path("/people")
@InCallContext
@RunOnVirtualThread
public class PersonFactorPages {

    private final Actors actors;
    private final PersonPageReader pages;
    private final ResetSecondFactor resetSecondFactor;

    PersonFactorPages(Actors actors, PersonPageReader pages, ResetSecondFactor resetSecondFactor) {
        this.actors = actors;
        this.pages = pages;
        this.resetSecondFactor = resetSecondFactor;
    }

    @POST
    @Path("{id}/second-factor-reset")
    public Response reset(@RestPath UUID id, @RestForm @Nullable Long version) {
        return Forms.submit(
                () ->
                        resetSecondFactor.execute(
                                actors.current(),
                                new ResetSecondFactor.Input(
                                        new PersonId(id), Versions.ofForm(version))),
                _ -> Redirects.seeOther("/people/" + id, "person.second-factor-reset"),
                pages.reader().language(),
                errors -> pages.person(id, errors));
    }
}
