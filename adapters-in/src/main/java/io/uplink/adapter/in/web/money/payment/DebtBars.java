package io.uplink.adapter.in.web.money.payment;

import io.uplink.adapter.in.web.money.invoice.BillingMessages;
import io.uplink.adapter.in.web.money.invoice.BillingWords;
import io.uplink.adapter.in.web.money.payment.PaymentPageViews.BucketBar;
import io.uplink.application.money.payment.port.DebtQueries.Buckets;
import java.util.ArrayList;
import java.util.List;

/** What is owed as one bar, cut by how late it is. */
public final class DebtBars {

    /** The bar is so wide, in whatever units it is drawn. */
    private static final int WHOLE = 1_000;

    private DebtBars() {}

    public static List<BucketBar> of(Buckets total, BillingMessages words) {
        var names = List.of(words.notDue(), "1–30", "31–60", "61–90", words.beyond90());
        var amounts =
                List.of(total.current(), total.to30(), total.to60(), total.to90(), total.beyond());
        var whole = Math.max(1, total.total().minor());
        var bars = new ArrayList<BucketBar>();
        var before = 0L;
        for (var i = 0; i < names.size(); i++) {
            var minor = amounts.get(i).minor();
            var start = place(before, whole);
            before += minor;
            bars.add(
                    new BucketBar(
                            names.get(i),
                            BillingWords.amount(amounts.get(i)),
                            start,
                            place(before, whole) - start,
                            "age-" + i));
        }
        return bars;
    }

    private static int place(long part, long whole) {
        return (int) (part * WHOLE / whole);
    }
}
