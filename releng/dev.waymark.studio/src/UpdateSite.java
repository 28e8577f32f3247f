/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
import java.io.File;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.apache.maven.artifact.repository.MavenArtifactRepository;
import org.apache.maven.artifact.repository.layout.DefaultRepositoryLayout;
import org.apache.maven.repository.DefaultMirrorSelector;
import org.apache.maven.settings.Mirror;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.DefaultSettingsBuilderFactory;
import org.apache.maven.settings.building.DefaultSettingsBuildingRequest;
import org.apache.maven.settings.building.SettingsBuildingException;

/**
 * Tells, in a few seconds, whether each update site that the studio's target definition names answers, or else the
 * mirror of it that Maven's settings declare. Runs from its source, with Maven's libraries: the first argument is the
 * target definition, the second one Maven's folder; the others are those of the build.
 */
final class UpdateSite {

    private static final Pattern SITE = Pattern.compile("<repository id=\"([^\"]+)\" location=\"([^\"]+)\"");
    private static final List<String> INDEXES = List.of("p2.index", "compositeContent.jar", "content.jar");
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Settings settings;
    private final boolean offline;

    private UpdateSite(Settings settings, boolean offline) {
        this.settings = settings;
        this.offline = offline;
    }

    public static void main(String[] arguments) throws IOException, SettingsBuildingException {
        List<String> build = Arrays.asList(arguments).subList(2, arguments.length);
        UpdateSite site = new UpdateSite(settings(Path.of(arguments[1]), build),
                build.contains("-o") || build.contains("--offline"));
        Optional<String> silent = SITE.matcher(Files.readString(Path.of(arguments[0]))).results()
                .map(site::address).filter(address -> !site.answers(address)).findFirst();
        silent.ifPresent(address -> System.err.println(
                "The studio is neither built nor tested: its update site " + address + " does not answer."));
        System.exit(silent.isPresent() ? 1 : 0);
    }

    private static Settings settings(Path maven, List<String> build) throws SettingsBuildingException {
        int named = Math.max(build.indexOf("-s"), build.indexOf("--settings"));
        File own = named < 0 ? Path.of(System.getProperty("user.home"), ".m2", "settings.xml").toFile()
                : new File(build.get(named + 1));
        return new DefaultSettingsBuilderFactory().newInstance().build(new DefaultSettingsBuildingRequest()
                .setSystemProperties(System.getProperties()).setUserSettingsFile(own)
                .setGlobalSettingsFile(maven.resolve("conf/settings.xml").toFile())).getEffectiveSettings();
    }

    /** Where Maven looks for a site. */
    private String address(MatchResult site) {
        Mirror mirror = new DefaultMirrorSelector().getMirror(new MavenArtifactRepository(site.group(1),
                site.group(2), new P2Layout(), null, null), settings.getMirrors());
        String address = mirror == null ? site.group(2) : mirror.getUrl();
        return address.endsWith("/") ? address : address + "/";
    }

    private boolean answers(String address) {
        if (address.startsWith("file:")) {
            return INDEXES.stream().anyMatch(index -> Files.exists(Path.of(URI.create(address + index))));
        }
        return !offline && INDEXES.stream().anyMatch(index -> isThere(URI.create(address + index)));
    }

    private boolean isThere(URI index) {
        HttpRequest question = HttpRequest.newBuilder(index).timeout(PATIENCE)
                .method("HEAD", HttpRequest.BodyPublishers.noBody()).build();
        try {
            return client().send(question, BodyHandlers.discarding()).statusCode() < 400;
        } catch (IOException e) {
            return false; // which is what was asked
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private HttpClient client() {
        HttpClient.Builder client = HttpClient.newBuilder().connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NORMAL);
        Proxy proxy = settings.getActiveProxy();
        return (proxy == null ? client : client.proxy(
                ProxySelector.of(new InetSocketAddress(proxy.getHost(), proxy.getPort())))).build();
    }

    /** The layout that a mirror of an update site has. */
    private static final class P2Layout extends DefaultRepositoryLayout {

        @Override
        public String getId() {
            return "p2";
        }
    }
}
