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
 * @param itself the ticket
 * @param ofOne the ticket or its customer, asked of one ticket after the other: a look at its
 *     customer, as a value, for the planner would rather look for all customers first than ask
 *     whether there is one
 * @param theirs its customer, asked of all: the customers come first, as an array
 */
record TicketSaying(String itself, String ofOne, String theirs) {

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
                itself,
                """
                (%1$s or (
                    select c.search_text like %2$s%3$s from customer c
                     where c.id = t.customer_id and c.deleted_at is null))
                """
                        .formatted(itself, part, phone.map(TicketSaying::phoneOfOne).orElse(""))
                        .strip(),
                """
                t.customer_id = any (array(
                    select c.id from customer c
                     where c.deleted_at is null
                       and c.search_text like %1$s%2$s))
                """
                        .formatted(part, phone.map(TicketSaying::phoneOfAll).orElse(""))
                        .strip());
    }

    /** Asked of all: two walks of an index, however many tickets there are. */
    String ofAll() {
        return "(" + itself + " or " + theirs + ")";
    }

    private static String phoneOfOne(String e164) {
        return " or exists (select from customer_phone p where p.customer_id = c.id and p.e164 = "
                + e164
                + ")";
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
