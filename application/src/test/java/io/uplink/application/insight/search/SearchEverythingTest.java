package io.uplink.application.insight.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.insight.search.port.SearchQueries;
import io.uplink.application.insight.search.port.SearchQueries.Found;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.domain.shared.DomainException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchEverythingTest {

    private final List<SearchQueries.Scope> asked = new ArrayList<>();
    private final SearchEverything search =
            new SearchEverything((scope, _, _) -> {
                asked.add(scope);
                return Found.nothing();
            });

    @Test
    void aPhoneIsOneWordInWhicheverSpelling() {
        assertThat(SearchEverything.words("0712 004 418")).containsExactly("712004418");
        assertThat(SearchEverything.words("+254 712-004-418")).containsExactly("254712004418");
        assertThat(SearchEverything.words("0712004")).containsExactly("712004");
    }

    @Test
    void aTicketNumberKeepsItsDashes() {
        assertThat(SearchEverything.words("2026-004812")).containsExactly("2026-004812");
        assertThat(SearchEverything.words("TKT-2026-004812")).containsExactly("tkt-2026-004812");
    }

    @Test
    void everyWordOfANameCounts() {
        assertThat(SearchEverything.words("  Amina  HASSAN ")).containsExactly("amina", "hassan");
    }

    @Test
    void givenTooFewLetters_thenNothingIsAsked() {
        var found = search.execute(ActorFixtures.anAdmin(), new SearchEverything.Input("ab", 5));

        assertThat(found).isEqualTo(Found.nothing());
        assertThat(asked).isEmpty();
    }

    @Test
    void eachKindIsSeenAsFarAsItsOwnPermissionGoes() {
        search.execute(
                ActorFixtures.inWestlands(Permission.CUSTOMERS_VIEW),
                new SearchEverything.Input("amina", 5));

        assertThat(asked).hasSize(1);
        assertThat(asked.getFirst().tickets()).isEmpty();
        assertThat(asked.getFirst().customers()).contains(Reach.BRANCH);
    }

    @Test
    void whoMaySeeNeitherKindIsRefused() {
        var input = new SearchEverything.Input("amina", 5);

        assertThatThrownBy(() -> search.execute(ActorFixtures.nobodySpecial(), input))
                .isInstanceOf(DomainException.class);
    }
}
