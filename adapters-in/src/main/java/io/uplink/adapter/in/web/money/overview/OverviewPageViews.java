package io.uplink.adapter.in.web.money.overview;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.money.payment.PaymentPageViews.BucketBar;
import java.util.List;

/** How money stands, as the page shows it. */
public final class OverviewPageViews {

    private OverviewPageViews() {}

    /** A part of what was earned; {@code share} is of the most, in hundredths. */
    @TemplateData
    public record PartRow(String name, String link, int share, String now, String before) {}

    /** The page. */
    @TemplateData
    public record OverviewPage(
            String receivable,
            String open,
            String overdue,
            String late,
            boolean anyLate,
            String credit,
            String today,
            String month,
            String todayDay,
            String monthDay,
            List<BucketBar> bars,
            boolean anyDebt,
            List<PartRow> branches,
            List<PartRow> sources,
            String revenue,
            String revenueBefore,
            String currency) {}
}
