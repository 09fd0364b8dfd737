package dev.soundingboard.local.browser;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TakesScreenshot;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The page as it stands in a browser window. */
class TryItPage {

    private static final Path AXE = Path.of("target/node/node_modules/axe-core/axe.min.js");
    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    private static final String ASK_AXE = """
            const done = arguments[0];
            const isSerious = ({ impact }) => impact === 'serious' || impact === 'critical';
            axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => done(violations
                .filter(isSerious)
                .map(({ id, help, nodes }) => ({ id, help, where: nodes.map((node) => node.html).join('\\n') }))));
            """;

    private final WebDriver browser;

    /** Opens it as for the first time. */
    TryItPage(WebDriver browser, int port) {
        this.browser = browser;
        browser.get("http://localhost:" + port + "/");
        ((JavascriptExecutor) browser).executeScript("localStorage.clear()");
        browser.navigate().refresh();
        waiting().until(page -> page.findElements(By.className("chat")).size() == 3);
    }

    TryItChat left(String person) {
        return chat(0, person);
    }

    TryItChat middle(String person) {
        return chat(1, person);
    }

    TryItChat right(String person) {
        return chat(2, person);
    }

    TryItPage inTheme(String theme) {
        new Select(browser.findElement(By.name("theme"))).selectByVisibleText(theme);
        return this;
    }

    TryItPage atPhoneWidth() {
        browser.findElement(By.name("phone")).click();
        return this;
    }

    String clock() {
        return browser.findElement(By.className("clock-now")).getText();
    }

    TryItPage movesTheClock(String step) {
        var before = clock();
        browser.findElement(By.xpath("//*[@id='clock']//button[.='" + step + "']"))
                .click();
        waiting().until(page -> !clock().equals(before));
        return this;
    }

    /** What axe finds that would hinder somebody seriously, in its own words. */
    @SuppressWarnings("unchecked")
    List<String> barriers() throws IOException {
        var page = (JavascriptExecutor) browser;
        page.executeScript(Files.readString(AXE));
        var violations = (List<Map<String, Object>>) requireNonNull(page.executeAsyncScript(ASK_AXE));
        return violations.stream()
                .map(it -> "%s: %s%n%s".formatted(it.get("id"), it.get("help"), it.get("where")))
                .toList();
    }

    void isPhotographedAs(String name) throws IOException {
        Files.createDirectories(SCREENSHOTS);
        Files.write(SCREENSHOTS.resolve(name + ".png"), ((TakesScreenshot) browser).getScreenshotAs(OutputType.BYTES));
    }

    private TryItChat chat(int column, String person) {
        var element = browser.findElements(By.className("chat")).get(column);
        return new TryItChat(browser, element).of(person);
    }

    private WebDriverWait waiting() {
        return new WebDriverWait(browser, TryItChat.PATIENCE);
    }
}
