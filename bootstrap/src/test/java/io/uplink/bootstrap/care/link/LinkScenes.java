package io.uplink.bootstrap.care.link;

import io.uplink.application.care.link.IssueCustomerLink;
import io.uplink.application.care.link.IssueTechnicianLink;
import io.uplink.application.shared.Actor;
import io.uplink.domain.shared.id.TicketId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/** Links to tickets in the states that their pages must show. */
@ApplicationScoped
public class LinkScenes {

    private static final Actor JOB = new Actor.Job("test");
    private static final String LONG =
            "Sincethestormofyesterdayeveningthereisnolightatallonthewhitebox ".repeat(6);
    private static final String DONE =
            "state = 'resolved', state_since = now() - interval '20 minutes',"
                    + " resolved_at = now() - interval '20 minutes', resolved_by = assignee_id,"
                    + " what_was_done = 'Replaced 40 m of drop cable cut at the pole. Light is good"
                    + " again.'";

    private final LinkTestData data;
    private final IssueTechnicianLink technicianLink;
    private final IssueCustomerLink customerLink;

    LinkScenes(
            LinkTestData data, IssueTechnicianLink technicianLink, IssueCustomerLink customerLink) {
        this.data = data;
        this.technicianLink = technicianLink;
        this.customerLink = customerLink;
    }

    /** Paths by the name of the scene. */
    public Map<String, String> all() {
        var scenes = new LinkedHashMap<String, String>();
        scenes.put("technician-open", technician(""));
        scenes.put("technician-late", technician("resolution_due = now() - interval '1 hour'"));
        scenes.put(
                "technician-pending",
                technician(
                        "state = 'pending', pending_reason = 'parts', paused_since = now(),"
                                + " resolution_due = now() + interval '3 hours'"));
        scenes.put("technician-done", technician(DONE));
        scenes.put(
                "technician-long",
                technician(
                        "subject = repeat('Verylongsubject ', 12), description = '" + LONG + "'"));
        scenes.put("customer-received", customer("assignee_id = null", "en"));
        scenes.put(
                "customer-late",
                customer(
                        "state = 'in-progress', resolution_due = now() - interval '1 hour'", "en"));
        scenes.put(
                "customer-waits",
                customer(
                        "state = 'pending', pending_reason = 'customer', paused_since = now()",
                        "en"));
        scenes.put("customer-long", customer("description = '" + LONG + "'", "sw"));
        scenes.put(
                "customer-rated",
                customer(DONE + ", rating = 4, rating_comment = 'Quick', rated_at = now()", "en"));
        scenes.put("customer-closed", customer(DONE.replace("'resolved'", "'closed'"), "en"));
        scenes.put("customer-resolved-sw", customer(DONE, "sw"));
        return scenes;
    }

    /** Those that are looked at in every light and width. */
    public Map<String, String> few() {
        var scenes = new LinkedHashMap<String, String>();
        scenes.put("technician", technician("resolution_due = now() + interval '130 minutes'"));
        scenes.put(
                "customer",
                customer(
                        "state = 'in-progress', resolution_due = now() + interval '130 minutes'",
                        "en"));
        scenes.put("customer-resolved", customer(DONE, "en"));
        scenes.put("ended", "/t/unknown");
        return scenes;
    }

    /** The secret of a fresh link. */
    public String technicianToken() {
        return technician("").substring("/t/".length());
    }

    /** The same for a customer. */
    public String customerToken() {
        return customer("", "en").substring("/v/".length());
    }

    private String technician(String change) {
        var branch = data.branch();
        var peter = data.person("Peter Odhiambo");
        var ticket = data.ticket(branch, data.customer(branch, "Wanjiku Kamau", "en"), peter);
        told(ticket, change);
        return path(
                technicianLink
                        .execute(JOB, new IssueTechnicianLink.Input(ticket, peter))
                        .orElseThrow()
                        .address());
    }

    private String customer(String change, String language) {
        var branch = data.branch();
        var peter = data.person("Peter Odhiambo");
        var wanjiku = data.customer(branch, "Wanjiku Kamau", language);
        var ticket = data.ticket(branch, wanjiku, peter);
        told(ticket, change);
        return path(
                customerLink
                        .execute(JOB, new IssueCustomerLink.Input(ticket, wanjiku))
                        .orElseThrow()
                        .address());
    }

    private void told(TicketId ticket, String change) {
        data.entry(ticket, "opened", true, "Faith Akinyi", "");
        data.entry(ticket, "note", false, "Faith Akinyi", "Please check the drop cable first.");
        data.entry(ticket, "reply", true, "Peter Odhiambo", "I am at the pole near your house.");
        if (!change.isEmpty()) {
            data.change(ticket, change);
        }
    }

    private static String path(String address) {
        return address.replaceFirst("^https?://[^/]+", "");
    }
}
