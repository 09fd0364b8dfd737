package dev.soundingboard.report;

import dev.soundingboard.scheme.Scheme;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;

/** A scheme with the rules of another, and nobody in it. */
final class Alike {

    private Alike() {}

    static Scheme to(Scheme scheme, String id) {
        var components = Scheme.class.getRecordComponents();
        try {
            var constructor = Scheme.class.getDeclaredConstructor(
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            var values = new Object[components.length];
            for (var i = 0; i < values.length; i++) {
                values[i] = components[i].getName().equals("id")
                        ? id
                        : components[i].getAccessor().invoke(scheme);
            }
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
