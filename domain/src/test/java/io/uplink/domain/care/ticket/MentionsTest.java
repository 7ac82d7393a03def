package io.uplink.domain.care.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.domain.care.ticket.Mentions.Candidate;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.id.PersonId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MentionsTest {

    private static final PersonId WANJIRU = id(1);
    private static final PersonId WANJIRU_N = id(2);
    private static final PersonId BRIAN = id(3);
    private static final PersonId MARY = id(4);

    private static final Candidate SHE = new Candidate(WANJIRU, "Wanjiru Kamau", true);
    private static final Candidate OTHER = new Candidate(WANJIRU_N, "Wanjiru Kamau-Njeri", true);
    private static final Candidate HE = new Candidate(BRIAN, "Brian O'Hara", true);
    private static final Candidate BLIND = new Candidate(MARY, "Mary Achieng", false);

    private static PersonId id(int number) {
        return new PersonId(new UUID(7, number));
    }

    private static Mentions in(String text, Candidate... candidates) {
        return Mentions.in(text, List.of(candidates), Set.of());
    }

    @Test
    void aFullNameIsFoundInAnySpellingAndWrittenAsItIs() {
        var mentions = in("Ask @wanjiru KAMAU, please", SHE, HE);

        assertThat(mentions.text()).isEqualTo("Ask @Wanjiru Kamau, please");
        assertThat(mentions.people()).containsOnlyKeys(WANJIRU);
    }

    @Test
    void aFirstNameOfOnePersonIsWrittenInFull() {
        var mentions = in("@brian and @Brian again", SHE, HE);

        assertThat(mentions.text()).isEqualTo("@Brian O'Hara and @Brian O'Hara again");
        assertThat(mentions.people()).containsOnlyKeys(BRIAN);
    }

    @Test
    void theLongerNameIsMeantWhereBothStandThere() {
        assertThat(in("@Wanjiru Kamau-Njeri knows", SHE, OTHER).people())
                .containsOnlyKeys(WANJIRU_N);
        assertThat(in("@Wanjiru Kamaus house", SHE).text())
                .isEqualTo("@Wanjiru Kamau Kamaus house");
    }

    @Test
    void aFirstNameOfSeveralIsRefusedWithTheirNames() {
        assertThatThrownBy(() -> in("Ask @Wanjiru", SHE, OTHER))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(refused.error())
                                        .isEqualTo(
                                                new TicketError.MentionUnclear(
                                                        List.of(SHE.name(), OTHER.name()))));
    }

    @Test
    void aNamesakeWhoMayNotSeeTheTicketMakesNothingUnclear() {
        var elsewhere = new Candidate(WANJIRU_N, "Wanjiru Mwangi", false);

        assertThat(in("Ask @Wanjiru", SHE, elsewhere).people()).containsOnlyKeys(WANJIRU);
    }

    @Test
    void whoMayNotSeeTheTicketIsNotNamed() {
        for (var text : List.of("@Mary", "@Mary Achieng, look")) {
            assertThatThrownBy(() -> in(text, BLIND))
                    .isInstanceOfSatisfying(
                            DomainException.class,
                            refused ->
                                    assertThat(refused.error())
                                            .isEqualTo(
                                                    new TicketError.MentionUnseen(
                                                            List.of("Mary Achieng"))));
        }
        assertThatThrownBy(() -> Mentions.in("Look", List.of(BLIND), Set.of(MARY)))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void whatIsNobodysNameStaysAsItIs() {
        var text = "Call @home or asha@Brian.example at @5 o'clock, @ once; @Brianna too";

        var mentions = in(text, HE);

        assertThat(mentions).isEqualTo(Mentions.none(text));
        assertThat(Mentions.beginnings(text)).containsExactly("home", "brianna");
    }

    @Test
    void whoWasPickedIsMeantAndAddedWhereTheTextDoesNotSaySo() {
        var picked = Mentions.in("Ask @Wanjiru", List.of(SHE, OTHER), Set.of(WANJIRU_N));
        var added = Mentions.in("Look at this", List.of(SHE), Set.of(WANJIRU));

        assertThat(picked.people()).containsOnlyKeys(WANJIRU_N);
        assertThat(added.text()).isEqualTo("Look at this @Wanjiru Kamau");
        assertThat(added.people()).containsOnlyKeys(WANJIRU);
    }

    @Test
    void resolvingTwiceChangesNothing() {
        var once = in("@brian, ask @WANJIRU kamau and @nobody", SHE, HE);

        assertThat(Mentions.in(once.text(), List.of(SHE, HE), Set.of())).isEqualTo(once);
    }

    @Test
    void oneNoteNamesNoMoreThanTen() {
        var crowd =
                IntStream.rangeClosed(1, Mentions.MOST + 1)
                        .mapToObj(number ->
                                new Candidate(
                                        id(100 + number),
                                        "N" + "abcdefghijklm".charAt(number),
                                        true))
                        .toList();
        var ten = crowd.subList(0, Mentions.MOST);

        assertThat(Mentions.in(names(ten), crowd, Set.of()).people()).hasSize(Mentions.MOST);
        assertThatThrownBy(() -> Mentions.in(names(crowd), crowd, Set.of()))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(refused.error())
                                        .isEqualTo(new TicketError.TooManyMentions(Mentions.MOST)));
    }

    private static String names(List<Candidate> people) {
        return String.join(" ", people.stream().map(one -> "@" + one.name()).toList());
    }
}
