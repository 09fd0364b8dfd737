package dev.soundingboard.agreement;

/** Who can read what the two write (D3). */
final class WhoSees {

    private WhoSees() {}

    static String of(OurAgreement ours) {
        return "Only you and %s can read this. The scheme team can’t.".formatted(ours.otherName());
    }
}
