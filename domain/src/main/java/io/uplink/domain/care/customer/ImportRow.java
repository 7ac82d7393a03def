package io.uplink.domain.care.customer;

import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.id.BranchId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A line of an imported list.
 *
 * @param number as a spreadsheet counts: the head is 1
 */
public record ImportRow(int number, Map<ImportField, String> cells) {

    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern TIME_BEHIND = Pattern.compile("[ T]\\d{1,2}:\\d{2}.*");

    /** Two numbers in one cell, as many lists have them. */
    private static final Pattern NUMBERS = Pattern.compile("\\s*[/;,]\\s*(?=[+0-9(])");

    public ImportRow {
        cells = Map.copyOf(cells);
    }

    /** The branches a list may name, by code or name in lower case. */
    public interface Branches {
        Optional<BranchId> named(String text);
    }

    /** The classes a list may name, by key or name in lower case: its key. */
    public interface Classes {
        Optional<String> named(String text);
    }

    /** What becomes of a line. */
    public record Reading(
            Optional<AccountNumber> account,
            CustomerDetails details,
            CustomerStatus status,
            Optional<Boolean> offers) {}

    /** Takes a line of cells apart; a mark that keeps a spreadsheet from calculating is dropped. */
    public static ImportRow of(
            int number, List<CustomerImport.Column> columns, List<String> values) {
        var cells = new EnumMap<ImportField, String>(ImportField.class);
        for (var i = 0; i < Math.min(columns.size(), values.size()); i++) {
            var value = plain(values.get(i));
            if (!value.isEmpty()) {
                columns.get(i).field().ifPresent(field -> cells.put(field, value));
            }
        }
        return new ImportRow(number, cells);
    }

    /** The same where no class is named. */
    public Reading read(BranchId usual, Branches branches) {
        return read(usual, branches, _ -> Optional.empty());
    }

    /**
     * A customer; refuses with every fault, named by the field it is in.
     *
     * @param usual for a row that names no branch
     */
    public Reading read(BranchId usual, Branches branches, Classes classes) {
        var faults = new Faults();
        var account = cell(ImportField.ACCOUNT);
        var number =
                account.isEmpty()
                        ? Optional.<AccountNumber>empty()
                        : faults.parse("account", () -> AccountNumber.parse(account));
        var status = faults.parse("status", () -> status(cell(ImportField.STATUS)));
        var branch = branch(usual, branches);
        if (branch.isEmpty()) {
            faults.add("branch", "customer.branch-unknown");
        }
        var named = cell(ImportField.CUSTOMER_CLASS);
        var customerClass = classes.named(named.toLowerCase(Locale.ROOT));
        if (!named.isEmpty() && customerClass.isEmpty()) {
            faults.add("customer_class", "customer.class-unknown");
        }
        var offers = faults.parse("sms_offers", () -> said(cell(ImportField.SMS_OFFERS)));
        var details = details(branch.orElse(usual), customerClass.orElse(""), faults);
        faults.refuse();
        return new Reading(
                number,
                details.orElseThrow(),
                status.orElseThrow(),
                offers.flatMap(Function.identity()));
    }

    private Optional<CustomerDetails> details(
            BranchId branch, String customerClass, Faults faults) {
        try {
            return Optional.of(CustomerDetails.parse(typed(branch, customerClass)));
        } catch (DomainException refused) {
            if (refused.error() instanceof Invalid invalid) {
                invalid.faults().forEach(fault -> faults.add(column(fault.field()), fault.code()));
                return Optional.empty();
            }
            throw refused;
        }
    }

    private CustomerDetails.Typed typed(BranchId branch, String customerClass) {
        return new CustomerDetails.Typed(
                name(),
                contacts(),
                cell(ImportField.EMAIL),
                language(cell(ImportField.LANGUAGE)),
                Optional.of(branch),
                cell(ImportField.PLAN),
                cell(ImportField.ADDRESS),
                cell(ImportField.AREA),
                cell(ImportField.LATITUDE),
                cell(ImportField.LONGITUDE),
                cell(ImportField.NOTES),
                day(cell(ImportField.INSTALLED_ON)),
                customerClass);
    }

    private String name() {
        var name = cell(ImportField.NAME);
        return name.isEmpty()
                ? (cell(ImportField.FIRST_NAME) + " " + cell(ImportField.LAST_NAME)).strip()
                : name;
    }

    private List<Contact.Typed> contacts() {
        var contacts = new ArrayList<Contact.Typed>();
        for (var field : List.of(ImportField.PHONE, ImportField.PHONE_2)) {
            var cell = cell(field);
            if (!cell.isEmpty()) {
                NUMBERS.splitAsStream(cell)
                        .forEach(number -> contacts.add(new Contact.Typed(number, "")));
            }
        }
        return contacts;
    }

    private Optional<BranchId> branch(BranchId usual, Branches branches) {
        var named = cell(ImportField.BRANCH);
        return named.isEmpty()
                ? Optional.of(usual)
                : branches.named(named.toLowerCase(Locale.ROOT));
    }

    private String cell(ImportField field) {
        return cells.getOrDefault(field, "");
    }

    private static CustomerStatus status(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "", "active", "online", "enabled", "yuko hewani" -> CustomerStatus.ACTIVE;
            case "pending", "pending installation", "new", "anasubiri" -> CustomerStatus.PENDING;
            case "suspended", "paused", "amesimamishwa" -> CustomerStatus.SUSPENDED;
            case "disconnected", "inactive", "disabled", "terminated", "amekatwa" ->
                    CustomerStatus.DISCONNECTED;
            default -> throw Invalid.of("status", "customer.status-unknown");
        };
    }

    /** Blank means that nobody was asked. */
    private static Optional<Boolean> said(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "" -> Optional.empty();
            case "yes", "y", "true", "1", "given", "ndiyo", "ndio" -> Optional.of(true);
            case "no", "n", "false", "0", "withdrawn", "hapana", "la" -> Optional.of(false);
            default -> throw Invalid.of("sms_offers", "customer.yes-or-no");
        };
    }

    private static String language(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "english", "kiingereza" -> "en";
            case "swahili", "kiswahili" -> "sw";
            default -> text;
        };
    }

    /** The day comes first where people write it, as all over East Africa. */
    private static String day(String text) {
        var day = TIME_BEHIND.matcher(text).replaceFirst("");
        var written = DAY_FIRST.matcher(day);
        return written.matches()
                ? "%s-%02d-%02d"
                        .formatted(
                                written.group(3),
                                Integer.parseInt(written.group(2)),
                                Integer.parseInt(written.group(1)))
                : day;
    }

    /** The column that a fault of the form's field stands in. */
    private static String column(String field) {
        return field.startsWith("phones[")
                ? "phone"
                : field.equals("installedOn") ? "installed_on" : field;
    }

    private static String plain(String value) {
        var text = value.strip();
        return text.length() > 1 && text.charAt(0) == '\'' && "=+-@".indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }
}
