package dev.soundingboard.guidance;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.scheme.Resource;
import java.net.URI;

/**
 * A link as it is shown.
 *
 * @param title what it is
 * @param leadsTo what its button says: where it leads
 * @param checked when somebody last opened it, or that nobody has
 */
record ResourceLink(String title, String link, String leadsTo, String checked) {

    static ResourceLink of(Resource resource) {
        var checked = resource.checked() == null
                ? "Nobody has checked this link yet"
                : "Last checked on " + Moments.dayInWords(resource.checked());
        return new ResourceLink(resource.title(), resource.link(), leadsTo(URI.create(resource.link())), checked);
    }

    private static String leadsTo(URI link) {
        return link.getHost() == null
                ? "E-mail " + link.getSchemeSpecificPart().replaceFirst("[?].*", "")
                : "Open " + link.getHost().replaceFirst("^www[.]", "");
    }
}
