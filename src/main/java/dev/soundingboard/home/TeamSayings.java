package dev.soundingboard.home;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.OnlyFor;
import dev.soundingboard.chat.PhraseBook;
import dev.soundingboard.chat.Role;
import dev.soundingboard.chat.TeamItem;
import dev.soundingboard.chat.TeamItem.Area;
import dev.soundingboard.home.HelpCard.Group;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What only a scheme's team can say, under the headings of its menu. */
@Component
class TeamSayings {

    private final List<TeamItem> team;

    TeamSayings(List<TeamItem> team) {
        this.team = team;
    }

    static boolean has(Class<?> command) {
        var only = command.getAnnotation(OnlyFor.class);
        return only != null && Arrays.equals(only.value(), new Role[] {Role.ADMIN});
    }

    List<Group> of(Actor admin, PhraseBook phrases, Predicate<Class<?>> worthNaming) {
        Map<Area, Set<Class<?>>> areas = team.stream()
                .flatMap(item -> item.ways(admin).stream())
                .collect(Collectors.groupingBy(
                        TeamItem.Way::area,
                        Collectors.mapping(way -> way.button().command().getClass(), Collectors.toSet())));
        Predicate<Class<?>> theirs = worthNaming.and(TeamSayings::has);
        var inMenu = areas.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        return Stream.concat(
                        Stream.of(Area.values())
                                .map(area -> new Group(
                                        area.inWords(),
                                        phrases.sayingsOf(
                                                admin, theirs.and(areas.getOrDefault(area, Set.of())::contains)))),
                        Stream.of(new Group(
                                "More for your team",
                                phrases.sayingsOf(admin, theirs.and(Predicate.not(inMenu::contains))))))
                .filter(group -> !group.sayings().isEmpty())
                .toList();
    }
}
