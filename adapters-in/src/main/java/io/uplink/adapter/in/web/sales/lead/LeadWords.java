package io.uplink.adapter.in.web.sales.lead;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.uplink.domain.sales.lead.LeadSource;
import io.uplink.domain.sales.lead.LeadStage;
import io.uplink.domain.shared.Language;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Stages and sources of leads, in the reader's language. */
final class LeadWords {

    private final LeadMessages words;
    private final Language language;

    LeadWords(Language language) {
        this.language = language;
        words = MessageBundles.get(LeadMessages.class, Localized.Literal.of(language.code()));
    }

    LeadMessages words() {
        return words;
    }

    String stage(LeadStage stage) {
        return switch (stage) {
            case NEW -> words.stageNew();
            case CONTACTED -> words.stageContacted();
            case QUALIFIED -> words.stageQualified();
            case WON -> words.stageWon();
            case LOST -> words.stageLost();
        };
    }

    /** What is to be done with those of a stage. */
    String why(LeadStage stage) {
        return switch (stage) {
            case NEW -> words.whyNew();
            case CONTACTED -> words.whyContacted();
            case QUALIFIED -> words.whyQualified();
            case WON, LOST -> "";
        };
    }

    /** The class of its mark. */
    static String tone(LeadStage stage) {
        return switch (stage) {
            case NEW, LOST -> "open";
            case CONTACTED, QUALIFIED -> "prog";
            case WON -> "done";
        };
    }

    String source(LeadSource source) {
        return switch (source) {
            case CONTACT_FORM -> words.fromForm();
            case WALK_IN -> words.fromWalkIn();
            case PHONE -> words.fromPhone();
            case REFERRAL -> words.fromReferral();
            case FIELD -> words.fromField();
            case CAMPAIGN -> words.fromCampaign();
            case OTHER -> words.fromOther();
        };
    }

    /** {@code 9 Dec}, or that it is today or has passed; empty for none. */
    String followUp(Optional<LocalDate> day, LocalDate today) {
        return day.map(date ->
                        date.equals(today)
                                ? words.today()
                                : date.isBefore(today)
                                        ? words.since(day(date))
                                        : words.on(day(date)))
                .orElse("");
    }

    /** The class of the mark of a follow-up. */
    static String urgency(Optional<LocalDate> day, LocalDate today) {
        return day.map(date -> date.equals(today) ? "warn" : date.isBefore(today) ? "bad" : "")
                .orElse("");
    }

    private String day(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMM", language.locale()).format(date);
    }
}
