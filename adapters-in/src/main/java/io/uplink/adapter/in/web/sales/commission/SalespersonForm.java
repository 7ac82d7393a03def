package io.uplink.adapter.in.web.sales.commission;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.application.sales.commission.TypedSalesperson;
import io.uplink.domain.sales.commission.Salesperson;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Moments;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Who sells for us, what they get and what they are to sell, as typed. */
@TemplateData
public class SalespersonForm {

    @RestForm @Nullable String name;
    @RestForm @Nullable String phone;
    @RestForm @Nullable String branch;
    @RestForm @Nullable String person;
    @RestForm @Nullable String code;
    @RestForm @Nullable String active;
    @RestForm @Nullable String kind;
    @RestForm @Nullable String value;
    @RestForm @Nullable String from;
    @RestForm @Nullable String month;
    @RestForm @Nullable String orders;
    @RestForm @Nullable String revenue;
    @RestForm @Nullable String account;
    @RestForm @Nullable String payout;
    @RestForm @Nullable List<String> entries;
    @RestForm @Nullable Long version;

    /** As most agree on. */
    static SalespersonForm fresh() {
        var fresh = new SalespersonForm();
        fresh.active = "true";
        fresh.kind = "percentage";
        fresh.value = "10";
        return fresh;
    }

    static SalespersonForm of(Salesperson.Snapshot one) {
        var form = new SalespersonForm();
        var details = one.details();
        form.name = details.name();
        form.phone = details.phone().spaced();
        form.branch = details.branch().toString();
        form.person = details.person().map(Object::toString).orElse("");
        form.code = details.code();
        form.active = String.valueOf(details.active());
        form.version = one.version();
        return form;
    }

    static TypedSalesperson typed(SalespersonForm form) {
        return new TypedSalesperson(
                form.name(),
                form.phone(),
                Inputs.id("branch", form.branch()).map(BranchId::new),
                Inputs.id("person", form.person()).map(PersonId::new),
                form.code(),
                form.active());
    }

    static Optional<LocalDate> day(@Nullable String typed) {
        return Inputs.given(typed).map(SalespersonForm::dated);
    }

    private static LocalDate dated(String typed) {
        try {
            return Moments.day(typed);
        } catch (DateTimeException unreadable) {
            throw Invalid.of("from", "date.unreadable");
        }
    }

    public String name() {
        return Inputs.text(name);
    }

    public String phone() {
        return Inputs.text(phone);
    }

    public String branch() {
        return Inputs.text(branch);
    }

    public String person() {
        return Inputs.text(person);
    }

    public String code() {
        return Inputs.text(code);
    }

    public boolean active() {
        return Inputs.text(active).equals("true");
    }

    public String kind() {
        return Inputs.text(kind);
    }

    public String value() {
        return Inputs.text(value);
    }

    public String from() {
        return Inputs.text(from);
    }

    public String month() {
        return Inputs.text(month);
    }

    public String orders() {
        return Inputs.text(orders);
    }

    public String revenue() {
        return Inputs.text(revenue);
    }

    public String account() {
        return Inputs.text(account);
    }

    public String payout() {
        return Inputs.text(payout);
    }

    public long version() {
        return version == null ? 0 : version;
    }
}
