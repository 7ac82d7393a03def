package io.uplink.adapter.out.inprocess.money.naming;

import io.uplink.application.money.naming.port.PayerTexts;
import io.uplink.application.outreach.message.Notices.LinkWish;
import io.uplink.application.outreach.message.SendPayerText;
import io.uplink.application.outreach.message.port.TicketLinks;
import io.uplink.application.shared.Actor;
import io.uplink.domain.outreach.template.Placeholder;
import io.uplink.domain.outreach.template.TemplateKey;
import io.uplink.domain.shared.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** By text message, under {@code uplink.public-url}. */
@ApplicationScoped
class SmsPayerTexts implements PayerTexts {

    private static final Actor.Job MONEY = new Actor.Job("money.naming");

    private final SendPayerText sendPayerText;
    private final String base;

    SmsPayerTexts(
            SendPayerText sendPayerText,
            @ConfigProperty(name = "uplink.public-url") String publicUrl) {
        this.sendPayerText = sendPayerText;
        base = publicUrl.replaceFirst("/+$", "");
    }

    @Override
    public boolean send(Text text) {
        return sendPayerText
                .execute(
                        MONEY,
                        new SendPayerText.Input(
                                text.event(),
                                text.phone().phone(),
                                text.likely(),
                                text.branch(),
                                TemplateKey.MONEY_UNNAMED,
                                Map.of(
                                        Placeholder.AMOUNT,
                                        text.amount().currency().getCurrencyCode()
                                                + " "
                                                + text.amount().toDecimal(),
                                        Placeholder.RECEIPT,
                                        text.receipt()),
                                language -> link(text, language)))
                .isPresent();
    }

    private LinkWish link(Text text, Language language) {
        var address = base + "/name/" + text.token() + "?lang=" + language.code();
        return new LinkWish(
                Placeholder.NAME_LINK,
                () -> Optional.of(new TicketLinks.Link(address, text.expiresAt())));
    }
}
