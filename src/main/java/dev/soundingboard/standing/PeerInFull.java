package dev.soundingboard.standing;

import java.util.UUID;

/** Two peers with what cards and messages say of them. */
record PeerInFull(
        Peer peer, String askerName, String colleagueName, UUID askerPerson, UUID colleaguePerson, String scheme) {

    String nameOfOther(UUID mentor) {
        return peer.isAsker(mentor) ? colleagueName : askerName;
    }
}
