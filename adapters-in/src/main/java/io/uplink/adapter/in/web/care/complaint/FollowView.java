package io.uplink.adapter.in.web.care.complaint;

import io.quarkus.qute.TemplateData;
import io.uplink.application.care.complaint.FollowComplaint.Shown;
import io.uplink.application.care.complaint.port.ComplaintQueries.Followed;
import io.uplink.domain.care.complaint.ComplaintState;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A complaint as its complainant follows it: no word that is ours alone, no name of ours.
 *
 * @param appealUntil until when it may be appealed; empty if not
 * @param regulator where to go next; empty if nowhere
 */
@TemplateData
public record FollowView(
        Place place,
        String number,
        String subject,
        String headline,
        String notice,
        List<Step> steps,
        Eta eta,
        Words words,
        String appealUntil,
        List<Line> history,
        long days,
        String regulator) {

    /** The address of the page, and what was just done. */
    @TemplateData
    public record Place(String path, String lang, String sent) {}

    /** A step of the way; {@code mark} is done, now or nothing. */
    @TemplateData
    public record Step(String name, String mark) {}

    /** When something happens at the latest; all empty where nothing is owed. */
    @TemplateData
    public record Eta(String label, String day, String sorry) {}

    /** What was said on both sides; empty where nothing was. */
    @TemplateData
    public record Words(String theirs, String answer, String done, String ticket) {}

    /** A line of the history. */
    @TemplateData
    public record Line(String when, String text, String quote) {}

    static FollowView of(
            Shown shown, ComplaintWords words, Place place, long days, String regulator) {
        var complaint = shown.complaint();
        return new FollowView(
                place,
                complaint.number(),
                complaint.details().subject(),
                headline(complaint.state(), words.messages()),
                notice(place.sent(), complaint.number(), words.messages()),
                steps(complaint.state(), words.messages()),
                eta(complaint, words),
                new Words(
                        complaint.details().text(),
                        complaint.words(),
                        complaint.outcome(),
                        complaint.ticket()),
                shown.appealUntil().map(words::dayAndTime).orElse(""),
                complaint.history().stream()
                        .map(it ->
                                new Line(
                                        words.dayAndTime(it.at()),
                                        words.happening(it.kind(), false),
                                        it.body()))
                        .toList(),
                days,
                regulator);
    }

    private static String notice(String sent, String number, ComplaintMessages say) {
        return switch (sent) {
            case "complaint" -> say.thanks(number);
            case "appeal" -> say.appealSent();
            default -> "";
        };
    }

    private static String headline(ComplaintState.Kind state, ComplaintMessages say) {
        return switch (state) {
            case RECEIVED -> say.nowReceived();
            case ACKNOWLEDGED -> say.nowSeen();
            case UNDER_REVIEW -> say.nowReview();
            case APPROVED -> say.nowApproved();
            case REJECTED -> say.nowRejected();
            case CONVERTED -> say.nowConverted();
            case RESOLVED -> say.nowResolved();
        };
    }

    private static List<Step> steps(ComplaintState.Kind state, ComplaintMessages say) {
        // How many steps are behind; the one after them is where it stands.
        var behind =
                switch (state) {
                    case RECEIVED -> 0;
                    case ACKNOWLEDGED, UNDER_REVIEW -> 1;
                    case APPROVED, CONVERTED -> 3;
                    case REJECTED, RESOLVED -> 4;
                };
        var names =
                List.of(say.stepReceived(), say.stepReview(), say.stepDecided(), say.stepSettled());
        return IntStream.range(0, names.size())
                .mapToObj(step ->
                        new Step(
                                names.get(step),
                                step < behind ? "done" : step == behind ? "now" : ""))
                .toList();
    }

    private static Eta eta(Followed complaint, ComplaintWords words) {
        var say = words.messages();
        if (complaint.deadlines().settledAt().isPresent()) {
            return new Eta("", "", "");
        }
        var day = words.lastDay(complaint.deadlines().resolveBy());
        if (!words.now().isBefore(complaint.deadlines().resolveBy())) {
            return new Eta(say.later(), "", say.lateSorry(day));
        }
        return new Eta(complaint.words().isEmpty() ? say.answerBy() : say.settledBy(), day, "");
    }
}
