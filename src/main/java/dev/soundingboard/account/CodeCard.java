package dev.soundingboard.account;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;

/** A new account's code, and what to do with it. It stands in nothing but this card. */
@Template("account/code")
record CodeCard(String summary, String code) implements Card {

    static CodeCard of(String code) {
        return new CodeCard("Bring your mentoring to this account", code);
    }
}
