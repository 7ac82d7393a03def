package io.uplink.application.sales.lead;

import static io.uplink.application.shared.ActorFixtures.BRIAN;
import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.shared.FaultLoop;
import io.uplink.application.shared.FaultLoop.Deed;
import io.uplink.application.shared.FaultLoop.Step;
import io.uplink.application.shared.FaultLoop.World;
import io.uplink.application.shared.Faults;
import io.uplink.domain.sales.lead.Lead;
import io.uplink.domain.sales.lead.LeadId;
import io.uplink.domain.sales.lead.LeadStage;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.PersonId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is done about leads, and whichever call of a port fails at it, before or after it did
 * its work: there is one lead and one order of it, each talk is noted once, and an owner is told
 * once of a day.
 */
class LeadFaultsTest {

    static Stream<Deed<House>> deeds() {
        return Stream.of(
                new Deed<>(
                        "enter, and the same form again",
                        house -> List.of(Step.whole(house::enter), Step.whole(house::enter))),
                new Deed<>(
                        "write by the form of the page, and again",
                        house -> List.of(Step.whole(house::write), Step.whole(house::write))),
                Deed.whole(
                        "change",
                        house -> {
                            house.enter();
                            return house::change;
                        }),
                Deed.whole(
                        "note a talk",
                        house -> {
                            house.enter();
                            return house::talk;
                        }),
                new Deed<>(
                        "make an order of it, and again",
                        house -> {
                            house.enter();
                            return List.of(Step.whole(house::order), Step.whole(house::order));
                        }),
                Deed.whole(
                        "win it with the money",
                        house -> {
                            house.enter();
                            house.order();
                            return house::pay;
                        }),
                new Deed<>(
                        "remind, and again",
                        house -> {
                            house.enter();
                            house.clock.advance(Duration.ofDays(2));
                            return List.of(Step.whole(house::remind), Step.whole(house::remind));
                        }));
    }

    /** Follows leads up, and is looked at whenever something failed. */
    static final class House extends LeadBench implements World {

        void enter() {
            var _ = entered(anAdmin());
        }

        void write() {
            var _ = contact(FORM, "Hello");
        }

        void change() {
            var _ =
                    changeLead.execute(
                            anAdmin(),
                            new ChangeLead.Input(
                                    only(),
                                    typed("Wants it now"),
                                    Language.SWAHILI,
                                    Optional.empty(),
                                    Optional.<PersonId>of(BRIAN),
                                    Optional.empty()));
        }

        void talk() {
            var _ =
                    stepLead.execute(
                            anAdmin(),
                            new StepLead.Input(
                                    only(),
                                    LeadStage.CONTACTED.code(),
                                    "",
                                    "Wants 20 Mb",
                                    Optional.empty(),
                                    Version.of(1)));
        }

        void order() {
            var _ = order(only());
        }

        /** As whoever books money does it, in one unit of work. */
        void pay() {
            var order = orders.all().getFirst().facts().id();
            unitOfWork.run(() ->
                    money.paid(JOB, order, "R1", Money.ofMajor(2_500, Money.KES), clock.instant()));
        }

        void remind() {
            var _ = remindOfLeads.execute(JOB);
        }

        private LeadId only() {
            return leads.all().getFirst().facts().id();
        }

        @Override
        public Faults faults() {
            return faults;
        }

        @Override
        public void requireSound(String as) {
            assertThat(leads.all()).as(as).hasSizeLessThanOrEqualTo(1);
            assertThat(orders.all())
                    .as(as)
                    .hasSameSizeAs(
                            leads.all().stream().flatMap(one -> one.order().stream()).toList());
            assertThat(activity.actions().stream().filter("lead.take"::equals))
                    .as(as)
                    .hasSameSizeAs(leads.all());
            assertThat(told).as(as).hasSizeLessThanOrEqualTo(1);
        }

        /** Without numbers and names, which are given anew each time. */
        @Override
        public List<String> stands() {
            var words = new ArrayList<>(activity.actions());
            words.addAll(told);
            leads.all().forEach(one -> words.add(words(one)));
            leads.notes().forEach(one -> words.add(one.stage() + " " + one.text()));
            orders.all()
                    .forEach(
                            one -> words.add(one.state() + " " + one.paid() + " " + one.version()));
            return words;
        }

        private static String words(Lead.Snapshot one) {
            return "%s %s %s %s %d"
                    .formatted(
                            one.plan(),
                            one.plan().details().note(),
                            one.state(),
                            one.order().isPresent(),
                            one.version());
        }
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void whicheverCallFailsNothingIsLeftAndDoneAgainItIsDoneOnce(Deed<House> deed) {
        FaultLoop.run(deed, House::new);
    }
}
