package io.uplink.adapter.in.web.org.access;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.org.Labels;
import io.uplink.adapter.in.web.org.Option;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.Forms.Errors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.application.org.access.AddApiKey;
import io.uplink.application.org.access.RevokeApiKey;
import io.uplink.application.shared.Permission;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** Keys with which programs act for the reader. */
@Path("/account/keys")
@InCallContext
@RunOnVirtualThread
public class KeyPages {

    private static final List<Integer> LIVES = List.of(7, 30, KeyForm.USUAL_DAYS, 180, 365);

    /** The scopes of one area. */
    @TemplateData
    public record Area(String name, List<Option> scopes) {}

    /** How long it can live. */
    @TemplateData
    public record Life(int days, boolean chosen) {}

    @CheckedTemplate(basePath = "org/access")
    static class Pages {
        static native TemplateInstance newKey(
                KeyForm form, List<Area> areas, List<Life> lives, Errors errors);

        static native TemplateInstance key(String name, String key);
    }

    private final Actors actors;
    private final Visit visit;
    private final Reader reader;
    private final AddApiKey addApiKey;
    private final RevokeApiKey revokeApiKey;

    KeyPages(
            Actors actors,
            Visit visit,
            Reader reader,
            AddApiKey addApiKey,
            RevokeApiKey revokeApiKey) {
        this.actors = actors;
        this.visit = visit;
        this.reader = reader;
        this.addApiKey = addApiKey;
        this.revokeApiKey = revokeApiKey;
    }

    @GET
    @Path("new")
    public TemplateInstance newKey() {
        return page(new KeyForm(), Errors.none());
    }

    @POST
    public Response add(@BeanParam KeyForm form) {
        return Forms.submit(
                () -> addApiKey.execute(actors.current(), form.toInput(visit.address())),
                made -> LoginPages.answer(200, reader.page(Pages.key(made.name(), made.key()))),
                reader.language(),
                errors -> page(form, errors));
    }

    @POST
    @Path("{id}/revocation")
    public Response revoke(@RestPath UUID id) {
        revokeApiKey.execute(actors.current(), id);
        return Redirects.seeOther("/account", "access.key-revoked");
    }

    private TemplateInstance page(KeyForm form, Errors errors) {
        var lives = LIVES.stream().map(days -> new Life(days, days == form.days())).toList();
        return reader.page(Pages.newKey(form, areas(form), lives, errors));
    }

    /** What the reader may, for nothing else can be given. */
    private List<Area> areas(KeyForm form) {
        var person = actors.current().requireSignedIn();
        var labels = Labels.permissions(reader.language());
        Map<String, List<Option>> areas = new LinkedHashMap<>();
        for (var permission : Permission.values()) {
            if (person.reach(permission).isPresent()) {
                var key = permission.key();
                areas.computeIfAbsent(permission.area(), _ -> new ArrayList<>())
                        .add(new Option(key, labels.of(key), form.scopes().contains(key)));
            }
        }
        return areas.entrySet().stream()
                .map(area -> new Area(labels.of("area." + area.getKey()), area.getValue()))
                .toList();
    }
}
