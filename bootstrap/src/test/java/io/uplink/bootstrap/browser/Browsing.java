package io.uplink.bootstrap.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * One Chromium for all browser tests, a fresh profile for each visitor. Where a test fails, the
 * screens of its visitors are left in {@code target/screens}.
 */
public final class Browsing implements AfterTestExecutionCallback {

    /** How long a page may take to get where a test waits for it. */
    static final int PATIENCE_MILLIS = 20_000;

    private static final List<String> FLAGS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-dev-shm-usage",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--no-first-run");

    private static @Nullable Browser chromium;

    /** Of the test that runs: it may run on another instance than the one that is told its end. */
    private static final List<Page> PAGES = new ArrayList<>();

    /** Someone at a browser of their own, who knows no cookie yet. */
    public Page visitor(int width, int height) {
        return visitor(new Browser.NewContextOptions().setViewportSize(width, height));
    }

    public Page visitor(Browser.NewContextOptions options) {
        var page = chromium().newContext(options).newPage();
        page.setDefaultTimeout(PATIENCE_MILLIS);
        PAGES.add(page);
        return page;
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
        var failed = test.getExecutionException().isPresent();
        for (var page : PAGES) {
            if (failed && !page.isClosed()) {
                keep(page, test.getDisplayName().replaceAll("\\W+", "-") + PAGES.indexOf(page));
            }
            page.context().close();
        }
        PAGES.clear();
    }

    /** Keeps what the page shows now, for whoever asks for pictures: {@code -Duplink.screens}. */
    static void picture(Page page, String name) {
        if (System.getProperty("uplink.screens") != null) {
            keep(page, name);
        }
    }

    /** Keeps what the page shows now. */
    private static void keep(Page page, String name) {
        var to = Path.of("target", "screens", name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(to).setFullPage(true));
    }

    private static synchronized Browser chromium() {
        var running = chromium;
        if (running == null) {
            var path = Chromium.path();
            var playwright =
                    Playwright.create(
                            new Playwright.CreateOptions()
                                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            running =
                    playwright
                            .chromium()
                            .launch(
                                    new BrowserType.LaunchOptions()
                                            .setExecutablePath(path)
                                            .setArgs(FLAGS));
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
            chromium = running;
        }
        return running;
    }
}
