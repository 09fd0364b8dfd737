package dev.soundingboard.cards;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The cards of {@code adaptive-cards/<feature>/<name>.json}, all compiled before the first is asked for. */
@Component
public class CardTemplates {

    private static final String FOLDER = "adaptive-cards/";
    private static final String SUFFIX = ".json";
    private static final String SAMPLE_SUFFIX = ".data.json";

    private final JsonMapper json;
    private final SortedMap<String, CardTemplate> templates;

    CardTemplates(ResourcePatternResolver resources, JsonMapper json) throws IOException {
        this.json = json;
        this.templates = Collections.unmodifiableSortedMap(load(resources));
    }

    /** All there are, by name: {@code taster/request}. */
    public SortedMap<String, CardTemplate> all() {
        return templates;
    }

    /**
     * The card of that name.
     *
     * @throws IllegalArgumentException if there is no such card
     */
    public CardTemplate named(String name) {
        CardTemplate template = templates.get(name);
        if (template == null) {
            throw new IllegalArgumentException("there is no card " + name + ", only " + templates.keySet());
        }
        return template;
    }

    /**
     * Fills a card.
     *
     * @param view a record, whose components are what the card binds to
     */
    public ObjectNode render(String name, Object view) {
        JsonNode card = named(name).expand(json.valueToTree(view));
        if (card instanceof ObjectNode object) {
            return object;
        }
        throw new IllegalStateException(name + " expanded to no card: " + card);
    }

    private SortedMap<String, CardTemplate> load(ResourcePatternResolver resources) throws IOException {
        SortedMap<String, CardTemplate> found = new TreeMap<>();
        for (Resource resource : resources.getResources("classpath*:" + FOLDER + "*/*" + SUFFIX)) {
            String path = resource.getURL().getPath();
            String file = path.substring(path.lastIndexOf(FOLDER));
            if (!file.endsWith(SAMPLE_SUFFIX)) {
                String name = file.substring(FOLDER.length(), file.length() - SUFFIX.length());
                found.put(name, CardTemplate.compile(file, read(file, resource)));
            }
        }
        return found;
    }

    private JsonNode read(String file, Resource resource) {
        try (InputStream in = resource.getInputStream()) {
            return json.readTree(in);
        } catch (JacksonException e) {
            throw new CardTemplateException(file, "", "not JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
