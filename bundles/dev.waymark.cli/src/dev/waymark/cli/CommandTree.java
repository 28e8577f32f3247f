/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** All commands. */
final class CommandTree {

    private static final Map<String, Supplier<Command>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("render", RenderCommand::new);
        COMMANDS.put("validate", ValidateCommand::new);
        COMMANDS.put("analyze", AnalyzeCommand::new);
        COMMANDS.put("measure", MeasureCommand::new);
        COMMANDS.put("compare", CompareCommand::new);
        COMMANDS.put("report", ReportCommand::new);
        COMMANDS.put("walk", WalkCommand::new);
        COMMANDS.put("references", ReferencesCommand::new);
        COMMANDS.put("format", FormatCommand::new);
        COMMANDS.put("convert", ConvertCommand::new);
        COMMANDS.put("new", NewCommand::new);
        COMMANDS.put("lsp", LspCommand::new);
        COMMANDS.put("workbench", WorkbenchCommand::new);
        COMMANDS.put("completion", CompletionCommand::new);
        COMMANDS.put("help", HelpCommand::new);
    }

    private CommandTree() {
    }

    /** Reads the arguments; only the command that they name is built, for the sake of a quick start. */
    static ParseResult parse(String... arguments) {
        if (arguments.length == 0 || arguments[0].startsWith("-")) {
            return all().parseArgs(arguments);
        }
        CommandSpec root = root();
        add(root, known(arguments[0]));
        return new CommandLine(root).parseArgs(arguments);
    }

    /** The same name, if a command has it. */
    static String known(String name) {
        if (!COMMANDS.containsKey(name)) {
            throw CommandException.usage("There is no command '" + name + "'. There are: "
                    + String.join(", ", COMMANDS.keySet()) + ".");
        }
        return name;
    }

    /** The whole tree. */
    static CommandLine all() {
        CommandSpec root = root();
        COMMANDS.keySet().forEach(name -> add(root, name));
        return new CommandLine(root);
    }

    /** How help is coloured. */
    static Ansi ansi(Surroundings surroundings) {
        return surroundings.colours() ? Ansi.ON : Ansi.OFF;
    }

    private static void add(CommandSpec root, String name) {
        root.addSubcommand(name, COMMANDS.get(name).get().spec());
    }

    private static CommandSpec root() {
        CommandSpec root = Options.command("waymark", null,
                "Draws the service blueprint, the flowchart and the experience map of a customer journey.");
        root.usageMessage().commandListHeading("%nCommands:%n").exitCodeListHeading("%nExit status:%n")
                .exitCodeList(exitCodes()).footer("", "Help on a command: waymark help COMMAND");
        return root;
    }

    private static Map<String, String> exitCodes() {
        Map<String, String> codes = new LinkedHashMap<>();
        Arrays.stream(ExitStatus.values())
                .forEach(status -> codes.put(Integer.toString(status.code()), status.meaning()));
        return codes;
    }
}
