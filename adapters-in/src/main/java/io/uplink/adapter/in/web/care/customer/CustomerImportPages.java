package io.uplink.adapter.in.web.care.customer;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.customer.ConfirmImport;
import io.uplink.application.care.customer.MapImportColumns;
import io.uplink.application.care.customer.UploadCustomers;
import io.uplink.domain.care.customer.CustomerImport;
import io.uplink.domain.care.customer.ImportField;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.id.BranchId;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Bringing a list of customers along: a file, what was understood of it, yes or no. */
@Path("/customers/import")
@InCallContext
@RunOnVirtualThread
public class CustomerImportPages {

    /** Often enough to see it move. */
    private static final String REFRESH_SECONDS = "3";

    private final Actors actors;
    private final Reader reader;
    private final CustomerImportReader pages;
    private final CustomerImportReport report;
    private final UploadCustomers uploadCustomers;
    private final ConfirmImport confirmImport;
    private final MapImportColumns mapImportColumns;

    CustomerImportPages(
            Actors actors,
            Reader reader,
            CustomerImportReader pages,
            CustomerImportReport report,
            UploadCustomers uploadCustomers,
            ConfirmImport confirmImport,
            MapImportColumns mapImportColumns) {
        this.actors = actors;
        this.reader = reader;
        this.pages = pages;
        this.report = report;
        this.uploadCustomers = uploadCustomers;
        this.confirmImport = confirmImport;
        this.mapImportColumns = mapImportColumns;
    }

    @GET
    public TemplateInstance start() {
        return pages.start(Optional.empty(), Forms.Errors.none());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(
            @RestForm("file") @Nullable FileUpload file, @RestForm @Nullable String branch) {
        return Forms.submit(
                () -> uploaded(file, branch),
                outcome ->
                        outcome.known()
                                ? Redirects.seeOther(
                                        path(outcome.one().id()), "customer.import-known")
                                : Redirects.seeOther(path(outcome.one().id())),
                reader.language(),
                errors -> pages.start(Optional.ofNullable(branch), errors));
    }

    private UploadCustomers.Outcome uploaded(@Nullable FileUpload file, @Nullable String branch) {
        if (file == null || file.fileName().isBlank()) {
            throw Invalid.of("file", "required");
        }
        try (var content = Files.newInputStream(file.uploadedFile())) {
            return uploadCustomers.execute(
                    actors.current(),
                    new UploadCustomers.Input(
                            file.fileName(),
                            content,
                            CustomerSearch.asId(CustomerBodies.text(branch)).map(BranchId::new)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Comes again by itself while there is something to wait for; needs no script. */
    @GET
    @Path("{id}")
    public Response show(@RestPath UUID id) {
        var sheet = pages.sheet(id);
        var answer = Response.ok(pages.show(sheet, Forms.Errors.none()), MediaType.TEXT_HTML_TYPE);
        return sheet.one().state().isRunning()
                ? answer.header("Refresh", REFRESH_SECONDS).build()
                : answer.build();
    }

    /** What each column is; the rows are read anew by that. */
    @POST
    @Path("{id}/columns")
    public Response map(
            @RestPath UUID id,
            @RestForm("column") List<String> fields,
            @RestForm @Nullable Long version) {
        return Forms.<CustomerImport>submit(
                () ->
                        mapImportColumns.execute(
                                actors.current(),
                                new MapImportColumns.Input(
                                        id,
                                        fields.stream().map(ImportField::ofCode).toList(),
                                        Versions.ofForm(version))),
                _ -> Redirects.seeOther(path(id)),
                reader.language(),
                errors -> pages.show(pages.sheet(id), fields, errors));
    }

    @POST
    @Path("{id}/confirmation")
    public Response confirm(
            @RestPath UUID id,
            @RestForm @Nullable String sharedPhones,
            @RestForm @Nullable Long version) {
        return answer(
                id,
                new ConfirmImport.Input(id, true, sharedPhones != null, Versions.ofForm(version)));
    }

    @POST
    @Path("{id}/cancellation")
    public Response cancel(@RestPath UUID id) {
        return answer(id, new ConfirmImport.Input(id, false, false, Optional.empty()));
    }

    private Response answer(UUID id, ConfirmImport.Input input) {
        return Forms.<CustomerImport>submit(
                () -> confirmImport.execute(actors.current(), input),
                _ -> Redirects.seeOther(path(id)),
                reader.language(),
                errors -> pages.show(pages.sheet(id), errors));
    }

    /** The rows that could not be taken, as they were, with what is wrong in front. */
    @GET
    @Path("{id}/errors.csv")
    public Response errors(@RestPath UUID id) {
        return report.errors(id);
    }

    private static String path(UUID id) {
        return "/customers/import/" + id;
    }
}
