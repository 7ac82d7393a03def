package io.uplink.adapter.out.inprocess.money.paylink;

import io.uplink.application.money.paylink.port.InvoiceTexts;
import io.uplink.application.outreach.message.Notices.LinkWish;
import io.uplink.application.outreach.message.SendCustomerText;
import io.uplink.application.outreach.message.port.TicketLinks;
import io.uplink.application.shared.Actor;
import io.uplink.domain.outreach.template.Placeholder;
import io.uplink.domain.outreach.template.TemplateKey;
import io.uplink.domain.shared.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** By text message, under {@code uplink.public-url}. */
@ApplicationScoped
class SmsInvoiceTexts implements InvoiceTexts {

    private static final Actor.Job MONEY = new Actor.Job("money.paylinks");

    private final SendCustomerText sendCustomerText;
    private final String base;

    SmsInvoiceTexts(
            SendCustomerText sendCustomerText,
            @ConfigProperty(name = "uplink.public-url") String publicUrl) {
        this.sendCustomerText = sendCustomerText;
        base = publicUrl.replaceFirst("/+$", "");
    }

    @Override
    public boolean send(Text text) {
        return sendCustomerText
                .execute(
                        MONEY,
                        new SendCustomerText.Input(
                                text.event(),
                                text.customer(),
                                TemplateKey.INVOICE_SENT,
                                language ->
                                        Map.of(
                                                Placeholder.INVOICE_NUMBER,
                                                text.invoice(),
                                                Placeholder.AMOUNT,
                                                text.due().currency().getCurrencyCode()
                                                        + " "
                                                        + text.due().toDecimal(),
                                                Placeholder.DUE,
                                                day(text.dueOn(), language)),
                                Optional.of(language -> link(text, language))))
                .isPresent();
    }

    private LinkWish link(Text text, Language language) {
        var address = base + "/pay/" + text.token() + "?lang=" + language.code();
        return new LinkWish(
                Placeholder.PAY_LINK,
                () -> Optional.of(new TicketLinks.Link(address, text.expiresAt())));
    }

    private static String day(LocalDate day, Language language) {
        return DateTimeFormatter.ofPattern("d MMM", language.locale()).format(day);
    }
}
