package io.uplink.adapter.in.web.care.privacy;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.application.care.privacy.ExportSubject;
import io.uplink.domain.shared.id.CustomerId;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** All that is held of a customer, as one file for the customer. */
@Path("/customers/{id}/data.zip")
@InCallContext
@RunOnVirtualThread
public class SubjectExportPages {

    private final Actors actors;
    private final Reader reader;
    private final ExportSubject exportSubject;

    SubjectExportPages(Actors actors, Reader reader, ExportSubject exportSubject) {
        this.actors = actors;
        this.reader = reader;
        this.exportSubject = exportSubject;
    }

    @GET
    public Response export(@RestPath UUID id) {
        return SubjectArchive.of(
                exportSubject.execute(actors.current(), new CustomerId(id)), reader.language());
    }
}
