package io.uplink.adapter.out.inprocess.care.portal;

import io.uplink.application.care.portal.port.NumberTexts;
import io.uplink.application.care.portal.port.PortalAccounts.Account;
import io.uplink.application.outreach.message.Notices;
import io.uplink.application.outreach.message.Notices.LinkWish;
import io.uplink.application.outreach.message.Notices.Notice;
import io.uplink.application.outreach.message.port.TicketLinks;
import io.uplink.application.shared.CompanySettings;
import io.uplink.application.shared.Settings;
import io.uplink.domain.care.portal.NumberChange;
import io.uplink.domain.outreach.message.Recipient;
import io.uplink.domain.outreach.template.Placeholder;
import io.uplink.domain.outreach.template.TemplateKey;
import io.uplink.domain.shared.PhoneNumber;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;

/** The customer is the recipient of both texts; the telephone is another one each time. */
@ApplicationScoped
class NoticeNumberTexts implements NumberTexts {

    private final Notices notices;
    private final Settings settings;

    NoticeNumberTexts(Notices notices, Settings settings) {
        this.notices = notices;
        this.settings = settings;
    }

    @Override
    public void tellCode(NumberChange change, String digits, Account account) {
        var secret = new TicketLinks.Link(digits, change.code().expiresAt());
        tell(
                change,
                account,
                change.to(),
                TemplateKey.NUMBER_CODE,
                Map.of(Placeholder.VALID_FOR, NoticePortalTexts.life(account.language())),
                Optional.of(new LinkWish(Placeholder.PORTAL_CODE, () -> Optional.of(secret))));
    }

    @Override
    public void tellChanged(NumberChange change, Account account) {
        var phone = settings.get(CompanySettings.PHONE);
        tell(
                change,
                account,
                change.from(),
                TemplateKey.NUMBER_CHANGED,
                Map.of(
                        Placeholder.CUSTOMER_NAME,
                        account.name(),
                        // Whoever has the old telephone now need not learn the new number.
                        Placeholder.CUSTOMER_PHONE,
                        change.to().masked().replace('\u2022', '*'),
                        Placeholder.COMPANY_PHONE,
                        phone.isBlank() ? settings.get(CompanySettings.NAME) : phone),
                Optional.empty());
    }

    private void tell(
            NumberChange change,
            Account account,
            PhoneNumber to,
            TemplateKey template,
            Map<Placeholder, String> values,
            Optional<LinkWish> link) {
        var _ =
                notices.tell(
                        new Notice(
                                change.code().id(),
                                template,
                                new Recipient(
                                        Recipient.Kind.CUSTOMER,
                                        account.id().value(),
                                        account.name(),
                                        to,
                                        account.language()),
                                Optional.empty(),
                                Optional.of(account.branch()),
                                account.zone(),
                                values,
                                link));
    }
}
