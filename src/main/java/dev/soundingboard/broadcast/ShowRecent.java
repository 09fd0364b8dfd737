package dev.soundingboard.broadcast;

import dev.soundingboard.broadcast.BroadcastCommand.Progress;
import dev.soundingboard.broadcast.BroadcastCommand.Recent;
import dev.soundingboard.broadcast.BroadcastCommand.Write;
import dev.soundingboard.broadcast.RecentCard.Row;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.TeamCommand;
import dev.soundingboard.confidential.Vault;
import java.time.ZoneId;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Lists what the team has written to many in the last 30 days. */
@Component
class ShowRecent implements Query<Recent> {

    private static final int MOST = 10;

    private final BroadcastRepository repository;
    private final BroadcastCards cards;
    private final Vault vault;

    ShowRecent(BroadcastRepository repository, BroadcastCards cards, Vault vault) {
        this.repository = repository;
        this.cards = cards;
        this.vault = vault;
    }

    @Override
    public Reply handle(Actor actor, Recent command) {
        var latest = repository.latest(actor.inScheme(), Limit.of(MOST));
        return Reply.show(latest.isEmpty() ? nothing() : list(latest, actor));
    }

    private Card list(List<Broadcast> latest, Actor actor) {
        var opener = vault.opener(latest.stream().map(Broadcast::content).toList());
        var rows = latest.stream()
                .flatMap(it -> opener.open(it.content(), it.id()).stream()
                        .map(words -> new Row(
                                Words.of(words).title(),
                                about(it, actor.zone()),
                                new Button("Open", new Progress(it.id())))))
                .toList();
        return new RecentCard(rows, List.of(Write.asButton(), TeamCommand.Menu.asButton()));
    }

    private String about(Broadcast broadcast, ZoneId zone) {
        var isStopped = !broadcast.isDraft() && !broadcast.isSent();
        return isStopped
                ? "%s Stopped by your team.".formatted(cards.about(broadcast, zone))
                : cards.about(broadcast, zone);
    }

    private static Card nothing() {
        return new News(
                "Your team has written nothing lately",
                "I keep what you write to many for 30 days.",
                List.of(Write.asButton(), TeamCommand.Menu.asButton()));
    }
}
