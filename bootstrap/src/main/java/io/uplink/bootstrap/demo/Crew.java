package io.uplink.bootstrap.demo;

import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The forty people of the company, and who of them works where. Made without chance of time. */
final class Crew {

    /**
     * One of the forty.
     *
     * @param role key of the role
     * @param town index of the home branch
     */
    record Member(
            PersonId id,
            String name,
            String email,
            String phone,
            String role,
            String title,
            int town) {

        /** The island's people would rather read Swahili. */
        Language language() {
            return town == 1 ? Language.SWAHILI : Language.ENGLISH;
        }
    }

    /** A team; the first member leads it. */
    record Team(TeamId id, String name, int town, List<Member> members) {

        Member leader() {
            return members.getFirst();
        }
    }

    private static final long SEED = 2_540_001;
    private static final String DOMAIN = "@uplink.example";

    /** Beginnings of ids that are this company's for good: found again after a restart. */
    private static final String IDS = "019a0000-0000-7000-8000-0000000d";

    private static final int[] AGENTS = {6, 3, 2};
    private static final int[][] TEAM_SIZES = {{5, 3}, {3, 2}, {4}};
    private static final int[] SALES = {2, 1, 1};
    private static final String[][] TEAM_NAMES = {
        {"Field West", "Field East"}, {"Field Island", "Field North Coast"}, {"Field Lake"}
    };

    private final Chance chance = new Chance(SEED);
    private final List<Member> members = new ArrayList<>();
    private final List<Team> teams = new ArrayList<>();
    private final Map<String, Integer> taken = new HashMap<>();

    Crew() {
        for (var town = 0; town < Places.TOWNS.size(); town++) {
            hire("manager", "Branch manager", town);
            for (var i = 0; i < AGENTS[town]; i++) {
                hire("agent", "Customer care agent", town);
            }
            for (var i = 0; i < TEAM_SIZES[town].length; i++) {
                form(TEAM_NAMES[town][i], town, TEAM_SIZES[town][i]);
            }
            for (var i = 0; i < SALES[town]; i++) {
                hire("salesperson", "Sales representative", town);
            }
        }
        hire("hr", "Human resources officer", 0);
        hire("accountant", "Accountant", 0);
        hire("storekeeper", "Storekeeper", 0);
        hire("network", "Network engineer", 0);
        hire("viewer", "Auditor", 0);
    }

    static BranchId branch(int town) {
        // The head office is there from the beginning.
        return new BranchId(
                town == 0 ? UUID.fromString("019a0000-0000-7000-8000-00000000b101") : id(1, town));
    }

    List<Member> members() {
        return members;
    }

    List<Team> teams() {
        return teams;
    }

    List<Member> of(String role, int town) {
        return members.stream()
                .filter(member -> member.role().equals(role) && member.town() == town)
                .toList();
    }

    List<Team> teamsOf(int town) {
        return teams.stream().filter(team -> team.town() == town).toList();
    }

    static UUID id(int kind, int number) {
        return UUID.fromString(IDS + String.format(Locale.ROOT, "%01d%03d", kind, number));
    }

    private void form(String name, int town, int size) {
        var joined = new ArrayList<Member>();
        for (var i = 0; i < size; i++) {
            joined.add(hire("technician", i == 0 ? "Lead technician" : "Technician", town));
        }
        teams.add(new Team(new TeamId(id(3, teams.size() + 1)), name, town, joined));
    }

    private Member hire(String role, String title, int town) {
        var name = Names.person(chance);
        while (taken.putIfAbsent(name, members.size()) != null) {
            name = Names.person(chance);
        }
        var number = members.size() + 1;
        var member =
                new Member(
                        new PersonId(id(2, number)),
                        name,
                        name.toLowerCase(Locale.ROOT).replace("'", "").replace(' ', '.') + DOMAIN,
                        String.format(Locale.ROOT, "+25470099%04d", number),
                        role,
                        title,
                        town);
        members.add(member);
        return member;
    }
}
