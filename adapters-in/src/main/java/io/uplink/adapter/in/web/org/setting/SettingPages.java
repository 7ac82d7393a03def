package io.uplink.adapter.in.web.org.setting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.org.setting.SettingViews.GroupView;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.application.org.setting.ChangeSettings;
import io.uplink.application.org.setting.ShowSettings;
import io.uplink.application.org.setting.ShowSettings.Group;
import io.uplink.application.shared.Permission;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** All settings on one page, each group on a page of its own to change. */
@Path("/settings")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class SettingPages {

    /** A page elsewhere that sets something up. */
    @TemplateData
    public record Door(String path, String icon, String name, String hint) {}

    @CheckedTemplate(basePath = "org/setting")
    static class Pages {
        static native TemplateInstance overview(
                List<GroupView> groups, List<Door> doors, String query);

        static native TemplateInstance group(GroupView group, Forms.Errors errors);
    }

    private final Actors actors;
    private final Reader reader;
    private final ShowSettings showSettings;
    private final ChangeSettings changeSettings;

    SettingPages(
            Actors actors,
            Reader reader,
            ShowSettings showSettings,
            ChangeSettings changeSettings) {
        this.actors = actors;
        this.reader = reader;
        this.showSettings = showSettings;
        this.changeSettings = changeSettings;
    }

    @GET
    public TemplateInstance overview(@RestQuery Optional<String> q) {
        var query = q.map(String::strip).orElse("");
        var views = views();
        var groups =
                showSettings
                        .execute(actors.current(), new ShowSettings.Input(Optional.empty()))
                        .stream()
                        .flatMap(group -> views.matching(group, query).stream())
                        .toList();
        var doors =
                doors().stream()
                        .filter(door ->
                                (door.name() + " " + door.hint())
                                        .toLowerCase(reader.language().locale())
                                        .contains(query.toLowerCase(reader.language().locale())))
                        .toList();
        return reader.page(Pages.overview(groups, doors, query));
    }

    @GET
    @Path("{group}")
    public TemplateInstance group(@RestPath String group) {
        return page(found(group), Map.of(), Forms.Errors.none());
    }

    @POST
    @Path("{group}")
    public Response change(@RestPath String group, @BeanParam SettingForm form) {
        var found = found(group);
        return Forms.submit(
                () ->
                        changeSettings.execute(
                                actors.current(), new ChangeSettings.Input(form.changes(found))),
                _ -> Redirects.seeOther("/settings/" + found.name(), "setting.saved"),
                reader.language(),
                errors -> page(found, form.typed(), errors));
    }

    private Group found(String name) {
        return showSettings
                .execute(actors.current(), new ShowSettings.Input(Optional.of(name)))
                .getFirst();
    }

    private TemplateInstance page(Group group, Map<String, String> typed, Forms.Errors errors) {
        return reader.page(Pages.group(views().group(group, typed), errors));
    }

    private SettingViews views() {
        return new SettingViews(reader.language(), words());
    }

    private SettingsMessages words() {
        return MessageBundles.get(
                SettingsMessages.class, Localized.Literal.of(reader.language().code()));
    }

    private List<Door> doors() {
        var words = words();
        var doors = new ArrayList<Door>();
        door(
                doors,
                Permission.TICKETS_SLA,
                "/settings/sla",
                "clock-check",
                words.sla(),
                words.slaHint());
        door(
                doors,
                Permission.TICKETS_RULES,
                "/settings/rules",
                "bolt",
                words.rules(),
                words.rulesHint());
        door(
                doors,
                Permission.SETTINGS_MANAGE,
                "/settings/customer-classes",
                "tags",
                words.customerClasses(),
                words.customerClassesHint());
        door(
                doors,
                Permission.SETTINGS_MANAGE,
                "/settings/categories",
                "category",
                words.categories(),
                words.categoriesHint());
        door(
                doors,
                Permission.SETTINGS_MANAGE,
                "/settings/fees",
                "cash",
                words.fees(),
                words.feesHint());
        door(
                doors,
                Permission.TEMPLATES_MANAGE,
                "/messages/templates",
                "message-2",
                words.templates(),
                words.templatesHint());
        door(
                doors,
                Permission.USERS_VIEW,
                "/people",
                "id-badge-2",
                words.people(),
                words.peopleHint());
        door(
                doors,
                Permission.USERS_VIEW,
                "/roles",
                "shield-lock",
                words.roles(),
                words.rolesHint());
        door(
                doors,
                Permission.BRANCHES_VIEW,
                "/branches",
                "building",
                words.branches(),
                words.branchesHint());
        door(
                doors,
                Permission.TEAMS_VIEW,
                "/teams",
                "users-group",
                words.teams(),
                words.teamsHint());
        door(
                doors,
                Permission.USERS_VIEW,
                "/departments",
                "hierarchy-2",
                words.departments(),
                words.departmentsHint());
        door(
                doors,
                Permission.WEBHOOKS_MANAGE,
                "/settings/webhooks",
                "webhook",
                words.webhooks(),
                words.webhooksHint());
        return doors;
    }

    private void door(
            List<Door> doors,
            Permission permission,
            String path,
            String icon,
            String name,
            String hint) {
        if (actors.current().reach(permission).isPresent()) {
            doors.add(new Door(path, icon, name, hint));
        }
    }
}
