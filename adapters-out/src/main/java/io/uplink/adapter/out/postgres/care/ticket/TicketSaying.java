package io.uplink.adapter.out.postgres.care.ticket;

import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.PhoneNumber;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * That a ticket or its customer says something, as conditions on {@code ticket t}.
 *
 * @param ofOne asked of one ticket after the other: a look at its customer
 * @param ofAll asked of all: two walks of an index, however many tickets there are, for the
 *     customers come first, as an array
 */
record TicketSaying(String ofOne, String ofAll) {

    /**
     * What was typed is no pattern.
     *
     * @param argument adds a value to the statement and names it there
     */
    static TicketSaying of(String text, Function<Object, String> argument) {
        var part = argument.apply("%" + plain(text).replaceAll("([\\\\%_])", "\\\\$1") + "%");
        var phone = phone(text).map(argument);
        var itself = "lower(t.number || ' ' || t.subject) like " + part;
        return new TicketSaying(
                """
                (%1$s or exists (
                    select 1 from customer c
                     where c.id = t.customer_id and c.deleted_at is null
                       and c.search_text like %2$s%3$s))
                """
                        .formatted(itself, part, phone.map(TicketSaying::phoneOfOne).orElse(""))
                        .strip(),
                """
                (%1$s or t.customer_id = any (array(
                    select c.id from customer c
                     where c.deleted_at is null
                       and c.search_text like %2$s%3$s)))
                """
                        .formatted(itself, part, phone.map(TicketSaying::phoneOfAll).orElse(""))
                        .strip());
    }

    private static String phoneOfOne(String e164) {
        return " union all select 1 from customer_phone p where p.customer_id = t.customer_id"
                + " and p.e164 = "
                + e164;
    }

    private static String phoneOfAll(String e164) {
        return " union all select p.customer_id from customer_phone p where p.e164 = " + e164;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static Optional<Object> phone(String text) {
        try {
            return Optional.of(PhoneNumber.parse(text).e164());
        } catch (DomainException none) {
            return Optional.empty();
        }
    }
}
