package io.uplink.adapter.in.web.care.customer;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.care.customer.CustomerWords.Option;
import java.time.Instant;
import java.util.List;

/** What a customer agreed to and took back. */
@TemplateData
public record ConsentView(
        String customer,
        String name,
        List<Standing> standing,
        List<Step> history,
        List<Option> channels,
        List<Option> purposes,
        List<Option> ways,
        ConsentForm form,
        boolean mayEdit) {

    /** A channel, and what holds for each purpose. */
    @TemplateData
    public record Standing(String channel, Answer service, Answer marketing) {}

    /** Whether they may be reached; {@code asked} if the customer said so. */
    @TemplateData
    public record Answer(boolean allowed, boolean asked) {

        public boolean isRefused() {
            return asked && !allowed;
        }
    }

    /** What was said once. */
    @TemplateData
    public record Step(
            String channel,
            String purpose,
            boolean given,
            String how,
            String wording,
            String byName,
            Instant at) {}
}
