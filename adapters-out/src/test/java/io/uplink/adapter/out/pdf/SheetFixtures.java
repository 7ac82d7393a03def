package io.uplink.adapter.out.pdf;

import io.uplink.application.money.document.port.PaperSheet;
import io.uplink.application.money.document.port.PaperSheet.Block;
import io.uplink.application.money.document.port.PaperSheet.Check;
import io.uplink.application.money.document.port.PaperSheet.Column;
import io.uplink.application.money.document.port.PaperSheet.Mark;
import io.uplink.application.money.document.port.PaperSheet.Pair;
import io.uplink.application.money.document.port.PaperSheet.Row;
import io.uplink.application.money.document.port.PaperSheet.Sum;
import io.uplink.application.money.document.port.PaperSheet.Table;
import io.uplink.application.money.document.port.PaperSheet.Tail;
import io.uplink.application.money.document.port.PaperSheet.Weight;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Invoices on paper, as far as a printer cares. */
final class SheetFixtures {

    static final String ADDRESS =
            "https://billing.savannah.example/verify/AQGZAAAAAHAAgAAAAAAAAP8wMTIzNDU2Nzg5YWJj";

    private SheetFixtures() {}

    static PaperSheet anInvoice(int lines) {
        return anInvoice("Savannah Net Ltd", "Amina Wanjiku", "Fibre 20 Mbps", lines);
    }

    static PaperSheet anInvoice(String issuer, String customer, String what, int lines) {
        return new PaperSheet(
                "en",
                "Invoice",
                "INV-2026-000123",
                LocalDate.of(2026, 12, 1),
                Optional.empty(),
                List.of(
                        issuer,
                        "Mpaka Road 12, Westlands, Nairobi",
                        "P.O. Box 40123-00100 Nairobi",
                        "Tel. 0709 555 000 · accounts@savannah.example",
                        "PIN P051234567X"),
                "Bill to",
                List.of(customer, "Kangundo Road, house 7", "Tel. +254 712 004 418"),
                List.of(
                        new Pair("Date", "1 Dec 2026"),
                        new Pair("Due", "15 Dec 2026"),
                        new Pair("Account no.", "SN-100234"),
                        new Pair("Branch", "Westlands")),
                "",
                new Table(
                        List.of(
                                new Column("Description", 0, false),
                                new Column("Qty", 38, true),
                                new Column("Unit price", 66, true),
                                new Column("Discount", 58, true),
                                new Column("Tax", 36, true),
                                new Column("Amount KES", 76, true)),
                        IntStream.rangeClosed(1, lines).mapToObj(i -> row(what, i)).toList()),
                new Tail(
                        List.of(
                                new Sum("Total before tax", "2,500.00", Weight.PLAIN),
                                new Sum("VAT 16 % on 2,500.00", "400.00", Weight.PLAIN),
                                new Sum("Exempt 0 % on 0.00", "0.00", Weight.PLAIN),
                                new Sum("Total KES", "2,900.00", Weight.STRONG),
                                new Sum("Paid", "−1,000.00", Weight.PLAIN),
                                new Sum("Balance due KES", "1,900.00", Weight.MAIN)),
                        List.of(
                                new Block(
                                        "How to pay",
                                        List.of(
                                                "M-Pesa: Lipa na M-Pesa, Pay Bill. Business no."
                                                        + " 400200, account no. SN-100234, amount"
                                                        + " 1900.",
                                                "Bank: Savannah Bank, Westlands, 0123456789")),
                                new Block("Notes", List.of("Thank you for staying with us.")))),
                Optional.of(
                        new Check(
                                ADDRESS,
                                "Is this document genuine?",
                                "Point a phone camera at the square, or open the address.")),
                "Page {0} of {1}");
    }

    private static Row row(String what, int i) {
        return new Row(
                List.of(
                        what + " line" + i + ".",
                        "1",
                        "2,500.00",
                        i % 3 == 0 ? "100.00" : "",
                        "16 %",
                        "2,900.00"),
                i % 4 == 0 ? "Price includes tax" : "");
    }

    static PaperSheet marked(PaperSheet sheet, Mark mark) {
        return new PaperSheet(
                sheet.language(),
                sheet.title(),
                sheet.number(),
                sheet.madeOn(),
                Optional.of(mark),
                sheet.issuer(),
                sheet.toLabel(),
                sheet.to(),
                sheet.facts(),
                "This invoice was taken back and is not to be paid: sent to the wrong customer",
                sheet.table(),
                sheet.tail(),
                sheet.check(),
                sheet.pages());
    }
}
