package io.uplink.adapter.in.web.care.dispatch;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.ticket.SaveSkills;
import io.uplink.application.care.ticket.ShowCatalogue;
import io.uplink.application.care.ticket.ShowSkills;
import io.uplink.domain.care.dispatch.Skills;
import io.uplink.domain.care.ticket.Category;
import io.uplink.domain.shared.id.PersonId;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Which tickets a person can take. */
@Path("/people/{id}/skills")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class SkillPages {

    /** Skills as ticked. */
    public static class SkillForm {
        @RestForm @Nullable List<String> category;
        @RestForm @Nullable String away;
        @RestForm @Nullable Long version;

        Set<String> categories() {
            return Set.copyOf(Optional.ofNullable(category).orElse(List.of()));
        }
    }

    /** A category to tick. */
    @TemplateData
    public record Option(String key, String name, boolean chosen) {}

    /** The form. */
    @TemplateData
    public record SkillPage(
            UUID id, String name, List<Option> categories, boolean away, long version) {}

    @CheckedTemplate(basePath = "care/dispatch")
    static class Pages {
        static native TemplateInstance skills(SkillPage page, Forms.Errors errors);
    }

    private final Actors actors;
    private final Reader reader;
    private final ShowSkills showSkills;
    private final SaveSkills saveSkills;
    private final ShowCatalogue showCatalogue;

    SkillPages(
            Actors actors,
            Reader reader,
            ShowSkills showSkills,
            SaveSkills saveSkills,
            ShowCatalogue showCatalogue) {
        this.actors = actors;
        this.reader = reader;
        this.showSkills = showSkills;
        this.saveSkills = saveSkills;
        this.showCatalogue = showCatalogue;
    }

    @GET
    public TemplateInstance show(@RestPath UUID id) {
        var skills = skills(id);
        return page(
                skills, skills.categories(), skills.away(), skills.version(), Forms.Errors.none());
    }

    @POST
    public Response save(@RestPath UUID id, @BeanParam SkillForm form) {
        return Forms.submit(
                () ->
                        saveSkills.execute(
                                actors.current(),
                                new SaveSkills.Input(
                                        new PersonId(id),
                                        form.categories(),
                                        form.away != null,
                                        Versions.ofForm(form.version))),
                _ -> Redirects.seeOther("/people/" + id, "person.skills-saved"),
                reader.language(),
                errors ->
                        page(
                                skills(id),
                                form.categories(),
                                form.away != null,
                                Optional.ofNullable(form.version).orElse(0L),
                                errors));
    }

    private Skills skills(UUID id) {
        return showSkills.execute(actors.current(), new ShowSkills.Input(new PersonId(id)));
    }

    private TemplateInstance page(
            Skills skills, Set<String> chosen, boolean away, long version, Forms.Errors errors) {
        var categories =
                showCatalogue
                        .execute(actors.current(), new ShowCatalogue.Input())
                        .categories()
                        .stream()
                        .filter(one -> one.active() || chosen.contains(one.key()))
                        .map(one -> option(one, chosen))
                        .toList();
        return reader.page(
                Pages.skills(
                        new SkillPage(
                                skills.person().value(), skills.name(), categories, away, version),
                        errors));
    }

    private Option option(Category category, Set<String> chosen) {
        return new Option(
                category.key(), category.label(reader.language()), chosen.contains(category.key()));
    }
}
