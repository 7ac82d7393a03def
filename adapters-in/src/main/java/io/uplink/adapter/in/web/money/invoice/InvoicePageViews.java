package io.uplink.adapter.in.web.money.invoice;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.org.Option;
import io.uplink.application.shared.Page;
import java.util.List;

/** Invoices as pages show them: amounts and days in words. */
public final class InvoicePageViews {

    private InvoicePageViews() {}

    /** An invoice of the list; {@code look} is the class of its state. */
    @TemplateData
    public record InvoiceRow(
            String id,
            String number,
            String customerId,
            String customer,
            String account,
            String state,
            String look,
            String day,
            String due,
            String total,
            String balance) {}

    /** The list and what it is narrowed to. */
    @TemplateData
    public record InvoicesPage(
            Page<InvoiceRow> rows,
            List<Option> states,
            List<Option> branches,
            String text,
            String customer,
            String from,
            String until,
            String query,
            String currency) {}

    /** A line of the form; {@code index} is the one its faults are told by. */
    @TemplateData
    public record FormRow(
            int index,
            String number,
            List<Option> products,
            String description,
            String quantity,
            String price,
            List<Option> included,
            String off,
            List<Option> taxes,
            List<Option> accounts) {

        public String field(String name) {
            return "lines[" + index + "]." + name;
        }
    }

    /** The form of a draft; {@code id} is empty for a new one. */
    @TemplateData
    public record DraftPage(
            String id,
            InvoiceForm form,
            String customer,
            List<FormRow> rows,
            boolean full,
            long version,
            String currency) {}

    /** A line of an invoice. */
    @TemplateData
    public record LineRow(
            int position,
            String description,
            String quantity,
            String price,
            String discount,
            String tax,
            String net,
            String taxAmount,
            String total) {}

    /** Something beside an invoice: a payment, a note, an entry. */
    @TemplateData
    public record SideRow(String link, String number, String day, String text, String amount) {}

    /** An invoice, all of it. */
    @TemplateData
    public record InvoicePage(
            String id,
            String number,
            String customerId,
            String customer,
            String account,
            String branch,
            String state,
            String look,
            String day,
            String due,
            String notes,
            String voidWhy,
            List<LineRow> lines,
            String net,
            String tax,
            String total,
            String paid,
            String credited,
            String balance,
            List<SideRow> payments,
            List<SideRow> credits,
            List<SideRow> entries,
            boolean draft,
            boolean issued,
            boolean payable,
            boolean voidable,
            boolean creditable,
            long version,
            String key,
            String reason,
            String why,
            String currency) {}
}
