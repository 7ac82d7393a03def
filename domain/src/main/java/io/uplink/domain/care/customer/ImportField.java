package io.uplink.domain.care.customer;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of an import can hold, and the names under which other lists have it. */
public enum ImportField {
    ACCOUNT("account number", "account no", "acc", "acc no", "akaunti", "namba ya akaunti"),
    NAME("customer", "customer name", "full name", "client", "jina", "jina la mteja", "mteja"),
    FIRST_NAME("first name", "jina la kwanza"),
    LAST_NAME("last name", "surname", "jina la mwisho"),
    PHONE(
            "phone number",
            "phone no",
            "telephone",
            "tel",
            "mobile",
            "mobile number",
            "msisdn",
            "contact",
            "simu",
            "namba ya simu",
            "simu ya kwanza"),
    PHONE_2("second phone", "alternative phone", "alt phone", "other phone", "simu ya pili"),
    EMAIL("e mail", "email address", "mail", "barua pepe"),
    LANGUAGE("lang", "lugha"),
    BRANCH("branch code", "branch name", "tawi"),
    STATUS("connection status", "state", "hali"),
    PLAN("service plan", "package", "package name", "tariff", "mpango", "kifurushi"),
    ADDRESS("location", "apartment", "anwani"),
    AREA("estate", "zone", "town", "eneo", "mtaa"),
    LATITUDE("lat", "latitudo"),
    LONGITUDE("lon", "lng", "long", "longitudo"),
    INSTALLED_ON(
            "installation date",
            "installed",
            "install date",
            "date installed",
            "tarehe ya kuunganishwa",
            "aliunganishwa"),
    NOTES("note", "remarks", "comment", "comments", "maelezo"),
    CUSTOMER_CLASS("class", "segment", "customer type", "aina", "aina ya mteja", "daraja"),
    /** Whether offers may be texted: a consent, noted as given on a form. */
    SMS_OFFERS(
            "sms consent",
            "marketing consent",
            "sms marketing",
            "consent",
            "ridhaa",
            "ridhaa ya ujumbe");

    /** Between bars, so that a whole name can be looked for. */
    private final String names;

    ImportField(String... others) {
        this.names = "|" + String.join("|", others) + "|";
    }

    /** As stored, shown and used by our own export: {@code installed_on}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ImportField> ofCode(String code) {
        return Arrays.stream(values()).filter(field -> field.code().equals(code)).findAny();
    }

    /** What a head means, whatever its case and punctuation. */
    static Optional<ImportField> ofHead(String head) {
        var plain =
                head.strip()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                        .strip();
        return Arrays.stream(values())
                .filter(field ->
                        field.code().replace('_', ' ').equals(plain)
                                || field.names.contains("|" + plain + "|"))
                .findAny();
    }

    /** What each column is; of two that mean the same the first counts. */
    public static List<CustomerImport.Column> columns(List<String> head) {
        var seen = EnumSet.noneOf(ImportField.class);
        return head.stream()
                .map(name -> new CustomerImport.Column(name, ofHead(name).filter(seen::add)))
                .toList();
    }

    /** Whether they name and reach somebody. */
    public static boolean suffice(List<CustomerImport.Column> columns) {
        var found = columns.stream().flatMap(column -> column.field().stream()).toList();
        return found.contains(PHONE) && (found.contains(NAME) || found.contains(FIRST_NAME));
    }
}
