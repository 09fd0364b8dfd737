package dev.soundingboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import dev.soundingboard.cards.CardContract;
import dev.soundingboard.cards.CardTemplates;
import dev.soundingboard.chat.Audited;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.Commands;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.OnlyFor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Role;
import dev.soundingboard.chat.Template;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ResolvableType;

/** Commands, handlers, cards and view records fit together, three ways. */
@StorageTest
class ContractTest {

    /** Teams answers it, and the bot never hears of it. */
    private static final String WHOM_TEAMS_KNOWS = "graph.microsoft.com/users";

    private static final Set<Role> ADMINS = Set.of(Role.ADMIN, Role.DEPLOYMENT_ADMIN);

    @Autowired
    Commands commands;

    @Autowired
    List<Handler<?>> handlers;

    @Autowired
    CardTemplates templates;

    @Test
    void everyCommandHasItsHandler() {
        assertThat(all(Command.class).collect(Collectors.toSet())).isEqualTo(commands.types());
    }

    @Test
    void whateverOnlyAdminsMayChangeIsAudited() {
        var changing = handlers.stream()
                .map(AopUtils::getTargetClass)
                .filter(handler -> !Query.class.isAssignableFrom(handler))
                .map(handler -> ResolvableType.forClass(Handler.class, handler)
                        .getGeneric(0)
                        .toClass());

        assertThat(changing.filter(ContractTest::isForAdmins).collect(Collectors.toSet()))
                .isNotEmpty()
                .isEqualTo(commands.types().stream()
                        .filter(type -> type.isAnnotationPresent(Audited.class))
                        .collect(Collectors.toSet()));
    }

    private static boolean isForAdmins(Class<?> command) {
        var only = command.getAnnotation(OnlyFor.class);
        return only != null && ADMINS.containsAll(List.of(only.value()));
    }

    @Test
    void everyVerbInACardNamesACommand() {
        var verbs = templates.all().values().stream().flatMap(card -> card.verbs().stream());
        var names = commands.types().stream()
                .filter(type -> type.isAnnotationPresent(JsonTypeName.class))
                .map(type -> type.getAnnotation(JsonTypeName.class).value())
                .collect(Collectors.toSet());

        assertThat(verbs).isSubsetOf(names);
    }

    @Test
    void everyDatasetInACardNamesACommandThatTakesWhatIsTyped() {
        var datasets = templates.all().values().stream().flatMap(card -> card.datasets().stream());
        var names = commands.types().stream()
                .filter(type -> type.isAnnotationPresent(JsonTypeName.class) && takesText(type))
                .map(type -> type.getAnnotation(JsonTypeName.class).value())
                .collect(Collectors.toSet());

        assertThat(datasets.filter(it -> !it.equals(WHOM_TEAMS_KNOWS))).isSubsetOf(names);
        assertThat(names).contains("mentor.pick");
    }

    @Test
    void everyViewHasItsTemplateAndEveryTemplateItsView() {
        assertThat(views().keySet()).isEqualTo(templates.all().keySet());
    }

    @TestFactory
    Stream<DynamicTest> everyBindingIsOnTheViewAndEveryComponentIsUsed() {
        return views().entrySet().stream()
                .map(view -> DynamicTest.dynamicTest(
                        view.getKey(),
                        () -> assertThat(CardContract.problems(templates.named(view.getKey()), view.getValue()))
                                .isEmpty()));
    }

    private static boolean takesText(Class<?> command) {
        return Stream.of(command.getRecordComponents())
                .map(it -> it.getName())
                .toList()
                .equals(List.of("text"));
    }

    private static Map<String, Class<?>> views() {
        return all(Card.class)
                .collect(Collectors.toMap(
                        view -> view.getAnnotation(Template.class).value(), view -> view));
    }

    private static Stream<Class<?>> all(Class<?> kind) {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackagesOf(SoundingBoard.class).stream()
                        .filter(type -> type.isAssignableTo(kind) && !type.isInterface())
                        .map(JavaClass::reflect);
    }
}
