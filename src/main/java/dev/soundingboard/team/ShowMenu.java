package dev.soundingboard.team;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.ConversationCommand.Help;
import dev.soundingboard.chat.HomeItem;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.TeamCommand;
import dev.soundingboard.chat.TeamCommand.Menu;
import dev.soundingboard.chat.TeamItem;
import dev.soundingboard.chat.TeamItem.Area;
import dev.soundingboard.chat.TeamItem.Way;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.team.MenuCard.Line;
import dev.soundingboard.team.MenuCard.Part;
import dev.soundingboard.team.MenuCard.Row;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Shows the team what needs them today, and all that they can do. */
@Component
class ShowMenu implements Query<Menu> {

    private static final int BESIDE_EACH_OTHER = 3;

    private final List<HomeItem> items;
    private final List<TeamItem> team;
    private final Schemes schemes;

    ShowMenu(List<HomeItem> items, List<TeamItem> team, Schemes schemes) {
        this.items = items;
        this.team = team;
        this.schemes = schemes;
    }

    @Override
    public Reply handle(Actor actor, Menu command) {
        var scheme = schemes.get(actor.inScheme());
        var waiting = items.stream()
                .flatMap(item -> item.waitingForTeam(scheme.id()).stream())
                .map(it -> new Line(it.text(), it.open()))
                .toList();
        return Reply.show(new MenuCard(
                scheme.name(),
                lead(waiting.size()),
                waiting,
                areas(actor),
                List.of(
                        TeamCommand.Requests.asButton(),
                        TeamCommand.Attention.asButton(),
                        TeamCommand.Rules.asButton(),
                        Help.asButton())));
    }

    private static String lead(int waiting) {
        if (waiting == 0) {
            return "Nothing needs you today. Thank you for looking after everybody.";
        }
        return waiting == 1 ? "One thing needs somebody of you." : "%d things need somebody of you.".formatted(waiting);
    }

    private List<Part> areas(Actor actor) {
        var ways = team.stream().flatMap(item -> item.ways(actor).stream()).toList();
        return Stream.of(Area.values())
                .map(area -> new Part(area.inWords(), rows(of(area, ways))))
                .filter(part -> !part.rows().isEmpty())
                .toList();
    }

    private static List<Button> of(Area area, List<Way> ways) {
        return ways.stream().filter(way -> way.area() == area).map(Way::button).toList();
    }

    private static List<Row> rows(List<Button> buttons) {
        return IntStream.iterate(0, i -> i < buttons.size(), i -> i + BESIDE_EACH_OTHER)
                .mapToObj(i -> new Row(buttons.subList(i, Math.min(i + BESIDE_EACH_OTHER, buttons.size()))))
                .toList();
    }
}
