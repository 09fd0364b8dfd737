package dev.soundingboard;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.teams.sending.Directory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.event.TransactionalEventListener;

/** The rooms, and which doors are between them. */
@AnalyzeClasses(packagesOf = SoundingBoard.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @Test
    void modulesDependOnlyOnWhatTheyDeclare() {
        ApplicationModules.of(SoundingBoard.class).verify();
    }

    @ArchTest
    static final ArchRule onlyTeamsKnowsTheBotFramework = noClasses()
            .that(resideOutsideOfPackage("dev.soundingboard.teams.."))
            .should()
            .dependOnClassesThat(resideInAPackage("com.microsoft.bot.."));

    @ArchTest
    static final ArchRule theRoomsOfTeamsLeadOneWay =
            slices().matching("dev.soundingboard.teams.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule noRoomOfTeamsKnowsTheFrontDoor = noClasses()
            .that()
            .resideInAPackage("dev.soundingboard.teams.*..")
            .should()
            .dependOnClassesThat(resideInAPackage("dev.soundingboard.teams"));

    /** The store forbids to install an app into a team for that. Who speaks in their own chat is in no team. */
    @ArchTest
    static final ArchRule nobodyAsksWhoIsInATeam = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Directory.class.getName())
            .should()
            .callMethodWhere(target(nameMatching("get(Conversation|Activity|Team)?(Paged)?Members?")));

    @ArchTest
    static final ArchRule theDirectoryIsAskedAboutOnePerson = noClasses()
            .should()
            .callMethodWhere(target(nameMatching("get(Conversation|Activity|Team)?(Paged)?Members")));

    @ArchTest
    static final ArchRule tellingOthersHappensInTheSameTransaction = methods()
            .should()
            .notBeAnnotatedWith(TransactionalEventListener.class)
            .andShould()
            .notBeAnnotatedWith(Async.class);

    @ArchTest
    static final ArchRule quartzIsTheOnlyScheduler = methods().should().notBeAnnotatedWith(Scheduled.class);

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .that()
            .areNotAssignableTo(Clock.class)
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule handlersAreNobodyElsesBusiness =
            classes().that().implement(Handler.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule commandsAreRecordsOfASealedVocabulary = classes()
            .that()
            .implement(Command.class)
            .and()
            .areNotInterfaces()
            .should()
            .beRecords();
}
