package dev.soundingboard.cards;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.soundingboard.chat.Renewable;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotationUtils;
import tools.jackson.databind.JsonNode;

/** Whether a card and its view record fit: every binding has a component, and every component is used. */
public final class CardContract {

    private static final int DEEPEST = 6;

    /** The type of every path of the view; what is within a list counts as within the list's path. */
    private final SortedMap<String, Class<?>> paths = new TreeMap<>();

    private CardContract(Class<?> view) {
        paths.put("", view);
        add("", view, 0);
    }

    /** What does not fit, each in a sentence. */
    public static List<String> problems(CardTemplate card, Class<?> view) {
        CardContract contract = new CardContract(view);
        List<String> problems = new ArrayList<>();
        card.bindings().stream()
                .filter(binding -> !contract.has(binding))
                .forEach(binding -> problems.add(
                        "the card binds to " + binding + ", which " + view.getSimpleName() + " does not have"));
        contract.paths.keySet().stream()
                .filter(path -> !isUsed(path, card))
                .filter(path -> !saysWhatItIsOf(view, path))
                .forEach(path -> problems.add("the card does not use " + path + " of " + view.getSimpleName()));
        return problems;
    }

    /** By its id and version a card is found again when what it shows has changed; neither needs to be drawn. */
    private static boolean saysWhatItIsOf(Class<?> view, String path) {
        return Renewable.class.isAssignableFrom(view)
                && Stream.of(view.getRecordComponents())
                        .filter(component -> component.getType() == UUID.class || component.getType() == int.class)
                        .anyMatch(component -> component.getName().equals(path));
    }

    private boolean has(String binding) {
        return paths.containsKey(binding)
                || isTypeName(binding)
                || paths.entrySet().stream()
                        .anyMatch(path -> isOpen(path.getValue()) && isWithin(binding, path.getKey()));
    }

    /** The name that Jackson gives a type which is one of several, such as the verb of a command. */
    private boolean isTypeName(String binding) {
        int end = binding.lastIndexOf('.');
        Class<?> whole = paths.get(binding.substring(0, Math.max(end, 0)));
        JsonTypeInfo named = whole == null ? null : AnnotationUtils.findAnnotation(whole, JsonTypeInfo.class);
        return named != null && named.property().equals(binding.substring(end + 1));
    }

    /** Itself, a part of it, or the whole that it is part of; but a whole of which parts are bound is only looked at. */
    private static boolean isUsed(String path, CardTemplate card) {
        return card.bindings().stream()
                .anyMatch(binding -> binding.equals(path)
                        || isWithin(binding, path)
                        || (isWithin(path, binding)
                                && card.bindings().stream().noneMatch(part -> isWithin(part, binding))));
    }

    private static boolean isWithin(String path, String whole) {
        return whole.isEmpty() ? !path.isEmpty() : path.startsWith(whole + ".");
    }

    /** Only the data knows what is in these. */
    private static boolean isOpen(Class<?> type) {
        return Map.class.isAssignableFrom(type) || JsonNode.class.isAssignableFrom(type) || type == Object.class;
    }

    private void add(String path, Type type, int depth) {
        Class<?> view = element(type);
        if (!view.isRecord() || depth > DEEPEST) {
            return;
        }
        for (RecordComponent component : view.getRecordComponents()) {
            add(path, component.getName(), component.getAccessor(), component.getGenericType(), depth);
        }
        Arrays.stream(view.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(JsonProperty.class) && method.getParameterCount() == 0)
                .forEach(method -> add(path, method.getName(), method, method.getGenericReturnType(), depth));
    }

    private void add(String path, String name, Method accessor, Type type, int depth) {
        String within = path.isEmpty() ? jsonName(accessor, name) : path + "." + jsonName(accessor, name);
        paths.put(within, element(type));
        add(within, type, depth + 1);
    }

    private static String jsonName(AnnotatedElement accessor, String name) {
        JsonProperty property = accessor.getAnnotation(JsonProperty.class);
        return property == null || property.value().isEmpty() ? name : property.value();
    }

    /** Of a list, an optional or an array, what is in it. */
    private static Class<?> element(Type type) {
        if (type instanceof ParameterizedType container) {
            Class<?> raw = (Class<?>) container.getRawType();
            return isOpen(raw) || raw.isRecord() ? raw : element(container.getActualTypeArguments()[0]);
        }
        if (type instanceof Class<?> single) {
            return single.isArray() ? element(single.getComponentType()) : single;
        }
        return Object.class;
    }
}
