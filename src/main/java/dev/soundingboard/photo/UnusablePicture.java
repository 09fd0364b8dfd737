package dev.soundingboard.photo;

/** What somebody sent can't become a photo. The message is for them. */
class UnusablePicture extends Exception {

    UnusablePicture(String sentence) {
        super(sentence);
    }

    static UnusablePicture notAPicture() {
        return new UnusablePicture("I can’t read that as a picture. Send a JPEG, PNG, GIF or WebP file.");
    }

    static UnusablePicture busy() {
        return new UnusablePicture("I’m looking at somebody else’s picture just now. Send yours again in a minute.");
    }

    static UnusablePicture broken() {
        return new UnusablePicture("That picture is damaged or cut short. Send it again, or send another one.");
    }

    static UnusablePicture tooLarge(int megabytes) {
        return new UnusablePicture("That file is larger than %d MB. Send a smaller picture.".formatted(megabytes));
    }

    static UnusablePicture tooManyPixels() {
        return new UnusablePicture("That picture is too wide or too high. Send a smaller one.");
    }
}
