package io.uplink.bootstrap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.browser.ScreenScene.Scene;
import io.uplink.bootstrap.story.StoryCast;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The main pages of the desk on a desk and a phone, by day and by night: nothing sticks out,
 * nothing is out of reach, and the browser has nothing to complain about.
 */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ScreensTest {

    @RegisterExtension final Browsing browsing = new Browsing();

    @Inject ScreenScene scenes;
    @Inject WebhookScene webhooks;
    @Inject LedgerScene ledger;
    @Inject BillingScene billing;
    @Inject MpesaScene mpesa;

    @Test
    void everyPageFitsAPhoneAndADeskByDayAndByNight() {
        var scene = scenes.scene();
        var stranger = new Screen(browsing.visitor(1440, 900));
        stranger.look("login", "/login");
        stranger.look("reset", "/reset");

        var desk = browsing.visitor(1440, 900);
        Desk.signIn(desk, scene.cast().admin().email(), StoryCast.PASSWORD);
        var screen = new Screen(desk);
        care(scene).forEach(screen::look);
        organisation(scene).forEach(screen::look);
        machine(scene).forEach(screen::look);
        screen.look("webhook", "/settings/webhooks/" + webhooks.webhook("CRM", admin(scene)));

        assertThat(stranger.wrong()).isEmpty();
        assertThat(screen.wrong()).isEmpty();
    }

    @Test
    void theBooksFitAPhoneAndADeskByDayAndByNight() {
        var scene = scenes.scene();
        var desk = browsing.visitor(1440, 900);
        Desk.signIn(desk, scene.cast().admin().email(), StoryCast.PASSWORD);
        var screen = new Screen(desk);
        ledger.pages(admin(scene)).forEach(screen::look);

        assertThat(screen.wrong()).isEmpty();
    }

    @Test
    void whatIsChargedAndPaidFitsAPhoneAndADeskByDayAndByNight() {
        var scene = scenes.scene();
        var desk = browsing.visitor(1440, 900);
        Desk.signIn(desk, scene.cast().admin().email(), StoryCast.PASSWORD);
        var screen = new Screen(desk);
        billing.pages().forEach(screen::look);

        assertThat(screen.wrong()).isEmpty();
    }

    @Test
    void moneyByPhoneFitsAPhoneAndADeskByDayAndByNight() {
        var scene = scenes.scene();
        var desk = browsing.visitor(1440, 900);
        Desk.signIn(desk, scene.cast().admin().email(), StoryCast.PASSWORD);
        var screen = new Screen(desk);
        mpesa.pages(scene.cast().branch(), scene.customer()).forEach(screen::look);

        assertThat(screen.wrong()).isEmpty();
    }

    @Test
    void namesWithoutEndBreakNoPage() {
        var scene = scenes.scene();
        var desk = browsing.visitor(1440, 900);
        Desk.signIn(desk, scene.longCast().admin().email(), StoryCast.PASSWORD);
        var screen = new Screen(desk);
        longNames(scene).forEach(screen::stretch);
        var name = ScreenScene.UNBROKEN.substring(0, 40);
        screen.stretch(
                "long-webhook", "/settings/webhooks/" + webhooks.webhook(name, admin(scene)));
        screen.stretch("long-webhooks", "/settings/webhooks");
        assertThat(screen.wrong()).isEmpty();
    }

    private static UUID admin(Scene scene) {
        return scene.cast().admin().id();
    }

    private static Map<String, String> care(Scene scene) {
        var pages = new LinkedHashMap<String, String>();
        pages.put("dashboard", "/dashboard");
        pages.put("wallboard", "/wallboard");
        pages.put("tickets", "/tickets?branch=" + scene.cast().branch() + "&view=all");
        pages.put("sla-report", "/reports/sla?by=team");
        pages.put("daily", "/reports/daily?branch=" + scene.cast().branch());
        pages.put("tickets-waiting", "/tickets?view=all&clock=reply-waiting");
        pages.put("tickets-narrowed", "/tickets?view=open&priority=high");
        pages.put("desk-replies", "/desk");
        pages.put("desk-reply-new", "/desk/replies/new");
        pages.put("desk-macros", "/desk/macros");
        pages.put("desk-macro-new", "/desk/macros/new");
        pages.put("ticket-macro", "/tickets/" + scene.ticket() + "/macros/" + scene.macro());
        pages.put("ticket-views", "/tickets/views");
        pages.put("ticket-view-new", "/tickets/views/new?view=open&priority=high");
        pages.put("ticket-bulk", "/tickets/bulk/" + scene.bulk());
        pages.put("tickets-map", "/tickets/map?branch=" + scene.cast().branch());
        pages.put("tickets-none", "/tickets?text=nothing-of-that-name");
        pages.put("ticket", "/tickets/" + scene.ticket());
        pages.put("ticket-assign", "/tickets/" + scene.ticket() + "/assign");
        pages.put("ticket-merged", "/tickets/" + scene.merged());
        pages.put("ticket-relate", "/tickets/" + scene.ticket() + "/relate");
        pages.put("ticket-merge", "/tickets/" + scene.ticket() + "/merge");
        pages.put("ticket-split", "/tickets/" + scene.ticket() + "/split/" + scene.entry());
        pages.put("ticket-new", "/tickets/new");
        pages.put("ticket-new-chosen", "/tickets/new?customer=" + scene.customer());
        pages.put("complaints", "/complaints?branch=" + scene.cast().branch());
        pages.put("complaint", "/complaints/" + scene.complaint());
        pages.put("complaint-new", "/complaints/new");
        pages.put("customers", "/customers?branch=" + scene.cast().branch());
        pages.put("customer", "/customers/" + scene.customer());
        pages.put("customer-privacy", "/customers/" + scene.customer() + "/privacy");
        pages.put("customer-erasure", "/customers/" + scene.customer() + "/privacy/erasure");
        pages.put("access-log", "/customers/access-log");
        pages.put("customer-new", "/customers/new");
        pages.put("customers-import", "/customers/import");
        pages.put("search", "/search?q=wanjiku");
        pages.put("messages", "/messages?recipient=Wanjiku");
        pages.put("messages-inbound", "/messages/inbound");
        pages.put("message", "/messages/" + scene.message());
        pages.put("messages-development", "/messages/development");
        pages.put("templates", "/messages/templates");
        pages.put("notifications", "/notifications");
        pages.put("notifications-none", "/notifications?unread=on");
        pages.put("notification-choices", "/notifications/choices");
        pages.put("announcements", "/announcements");
        pages.put("announcements-managed", "/announcements?managed=on");
        pages.put("announcement-new", "/announcements/new");
        pages.put("announcement", "/announcements/" + scene.announcement());
        pages.put("announcement-edit", "/announcements/" + scene.announcement() + "/edit");
        pages.put(
                "announcement-listeners", "/announcements/" + scene.announcement() + "/listeners");
        pages.put("ticket-mentions", "/tickets/" + scene.ticket() + "/mentions");
        pages.put("template", "/messages/templates/ticket_created");
        return pages;
    }

    private static Map<String, String> organisation(Scene scene) {
        var pages = new LinkedHashMap<String, String>();
        pages.put("people", "/people?branch=" + scene.cast().branch());
        pages.put("person", "/people/" + scene.sister());
        pages.put("person-new", "/people/new");
        pages.put("roles", "/roles");
        pages.put("role", "/roles/019a0000-0000-7000-8000-00000000b003");
        pages.put("branches", "/branches?q=Story");
        pages.put("branch", "/branches/" + scene.cast().branch());
        pages.put("departments", "/departments");
        pages.put("department", "/departments/" + scene.department());
        pages.put("teams", "/teams?branch=" + scene.cast().branch());
        pages.put("team", "/teams/" + scene.team());
        pages.put("account", "/account");
        pages.put("second-factor", "/account/second-factor");
        pages.put("key-new", "/account/keys/new");
        return pages;
    }

    private static Map<String, String> machine(Scene scene) {
        var pages = new LinkedHashMap<String, String>();
        pages.put("settings", "/settings");
        pages.put("settings-gateway", "/settings/sms-gateway");
        pages.put("sla", "/settings/sla");
        pages.put("sla-policy", "/settings/sla/policies/019a0000-0000-7000-8000-00000000c002");
        pages.put("sla-policy-new", "/settings/sla/policies/new");
        pages.put("rules", "/settings/rules");
        pages.put("rule-new", "/settings/rules/new");
        pages.put("webhooks", "/settings/webhooks");
        pages.put("webhook-new", "/settings/webhooks/new");
        pages.put("customer-classes", "/settings/customer-classes");
        pages.put("customer-class", "/settings/customer-classes/vip");
        pages.put("categories", "/settings/categories");
        pages.put("jobs", "/platform/jobs");
        pages.put("outbox", "/platform/outbox");
        pages.put("backups", "/platform/backups");
        pages.put("activity", "/activity?subject=" + scene.ticket());
        return pages;
    }

    private static Map<String, String> longNames(Scene scene) {
        var pages = new LinkedHashMap<String, String>();
        var branch = scene.longCast().branch();
        var person = scene.longCast().technician().id();
        pages.put("long-dashboard", "/dashboard");
        pages.put("long-wallboard", "/wallboard?branch=" + branch);
        pages.put("long-tickets", "/tickets?branch=" + branch);
        pages.put("long-daily", "/reports/daily?branch=" + branch);
        pages.put("long-tickets-map", "/tickets/map?branch=" + branch);
        pages.put("long-ticket", "/tickets/" + scene.longTicket());
        pages.put("long-ticket-new", "/tickets/new?customer=" + scene.longCustomer());
        pages.put("long-customers", "/customers?branch=" + branch);
        pages.put("long-customer", "/customers/" + scene.longCustomer());
        pages.put("long-privacy", "/customers/" + scene.longCustomer() + "/privacy");
        pages.put("long-access-log", "/customers/access-log?customer=" + scene.longCustomer());
        pages.put("long-search", "/search?q=" + ScreenScene.UNBROKEN);
        pages.put("long-people", "/people?branch=" + branch);
        pages.put("long-person", "/people/" + person);
        pages.put("long-roles", "/roles");
        pages.put("long-role", "/roles/" + scene.longRole());
        pages.put("long-branches", "/branches?q=" + ScreenScene.UNBROKEN);
        pages.put("long-branch", "/branches/" + branch);
        pages.put("long-teams", "/teams?branch=" + branch);
        pages.put("long-team", "/teams/" + scene.longTeam());
        pages.put("long-account", "/account");
        pages.put("long-activity", "/activity?subject=" + scene.longTicket());
        pages.put("long-notifications", "/notifications");
        pages.put("long-announcements", "/announcements?managed=on");
        pages.put("long-announcement", "/announcements/" + scene.longAnnouncement());
        pages.put("long-mentions", "/tickets/" + scene.longTicket() + "/mentions");
        pages.put("long-messages", "/messages?recipient=" + ScreenScene.UNBROKEN);
        return pages;
    }
}
