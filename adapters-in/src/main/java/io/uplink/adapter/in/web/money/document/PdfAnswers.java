package io.uplink.adapter.in.web.money.document;

import io.uplink.adapter.in.web.shared.PublicUrl;
import io.uplink.application.money.document.Paper;
import io.uplink.application.money.document.port.DocumentPrinter;
import io.uplink.application.money.document.port.PaperSheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** Documents as answers: a file of its own name, which nobody keeps on the way. */
@ApplicationScoped
public class PdfAnswers {

    public static final String PDF = "application/pdf";

    private final DocumentPrinter printer;
    private final PublicUrl publicUrl;

    PdfAnswers(DocumentPrinter printer, PublicUrl publicUrl) {
        this.printer = printer;
        this.publicUrl = publicUrl;
    }

    public Response of(Paper paper) {
        var sheet = sheet(paper);
        return Response.ok(printer.print(sheet), PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + file(paper, sheet) + ".pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .build();
    }

    private PaperSheet sheet(Paper paper) {
        var frame = new PaperFrame(paper.around(), publicUrl.of("/verify/"));
        return switch (paper) {
            case Paper.OfInvoice invoice -> new InvoicePaper(invoice, frame).sheet();
            case Paper.OfCreditNote note -> new CreditNotePaper(note, frame).sheet();
            case Paper.OfQuote quote -> QuotePaper.sheet(quote, frame);
            case Paper.OfPayment payment -> new ReceiptPaper(payment, frame).sheet();
            case Paper.OfStatement statement -> new StatementPaper(statement, frame).sheet();
        };
    }

    /** Letters, digits and dashes: numbers and accounts have nothing else that matters. */
    private static String file(Paper paper, PaperSheet sheet) {
        var name =
                paper instanceof Paper.OfStatement statement
                        ? "statement-"
                                + paper.around().party().account().toLowerCase(Locale.ROOT)
                                + "-"
                                + statement.until()
                        : sheet.number();
        return name.replaceAll("[^A-Za-z0-9-]", "");
    }
}
