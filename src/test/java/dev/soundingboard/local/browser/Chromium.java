package dev.soundingboard.local.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The browser that is installed; nothing is ever downloaded for a test. */
final class Chromium {

    private static final Map<String, Object> SCREEN =
            Map.of("width", 1440, "height", 900, "deviceScaleFactor", 1, "mobile", false);

    private Chromium() {}

    /** Skips the tests where there is no browser. */
    static WebDriver start() {
        var browser = Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> find(name).stream())
                .findFirst();
        var driver = find("chromedriver");
        assumeTrue(
                browser.isPresent() && driver.isPresent(),
                "The page wasn't tried in a browser: no Chromium with its chromedriver is on the PATH");
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.get())
                .usingAnyFreePort()
                .build();
        var chromium = new ChromeDriver(service, options(browser.get()));
        chromium.executeCdpCommand("Emulation.setDeviceMetricsOverride", SCREEN);
        return chromium;
    }

    private static ChromeOptions options(File browser) {
        return new ChromeOptions()
                .setBinary(browser)
                .addArguments("--headless", "--lang=en-GB", "--force-prefers-reduced-motion")
                .addArguments("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run")
                .addArguments("--disable-background-networking", "--disable-component-update", "--disable-sync");
    }

    private static Optional<File> find(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .map(Path::toFile)
                .findFirst();
    }
}
