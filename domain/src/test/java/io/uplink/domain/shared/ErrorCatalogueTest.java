package io.uplink.domain.shared;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.domain.care.checklist.ChecklistError;
import io.uplink.domain.care.complaint.ComplaintError;
import io.uplink.domain.care.customer.CustomerError;
import io.uplink.domain.care.desk.DeskError;
import io.uplink.domain.care.dispatch.DispatchError;
import io.uplink.domain.care.field.FieldError;
import io.uplink.domain.care.link.LinkError;
import io.uplink.domain.care.portal.PortalError;
import io.uplink.domain.care.rule.RuleError;
import io.uplink.domain.care.sla.SlaError;
import io.uplink.domain.care.ticket.CatalogueError;
import io.uplink.domain.care.ticket.TicketError;
import io.uplink.domain.insight.daily.DailyError;
import io.uplink.domain.insight.wallboard.WallboardError;
import io.uplink.domain.money.catalogue.ProductError;
import io.uplink.domain.money.document.DocumentError;
import io.uplink.domain.money.invoice.InvoiceError;
import io.uplink.domain.money.ledger.LedgerError;
import io.uplink.domain.money.mpesa.MpesaError;
import io.uplink.domain.money.naming.NamingError;
import io.uplink.domain.money.paylink.PayLinkError;
import io.uplink.domain.money.payment.PaymentError;
import io.uplink.domain.money.payout.PayoutError;
import io.uplink.domain.money.quote.QuoteError;
import io.uplink.domain.money.subscription.SubscriptionError;
import io.uplink.domain.money.tax.TaxError;
import io.uplink.domain.org.access.AccessError;
import io.uplink.domain.org.structure.StructureError;
import io.uplink.domain.outreach.announcement.AnnouncementError;
import io.uplink.domain.outreach.message.MessageError;
import io.uplink.domain.outreach.notification.NotificationError;
import io.uplink.domain.outreach.template.TemplateError;
import io.uplink.domain.platform.backup.BackupError;
import io.uplink.domain.platform.file.FileError;
import io.uplink.domain.platform.webhook.WebhookError;
import io.uplink.domain.sales.commission.SalespersonError;
import io.uplink.domain.sales.lead.LeadError;
import io.uplink.domain.sales.offer.OfferError;
import io.uplink.domain.sales.order.OrderError;
import io.uplink.domain.sales.site.SiteError;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What programs that call us rely on: each refusal's code, its kind and what it tells besides. */
class ErrorCatalogueTest {

    private static final List<Class<? extends DomainError>> GROUPS =
            List.of(
                    AccessError.class,
                    AnnouncementError.class,
                    BackupError.class,
                    CatalogueError.class,
                    ChecklistError.class,
                    ComplaintError.class,
                    CustomerError.class,
                    DailyError.class,
                    DeskError.class,
                    DispatchError.class,
                    FieldError.class,
                    FileError.class,
                    DocumentError.class,
                    InvoiceError.class,
                    LeadError.class,
                    LedgerError.class,
                    LinkError.class,
                    MessageError.class,
                    MpesaError.class,
                    NamingError.class,
                    NotificationError.class,
                    OfferError.class,
                    PayLinkError.class,
                    OrderError.class,
                    PaymentError.class,
                    PayoutError.class,
                    PortalError.class,
                    ProductError.class,
                    QuoteError.class,
                    RuleError.class,
                    SalespersonError.class,
                    SiteError.class,
                    SlaError.class,
                    io.uplink.domain.care.structure.StructureError.class,
                    StructureError.class,
                    SubscriptionError.class,
                    TaxError.class,
                    TemplateError.class,
                    TicketError.class,
                    WallboardError.class,
                    WebhookError.class);

    private static final int NUMBER = 3;

    @Test
    void everyRefusalIsCalledAndSortedAsWritten() throws IOException {
        assertThat(GROUPS.stream().flatMap(ErrorCatalogueTest::lines).toList())
                .containsExactlyElementsOf(written());
    }

    private static List<String> written() throws IOException {
        try (var file = ErrorCatalogueTest.class.getResourceAsStream("/errors.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static Stream<String> lines(Class<? extends DomainError> group) {
        return Arrays.stream(group.getPermittedSubclasses())
                .map(ErrorCatalogueTest::example)
                .map(error ->
                        Stream.concat(
                                        Stream.of(error.code(), error.category().name()),
                                        error.members().keySet().stream().sorted())
                                .collect(joining(" ")))
                .sorted();
    }

    private static DomainError example(Class<?> type) {
        try {
            var parts = type.getRecordComponents();
            var constructor =
                    type.getDeclaredConstructor(
                            Arrays.stream(parts)
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return (DomainError)
                    constructor.newInstance(
                            Arrays.stream(parts).map(part -> value(part.getType())).toArray());
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError(type + " has no example", impossible);
        }
    }

    private static Object value(Class<?> type) {
        if (type == int.class) {
            return NUMBER;
        }
        if (type == long.class) {
            return (long) NUMBER;
        }
        if (type == List.class) {
            return List.of();
        }
        return type.isEnum() ? type.getEnumConstants()[0] : "Amina";
    }
}
