package io.uplink.adapter.in.web.care.customer;

import io.quarkus.qute.TemplateData;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Times;
import io.uplink.application.care.customer.port.CustomerQueries.Branch;
import io.uplink.domain.care.customer.CustomerStatus;
import io.uplink.domain.care.customer.ImportField;
import io.uplink.domain.shared.Language;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;

/** Names and choices as one reader reads them. */
@RequestScoped
class CustomerWords {

    /** A choice of a select. */
    @TemplateData
    public record Option(String value, String text, boolean chosen) {}

    private final Reader reader;
    private final Times times;

    CustomerWords(Reader reader, Times times) {
        this.reader = reader;
        this.times = times;
    }

    CustomerMessages messages() {
        return MessageBundles.get(
                CustomerMessages.class, Localized.Literal.of(reader.language().code()));
    }

    String status(CustomerStatus status) {
        return switch (status) {
            case PENDING -> messages().pending();
            case ACTIVE -> messages().active();
            case SUSPENDED -> messages().suspended();
            case DISCONNECTED -> messages().disconnected();
        };
    }

    String language(Language language) {
        return switch (language) {
            case ENGLISH -> "English";
            case SWAHILI -> "Kiswahili";
        };
    }

    String field(ImportField field) {
        var say = messages();
        return switch (field) {
            case ACCOUNT -> say.accountNumber();
            case NAME -> say.name();
            case FIRST_NAME -> say.firstName();
            case LAST_NAME -> say.lastName();
            case PHONE -> say.phone();
            case PHONE_2 -> say.phoneNumber(2);
            case EMAIL -> say.email();
            case LANGUAGE -> say.language();
            case BRANCH -> say.branch();
            case STATUS -> say.status();
            case PLAN -> say.plan();
            case ADDRESS -> say.address();
            case AREA -> say.area();
            case LATITUDE -> say.latitude();
            case LONGITUDE -> say.longitude();
            case INSTALLED_ON -> say.installedOn();
            case NOTES -> say.notes();
            case CUSTOMER_CLASS -> say.customerClass();
            case SMS_OFFERS -> say.smsOffers();
        };
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMM uuuu", reader.language().locale()).format(day);
    }

    /** The day on which it was, where the head office is. */
    String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, times.zone()));
    }

    List<Option> statuses(String chosen) {
        return Arrays.stream(CustomerStatus.values())
                .map(status ->
                        new Option(status.code(), status(status), status.code().equals(chosen)))
                .toList();
    }

    List<Option> languages(String chosen) {
        return Arrays.stream(Language.values())
                .map(language ->
                        new Option(
                                language.code(),
                                language(language),
                                language.code().equals(chosen)))
                .toList();
    }

    static List<Option> branches(List<Branch> branches, String chosen) {
        return branches.stream()
                .map(branch ->
                        new Option(
                                branch.id().toString(),
                                branch.name(),
                                branch.id().toString().equals(chosen)))
                .toList();
    }
}
