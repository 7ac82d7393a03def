package io.uplink.adapter.in.web.shell;

import io.quarkus.qute.TemplateData;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Messages;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.application.org.access.port.SessionQueries.Pinned;
import io.uplink.application.org.access.port.SessionQueries.Waiting;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the layout asks about this call: who reads, where we are, what to say once. */
@RequestScoped
@TemplateData
@Named("shell")
public class Shell {

    private static final int MOST_SAID = 99;

    /**
     * An announcement that waits to be read.
     *
     * @param tone of the box: i, w or e
     */
    @TemplateData
    public record Banner(UUID id, String title, String tone, String icon) {

        static Banner of(Pinned announcement) {
            var urgent = announcement.importance().equals("urgent");
            var important = announcement.importance().equals("important");
            return new Banner(
                    announcement.id(),
                    announcement.title(),
                    urgent ? "e" : important ? "w" : "i",
                    urgent ? "alert-circle" : "speakerphone");
        }
    }

    private final Actors actors;
    private final Reader reader;
    private final HttpServerRequest request;
    private final BranchNames branchNames;

    Shell(Actors actors, Reader reader, HttpServerRequest request, BranchNames branchNames) {
        this.actors = actors;
        this.reader = reader;
        this.request = request;
        this.branchNames = branchNames;
    }

    /** For {@code <html lang>}. */
    public String language() {
        return reader.language().code();
    }

    /** What the reader chose on the account page; empty of somebody we do not know. */
    public String theme() {
        return isSignedIn() ? actors.theme().code() : "";
    }

    public boolean isSignedIn() {
        return actors.current() instanceof Actor.Person;
    }

    /**
     * By which what is begun in a browser belongs to its writer; empty of somebody we do not know.
     */
    public String readerId() {
        return actors.current() instanceof Actor.Person person ? person.id().toString() : "";
    }

    public String name() {
        return actors.current().name();
    }

    public String firstName() {
        return Names.first(name());
    }

    public String initials() {
        return Names.initials(name());
    }

    /** Whether to offer what needs this permission; the use case decides again. */
    public boolean may(String permission) {
        return Permission.ofKey(permission).flatMap(actors.current()::reach).isPresent();
    }

    /** The home branch; empty for who works in none. */
    public String branch() {
        return branchNames().stream().findFirst().orElse("");
    }

    /** All of them, for who works in several. */
    public String branches() {
        return String.join(", ", branchNames());
    }

    private List<String> branchNames() {
        return actors.current() instanceof Actor.Person person ? branchNames.of(person) : List.of();
    }

    /** How many notifications wait: {@code 3}, {@code 99+}; empty for none. */
    public String unread() {
        var unread = actors.waiting().unread();
        return unread == 0 ? "" : unread > MOST_SAID ? MOST_SAID + "+" : String.valueOf(unread);
    }

    /** The announcements that wait to be read, the loudest first; not on the page that says it. */
    public List<Banner> banners() {
        return actors.waiting().announcements().stream()
                .limit(Waiting.MOST_SHOWN)
                .filter(waits -> !path().equals("/announcements/" + waits.id()))
                .map(Banner::of)
                .toList();
    }

    /** Whether there are more of them than are shown. */
    public boolean isMoreAnnounced() {
        return actors.waiting().announcements().size() > Waiting.MOST_SHOWN;
    }

    public List<Menu.Group> menu() {
        return Menu.of(actors.current(), path(), words());
    }

    public String path() {
        return Optional.ofNullable(request.path()).orElse("/");
    }

    /** What was searched for, to keep it in the box of the search page. */
    public String query() {
        return path().equals("/search")
                ? Optional.ofNullable(request.getParam("q")).orElse("")
                : "";
    }

    /** The sentence after a form was taken; empty if there is none, or none we know. */
    public String toast() {
        return Optional.ofNullable(request.getCookie(Redirects.TOAST_COOKIE))
                .map(Cookie::getValue)
                .map(code -> Messages.toast(code, reader.language()))
                .orElse("");
    }

    private ShellMessages words() {
        return MessageBundles.get(ShellMessages.class, Localized.Literal.of(language()));
    }
}
