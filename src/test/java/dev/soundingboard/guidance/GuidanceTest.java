package dev.soundingboard.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.soundingboard.StorageTest;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.PhraseBook;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.Role;
import dev.soundingboard.guidance.GuidanceCommand.HelpMeMentor;
import dev.soundingboard.guidance.GuidanceCommand.HowToChoose;
import dev.soundingboard.guidance.GuidanceCommand.Resources;
import dev.soundingboard.guidance.GuidanceCommand.Support;
import dev.soundingboard.guidance.GuidanceCommand.WhatBothGain;
import dev.soundingboard.guidance.GuidanceCommand.WhatItIs;
import dev.soundingboard.guidance.GuidanceCommand.WhatToExpect;
import dev.soundingboard.guidance.GuidanceCommand.WorkingTogether;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@StorageTest
class GuidanceTest {

    @Autowired
    SayWhatItIs whatItIs;

    @Autowired
    SayWhatBothGain gains;

    @Autowired
    SayHowToChoose choosing;

    @Autowired
    SayWhatToExpect expect;

    @Autowired
    SayHowToWorkTogether working;

    @Autowired
    ListResources resources;

    @Autowired
    SayWhereToTurn support;

    @Autowired
    PhraseBook phrases;

    @ParameterizedTest
    @ValueSource(strings = {"wessex", "north-west", "core-trainees", "generic"})
    void oneButtonLeadsFromPieceToPieceThroughTheWholeGuidance(String scheme) {
        var asha = in(scheme, Role.TRAINEE);

        var one = (WhatItIsPage) card(whatItIs, asha, new WhatItIs(null));
        var two = (GainsPage) card(gains, asha, (WhatBothGain) next(one.next()));
        var three = (ChoosingPage) card(choosing, asha, (HowToChoose) next(two.next()));
        var four = (ExpectPage) card(expect, asha, (WhatToExpect) next(three.next()));
        var five = (WorkingPage) card(working, asha, (WorkingTogether) next(four.next()));
        var six = (ResourcesPage) card(resources, asha, (Resources) next(five.next()));
        var seven = (SupportPage) card(support, asha, (Support) next(six.next()));

        assertThat(List.of(one.scheme(), two.scheme(), three.scheme(), four.scheme(), five.scheme(), six.scheme()))
                .as("all in the words of one scheme")
                .containsOnly(seven.scheme());
        assertThat(seven.urgent()).as("D5").contains("999", "111");
    }

    @Test
    void whoIsInNoSchemeChoosesOneAndStaysWithIt() {
        var newcomer = new Actor(UUID.randomUUID(), "Noor", ZoneOffset.UTC, null, Set.of());

        var which = (WhichScheme) card(whatItIs, newcomer, new WhatItIs(null));
        assertThat(which.choices())
                .extracting(choice -> choice.open().command())
                .containsExactly(
                        new WhatItIs("core-trainees"),
                        new WhatItIs("generic"),
                        new WhatItIs("north-west"),
                        new WhatItIs("wessex"));
        assertThat(which.urgent())
                .as("D5: said once, though every scheme says it")
                .isEqualTo("In an emergency, call 999. For urgent medical advice, call 111.");

        var page = (WhatItIsPage) card(whatItIs, newcomer, new WhatItIs("north-west"));
        assertThat(page.scheme()).startsWith("North West");
        assertThat(next(page.next())).isEqualTo(new WhatBothGain("north-west"));
    }

    @Test
    void whoAsksForSupportReadsFirstWhatToDoInAnEmergency() {
        var newcomer = new Actor(UUID.randomUUID(), "Noor", ZoneOffset.UTC, null, Set.of());

        assertThat(((WhichScheme) card(support, newcomer, new Support(null))).urgentFirst())
                .as("D5, before any choice")
                .isTrue();
    }

    @Test
    void aSchemeThatDoesNotExistIsAskedAboutAgain() {
        assertThat(card(whatItIs, in("wessex", Role.TRAINEE), new WhatItIs("nowhere")))
                .isInstanceOf(WhichScheme.class);
    }

