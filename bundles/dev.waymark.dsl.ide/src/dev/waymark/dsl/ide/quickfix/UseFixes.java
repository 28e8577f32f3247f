/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.quickfix;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import dev.waymark.dsl.ide.edit.Replacement;
import dev.waymark.dsl.linking.UseProblem;
import dev.waymark.dsl.resource.ModelIndex;
import dev.waymark.dsl.resource.UsedFiles;
import dev.waymark.dsl.validation.Rule;
import dev.waymark.model.Uses;
import dev.waymark.model.journey.Definition;
import dev.waymark.model.journey.JourneyFactory;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.model.journey.JourneyPackage;
import dev.waymark.model.journey.Use;

/** Files that are used: missing, used in a circle, twice or in vain. */
final class UseFixes {

    private static final int MOST = 5;

    private UseFixes() {
    }

    static Map<Rule, Fixer> fixers() {
        Fixer removal = trouble -> trouble.element(Use.class).stream().flatMap(use ->
                Trouble.one("Do not use this file", trouble.inText().remove(use)));
        return Map.of(
                Rule.USE_PATH, UseFixes::slashes,
                Rule.USE_MISSING, UseFixes::similarFile,
                Rule.USE_CIRCLE, removal,
                Rule.USE_TWICE, removal,
                Rule.USE_UNUSED, removal,
                Rule.USE_ALIAS, UseFixes::otherName);
    }

    private static Stream<Fix> slashes(Trouble trouble) {
        return trouble.element(Use.class).stream().map(use -> use.getPath().replace('\\', '/'))
                .map(path -> path.endsWith(Uses.ENDING) ? path : path + Uses.ENDING)
                .filter(Uses::isUsable).map(path -> trouble.write("\"" + path + "\""));
    }

    private static Stream<Fix> similarFile(Trouble trouble) {
        Use use = trouble.element(Use.class).orElse(null);
        return UseProblem.in(trouble.resource()).stream().filter(problem -> problem.use() == use)
                .flatMap(problem -> problem.data().stream()).map(path -> trouble.write("\"" + path + "\""));
    }

    private static Stream<Fix> otherName(Trouble trouble) {
        return trouble.element(Use.class).stream().flatMap(use -> {
            String free = freeName(use);
            List<INode> written = NodeModelUtils.findNodesForFeature(use, JourneyPackage.Literals.USE__ALIAS);
            return Trouble.one("Call it '" + free + "' here", written.isEmpty() ? trouble.inText().addClause(use,
                    "as " + free, JourneyPackage.Literals.USE__PATH) : Edits.replace(written.get(0), free));
        });
    }

    private static String freeName(Use use) {
        Set<String> taken = prefixes(use.eResource());
        return Stream.iterate(2, i -> i + 1).map(i -> use.getPrefix() + i).filter(name -> !taken.contains(name))
                .findFirst().orElseThrow();
    }

    private static Set<String> prefixes(Resource file) {
        return UsedFiles.of(file).stream().map(Use::getPrefix).collect(Collectors.toSet());
    }

    /** Uses a file, among those that are open or known beside this one, that defines what is missing. */
    static Stream<Fix> use(Trouble trouble) {
        Resource own = trouble.resource();
        if (own.getResourceSet() == null || trouble.reference().isEmpty()) {
            return Stream.empty();
        }
        EClass type = GrammarUtil.getReference(trouble.reference().get()).getEReferenceType();
        String name = trouble.words().replace("^", "");
        Set<Object> used = UsedFiles.of(own).stream().map(Uses::uri).collect(Collectors.toSet());
        return List.copyOf(own.getResourceSet().getResources()).stream()
                .filter(file -> file != own && !used.contains(file.getURI()) && defines(file, type, name)
                        && !UsedFiles.all(file).contains(own.getURI()))
                .flatMap(file -> Uses.path(file.getURI(), own.getURI()).stream()).limit(MOST)
                .map(path -> new Fix("Use '" + path + "'", line(path, trouble)));
    }

    private static boolean defines(Resource file, EClass type, String name) {
        return ModelIndex.of(file).names().anything(name).stream()
                .anyMatch(element -> type.isInstance(element) && element instanceof Definition);
    }

    private static Replacement line(String path, Trouble trouble) {
        List<Use> uses = UsedFiles.of(trouble.resource());
        Use wanted = JourneyFactory.eINSTANCE.createUse();
        wanted.setPath(path);
        boolean taken = prefixes(trouble.resource()).contains(wanted.getPrefix());
        String line = "use \"" + path + "\"" + (taken ? " as " + wanted.getPrefix() + (uses.size() + 1) : "");
        if (!uses.isEmpty()) {
            return trouble.inText().addAfter(uses.get(uses.size() - 1), line);
        }
        JourneyModel model = trouble.element(JourneyModel.class).orElseThrow();
        return trouble.inText().addBefore(model.getDefinitions().get(0), line + "\n\n");
    }
}
