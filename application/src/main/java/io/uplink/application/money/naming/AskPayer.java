package io.uplink.application.money.naming;

import io.uplink.application.money.mpesa.MpesaActivity;
import io.uplink.application.money.mpesa.MpesaSettings;
import io.uplink.application.money.mpesa.port.MpesaPayments;
import io.uplink.application.money.mpesa.port.ReferenceDirectory;
import io.uplink.application.money.mpesa.port.Shortcodes;
import io.uplink.application.money.naming.port.NamingLinks;
import io.uplink.application.money.naming.port.PayerTexts;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Secrets;
import io.uplink.application.shared.Settings;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.mpesa.MpesaPayment;
import io.uplink.domain.money.mpesa.MpesaPaymentId;
import io.uplink.domain.money.mpesa.Msisdn;
import io.uplink.domain.money.mpesa.Payer;
import io.uplink.domain.money.naming.NamingLink;
import io.uplink.domain.money.naming.NamingLinkId;
import java.time.Duration;
import java.util.Map;

/**
 * Texts the payer of money that waits an address to say whose account was meant; once for a
 * payment, and only while the payer remembers it. Numbers that Safaricom hides get nothing: that
 * money waits at the desk.
 */
@UseCase
public final class AskPayer {

    /** A payer remembers a day; what a statement brings up later is the desk's. */
    static final Duration NEWS = Duration.ofHours(24);

    /** Whoever pays a shilling at a time is not to make us text all day. */
    static final int MOST_A_DAY = 3;

    private final UnitOfWork unitOfWork;
    private final MpesaPayments payments;
    private final Shortcodes shortcodes;
    private final ReferenceDirectory directory;
    private final NamingLinks links;
    private final PayerTexts texts;
    private final Secrets secrets;
    private final Settings settings;
    private final Origin origin;

    public AskPayer(
            UnitOfWork unitOfWork,
            MpesaPayments payments,
            Shortcodes shortcodes,
            ReferenceDirectory directory,
            NamingLinks links,
            PayerTexts texts,
            Secrets secrets,
            Settings settings,
            Origin origin) {
        this.unitOfWork = unitOfWork;
        this.payments = payments;
        this.shortcodes = shortcodes;
        this.directory = directory;
        this.links = links;
        this.texts = texts;
        this.secrets = secrets;
        this.settings = settings;
        this.origin = origin;
    }

    /** Whether the payer is asked by this call. */
    public boolean execute(Actor actor, MpesaPaymentId id) {
        actor.requireJob();
        if (!settings.get(MpesaSettings.ASKS_PAYERS)) {
            return false;
        }
        return unitOfWork.perform(() -> {
            var payment = payments.find(id).filter(MpesaPayment::waits);
            return payment.isPresent()
                    && payment.get().receipt().payer() instanceof Payer.Known(var phone)
                    && isNews(payment.get())
                    && links.of(id).isEmpty()
                    && links.countTo(phone, origin.now().minus(NEWS)) < MOST_A_DAY
                    && ask(actor, payment.get(), phone);
        });
    }

    private boolean isNews(MpesaPayment payment) {
        return origin.now().isBefore(payment.receipt().paidAt().plus(NEWS));
    }

    private boolean ask(Actor actor, MpesaPayment payment, Msisdn phone) {
        var receipt = payment.receipt();
        var link =
                NamingLink.create(
                        new NamingLinkId(origin.newId()), payment.id(), phone, origin.now());
        var token = secrets.newToken();
        var owners = directory.withPhone(receipt.payer());
        var told =
                texts.send(
                        new PayerTexts.Text(
                                payment.id().value(),
                                phone,
                                owners.stream().findFirst().filter(_ -> owners.size() == 1),
                                shortcodes.find(receipt.shortcode()).orElseThrow().branch(),
                                receipt.amount(),
                                receipt.number().text(),
                                token,
                                link.expiresAt()));
        if (told && links.add(link, secrets.digest(token))) {
            origin.activity()
                    .record(
                            actor,
                            "mpesa-payment.ask-payer",
                            MpesaActivity.subject(payment),
                            Map.of(),
                            Map.of("phone", phone.masked()));
        }
        return told;
    }
}