    @Test
    void whereTheTeamChoosesNobodyIsToldToChoose() {
        assertThat(((ChoosingPage) card(choosing, in("north-west", Role.TRAINEE), new HowToChoose(null))).summary())
                .as("P1")
                .isEqualTo("How you get a mentor");
        assertThat(((ChoosingPage) card(choosing, in("wessex", Role.TRAINEE), new HowToChoose(null))).summary())
                .as("P1")
                .isEqualTo("How to choose a mentor");
    }

    @Test
    void everyRoleReadsItsOwnResources() {
        assertThat(titles("wessex", in("wessex", Role.TRAINEE)))
                .as("R1")
                .anyMatch(title -> title.contains("mentee handbook"))
                .noneMatch(title -> title.contains("Global Code of Ethics"));
        assertThat(titles("wessex", in("wessex", Role.MENTOR)))
                .noneMatch(title -> title.contains("mentee handbook"))
                .anyMatch(title -> title.contains("Global Code of Ethics"));
        assertThat(titles("wessex", in("wessex", Role.ADMIN)))
                .as("whoever runs it")
                .hasSize(4);
        assertThat(titles("wessex", in("generic", Role.MENTOR)))
                .as("a mentor elsewhere reads as a trainee would")
                .anyMatch(title -> title.contains("mentee handbook"))
                .noneMatch(title -> title.contains("Global Code of Ethics"));
    }

    @Test
    void aLinkSaysWhereItLeadsAndWhenItWasChecked() {
        var links = ((ResourcesPage) card(resources, in("wessex", Role.TRAINEE), new Resources(null))).links();
        assertThat(links)
                .as("R1")
                .contains(new ResourceLink(
                        "Good medical practice, on the GMC website",
                        "https://www.gmc-uk.org/professional-standards/professional-standards-for-doctors/good-medical-practice",
                        "Open gmc-uk.org",
                        "Last checked on 1 November 2026"));

        var unchecked = ((ResourcesPage) card(resources, in("generic", Role.TRAINEE), new Resources(null))).links();
        assertThat(unchecked).extracting(ResourceLink::checked).containsOnly("Nobody has checked this link yet");
        assertThat(unchecked.get(0).leadsTo()).isEqualTo("E-mail mentoring@example.org");
    }

    @Test
    void aMentorFindsHelpForTheirMentoringOnTheWay() {
        assertThat(commands((SupportPage) card(support, in("wessex", Role.MENTOR), new Support(null))))
                .as("M5")
                .contains(new HelpMeMentor());
        assertThat(commands((SupportPage) card(support, in("wessex", Role.TRAINEE), new Support(null))))
                .doesNotContain(new HelpMeMentor());
    }

    @ParameterizedTest
    @CsvSource({
        "What is mentoring?, guidance.what",
        "what is mentorng, guidance.what",
        "how to choose, guidance.choosing",
        "what to expect, guidance.expect",
        "Who can read this?, guidance.working",
        "resources, guidance.resources",
        "support, guidance.support",
        "URGENT!, guidance.support",
        "help me mentor, guidance.mentors"
    })
    void itIsAskedInPlainWords(String words, String verb) {
        assertThat(phrases.read(words).getClass().getAnnotation(JsonTypeName.class))
                .extracting(JsonTypeName::value)
                .isEqualTo(verb);
    }

    private List<String> titles(String scheme, Actor reader) {
        return ((ResourcesPage) card(resources, reader, new Resources(scheme)))
                .links().stream().map(ResourceLink::title).toList();
    }

    private static List<Command> commands(SupportPage page) {
        return page.next().stream().map(Button::command).toList();
    }

    private static Command next(List<Button> ways) {
        assertThat(ways).extracting(Button::command).endsWith(new Home());
        return ways.get(0).command();
    }

    private static <C extends Command> Object card(Query<C> query, Actor actor, C command) {
        return ((Reply.Show) query.handle(actor, command)).card();
    }

    private static Actor in(@Nullable String scheme, Role role) {
        return new Actor(UUID.randomUUID(), "Asha Rao", ZoneOffset.UTC, scheme, Set.of(role));
    }
}
