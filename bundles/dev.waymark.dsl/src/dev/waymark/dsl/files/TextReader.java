/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.LazyStringInputStream;

import dev.waymark.dsl.Loaded;
import dev.waymark.dsl.Problem;
import dev.waymark.dsl.validation.Rule;

/** Reads models from journey text. */
public class TextReader {

    private final Provider<XtextResource> resources;

    @Inject
    TextReader(Provider<XtextResource> resources) {
        this.resources = resources;
    }

    /** The model of a file, or the problem that makes it no text. */
    public Loaded read(byte[] content, URI uri, Path file, ClosedResourceSet files) {
        Utf8 utf8 = Utf8.of(content);
        int zero = utf8.text().indexOf('\0');
        if (zero >= 0) {
            return refused(Rule.FILE_BINARY, utf8, zero, resource(uri, files), file);
        }
        return utf8.whole() ? parse(utf8.text(), uri, file, files)
                : refused(Rule.FILE_ENCODING, utf8, utf8.text().length(), resource(uri, files), file);
    }

    private static Loaded refused(Rule rule, Utf8 utf8, int offset, Resource resource, Path file) {
        Problem problem = new Problem(file, utf8.line(offset), utf8.column(offset), offset, 0, rule.severity(),
                rule.code(), rule.text());
        resource.getErrors().add(new Refusal(problem, resource.getURI().toString()));
        return new Loaded(file, resource, List.of(problem));
    }

    /** The model of a text that uses no other; the file is named in the problems and may be null. */
    public Loaded parse(String text, URI uri, Path file) {
        return parse(text, uri, file, new ClosedResourceSet());
    }

    /**
     * The model of a text.
     *
     * @param file named in the problems; may be null
     * @param files opens the files that the text uses
     */
    public Loaded parse(String text, URI uri, Path file, ClosedResourceSet files) {
        XtextResource resource = resource(uri, files);
        String encoding = StandardCharsets.UTF_8.name();
        try {
            resource.load(new LazyStringInputStream(text, encoding), Map.of(XtextResource.OPTION_ENCODING, encoding));
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail to be read", e);
        }
        EcoreUtil2.resolveLazyCrossReferences(resource, CancelIndicator.NullImpl);
        return new Loaded(file, resource, problems(resource, file));
    }

    /** An empty resource for text. */
    XtextResource resource(URI uri, ClosedResourceSet files) {
        XtextResource resource = resources.get();
        resource.setURI(uri);
        files.getResources().add(resource);
        return resource;
    }

    /** Why a file is no text, for the files that use it. */
    private record Refusal(Problem problem, String location) implements Resource.Diagnostic {

        @Override
        public String getMessage() {
            return problem.message();
        }

        @Override
        public String getLocation() {
            return location;
        }

        @Override
        public int getLine() {
            return problem.line();
        }

        @Override
        public int getColumn() {
            return problem.column();
        }
    }

    private static List<Problem> problems(XtextResource resource, Path file) {
        List<Problem> problems = new ArrayList<>();
        Stream.concat(resource.getErrors().stream(), resource.getWarnings().stream())
                .map(problem -> problem(problem, file)).forEach(problems::add);
        problems.sort(Comparator.comparingInt(Problem::offset));
        return List.copyOf(problems);
    }

    private static Problem problem(Resource.Diagnostic found, Path file) {
        AbstractDiagnostic problem = (AbstractDiagnostic) found;
        return new Problem(file, problem.getLine(), problem.getColumn(), problem.getOffset(), problem.getLength(),
                Rule.SYNTAX.severity(), problem.getCode(), problem.getMessage());
    }
}
