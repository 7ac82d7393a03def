package io.uplink.adapter.in.web.shared;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;

/**
 * What the document of the API says of every call alike: how one is let in, what a refusal looks
 * like, and which calls may be sent twice. Pages are not part of it.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiDocument implements OASFilter {

    private static final String PREFIX = "/api/v1/";
    private static final String TOKEN = "token";
    private static final String PROBLEM = "Problem";
    private static final String RESOURCE = "Resource_";

    private final Set<String> repeatable = new HashSet<>();

    /** With what was found in the classes, at build time. */
    public ApiDocument(IndexView index) {
        for (var found : index.getAnnotations(Idempotent.class)) {
            if (found.target().kind() == AnnotationTarget.Kind.METHOD) {
                var method = found.target().asMethod();
                repeatable.add(method.declaringClass().simpleName() + "_" + method.name());
            }
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var calls = new TreeMap<String, PathItem>();
        document.getPaths()
                .getPathItems()
                .forEach((path, item) -> {
                    if (path.startsWith(PREFIX)) {
                        calls.put(path, item);
                        item.getOperations()
                                .values()
                                .forEach(call -> complete(call, path.substring(PREFIX.length())));
                    }
                });
        document.getPaths().setPathItems(calls);
        document.getComponents()
                .addSchema(PROBLEM, problem())
                .addResponse(PROBLEM, refusal())
                .securitySchemes(Map.of(TOKEN, token()));
        document.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(TOKEN)));
    }

    private void complete(Operation call, String path) {
        if (call.getTags() == null) {
            call.addTag(room(path));
        }
        var id = call.getOperationId();
        if (repeatable.contains(id)) {
            call.addParameter(key());
        }
        // TicketResource_open is known to clients as ticketOpen.
        var at = id.indexOf(RESOURCE);
        call.setOperationId(
                Character.toLowerCase(id.charAt(0))
                        + id.substring(1, at)
                        + Character.toUpperCase(id.charAt(at + RESOURCE.length()))
                        + id.substring(at + RESOURCE.length() + 1));
        var responses = call.getResponses();
        responses.removeAPIResponse("400");
        var created = responses.getAPIResponse("201");
        if (created != null && created.getContent() == null) {
            // What returns nothing answers 204, whatever the method.
            responses.removeAPIResponse("201");
            responses.addAPIResponse("204", created.description("No Content"));
        }
        responses.addAPIResponse("default", OASFactory.createAPIResponse().ref(PROBLEM));
    }

    /** Of the path's first part: {@code ticket-categories/{key}} is about Ticket categories. */
    private static String room(String path) {
        var words = path.split("/", 2)[0].replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static Parameter key() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .description(
                        "Sent again with the same key and body, the call has no second effect and"
                                + " gives the first answer; another body is refused (422).")
                .schema(string());
    }

    private static APIResponse refusal() {
        return OASFactory.createAPIResponse()
                .description("Refused, and why (RFC 9457)")
                .content(
                        OASFactory.createContent()
                                .addMediaType(
                                        Problem.MEDIA_TYPE,
                                        OASFactory.createMediaType()
                                                .schema(OASFactory.createSchema().ref(PROBLEM))));
    }

    private static Schema problem() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description(
                        "Some refusals tell more: faults names each field that is wrong,"
                                + " retryAfterSeconds when to come again.")
                .addProperty(
                        "type",
                        string().description("What it is, such as urn:problem:ticket.closed"))
                .addProperty("title", string().description("In the reader's language"))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .format("int32"))
                .addProperty("instance", string().description("Names the call in our logs"))
                .required(List.of("type", "title", "status", "instance"))
                .additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(true));
    }

    private static SecurityScheme token() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description("An access token, or a personal key");
    }

    private static Schema string() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
