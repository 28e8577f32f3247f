/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams.specification;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.w3c.dom.Element;

/** Works out the expressions of the specification, of which there are three forms: feature, variable and plain call. */
final class Interpreter {

    static final Pattern CALL = Pattern.compile("aql:(\\w+)\\.(\\w+)\\(((?:'\\w*'|'[\\w ]*'|\\d+|\\w+)?"
            + "(?:, (?:'\\w*'|\\d+|\\w+))*)\\)");
    static final Pattern FEATURE = Pattern.compile("feature:(\\w+)");
    static final Pattern VARIABLE = Pattern.compile("var:(\\w+)");

    private final List<Method> services;

    Interpreter(Specification specification) {
        services = specification.all("ownedJavaExtensions").map(Interpreter::load)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> java.lang.reflect.Modifier.isPublic(method.getModifiers())).toList();
    }

    private static Class<?> load(Element extension) {
        try {
            Class<?> type = Class.forName(extension.getAttribute("qualifiedClassName"));
            type.getConstructor();
            return type;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("No services in " + extension.getAttribute("qualifiedClassName"), e);
        }
    }

    /** The services of a name. */
    List<Method> services(String name) {
        return services.stream().filter(method -> method.getName().equals(name)).toList();
    }

    /** The names of all services. */
    Stream<String> names() {
        return services.stream().map(Method::getName);
    }

    /** The parts of an argument list. */
    static List<String> arguments(String list) {
        return list.isEmpty() ? List.of() : List.of(list.split(", "));
    }

    /** What an expression yields for an element, as a list. */
    List<EObject> elements(String expression, EObject self) {
        List<EObject> elements = new ArrayList<>();
        Object value = value(expression, Map.of("self", self));
        if (value instanceof Collection<?> many) {
            many.forEach(each -> elements.add((EObject) each));
        } else if (value != null) {
            elements.add((EObject) value);
        }
        return elements;
    }

    /** What an expression yields. */
    Object value(String expression, Map<String, Object> variables) {
        Matcher feature = FEATURE.matcher(expression);
        Matcher variable = VARIABLE.matcher(expression);
        Matcher call = CALL.matcher(expression);
        if (feature.matches()) {
            EObject self = (EObject) variables.get("self");
            return self.eGet(self.eClass().getEStructuralFeature(feature.group(1)));
        } else if (variable.matches()) {
            return variables.get(variable.group(1));
        } else if (call.matches()) {
            return call(call, variables);
        }
        throw new AssertionError("Not an expression of ours: " + expression);
    }

    private Object call(Matcher call, Map<String, Object> variables) {
        List<Object> values = new ArrayList<>(List.of(variables.get(call.group(1))));
        arguments(call.group(3)).forEach(argument -> values.add(literal(argument, variables)));
        Method service = services(call.group(2)).get(0);
        try {
            return service.invoke(service.getDeclaringClass().getConstructor().newInstance(), values.toArray());
        } catch (InvocationTargetException e) {
            throw new AssertionError(call.group() + " failed", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(call.group() + " cannot be called", e);
        }
    }

    private static Object literal(String argument, Map<String, Object> variables) {
        if (argument.startsWith("'")) {
            return argument.substring(1, argument.length() - 1);
        }
        return argument.matches("\\d+") ? Integer.valueOf(argument) : variables.get(argument);
    }
}
