package io.uplink.adapter.out.postgres.shared;

/** What a customer agreed to, in whichever of their records it was noted. */
public final class ConsentSql {

    private ConsentSql() {}

    /**
     * Whether text messages about their own tickets were refused. They are owed by contract, so
     * silence is no refusal.
     *
     * @param customer the id of a record, as the statement names it
     */
    public static String refusesTexts(String customer) {
        return """
        coalesce((select not n.given from customer_consent n
                   where n.channel = 'sms' and n.purpose = 'service'
                     and n.customer_id = any (array(
                            select k.id
                              from customer o
                              join customer k on k.id = coalesce(o.merged_into, o.id)
                                   or k.merged_into = coalesce(o.merged_into, o.id)
                             where o.id = %s))
                   order by n.at desc, n.id desc limit 1), false)
        """
                .formatted(customer)
                .strip();
    }
}
