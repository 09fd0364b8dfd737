package dev.soundingboard.teams.admission;

import static org.assertj.core.api.Assertions.assertThat;

import com.auth0.jwt.JWTCreator;
import com.auth0.jwt.algorithms.Algorithm;
import dev.soundingboard.local.LocalKeys;
import dev.soundingboard.teams.Activities;
import dev.soundingboard.teams.ChannelTest;
import dev.soundingboard.teams.Endpoint;
import dev.soundingboard.teams.Stored;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** Whoever isn't Teams, speaking for our tenant to our app about this very activity, is turned away and leaves nothing. */
@ChannelTest
class TokensTest {

    @Autowired
    Endpoint endpoint;

    @Autowired
    LocalKeys keys;

    @Autowired
    Stored stored;

    @Autowired
    Clock clock;

    /** The one thing that is wrong, on a token that is otherwise right. */
    static Stream<Named<UnaryOperator<JWTCreator.Builder>>> spoilt() {
        return Stream.of(
                spoilt(
                        "the emulator's issuer",
                        it -> it.withIssuer("https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/")),
                spoilt(
                        "a skill's issuer",
                        it -> it.withIssuer("https://login.microsoftonline.com/" + Activities.TENANT + "/v2.0")),
                spoilt("an issuer with a slash more", it -> it.withIssuer(LocalKeys.ISSUER + "/")),
                spoilt("no issuer", it -> it.withIssuer((String) null)),
                spoilt("another audience", it -> it.withAudience("00000000-0000-4000-8000-000000000b07")),
                spoilt("no audience", it -> it.withAudience((String[]) null)),
                spoilt(
                        "another serviceUrl",
                        it -> it.withClaim("serviceurl", "https://smba.trafficmanager.net/teams/")),
                spoilt("no serviceUrl", it -> it.withClaim("serviceurl", (String) null)),
                spoilt("no key id", it -> it.withKeyId(null)),
                spoilt("an unknown key id", it -> it.withKeyId("unheard-of")),
                spoilt("no expiry", it -> it.withExpiresAt((Instant) null)));
    }

    /** How a token can be signed wrongly, or not at all. */
    static Stream<Named<BiFunction<LocalKeys, JWTCreator.Builder, String>>> signatures() {
        return Stream.of(
                signed("not at all", (keys, token) -> token.sign(Algorithm.none())),
                signed(
                        "by HMAC with the public key",
                        (keys, token) ->
                                token.sign(Algorithm.HMAC256(keys.publicKey().getEncoded()))),
                signed("by a wrong key", LocalKeys::forge),
                signed("by a key without endorsement", LocalKeys::signUnendorsed),
                signed("cut off", (keys, token) -> keys.sign(token).replaceAll("[^.]*$", "")),
                signed("rubbish", (keys, token) -> "rubbish"));
    }

    /** What an activity can say that its token, or our registration, doesn't bear out. */
    static Stream<Named<Consumer<ObjectNode>>> claims() {
        return Stream.of(
                claimed("another tenant", it -> {
                    it.withObject("/conversation").put("tenantId", Activities.ASHA);
                    it.withObject("/channelData/tenant").put("id", Activities.ASHA);
                }),
                claimed(
                        "two tenants",
                        it -> it.withObject("/channelData/tenant").put("id", Activities.ASHA)),
                claimed("no tenant", it -> {
                    it.withObject("/conversation").remove("tenantId");
                    it.remove("channelData");
                }),
                claimed("another channel", it -> it.put("channelId", "directline")),
                claimed("another spelling of the channel", it -> it.put("channelId", "MSTeams")),
                claimed("no channel", it -> it.remove("channelId")),
                claimed("another serviceUrl", it -> it.put("serviceUrl", "http://localhost/elsewhere/")),
                claimed("no serviceUrl", it -> it.remove("serviceUrl")),
                claimed("an empty serviceUrl", it -> it.put("serviceUrl", "")));
    }

    @ParameterizedTest
    @MethodSource("spoilt")
    void aTokenWithOneThingWrongIsTurnedAway(UnaryOperator<JWTCreator.Builder> spoil) throws Exception {
        isTurnedAway("Bearer " + keys.sign(spoil.apply(token())), hello());
    }

    @ParameterizedTest
    @MethodSource("signatures")
    void aTokenSignedWronglyIsTurnedAway(BiFunction<LocalKeys, JWTCreator.Builder, String> sign) throws Exception {
        isTurnedAway("Bearer " + sign.apply(keys, token()), hello());
    }

    @ParameterizedTest
    @MethodSource("claims")
    void anActivityThatItsTokenDoesNotBearOutIsTurnedAway(Consumer<ObjectNode> claim) throws Exception {
        var activity = hello();
        claim.accept(activity);
        isTurnedAway(keys.authorization(endpoint.serviceUrl()), activity);
    }

    @Test
    void anActivityWithoutATokenIsTurnedAway() throws Exception {
        for (var header : Arrays.asList(null, "", "Bearer", "Bearer ", "Basic YTpi")) {
            isTurnedAway(header, hello());
        }
    }

    @Test
    void aTokenIsGoodFiveMinutesBeforeAndAfterItsTime() throws Exception {
        var now = clock.instant();
        var almost = Duration.ofMinutes(4);
        isLetIn(token().withExpiresAt(now.minus(almost)));
        isLetIn(token().withNotBefore(now.plus(almost)));
    }

    @Test
    void aTokenOutOfItsTimeIsTurnedAway() throws Exception {
        var now = clock.instant();
        var tooLong = Duration.ofMinutes(6);
        isTurnedAway("Bearer " + keys.sign(token().withExpiresAt(now.minus(tooLong))), hello());
        isTurnedAway("Bearer " + keys.sign(token().withNotBefore(now.plus(tooLong))), hello());
    }

    private void isLetIn(JWTCreator.Builder token) throws Exception {
        var answer = endpoint.post("Bearer " + keys.sign(token), Activities.bytes(hello()));
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    private void isTurnedAway(@Nullable String authorization, ObjectNode activity) throws Exception {
        var before = stored.rows();
        var answer = endpoint.post(authorization, Activities.bytes(activity));
        assertThat(answer.statusCode()).isIn(401, 403);
        assertThat(answer.body()).isEmpty();
        assertThat(stored.rows()).isEqualTo(before);
    }

    private JWTCreator.Builder token() {
        return keys.token(endpoint.serviceUrl());
    }

    private ObjectNode hello() {
        return Activities.message(endpoint.serviceUrl(), "hello");
    }

    private static Named<UnaryOperator<JWTCreator.Builder>> spoilt(
            String name, UnaryOperator<JWTCreator.Builder> spoil) {
        return Named.of(name, spoil);
    }

    private static Named<BiFunction<LocalKeys, JWTCreator.Builder, String>> signed(
            String name, BiFunction<LocalKeys, JWTCreator.Builder, String> sign) {
        return Named.of(name, sign);
    }

    private static Named<Consumer<ObjectNode>> claimed(String name, Consumer<ObjectNode> claim) {
        return Named.of(name, claim);
    }
}
