package io.uplink.adapter.in.web.sales.order;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.domain.sales.order.OrderDetails;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** An order as it was typed, on the public form or on ours. */
@TemplateData
public class OrderForm {

    @RestForm @Nullable String form;
    @RestForm @Nullable String name;
    @RestForm @Nullable String phone;
    @RestForm @Nullable String email;
    @RestForm @Nullable String area;
    @RestForm @Nullable String place;
    @RestForm @Nullable String notes;
    @RestForm @Nullable String branch;
    @RestForm @Nullable String pay;
    @RestForm @Nullable String payer;
    @RestForm @Nullable String language;
    @RestForm @Nullable String salesperson;
    @RestForm @Nullable String ref;

    @RestForm("package")
    @Nullable String pack;

    /** People do not see it; a robot fills it in. */
    @RestForm @Nullable String website;

    static OrderForm fresh(String key) {
        var fresh = new OrderForm();
        fresh.form = key;
        fresh.pay = "mpesa";
        return fresh;
    }

    static OrderDetails.Typed typed(OrderForm form) {
        return new OrderDetails.Typed(
                form.name(), form.phone(), form.email(), form.area(), form.place(), form.notes());
    }

    public String key() {
        return Inputs.text(form);
    }

    public String name() {
        return Inputs.text(name);
    }

    public String phone() {
        return Inputs.text(phone);
    }

    public String email() {
        return Inputs.text(email);
    }

    public String area() {
        return Inputs.text(area);
    }

    public String place() {
        return Inputs.text(place);
    }

    public String notes() {
        return Inputs.text(notes);
    }

    public String branch() {
        return Inputs.text(branch);
    }

    public String payer() {
        return Inputs.text(payer);
    }

    public String language() {
        return Inputs.text(language);
    }

    public String salesperson() {
        return Inputs.text(salesperson);
    }

    /** The code of whoever sent them to us. */
    public String ref() {
        return Inputs.text(ref);
    }

    public String pack() {
        return Inputs.text(pack);
    }

    public boolean payNow() {
        return Inputs.text(pay).equals("mpesa");
    }

    String trap() {
        return Inputs.text(website);
    }
}
