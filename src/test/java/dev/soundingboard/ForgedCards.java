package dev.soundingboard;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every command that a card can send; a new one is added to its feature's list. */
final class ForgedCards {

    private static final Map<Class<?>, Forgery> BY_COMMAND = Stream.of(
                    AccountForgeries.ALL,
                    AdminsForgeries.ALL,
                    AgreementForgeries.ALL,
                    AllocationForgeries.ALL,
                    AuditForgeries.ALL,
                    BroadcastForgeries.ALL,
                    ConversationForgeries.ALL,
                    EventForgeries.ALL,
                    GroupForgeries.ALL,
                    GuidanceForgeries.ALL,
                    HoursForgeries.ALL,
                    InvitationForgeries.ALL,
                    JoiningForgeries.ALL,
                    JournalForgeries.ALL,
                    ListingForgeries.ALL,
                    MailForgeries.ALL,
                    MentorshipForgeries.ALL,
                    NoticeForgeries.ALL,
                    ReportForgeries.ALL,
                    PairingForgeries.ALL,
                    PartingForgeries.ALL,
                    RosterForgeries.ALL,
                    SessionForgeries.ALL,
                    StandingForgeries.ALL,
                    SurveyForgeries.ALL,
                    EvidenceForgeries.ALL,
                    OnBehalfForgeries.ALL,
                    TasterForgeries.ALL,
                    TeamForgeries.ALL,
                    UndeliveredForgeries.ALL)
            .flatMap(List::stream)
            .collect(Collectors.toMap(Forgery::command, Function.identity()));

    private ForgedCards() {}

    static Map<Class<?>, Forgery> byCommand() {
        return BY_COMMAND;
    }
}
