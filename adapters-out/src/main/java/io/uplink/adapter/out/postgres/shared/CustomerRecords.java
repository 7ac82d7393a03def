package io.uplink.adapter.out.postgres.shared;

/** The records of one customer: the one that stays and those that are merged into it. */
public final class CustomerRecords {

    private CustomerRecords() {}

    /**
     * Their ids as an array, so that {@code = any (…)} walks an index.
     *
     * @param id of the record that stays, as the statement names it
     */
    public static String of(String id) {
        return "array(select cast(%1$s as uuid) union all".formatted(id)
                + " select k.id from customer k where k.merged_into = %1$s)".formatted(id);
    }
}
