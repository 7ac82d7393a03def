package io.uplink.adapter.in.web.care.customer;

import io.uplink.adapter.in.web.care.customer.ConsentView.Answer;
import io.uplink.adapter.in.web.care.customer.ConsentView.Standing;
import io.uplink.adapter.in.web.care.customer.ConsentView.Step;
import io.uplink.adapter.in.web.care.customer.CustomerWords.Option;
import io.uplink.application.care.customer.port.CustomerSheet.Agreed;
import io.uplink.domain.care.customer.Consent;
import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.List;

/** Consents as one reader reads them. */
@RequestScoped
class ConsentWords {

    private final CustomerWords words;

    ConsentWords(CustomerWords words) {
        this.words = words;
    }

    /** Each channel, whether anything was said of it or not. */
    List<Standing> standing(List<Agreed> agreed) {
        return Arrays.stream(Consent.Channel.values())
                .map(channel ->
                        new Standing(
                                channel(channel),
                                answer(agreed, channel, Consent.Purpose.SERVICE),
                                answer(agreed, channel, Consent.Purpose.MARKETING)))
                .toList();
    }

    private static Answer answer(
            List<Agreed> agreed, Consent.Channel channel, Consent.Purpose purpose) {
        var said =
                agreed.stream()
                        .filter(one -> one.channel() == channel && one.purpose() == purpose)
                        .map(Agreed::given)
                        .findAny();
        return new Answer(purpose.allows(said), said.isPresent());
    }

    Step step(Consent consent) {
        var terms = consent.terms();
        return new Step(
                channel(terms.channel()),
                purpose(terms.purpose()),
                terms.given(),
                way(terms.how()),
                terms.wording(),
                consent.byName(),
                consent.at());
    }

    List<Option> channels(String chosen) {
        return Arrays.stream(Consent.Channel.values())
                .map(one -> new Option(one.code(), channel(one), one.code().equals(chosen)))
                .toList();
    }

    List<Option> purposes(String chosen) {
        return Arrays.stream(Consent.Purpose.values())
                .map(one -> new Option(one.code(), purpose(one), one.code().equals(chosen)))
                .toList();
    }

    List<Option> ways(String chosen) {
        return Arrays.stream(Consent.How.values())
                .map(one -> new Option(one.code(), way(one), one.code().equals(chosen)))
                .toList();
    }

    private String channel(Consent.Channel channel) {
        return switch (channel) {
            case SMS -> "SMS";
            case WHATSAPP -> "WhatsApp";
            case EMAIL -> words.messages().email();
            case CALL -> words.messages().byCall();
        };
    }

    private String purpose(Consent.Purpose purpose) {
        return switch (purpose) {
            case SERVICE -> words.messages().forService();
            case MARKETING -> words.messages().forMarketing();
        };
    }

    private String way(Consent.How how) {
        return switch (how) {
            case FORM -> words.messages().onForm();
            case CALL -> words.messages().byCall();
            case LINK -> words.messages().byLink();
            case SMS -> "SMS";
        };
    }
}
