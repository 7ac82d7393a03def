package io.uplink.adapter.out.inprocess.care.portal;

import io.uplink.application.care.portal.port.PortalAccounts.Account;
import io.uplink.application.care.portal.port.PortalTexts;
import io.uplink.application.outreach.message.Notices;
import io.uplink.application.outreach.message.Notices.LinkWish;
import io.uplink.application.outreach.message.Notices.Notice;
import io.uplink.application.outreach.message.port.TicketLinks;
import io.uplink.domain.care.portal.PortalCode;
import io.uplink.domain.outreach.message.Recipient;
import io.uplink.domain.outreach.template.Placeholder;
import io.uplink.domain.outreach.template.TemplateKey;
import io.uplink.domain.shared.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;

/** The code is kept and shown as little as an address that opens something. */
@ApplicationScoped
class NoticePortalTexts implements PortalTexts {

    private final Notices notices;

    NoticePortalTexts(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void tell(PortalCode code, String digits, Account account) {
        var secret = new TicketLinks.Link(digits, code.expiresAt());
        var _ =
                notices.tell(
                        new Notice(
                                code.id(),
                                TemplateKey.PORTAL_CODE,
                                new Recipient(
                                        Recipient.Kind.CUSTOMER,
                                        account.id().value(),
                                        account.name(),
                                        code.phone(),
                                        account.language()),
                                Optional.empty(),
                                Optional.of(account.branch()),
                                account.zone(),
                                Map.of(Placeholder.VALID_FOR, life(account.language())),
                                Optional.of(
                                        new LinkWish(
                                                Placeholder.PORTAL_CODE,
                                                () -> Optional.of(secret)))));
    }

    static String life(Language language) {
        var minutes = PortalCode.LIFE.toMinutes();
        return switch (language) {
            case ENGLISH -> minutes + " minutes";
            case SWAHILI -> "dakika " + minutes;
        };
    }
}
