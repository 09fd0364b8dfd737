package dev.soundingboard.local.browser;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.Temporal;
import java.util.function.Consumer;
import java.util.function.Function;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.FluentWait;
import org.openqa.selenium.support.ui.Select;

/** One chat on the page, and the person who uses it. */
class TryItChat {

    static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration GLANCE = Duration.ofMillis(100);

    private final WebDriver browser;
    private final WebElement column;

    TryItChat(WebDriver browser, WebElement column) {
        this.browser = browser;
        this.column = column;
    }

    TryItChat of(String person) {
        return patiently("pick " + person, chat -> {
            var picker = new Select(chat.findElement(By.className("person")));
            if (!picker.getFirstSelectedOption().getText().startsWith(person)) {
                picker.selectByContainsVisibleText(person);
            }
            return this;
        });
    }

    TryItChat says(String text) {
        column.findElement(By.cssSelector(".compose [name=text]")).sendKeys(text, Keys.ENTER);
        return this;
    }

    TryItChat attaches(Path picture) {
        column.findElement(By.cssSelector(".attach input"))
                .sendKeys(picture.toAbsolutePath().toString());
        return this;
    }

    /** Searches in the text box, and waits for what is found first. */
    TryItChat searches(String words, String firstFind) {
        column.findElement(By.className("share-open")).click();
        column.findElement(By.cssSelector(".share input")).sendKeys(words);
        return patiently("find " + firstFind, chat -> {
            var finds = chat.findElements(By.cssSelector(".share li"));
            return finds.get(0).getText().startsWith(firstFind) && finds.size() == 1 ? this : null;
        });
    }

    TryItChat sharesTheFirstFind() {
        column.findElement(By.cssSelector(".share li button")).click();
        return this;
    }

    /** Types into a field that looks its choices up, and takes the one that is offered. */
    TryItChat picksByName(String label, String typed, String offered) {
        fills(label, typed);
        return press(".//span[contains(@class, 'choiceSetInput-choice')][normalize-space()='" + offered + "']", it -> {
            ((JavascriptExecutor) browser).executeScript("arguments[0].click()", it);
        });
    }

    /** Presses the newest button of that title. */
    TryItChat presses(String title) {
        return press(".//button[normalize-space()='" + title + "']", WebElement::click);
    }

    /** Presses the first button of that title after the newest such words. */
    TryItChat pressesBeside(String words, String title) {
        return press(
                ".//p[.='%s']/following::button[normalize-space()='%s'][1]".formatted(words, title), WebElement::click);
    }

    /** Presses the newest button whose title has these words among others. */
    TryItChat pressesOneWith(String words) {
        return press(".//button[contains(normalize-space(), '" + words + "')]", WebElement::click);
    }

    /** Presses it without a mouse. */
    TryItChat pressesByKeyboard(String title) {
        return press(".//button[normalize-space()='" + title + "']", button -> button.sendKeys(Keys.ENTER));
    }

    TryItChat fills(String label, String words) {
        return patiently("fill in " + label, chat -> {
            labelled(chat, label).sendKeys(words);
            return this;
        });
    }

    /** Picks a day or a time; what one would type depends on the browser's language. */
    TryItChat picks(String label, Temporal value) {
        return patiently("pick " + label, chat -> {
            ((JavascriptExecutor) browser).executeScript("""
                            arguments[0].value = arguments[1];
                            ['input', 'change'].forEach((type) => arguments[0].dispatchEvent(new Event(type)));
                            """, labelled(chat, label), value.toString());
            return this;
        });
    }

    TryItChat chooses(String option) {
        return patiently("choose " + option, chat -> {
            labelled(chat, option).click();
            return this;
        });
    }

    TryItChat sees(String words) {
        patiently("see " + words, chat -> text(chat).contains(words));
        return this;
    }

    /** What a screen reader says of the place where the person now is. */
    String focus() {
        return patiently(
                "know the focus", chat -> browser.switchTo().activeElement().getAccessibleName());
    }

    private TryItChat press(String path, Consumer<WebElement> how) {
        return patiently("press " + path, chat -> {
            how.accept(newest(chat, path));
            return this;
        });
    }

    private static String text(WebElement chat) {
        return chat.findElement(By.className("messages")).getText();
    }

    private static WebElement labelled(WebElement chat, String label) {
        var caption = newest(chat, ".//label[starts-with(normalize-space(), \"" + label + "\")]");
        return chat.findElement(By.id(requireNonNull(caption.getDomAttribute("for"))));
    }

    private static WebElement newest(WebElement chat, String path) {
        var shown = chat.findElements(By.xpath(path)).stream()
                .filter(WebElement::isDisplayed)
                .toList();
        return shown.get(shown.size() - 1);
    }

    /** A card may be redrawn while we look at it. */
    private <T> T patiently(String wish, Function<WebElement, T> step) {
        return new FluentWait<>(column)
                .withTimeout(PATIENCE)
                .pollingEvery(GLANCE)
                .withMessage(() -> "Nobody could %s in this chat:%n%s".formatted(wish, text(column)))
                .ignoring(WebDriverException.class, IndexOutOfBoundsException.class)
                .until(step);
    }
}
