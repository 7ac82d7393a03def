package io.uplink.adapter.in.web.care.complaint;

import io.quarkus.qute.TemplateData;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What was typed and chosen to do something with a complaint; each of the forms fills a part. */
@TemplateData
public class ActForm {

    @RestForm @Nullable Long version;
    @RestForm @Nullable String answer;
    @RestForm @Nullable String reason;
    @RestForm @Nullable String whatWasDone;
    @RestForm @Nullable String text;
    @RestForm @Nullable String customer;
    @RestForm @Nullable String account;
    @RestForm @Nullable String category;
    @RestForm @Nullable String branch;
    @RestForm @Nullable String ticketCategory;
    @RestForm @Nullable String priority;

    /** Which form it is; empty for none. */
    private String act = "";

    static ActForm fresh() {
        return new ActForm();
    }

    ActForm of(String which) {
        act = which;
        return this;
    }

    public boolean is(String which) {
        return act.equals(which);
    }

    public String answer() {
        return ComplaintForm.plain(answer);
    }

    public String reason() {
        return ComplaintForm.plain(reason);
    }

    public String whatWasDone() {
        return ComplaintForm.plain(whatWasDone);
    }

    public String text() {
        return ComplaintForm.plain(text);
    }

    public String account() {
        return ComplaintForm.plain(account);
    }

    public String priority() {
        var typed = ComplaintForm.plain(priority);
        return typed.isEmpty() ? "medium" : typed;
    }

    String customer() {
        return ComplaintForm.plain(customer);
    }

    String customerOr(String present) {
        return customer == null ? present : customer();
    }

    String categoryOr(String present) {
        return category == null ? present : ComplaintForm.plain(category);
    }

    String branchOr(String present) {
        return branch == null ? present : ComplaintForm.plain(branch);
    }

    String ticketCategoryOr(String present) {
        return ticketCategory == null ? present : ComplaintForm.plain(ticketCategory);
    }
}
