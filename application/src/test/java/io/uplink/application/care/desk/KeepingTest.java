package io.uplink.application.care.desk;

import static io.uplink.application.shared.ActorFixtures.BRIAN;
import static io.uplink.application.shared.ActorFixtures.FIELD_A;
import static io.uplink.application.shared.ActorFixtures.FIELD_B;
import static io.uplink.application.shared.ActorFixtures.THIKA;
import static io.uplink.application.shared.ActorFixtures.WESTLANDS;
import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static io.uplink.application.shared.ActorFixtures.inFieldA;
import static io.uplink.application.shared.ActorFixtures.inWestlands;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.domain.care.desk.CannedReply;
import io.uplink.domain.care.desk.CannedReplyId;
import io.uplink.domain.care.desk.DeskAction;
import io.uplink.domain.care.desk.Kept;
import io.uplink.domain.care.desk.MacroId;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.Version;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class KeepingTest {

    private static final DeskKeeping.Choice OWN = choice("own");
    private static final DeskKeeping.Choice ALL = choice("all");
    private static final DeskKeeping.Choice FIELD_A_TEAM =
            new DeskKeeping.Choice("team", Optional.of(FIELD_A.value()), Optional.empty());
    private static final DeskKeeping.Choice WESTLANDS_BRANCH =
            new DeskKeeping.Choice("branch", Optional.empty(), Optional.of(WESTLANDS.value()));

    private final DeskWorld world = new DeskWorld();
    private final SaveCannedReply save =
            new SaveCannedReply(world.unitOfWork, world.replies, world.keeping);
    private final RemoveCannedReply remove =
            new RemoveCannedReply(world.unitOfWork, world.replies, world.keeping);
    private final SaveMacro saveMacro =
            new SaveMacro(world.unitOfWork, world.macros, world.replies, world.keeping);

    @Test
    void anyoneWhoRepliesKeepsRepliesOfTheirOwn() {
        var brian = inFieldA(Permission.TICKETS_VIEW, Permission.TICKETS_REPLY);

        var reply = add(brian, "On the way", OWN);

        assertThat(reply.owner()).isEqualTo(BRIAN);
        assertThat(refusal(() -> change(anAdmin(), reply, "Mine now")))
                .isEqualTo("canned-reply.not-found");
        assertThat(change(brian, reply, "On my way").name()).isEqualTo("On my way");
        assertThat(world.activity.actions())
                .containsExactly("canned-reply.add", "canned-reply.edit");
        assertThat(world.activity.notes().getLast().after()).isEqualTo(Map.of("name", "On my way"));
        assertThat(refusal(() -> add(inFieldA(Permission.TICKETS_VIEW), "x", OWN)))
                .isEqualTo("access.denied");
    }

    @Test
    void sharingIsARightThatEndsWhereTheTeamOrBranchDoes() {
        var brian =
                inFieldA(
                        Permission.TICKETS_VIEW,
                        Permission.TICKETS_REPLY,
                        Permission.TICKETS_SHARE);
        var manager = inWestlands(Permission.TICKETS_REPLY, Permission.TICKETS_SHARE);

        assertThat(add(brian, "Team's", FIELD_A_TEAM).version()).isEqualTo(1);
        assertThat(refusal(() -> add(brian, "Branch's", WESTLANDS_BRANCH)))
                .isEqualTo("access.denied");
        assertThat(add(manager, "Branch's", WESTLANDS_BRANCH).version()).isEqualTo(1);
        assertThat(add(manager, "Team's", FIELD_A_TEAM).version()).isEqualTo(1);
        assertThat(refusal(() -> add(manager, "All's", ALL))).isEqualTo("access.denied");
        assertThat(add(anAdmin(), "All's", ALL).version()).isEqualTo(1);
        assertThat(refusal(() -> add(inWestlands(Permission.TICKETS_REPLY), "x", FIELD_A_TEAM)))
                .isEqualTo("access.denied");
        assertThat(world.replies.stored).hasSize(4);
    }

    @Test
    void whatIsNotThereCannotBeSharedWith() {
        var teamB = new DeskKeeping.Choice("team", Optional.of(FIELD_B.value()), Optional.empty());
        var thika = new DeskKeeping.Choice("branch", Optional.empty(), Optional.of(THIKA.value()));

        assertThat(refusal(() -> add(anAdmin(), "x", teamB))).isEqualTo("team team.unavailable");
        assertThat(refusal(() -> add(anAdmin(), "x", thika))).isEqualTo("branch branch.unknown");
    }

    @Test
    void whoMayNotShareChangesNothingShared() {
        var shared = add(anAdmin(), "All's", ALL);
        var brian = inFieldA(Permission.TICKETS_VIEW, Permission.TICKETS_REPLY);

        assertThat(refusal(() -> change(brian, shared, "Mine"))).isEqualTo("access.denied");
        assertThat(refusal(() -> drop(brian, shared, shared.version()))).isEqualTo("access.denied");
        assertThat(
                        new ShowCannedReply(world.unitOfWork, world.replies, world.keeping)
                                .execute(brian, shared.id())
                                .mayChange())
                .isFalse();
        assertThat(world.replies.stored.values()).containsExactly(shared);
    }

    @Test
    void anOlderLookChangesNothingAndTheSameAgainIsNoChange() {
        var reply = add(anAdmin(), "Hello", OWN);
        var renamed = change(anAdmin(), reply, "Hello again");

        assertThat(refusal(() -> change(anAdmin(), reply, "Bye"))).isEqualTo("version.stale");
        assertThat(refusal(() -> drop(anAdmin(), renamed, 1))).isEqualTo("version.stale");
        assertThat(change(anAdmin(), renamed, "Hello again").version()).isEqualTo(2);
        assertThat(world.activity.actions()).hasSize(2);
        drop(anAdmin(), renamed, 2);
        assertThat(world.replies.stored).isEmpty();
        assertThat(world.activity.actions().getLast()).isEqualTo("canned-reply.remove");
    }

    @Test
    void onePersonMakesSoManyAndNoMore() {
        for (var i = 0; i < Kept.MOST_OF_ONE; i++) {
            add(anAdmin(), "Reply " + i, OWN);
        }

        assertThat(refusal(() -> add(anAdmin(), "One more", OWN))).isEqualTo("desk.too-many");
    }

    @Test
    void aReplyOfAMacroStaysAndIsForWhoeverGetsTheMacro() {
        var reply = add(anAdmin(), "Team's", FIELD_A_TEAM);

        assertThat(refusal(() -> macro(ALL, reply.id()))).isEqualTo("reply macro.reply-narrower");
        assertThat(macro(FIELD_A_TEAM, reply.id()).version()).isEqualTo(1);
        assertThat(macro(OWN, reply.id()).version()).isEqualTo(1);
        assertThat(refusal(() -> drop(anAdmin(), reply, 1))).isEqualTo("canned-reply.in-use");
        assertThat(refusal(() -> macro(OWN, new CannedReplyId(new UUID(9, 9)))))
                .isEqualTo("reply canned-reply.not-found");
    }

    @Test
    void aTextIsFilledInTheCustomersLanguageForWhoeverMayReply() {
        var ticket = world.aTicket();
        var reply =
                save.execute(
                        anAdmin(),
                        new SaveCannedReply.Input(
                                Optional.empty(),
                                "Hello",
                                "greeting",
                                ALL,
                                "Dear {customer_name}, {category}: {ticket_number}. {person_name}",
                                Optional.of("Habari {customer_name}, {category}."),
                                Optional.empty()));
        var fill = new FillCannedReply(world.unitOfWork, world.replies, world.filling);

        assertThat(
                        fill.execute(
                                anAdmin(),
                                new FillCannedReply.Input(
                                        ticket.id(), reply.id(), Optional.empty())))
                .isEqualTo(
                        new ReplyFilling.Filled(
                                Language.SWAHILI, "Habari Amina Hassan, Muunganisho."));
        assertThat(
                        fill.execute(
                                        anAdmin(),
                                        new FillCannedReply.Input(
                                                ticket.id(),
                                                reply.id(),
                                                Optional.of(Language.ENGLISH)))
                                .text())
                .isEqualTo("Dear Amina Hassan, Connection: " + ticket.number().text() + ". Asha");
        var stranger = inFieldA(Permission.TICKETS_VIEW, Permission.TICKETS_REPLY);
        assertThat(
                        refusal(() ->
                                fill.execute(
                                        stranger,
                                        new FillCannedReply.Input(
                                                ticket.id(), reply.id(), Optional.empty()))))
                .isEqualTo("ticket.not-found");
        var viewer = inWestlands(Permission.TICKETS_VIEW);
        assertThat(
                        refusal(() ->
                                fill.execute(
                                        viewer,
                                        new FillCannedReply.Input(
                                                ticket.id(), reply.id(), Optional.empty()))))
                .isEqualTo("access.denied");
    }

    @Test
    void aViewIsKeptRenamedBegunWithAndTakenAway() {
        var saveView = new SaveView(world.unitOfWork, world.views, world.keeping);
        var viewer = inWestlands(Permission.TICKETS_VIEW);
        var view =
                saveView.execute(
                        viewer,
                        new SaveView.Input(
                                Optional.empty(),
                                "Urgent",
                                OWN,
                                Optional.of(Map.of("priority", "high")),
                                Optional.empty()));
        var renamed =
                saveView.execute(
                        viewer,
                        new SaveView.Input(
                                Optional.of(view.id()),
                                "Burning",
                                OWN,
                                Optional.empty(),
                                Version.of(1)));

        assertThat(renamed.criteria()).isEqualTo(Map.of("priority", "high"));
        new ChooseDefaultView(world.unitOfWork, world.views, world.origin)
                .execute(viewer, new ChooseDefaultView.Input(Optional.of(view.id())));
        assertThat(new ListViews(world.views).execute(viewer).usual()).contains(view.id());
        assertThat(
                        refusal(() ->
                                new ChooseDefaultView(world.unitOfWork, world.views, world.origin)
                                        .execute(
                                                inFieldA(Permission.TICKETS_VIEW),
                                                new ChooseDefaultView.Input(
                                                        Optional.of(view.id())))))
                .isEqualTo("view.not-found");
        assertThat(refusal(() -> shareView(saveView, viewer))).isEqualTo("access.denied");
        new RemoveView(world.unitOfWork, world.views, world.keeping)
                .execute(viewer, new RemoveView.Input(view.id(), Version.of(2)));
        assertThat(world.activity.actions())
                .containsExactly(
                        "saved-view.add",
                        "saved-view.edit",
                        "saved-view.default",
                        "saved-view.remove");
    }

    private static Object shareView(SaveView saveView, Actor actor) {
        return saveView.execute(
                actor,
                new SaveView.Input(
                        Optional.empty(), "All's", ALL, Optional.of(Map.of()), Optional.empty()));
    }

    private static DeskKeeping.Choice choice(String code) {
        return new DeskKeeping.Choice(code, Optional.empty(), Optional.empty());
    }

    private CannedReply add(Actor actor, String name, DeskKeeping.Choice audience) {
        return save.execute(
                actor,
                new SaveCannedReply.Input(
                        Optional.empty(),
                        name,
                        "general",
                        audience,
                        "Hello",
                        Optional.empty(),
                        Optional.empty()));
    }

    private CannedReply change(Actor actor, CannedReply reply, String name) {
        return save.execute(
                actor,
                new SaveCannedReply.Input(
                        Optional.of(reply.id()),
                        name,
                        "general",
                        reply.audience().isShared() ? ALL : OWN,
                        "Hello",
                        Optional.empty(),
                        Version.of(reply.version())));
    }

    private Object drop(Actor actor, CannedReply reply, long version) {
        return remove.execute(actor, new RemoveCannedReply.Input(reply.id(), Version.of(version)));
    }

    private io.uplink.domain.care.desk.Macro macro(
            DeskKeeping.Choice audience, CannedReplyId reply) {
        return saveMacro.execute(
                anAdmin(),
                new SaveMacro.Input(
                        Optional.<MacroId>empty(),
                        "Take it",
                        audience,
                        Optional.of(reply),
                        List.of(new DeskAction.Claim()),
                        Optional.empty()));
    }

    static String refusal(Supplier<?> work) {
        try {
            var _ = work.get();
            return "";
        } catch (DomainException refused) {
            return refused.error() instanceof Invalid(var faults)
                    ? faults.getFirst().field() + " " + faults.getFirst().code()
                    : refused.error().code();
        }
    }
}
