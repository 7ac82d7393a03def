package io.uplink.adapter.in.web.care.customer;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.care.customer.CustomerImportView.CustomerImportsView;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.customer.ConfirmImport;
import io.uplink.application.care.customer.FindImports;
import io.uplink.application.care.customer.MapImportColumns;
import io.uplink.application.care.customer.ShowImport;
import io.uplink.application.care.customer.UploadCustomers;
import io.uplink.domain.care.customer.ImportField;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.id.BranchId;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Bringing a list of customers along: a file, what was understood of it, yes or no. A body is the
 * file as it is and no form: forms carry the token of a page, which callers of the API do not have.
 */
@Path("/api/v1/customers/imports")
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class CustomerImportResource {

    private static final String PATH = "/api/v1/customers/imports/";

    /**
     * What the columns are.
     *
     * @param fields of each column in order, such as {@code name} and {@code phone}; blank or null
     *     passes it over
     */
    public record ImportColumnsBody(@Nullable List<@Nullable String> fields) {

        List<Optional<ImportField>> parsed() {
            var faults = new Faults();
            var parsed = new ArrayList<Optional<ImportField>>();
            for (var sent : Optional.ofNullable(fields).orElseGet(List::of)) {
                var code = Optional.ofNullable(sent).filter(text -> !text.isBlank());
                var field = code.flatMap(ImportField::ofCode);
                if (code.isPresent() && field.isEmpty()) {
                    faults.add("fields[" + parsed.size() + "]", "choice.unknown");
                }
                parsed.add(field);
            }
            faults.refuse();
            return parsed;
        }
    }

    /**
     * A yes.
     *
     * @param sharedPhones true takes rows with a number that others have too
     */
    public record ImportConfirmationBody(@Nullable Boolean sharedPhones) {}

    private final Actors actors;
    private final CustomerImportReport report;
    private final FindImports findImports;
    private final ShowImport showImport;
    private final Steps steps;

    CustomerImportResource(
            Actors actors,
            CustomerImportReport report,
            FindImports findImports,
            ShowImport showImport,
            Steps steps) {
        this.actors = actors;
        this.report = report;
        this.findImports = findImports;
        this.showImport = showImport;
        this.steps = steps;
    }

    /** What can be done with one. */
    @Singleton
    static class Steps {

        final UploadCustomers upload;
        final MapImportColumns map;
        final ConfirmImport confirm;

        Steps(UploadCustomers upload, MapImportColumns map, ConfirmImport confirm) {
            this.upload = upload;
            this.map = map;
            this.confirm = confirm;
        }
    }

    @GET
    @Operation(summary = "The latest imports that the caller may see")
    public CustomerImportsView list() {
        return new CustomerImportsView(
                findImports.execute(actors.current()).stream()
                        .map(CustomerImportView.Brief::of)
                        .toList());
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Brings a list of customers: CSV or a workbook of 10 MB at most",
            description =
                    "The body is the file as it is. name: what it is called; branch: where"
                            + " customers go whose row names none. It is read at once or within a"
                            + " minute; nothing is imported before .../confirmation. The same file"
                            + " sent again answers 200 and the import it became.")
    @APIResponseSchema(value = CustomerImportView.class, responseCode = "201")
    @APIResponse(
            responseCode = "200",
            description = "This file is known",
            content = @Content(schema = @Schema(implementation = CustomerImportView.class)))
    public Response upload(
            @RestQuery Optional<String> name,
            @RestQuery Optional<UUID> branch,
            InputStream content) {
        var outcome =
                steps.upload.execute(
                        actors.current(),
                        new UploadCustomers.Input(
                                name.orElse("customers"), content, branch.map(BranchId::new)));
        var id = outcome.one().id();
        return answer(
                outcome.known()
                        ? Response.ok().location(URI.create(PATH + id))
                        : Response.created(URI.create(PATH + id)),
                id);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "How far it is, and what was understood")
    @APIResponseSchema(CustomerImportView.class)
    public Response show(@RestPath UUID id) {
        return answer(Response.ok(), id);
    }

    @PUT
    @Path("{id}/columns")
    @Operation(
            summary = "Says what each column is; the rows are read anew by that",
            description =
                    "While it is ready, or unreadable because its columns meant nothing to us; else"
                            + " 409 customer.import-not-ready.")
    @APIResponseSchema(CustomerImportView.class)
    public Response map(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            ImportColumnsBody body) {
        steps.map.execute(
                actors.current(),
                new MapImportColumns.Input(id, body.parsed(), Versions.required(seen)));
        return answer(Response.ok(), id);
    }

    @POST
    @Path("{id}/confirmation")
    @Operation(
            summary = "Imports what was understood",
            description = "Saying so again changes nothing. 409 customer.import-not-ready before.")
    @APIResponseSchema(CustomerImportView.class)
    public Response confirm(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            ImportConfirmationBody body) {
        steps.confirm.execute(
                actors.current(),
                new ConfirmImport.Input(
                        id,
                        true,
                        Optional.ofNullable(body.sharedPhones()).orElse(false),
                        Versions.required(seen)));
        return answer(Response.ok(), id);
    }

    @POST
    @Path("{id}/cancellation")
    @Operation(
            summary = "Leaves it at that; asked again nothing changes",
            description = "409 customer.import-not-ready once it was confirmed.")
    @APIResponseSchema(CustomerImportView.class)
    public Response cancel(@RestPath UUID id) {
        steps.confirm.execute(
                actors.current(), new ConfirmImport.Input(id, false, false, Optional.empty()));
        return answer(Response.ok(), id);
    }

    @GET
    @Path("{id}/errors.csv")
    @Produces("text/csv")
    @Operation(summary = "The rows that could not be taken, as they were, with what is wrong")
    @APIResponse(
            responseCode = "200",
            description = "Heads that an import knows, so that it can be mended and sent again",
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response errors(@RestPath UUID id) {
        return report.errors(id);
    }

    /** As it is now: it may have gone on since. */
    private Response answer(Response.ResponseBuilder answer, UUID id) {
        var sheet = showImport.execute(actors.current(), id);
        return answer.entity(CustomerImportView.of(sheet))
                .header(HttpHeaders.ETAG, Versions.tag(sheet.one().version()))
                .build();
    }
}
