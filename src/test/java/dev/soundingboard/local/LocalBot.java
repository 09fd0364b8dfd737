package dev.soundingboard.local;

import java.util.UUID;

/** The bot, as it is registered in the local organisation. */
public record LocalBot(UUID tenant, String appId, String secret) {

    String id() {
        return "28:" + appId;
    }

    String name() {
        return "Sounding Board";
    }
}
