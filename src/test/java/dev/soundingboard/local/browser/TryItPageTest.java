package dev.soundingboard.local.browser;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.local.LocalChats;
import dev.soundingboard.local.LocalPeople;
import dev.soundingboard.local.LocalTeamsConfiguration;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebDriver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.TestSocketUtils;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT)
@ActiveProfiles("local")
@Import(LocalTeamsConfiguration.class)
class TryItPageTest {

    private static final String TRAINEE = "Asha Rao";
    private static final String MENTOR = "Dr Alison Bell";
    private static final int PORT = TestSocketUtils.findAvailableTcpPort();

    private static @Nullable WebDriver browser;

    @Autowired
    private Clock clock;

    @Autowired
    private LocalChats chats;

    @Autowired
    private LocalPeople people;

    private TryItPage page;

    @DynamicPropertySource
    static void onAFreePortWithNothingRemembered(DynamicPropertyRegistry registry) {
        registry.add("server.port", () -> PORT);
        registry.add(
                "spring.datasource.url",
                () -> "jdbc:h2:mem:page;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
    }

    @BeforeAll
    static void startTheBrowser() {
        browser = Chromium.start();
    }

    @AfterAll
    static void stopTheBrowser() {
        if (browser != null) {
            browser.quit();
        }
    }

    @BeforeEach
    void openThePage() {
        page = new TryItPage(requireNonNull(browser), PORT);
    }

    @Test
    void aTraineeAsksForATasterAndTheMentorAcceptsATime() throws IOException {
        var trainee = page.left(TRAINEE);
        var mentor = page.middle(MENTOR);

        trainee.says("mentors").pressesBeside(MENTOR, "See profile").presses("Ask for a taster");
        trainee.fills("What would you like to talk about", "How do I tell my new team what I can and can’t do yet?")
                .chooses("Video")
                .picks("Day 1", inDays(9))
                .picks("Time 1", LocalTime.of(17, 30))
                .picks("Day 2", inDays(11))
                .picks("Time 2", LocalTime.of(8, 30));
        page.isPhotographedAs("taster-form");
        trainee.presses("Send request").sees("You have asked " + MENTOR);

        mentor.sees(TRAINEE + " asks you for a taster session");
        page.isPhotographedAs("taster-asked");
        mentor.pressesOneWith("5:30pm").sees("Your taster with " + TRAINEE);
        trainee.sees("Your taster with " + MENTOR);
        page.isPhotographedAs("taster-agreed");
    }

    @Test
    void aNewcomerInstallsTheAppAndIsWelcomed() throws IOException {
        var newcomer = page.right("Noor Aziz");

        newcomer.presses("Install the app").sees("Noor Aziz");
        page.isPhotographedAs("newcomer");
    }

    @Test
    void whoPressesByKeyboardIsTakenToTheCardThatCameInstead() {
        var trainee = page.left("Carys Lloyd").says("mentors");

        trainee.pressesByKeyboard("More mentors").sees("Back to the first page");

        assertThat(trainee.focus()).startsWith("Mentors");
    }

    @Test
    void aPictureIsSentByThePaperclip() {
        var sender = page.middle("Dr Catrin Hughes");

        sender.attaches(Path.of("manifest/color.png")).sees("This is your photo");
    }

    @Test
    void aProfileIsFoundInTheTextBoxAndShared() throws IOException {
        var sharer = page.left("Carys Lloyd").searches("alison", MENTOR);
        page.isPhotographedAs("share-search");

        sharer.sharesTheFirstFind()
                .sees("See in Sounding Board")
                .presses("See in Sounding Board")
                .sees("Why I mentor");
        page.isPhotographedAs("share-sent");
    }

    @Test
    void aMentorIsPickedInAFieldByWhatIsTyped() {
        var trainee = page.left("Ben Carter");
        chats.of(people.named("Ben Carter")).showsFromTheBot(JsonMapper.shared().readTree("""
                {"type": "message", "attachments": [{"contentType": "application/vnd.microsoft.card.adaptive", "content": {
                  "type": "AdaptiveCard", "version": "1.5", "body": [
                    {"type": "Input.ChoiceSet", "id": "mentor", "label": "Whom do you know?", "style": "filtered",
                     "choices": [], "choices.data": {"type": "Data.Query", "dataset": "mentor.pick"}}],
                  "actions": [{"type": "Action.Execute", "title": "Open", "verb": "mentor.open",
                    "data": {"verb": "mentor.open"}}]}}]}"""));

        trainee.picksByName("Whom do you know?", "alis", MENTOR + ", Anaesthetics, Southampton")
                .presses("Open")
                .sees("Why I mentor");
    }

    @Test
    void theClockGoesForward() {
        var before = page.clock();

        assertThat(page.movesTheClock("+1 day").clock()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Light", "Dark", "High contrast"})
    void nothingHindersAnybodySeriously(String theme) throws IOException {
        page.inTheme(theme);
        page.left("Ben Carter").says("mentors").presses("See profile").presses("Ask for a taster");
        page.middle("Dr Bilal Haddad").says("home").sees("Nothing is waiting for you");
        page.right("Dr Catrin Hughes").says("help").sees("What you can do here");

        assertThat(page.barriers()).isEmpty();
        page.isPhotographedAs("theme-" + theme.toLowerCase(Locale.ROOT).replace(' ', '-'));
    }

    @Test
    void itFitsAPhone() throws IOException {
        page.inTheme("Light").atPhoneWidth();
        page.left("Ben Carter").says("mentors").sees(MENTOR);

        page.isPhotographedAs("phone");
    }

    private LocalDate inDays(int days) {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(days);
    }
}
