package io.uplink.bootstrap.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;

/** A window that collects whatever is wrong with the pages it is sent to. */
final class Screen {

    private static final int DESK = 1440;
    private static final int PHONE = 390;
    private static final int SMALLEST = 320;

    /** What one would have to scroll to, or cannot reach at all, because it sticks out. */
    private static final String STICKING_OUT =
            """
            (() => {
              const within = (part) => {
                for (let box = part.parentElement; box && box !== document.body; box = box.parentElement) {
                  const edge = box.getBoundingClientRect().right;
                  if (getComputedStyle(box).overflowX !== 'visible' && edge <= innerWidth + 1) return true;
                }
                return false;
              };
              const page = document.documentElement.scrollWidth - innerWidth;
              const parts = [...document.body.querySelectorAll('*')]
                  .filter(part => part.getBoundingClientRect().right > innerWidth + 1)
                  .filter(part => part.checkVisibility({visibilityProperty: true}) && !within(part))
                  .map(part => part.outerHTML.slice(0, 100));
              return (page > 0 ? ['the page, by ' + page] : []).concat(parts.slice(-2));
            })()
            """;

    private final Page page;
    private final List<String> wrong = new ArrayList<>();
    private String now = "";

    Screen(Page page) {
        this.page = page;
        page.addInitScript(Accessibility.axe());
        // A colour that is still on its way from day to night is not the one to judge.
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                note("says " + message.text());
            }
        });
        page.onPageError(error -> note("breaks: " + error));
        page.onResponse(answer -> {
            if (answer.status() >= 400) {
                note(answer.status() + " of " + answer.url());
            }
        });
        page.onRequestFailed(request -> {
            // A stream is cut with the page that reads it.
            if (!request.url().contains("/wallboard/live")) {
                note("gets nothing from " + request.url());
            }
        });
    }

    List<String> wrong() {
        return wrong;
    }

    /** On a desk and on a phone, by day and by night. */
    void look(String name, String path) {
        open(name, path, DESK);
        seen(DESK);
        seen(PHONE);
        size(SMALLEST);
        sticksOut();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        size(PHONE);
        Accessibility.faint(page).forEach(this::note);
        size(DESK);
        Accessibility.faint(page).forEach(this::note);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** Whether the page keeps its shape; for names that nobody chose for their looks. */
    void stretch(String name, String path) {
        open(name, path, DESK);
        seen(DESK);
        size(SMALLEST);
        sticksOut();
        size(PHONE);
        sticksOut();
        Browsing.picture(page, now);
    }

    private void open(String name, String path, int width) {
        now = name;
        page.setViewportSize(width, height(width));
        page.navigate(Desk.at(path));
        // Not by a function: the page's own policy forbids to evaluate one a second time.
        page.locator(".htmx-request")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        now = name + "-" + width;
    }

    private void seen(int width) {
        size(width);
        sticksOut();
        Accessibility.violations(page).forEach(this::note);
        Browsing.picture(page, now);
    }

    private void size(int width) {
        now = now.replaceFirst("-\\d+$", "") + "-" + width;
        page.setViewportSize(width, height(width));
    }

    private void sticksOut() {
        ((List<?>) page.evaluate(STICKING_OUT)).forEach(part -> note("sticks out: " + part));
    }

    private void note(String what) {
        wrong.add(now + " " + what);
    }

    private static int height(int width) {
        return width == DESK ? 900 : 844;
    }
}
